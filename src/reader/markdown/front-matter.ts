/** Longest front matter that is looked for. */
const LONGEST = 65_536;

/**
 * The simple values of YAML front matter and the text after it. Only `key: value` lines count, since nothing else is
 * needed of it: nested values and lists are passed over.
 */
export function splitFrontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>();
  const opening = /^---[ \t]{0,9}\r?\n/.exec(text);
  if (!opening) return { fields, body: text };
  const head = text.slice(opening[0].length, LONGEST);
  const end = /^(?:---|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/m.exec(head);
  if (!end) return { fields, body: text };
  for (const line of head.slice(0, end.index).split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0 || /^[\s#-]/.test(line)) continue;
    fields.set(line.slice(0, colon).trim().toLowerCase(), unquote(line.slice(colon + 1).trim()));
  }
  return { fields, body: text.slice(opening[0].length + end.index + end[0].length) };
}

function unquote(value: string): string {
  const quote = value[0];
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return isQuoted ? value.slice(1, -1) : value;
}

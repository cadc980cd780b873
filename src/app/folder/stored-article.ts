/**
 * How a body is written: the HTML of an article alone, plain text that is kept to the letter, or a whole web page out of
 * which the article is still to be found.
 */
export type BodyKind = 'html' | 'text' | 'page';

/** One article as it lies in the data folder: what was published, and how it came here. */
export interface StoredArticle {
  readonly id: string;
  /** 1, and one more each time that the publisher changed the text. */
  readonly revision: number;
  readonly url: string | null;
  readonly title: string | null;
  /** ISO date, or date and time (UTC). */
  readonly published: string | null;
  readonly lang: string | null;
  readonly publisher: string | null;
  readonly kind: BodyKind;
  /** The feed or the file that brought it. */
  readonly via: string | null;
  /** The id that it had there. */
  readonly ref: string | null;
  /** When it was stored, ISO. */
  readonly stored: string;
  readonly body: string;
}

const RULE = '------';
/** Keys of the comment, in the order in which they are written. */
const KEYS = [
  'id',
  'revision',
  'published',
  'lang',
  'publisher',
  'body',
  'url',
  'title',
  'via',
  'ref',
  'stored',
] as const;
type Key = (typeof KEYS)[number];

/**
 * An article's file: a comment with the epoch and what else is known, the headline as a link, a rule, the body as it
 * came. A key whose value the rest of the file already tells is left out.
 */
export function writeArticle(article: StoredArticle): string {
  const epoch = epochOf(article.published);
  const link = `[${oneLine(article.title ?? '')}](${linkable(article.url)})`;
  const told = readLink(link);
  const values: Record<Key, string | null> = {
    id: article.id,
    revision: article.revision > 1 ? String(article.revision) : null,
    published: article.published === isoOf(epoch) ? null : article.published,
    lang: article.lang,
    publisher: article.publisher,
    body: article.kind === 'html' ? null : article.kind,
    url: told.url === article.url ? null : article.url,
    title: told.title === article.title ? null : article.title,
    via: article.via,
    ref: article.ref,
    stored: article.stored,
  };
  const lines = KEYS.filter((key) => values[key] !== null).map((key) => `${key}: ${quote(values[key]!)}`);
  return `<!--${[epoch ?? '', ...lines].join('\n')}-->\n${link}\n${RULE}\n\n${article.body}`;
}

/**
 * What `writeArticle` wrote, or a plain file of the seed format, whose name then gives the id; null where the text is
 * neither.
 */
export function readStored(text: string, named: Pick<StoredArticle, 'id' | 'revision'>): StoredArticle | null {
  const close = text.indexOf('-->');
  if (!text.startsWith('<!--') || close < 0) return null;
  const [first = '', ...lines] = text.slice(4, close).split('\n');
  const values = readKeys(lines);
  const linkStart = text.startsWith('\n', close + 3) ? close + 4 : close + 3;
  const linkEnd = lineEnd(text, linkStart);
  const ruleEnd = lineEnd(text, linkEnd + 1);
  if (text.slice(linkEnd + 1, ruleEnd).trim() !== RULE) return null;
  const link = readLink(text.slice(linkStart, linkEnd));
  const revision = Number(values.get('revision') ?? named.revision);
  const body = values.get('body');
  return {
    id: values.get('id') ?? named.id,
    revision: Number.isSafeInteger(revision) && revision > 0 ? revision : 1,
    url: values.get('url') ?? link.url,
    title: values.get('title') ?? link.title,
    published: values.get('published') ?? isoOf(/^\d{10,13}$/.test(first.trim()) ? Number(first) : null),
    lang: values.get('lang') ?? null,
    publisher: values.get('publisher') ?? null,
    kind: body === 'text' || body === 'page' ? body : 'html',
    via: values.get('via') ?? null,
    ref: values.get('ref') ?? null,
    stored: values.get('stored') ?? '',
    body: text.slice(text.startsWith('\n', ruleEnd + 1) ? ruleEnd + 2 : ruleEnd + 1),
  };
}

function readKeys(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) values.set(line.slice(0, colon), unquote(line.slice(colon + 1).trim()));
  }
  return values;
}

/** Both parts of `[headline](address)`; the headline may hold brackets, the address none. */
function readLink(line: string): { readonly title: string | null; readonly url: string | null } {
  const middle = line.lastIndexOf('](');
  const end = line.lastIndexOf(')');
  if (!line.startsWith('[') || middle < 0 || end < middle) return { title: null, url: null };
  return { title: line.slice(1, middle).trim() || null, url: line.slice(middle + 2, end) || null };
}

/** The address where a link can carry it, else nothing. */
const linkable = (url: string | null): string => (url === null || /[\s()[\]]/.test(url) ? '' : url);

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Epoch milliseconds of ten to thirteen digits, which is how the seed format has them; null for other dates. */
function epochOf(published: string | null): number | null {
  const epoch = published === null ? Number.NaN : Date.parse(published);
  return epoch >= 1e9 && epoch < 1e13 ? epoch : null;
}

function isoOf(epoch: number | null): string | null {
  return epoch === null ? null : new Date(epoch).toISOString().replace('.000Z', 'Z');
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();

/** The value as it is where one line of a comment can hold it, else a JSON string. */
function quote(value: string): string {
  const plain = value === value.trim() && !/^"|[\n\r>]/.test(value) && value !== '';
  return plain ? value : JSON.stringify(value).replaceAll('>', '\\u003e');
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}

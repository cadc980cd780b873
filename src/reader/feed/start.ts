const ROOT = /^(?:[\w-]{1,40}:)?(?:rss|feed|rdf|channel)[\s>]/i;
const PROLOG = '<?xml';
/** How much of a text is looked through for a prolog. */
const OPENING = 8192;

/**
 * Where a feed begins: 0, or its XML prolog where something stands before it, as a server's warnings do; -1 where neither
 * leads to a feed's root.
 */
export function feedStart(text: string): number {
  if (ROOT.test(firstElement(text.slice(0, OPENING).trimStart()))) return 0;
  const prolog = text.slice(0, OPENING).indexOf(PROLOG);
  return prolog > 0 && ROOT.test(firstElement(text.slice(prolog, prolog + OPENING))) ? prolog : -1;
}

/** What follows the first `<` that begins an element: declarations, comments and instructions are passed over. */
function firstElement(xml: string): string {
  let at = xml.startsWith('<') ? 0 : -1;
  while (at !== -1 && (xml[at + 1] === '?' || xml[at + 1] === '!')) {
    const end = xml.startsWith('<!--', at) ? '-->' : '>';
    const close = xml.indexOf(end, at);
    at = close === -1 ? -1 : xml.indexOf('<', close + end.length);
  }
  return at === -1 ? '' : xml.slice(at + 1, at + 64);
}

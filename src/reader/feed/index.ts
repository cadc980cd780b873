import { loadedOnce, type Format } from '../format.ts';

/** RSS, RDF, Atom, CDF and JSON Feed: one article an item. */
export const feed: Format = {
  name: 'feed',
  endings: ['rss', 'atom', 'rdf', 'xml', 'feed'],
  mediaTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/feed+json',
    'application/xml',
    'text/xml',
  ],
  many: true,
  recognises,
  read: loadedOnce(async () => (await import('./read.ts')).readFeedItems),
};

function recognises(opening: string): boolean {
  const start = opening.trimStart();
  if (start.startsWith('{')) return /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org/.test(opening);
  return /^(?:[\w-]{1,40}:)?(?:rss|feed|rdf|channel)[\s>]/i.test(firstElement(start));
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

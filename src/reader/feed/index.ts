import { loadedOnce, type Format } from '../format.ts';
import { feedStart } from './start.ts';

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
  if (opening.trimStart().startsWith('{'))
    return /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org/.test(opening);
  return feedStart(opening) !== -1;
}

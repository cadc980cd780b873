import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { SYNDICATIONS, type Feed } from './feed.ts';

const FEED: Feed = {
  title: 'Verdicts on <b>trade</b> & more',
  address: 'https://desk.example/en/feeds/verdicts.atom?rating=refuted&partner=RUS',
  home: 'https://desk.example/en/claims',
  author: 'Desk',
  lang: 'en',
  items: [
    {
      id: 'https://desk.example/en/articles/a1#figure-2',
      address: 'https://desk.example/en/articles/a1#figure-2',
      title: 'Refuted: 中俄贸易额“1亿” & ]]> <script>alert(1)</script>',
      text: 'The record says 240.11 billion.\u0000\u000b Really <i>so</i>.',
      updated: '2024-01-13T02:00:00Z',
      published: '2024-01-12',
      tags: ['refuted', 'RUS'],
    },
  ],
};

describe.each(['atom', 'json'] as const)('%s', (kind) => {
  test('is read back by a reader of feeds as it was meant', () => {
    const { feed, format } = parseFeed(SYNDICATIONS[kind].write(FEED));
    expect(format).toBe(kind);
    const told = JSON.stringify(feed);
    for (const words of [FEED.title, FEED.address, FEED.items[0]!.id, 'The record says 240.11 billion.', 'refuted']) {
      expect(told).toContain(JSON.stringify(words).slice(1, -1));
    }
    expect(told).toContain(JSON.stringify(FEED.items[0]!.title).slice(1, -1));
  });

  test('has the same bytes for the same items, and none of its own for no item', () => {
    const empty = { ...FEED, items: [] };
    expect(SYNDICATIONS[kind].write(FEED)).toBe(SYNDICATIONS[kind].write(FEED));
    expect(SYNDICATIONS[kind].write(empty)).toBe(SYNDICATIONS[kind].write(empty));
    expect(parseFeed(SYNDICATIONS[kind].write({ ...FEED, items: [] })).format).toBe(kind);
  });
});

test('Atom says when it was last new, and holds no character that XML forbids', () => {
  const written = SYNDICATIONS.atom.write(FEED);
  expect(written).toContain('<updated>2024-01-13T02:00:00.000Z</updated>');
  for (const sign of ['\u0000', '\u000b']) expect(written).not.toContain(sign);
});

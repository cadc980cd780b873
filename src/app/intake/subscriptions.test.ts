import { describe, expect, it } from 'vitest';
import { addFeeds, readOpml, removeFeed, writeOpml } from './subscriptions.ts';

const EMPTY = '<opml version="2.0"><head/><body/></opml>';

describe('a list of feeds', () => {
  it('keeps groups and what else a person wrote, when a feed is added or removed', () => {
    const opml =
      '<opml version="2.0"><head><title>Mine</title></head><body><outline text="Russia"><outline text="A" type="rss" xmlUrl="https://a.example/f"/>' +
      '<outline text="B" type="rss" xmlUrl="https://b.example/f" category="/trade"/></outline></body></opml>';
    const list = addFeeds(readOpml(opml, 'x'), [{ url: 'https://c.example/f', title: 'C', site: null }]);
    expect(list.feeds.map(({ url }) => url)).toEqual([
      'https://a.example/f',
      'https://b.example/f',
      'https://c.example/f',
    ]);
    const written = writeOpml(removeFeed(list, 'https://a.example/f').document);
    expect(written).toContain('text="Russia"');
    expect(written).toContain('category="/trade"');
    expect(readOpml(written, 'x').feeds.map(({ url }) => url)).toEqual(['https://b.example/f', 'https://c.example/f']);
  });

  it('is refused where it was made to do harm, or is none', () => {
    const deep = `<opml><body>${'<outline text="x">'.repeat(10_000)}</body></opml>`;
    expect(() => readOpml(deep, 'x')).toThrow(/nested more than/);
    expect(() => readOpml('<!DOCTYPE a [<!ENTITY b "c">]><opml/>', 'x')).toThrow(/entities/);
    expect(() => readOpml('hello', 'x')).toThrow(/no list of feeds/);
  });

  it('may be emptied', () => {
    const one = addFeeds(readOpml(EMPTY, 'x'), [{ url: 'https://a.example/f', title: null, site: null }]);
    const emptied = removeFeed(one, 'https://a.example/f');
    expect(readOpml(writeOpml(emptied.document), 'x').feeds).toEqual([]);
  });
});

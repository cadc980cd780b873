import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored, writeArticle, type BodyKind, type StoredArticle } from './stored-article.ts';

const plain: StoredArticle = {
  id: '0123456789abcdef',
  revision: 1,
  url: 'https://news.example/a',
  title: '中俄贸易额 [更新]',
  published: '2023-10-23T17:39:04Z',
  lang: 'zh',
  publisher: 'Example',
  kind: 'html',
  via: 'https://news.example/feed',
  ref: 'tag:1',
  stored: '2026-11-20T10:00:00Z',
  body: '<p>9月，双边贸易额为211.8亿美元。</p>',
};
const back = (article: StoredArticle) => readStored(writeArticle(article), { id: 'none', revision: 1 });

describe('an article file', () => {
  it('begins with the epoch, links the headline, and keeps the body as it came', () => {
    const text = writeArticle(plain);
    expect(text.startsWith('<!--1698082744000\nid: 0123456789abcdef\n')).toBe(true);
    expect(text).toContain('-->\n[中俄贸易额 [更新]](https://news.example/a)\n------\n\n<p>9月');
    expect(back(plain)).toEqual(plain);
  });

  it('keeps a date without a time as a date', () => {
    expect(back({ ...plain, published: '2023-10-23' })?.published).toBe('2023-10-23');
  });

  it('is read where it is a file of the seed format without further keys', () => {
    const seed = '<!--1698082744000-->\n[标题](https://a.example/b)\n------\n\n<div>正文</div>';
    expect(readStored(seed, { id: 'feedfeedfeedfeed', revision: 1 })).toMatchObject({
      id: 'feedfeedfeedfeed',
      title: '标题',
      url: 'https://a.example/b',
      published: '2023-10-23T17:39:04Z',
      body: '<div>正文</div>',
    });
  });

  it('is refused where it is something else', () => {
    for (const text of ['', 'a', '<!--1', '<!--1-->', '<!--1-->\n[a](b)\nno rule\n\nx']) {
      expect(readStored(text, { id: 'x', revision: 1 })).toBeNull();
    }
  });

  it('gives back whatever was written, hostile headlines and addresses too', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('-->', 'a\n------\n', '\\', '](', ')', '\r\nx: y', '<!--'),
    );
    const any = text.filter((s) => s !== '');
    const maybe = fc.option(any, { nil: null });
    const article = fc.record({
      id: fc.constant('0123456789abcdef'),
      revision: fc.integer({ min: 1, max: 99 }),
      url: maybe,
      title: maybe,
      published: fc.constantFrom(null, '2023-10-23', '2023-10-23T17:39:04Z', '1960-01-01'),
      lang: maybe,
      publisher: maybe,
      kind: fc.constantFrom('text', 'html', 'page') as fc.Arbitrary<BodyKind>,
      via: maybe,
      ref: maybe,
      stored: fc.constant('2026-11-20T10:00:00Z'),
      body: text,
    });
    fc.assert(fc.property(article, (a) => void expect(back(a)).toEqual(a)));
  });
});

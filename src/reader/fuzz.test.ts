import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, readArticles, readFeed } from './index.ts';

const PIECES = [
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<br>',
  '<table><tr><td>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<a href=',
  '">',
  '<img alt="',
  '<html>',
  '<body>',
  '<article>',
  '<figure>',
  '&amp',
  '&#x10ffff;',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<rss><channel>',
  '<item>',
  '<title>',
  '<entry xml:base="//">',
  '<content type="xhtml">',
  '{"text":',
  '"a"}',
  '\n',
  '---\n',
  '# ',
  '[a](b)',
  '------\n',
  '1698082744000',
  '2023-10-23',
  '\ud83d',
  '\udc00',
  '中国',
  ' рост 5% ',
];

const soup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any input at all', () => {
  it('gives articles or says what is wrong, in every format and encoding', async () => {
    const format = fc.constantFrom(null, ...FORMATS.map((one) => one.name));
    const charset = fc.constantFrom(
      null,
      'text/html; charset=gb18030',
      'text/plain; charset=utf-16',
      'text/xml; charset=windows-1251',
    );
    await fc.assert(
      fc.asyncProperty(soup, format, charset, async (text, name, contentType) => {
        const bytes = new TextEncoder().encode(text);
        const { articles, diagnostics } = await readArticles(bytes, { format: name, contentType });
        expect(articles.length + diagnostics.length).toBeGreaterThan(0);
        for (const article of articles) {
          expect(article.id).not.toBe('');
          expect(article.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('bytes of any kind do, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { articles, diagnostics } = await readArticles(bytes);
        expect(articles.length + diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('the same input gives the same articles', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(await readArticles(bytes)).toEqual(await readArticles(bytes));
      }),
    );
  });

  it('any text may be asked for a feed', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => void (await readFeed(`<rss>${text}`, { url: 'https://e.example/' }))),
    );
  });
});

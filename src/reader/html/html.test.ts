import { describe, expect, it } from 'vitest';
import { PROSE, one } from '../../../test/support/reading.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;

describe('HTML', () => {
  const body = `<nav><a href=/>Home</a> Sections</nav><main><article><h1>Trade rises</h1>${`<p>${PROSE}</p>`.repeat(8)}</article></main><footer>All rights reserved</footer>`;

  it('a fragment is read line by line', async () => {
    expect((await one('<p>a</p><p>b</p>')).text).toBe('a\nb');
  });

  it('a page gives its main text without what surrounds it', async () => {
    const article = await one(page('<title>Trade rises - Example</title>', body), {
      url: 'https://www.news.example/x',
    });
    expect(article.text).toBe(`Trade rises\n\n${Array(8).fill(PROSE).join('\n')}`);
    expect(article).toMatchObject({ url: 'https://www.news.example/x', publisher: 'news.example', lang: 'en' });
  });

  it('JSON-LD counts before meta elements, and these before time elements', async () => {
    const ld = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'LD',
          datePublished: '2023-10-23T08:00:00+08:00',
          publisher: { name: 'LD News' },
        },
      ],
    });
    const meta =
      '<meta property="og:title" content="Trade rises &amp; rises"><meta property="article:published_time" content="2023-10-24T00:00:00Z"><meta property="og:site_name" content="OG News"><link rel="canonical" href="/canonical">';
    const time = '<time datetime="2023-10-25">25 Oct</time>';
    const hints = { url: 'https://news.example/x?y' };
    expect(
      await one(page(`${meta}<script type="application/ld+json">${ld}</script>`, time + body), hints),
    ).toMatchObject({
      title: 'Trade rises & rises',
      published: '2023-10-23T00:00:00Z',
      publisher: 'LD News',
      url: 'https://news.example/canonical',
    });
    expect(await one(page(meta, time + body), hints)).toMatchObject({
      published: '2023-10-24T00:00:00Z',
      publisher: 'OG News',
    });
    expect(await one(page('<script type="application/ld+json">{"@type":</script>', time + body), hints)).toMatchObject({
      published: '2023-10-25',
      title: 'Trade rises',
    });
  });

  it('a canonical address that is no web address is not used', async () => {
    const article = await one(page('<link rel="canonical" href="javascript:alert(1)">', body), {
      url: 'https://e.example/',
    });
    expect(article.url).toBe('https://e.example/');
  });

  it('a page nested without end is read without being taken apart', async () => {
    const deep = page('<title>T</title>', `${'<div>'.repeat(20_000)}<p>${PROSE}</p>`);
    expect((await one(deep)).text).toBe(`T\n\n${PROSE}`);
  });
});

import { describe, expect, it } from 'vitest';
import { FORMATS, readArticles, type Hints } from './index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (input: string, hints: Hints = {}) => readArticles(utf8(input), hints);
const one = async (input: string, hints: Hints = {}) => (await read(input, hints)).articles[0]!;
const codes = async (input: string | Uint8Array, hints: Hints = {}) =>
  (await readArticles(typeof input === 'string' ? utf8(input) : input, hints)).diagnostics.map((d) => d.code);

const PROSE = 'China exported goods worth 9.6 billion dollars to Russia in September, customs data showed on Friday.';

describe('the registry of formats', () => {
  it('has each format once, with text last, since anything is text', () => {
    const names = FORMATS.map((format) => format.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe('text');
    expect(names).toEqual(expect.arrayContaining(['archive', 'html', 'markdown', 'ndjson', 'text']));
  });

  it('no two formats share an ending or a media type', () => {
    const claimed = FORMATS.flatMap((format) => format.endings.concat(format.mediaTypes));
    expect(new Set(claimed).size).toBe(claimed.length);
  });

  it('tells content before name: an archive, a page and NDJSON called .txt are read for what they are', async () => {
    const hints = { name: 'a/b/x.txt', published: '2024-01-01' };
    expect((await one('<!--1-->\n[T](https://e.example/)\n------\n<p>x y</p>', hints)).text).toBe('T\n\nx y');
    expect((await one('<p>c</p><p>d</p>', hints)).text).toBe('c\nd');
    expect((await one('{"id":"7","text":"x < y"}\n', hints)).text).toBe('x < y');
    expect((await one('x <p>y</p>', hints)).text).toBe('x <p>y</p>');
  });

  it('a given format wins, an unknown one is refused with the known ones', async () => {
    expect((await one('<p>x</p>', { format: 'text' })).text).toBe('<p>x</p>');
    const { articles, diagnostics } = await read('x', { format: 'docx' });
    expect(articles).toEqual([]);
    expect(diagnostics[0]?.message).toContain('"docx"; the formats are archive');
  });
});

describe('plain text', () => {
  it('is kept unchanged, so that offsets hold', async () => {
    const text = '\n  标题\r\n\r\n  出口  96亿美元。\t\n\n';
    const article = await one(text, { name: 'dir/a.b.txt', published: '2023-10-23' });
    expect(article).toMatchObject({ id: 'a.b', text, title: '标题', lang: 'zh', published: '2023-10-23', url: null });
  });

  it('takes its date from a line that is one', async () => {
    expect((await one(`Trade rises\n\n23 October 2023\n${PROSE}`)).published).toBe('2023-10-23');
  });

  it('has the same id for the same input, another for another text or address', async () => {
    const ids = await Promise.all([
      one(PROSE),
      one(PROSE),
      one(`${PROSE}!`),
      one(PROSE, { url: 'https://e.example/' }),
    ]);
    expect(ids[0]!.id).toMatch(/^[0-9a-f]{16}$/);
    expect(ids[1]!.id).toBe(ids[0]!.id);
    expect(new Set(ids.map((article) => article.id)).size).toBe(3);
  });
});

const file = (comment: string, headline = 'Trade rises', address = 'https://news.example/a') =>
  `<!--${comment}-->\n[${headline}](${address})\n------\n\n<div><i>Mon, 23 Oct 2023 17:22:33 GMT</i></div><p>One &amp; two.<br />Three.</p>`;

describe('an archive file', () => {
  it('has the epoch as its date, the link as headline and address, and the body in lines', async () => {
    expect(await one(file('1698082744000'), { name: 'x/000_ab.txt' })).toEqual({
      id: '000_ab',
      url: 'https://news.example/a',
      publisher: 'news.example',
      title: 'Trade rises',
      published: '2023-10-23T17:39:04Z',
      lang: 'en',
      text: 'Trade rises\n\nOne & two.\nThree.',
    });
  });

  it('takes brackets in the headline and parentheses in the address', async () => {
    const article = await one(file('1698082744000', 'Trade [update] (2) rises', 'https://news.example/a_(b)'));
    expect(article).toMatchObject({ title: 'Trade [update] (2) rises', url: 'https://news.example/a_(b)' });
  });

  it('front matter in the comment counts before all else', async () => {
    const matter = '1698082744000\nid: "7:1"\npublished: 2023-10-01\npublisher: Example News\nlang: en\n';
    expect(await one(file(matter), { name: 'x.md' })).toMatchObject({
      id: '7:1',
      published: '2023-10-01',
      publisher: 'Example News',
    });
  });

  it('keeps a body that says it is text as it is', async () => {
    const source = '<!--1698082744000\nbody: text\n-->\n[T](https://e.example/)\n------\n\nT\n\n  a <b>  c\n';
    expect((await one(source)).text).toBe('T\n\n  a <b>  c\n');
  });

  it('finds the main text of a body that says it is a page', async () => {
    const whole = `<html><head><title>Other</title></head><body><nav>Home</nav><article><h1>T</h1><p>${PROSE}</p><p>${PROSE}</p></article><footer>Foot</footer></body></html>`;
    const source = `<!--1698082744000\nbody: page\nid: 9\n-->\n[Trade rises](https://e.example/)\n------\n\n${whole}`;
    expect(await one(source)).toMatchObject({
      id: '9',
      title: 'Trade rises',
      url: 'https://e.example/',
      published: '2023-10-23T17:39:04Z',
    });
    expect((await one(source)).text).toContain(`${PROSE}\n${PROSE}`);
    expect((await one(source)).text).not.toContain('Foot');
  });

  it('falls back on the date line where the epoch is no date', async () => {
    const { articles, diagnostics } = await read(file('99999999999999'));
    expect(articles[0]!.published).toBe('2023-10-23T17:22:33Z');
    expect(diagnostics).toEqual([]);
  });

  it('reads an epoch of any age, and takes 0 for none', async () => {
    expect((await one(file('883612800000'))).published).toBe('1998-01-01T00:00:00Z');
    expect((await one(file('0'))).published).toBe('2023-10-23T17:22:33Z');
  });

  it('survives being cut anywhere', async () => {
    const whole = file('1698082744000');
    for (let end = 1; end < whole.length; end++) {
      const { articles, diagnostics } = await read(whole.slice(0, end), { published: '2024-01-01' });
      expect(articles.length + diagnostics.length).toBeGreaterThan(0);
    }
  });
});

describe('Markdown', () => {
  it('gives what a person reads, with front matter for the rest', async () => {
    const source =
      '---\ntitle: "Trade: a rise"\ndate: 2023-10-23 10:00:00 +0800\nlang: en\ntags: [a, b]\n---\n# Trade: a rise\n\nExports *rose* [by](https://e.example) **5%**\nin May.\n\n| Year | Value |\n|---|---|\n| 2023 | 96 |\n\n- one\n- two\n\n![A port](a.png)\n';
    expect(await one(source, { name: 'a.md' })).toMatchObject({
      id: 'a',
      title: 'Trade: a rise',
      published: '2023-10-23T02:00:00Z',
      text: 'Trade: a rise\n\nExports rose by 5% in May.\nYear\nValue\n2023\n96\none\ntwo',
    });
  });

  it('is known by a heading, and by the name of a file', async () => {
    expect((await one('# Trade rises\n\nBy *5%*.\n')).text).toBe('Trade rises\n\nBy 5%.');
    expect((await one('By *5%*.\n', { name: 'x.md' })).text).toBe('By 5%.');
  });
});

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

describe('NDJSON', () => {
  it('gives one article a line, and tells a bad line by its number', async () => {
    const lines = [
      '{"id":"1","published":"2023-10-23","lang":"en","title":"T","url":"https://e.example/1","text":"  a\\r\\nb "}',
      '{"id":"2",',
      '',
      '[1]',
      '{"id":"4","text":5}',
      '{"id":"5","text":"x","published":7}',
      '{"id":6,"text":"贸易","published":"2023-02-30"}',
    ];
    const { articles, diagnostics } = await read(lines.join('\n'), { name: 'a.ndjson' });
    expect(articles.map((article) => [article.id, article.text, article.lang, article.published])).toEqual([
      ['1', '  a\r\nb ', 'en', '2023-10-23'],
      ['6', '贸易', 'zh', null],
    ]);
    expect(diagnostics.map((d) => [d.code, d.file, d.line, d.field])).toEqual([
      ['bad-line', 'a.ndjson', 2, null],
      ['bad-line', 'a.ndjson', 4, null],
      ['bad-field', 'a.ndjson', 5, 'text'],
      ['bad-field', 'a.ndjson', 6, 'published'],
      ['bad-date', 'a.ndjson', 7, 'published'],
    ]);
  });

  it('what a line says counts before the hints, which fill its gaps; its id is never the name of the file', async () => {
    const { articles } = await read('{"text":"a","published":"2023-01-01","lang":"ru"}\n{"text":"b"}', {
      name: 'x.ndjson',
      published: '2024-05-05',
      lang: 'en',
    });
    expect(articles.map((article) => [article.published, article.lang])).toEqual([
      ['2023-01-01', 'ru'],
      ['2024-05-05', 'en'],
    ]);
    expect(articles[0]!.id).not.toBe(articles[1]!.id);
  });
});

describe('what is wrong with an input is told, with its place and what to do', () => {
  it('refuses what is empty, binary, too large or without text', async () => {
    expect(await codes('')).toEqual(['empty-file']);
    expect(await codes(' \n\t')).toEqual(['empty-file']);
    expect(await codes(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31))).toEqual(['binary']);
    expect(await codes('x'.repeat(101), { limitBytes: 100 })).toEqual(['too-large']);
    expect(await codes('<html><body><script>1</script></body></html>', { published: '2024-01-01' })).toEqual([
      'no-text',
    ]);
    const { diagnostics } = await readArticles(Uint8Array.of(0x1f, 0x8b, 8), { name: 'x.gz' });
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'binary',
        message: 'This is gzip-compressed data, not text: give the article as text, HTML, Markdown, NDJSON or a feed.',
        file: 'x.gz',
        line: null,
        field: null,
      },
    ]);
  });

  it('says where the date is missing, impossible or unreadable, and reads on', async () => {
    expect(await codes(PROSE)).toEqual(['no-date']);
    expect(await codes(PROSE, { published: '2023-02-30' })).toEqual(['bad-date']);
    expect(await codes(PROSE, { published: '2023-02-28' })).toEqual([]);
    expect((await read(PROSE, { published: 'yesterday' })).articles[0]!.published).toBeNull();
  });

  it('the given date wins over what one document says', async () => {
    expect((await one('<p>1 May 2023</p><p>Five.</p>', { published: '2024-01-01' })).published).toBe('2024-01-01');
    expect((await one('<p>1 May 2023</p><p>Five.</p>')).published).toBe('2023-05-01');
  });

  it('names a language that is not read; a given one is believed', async () => {
    const french = 'Les exportations de la Chine vers la Russie ont augmenté de 21 % en septembre.';
    const { articles, diagnostics } = await read(french, { published: '2024-01-01' });
    expect(articles[0]!.lang).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code: 'unknown-language', message: expect.stringContaining('French') });
    expect((await one(french, { lang: 'en-GB' })).lang).toBe('en');
  });

  it('reads GB18030 files like any other', async () => {
    // 出口增长 as GB18030
    const article = (await readArticles(Uint8Array.from([0xb3, 0xf6, 0xbf, 0xda, 0xd4, 0xf6, 0xb3, 0xa4]))).articles[0];
    expect(article).toMatchObject({ text: '出口增长', lang: 'zh' });
  });
});

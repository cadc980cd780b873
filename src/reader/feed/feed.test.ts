import { describe, expect, it } from 'vitest';
import { readArticles } from '../index.ts';
import { parseFeed } from './parse.ts';

const rss = (items: string, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"${attributes}><channel><title>Example News</title><link>https://news.example/</link><language>en-gb</language>${items}</channel></rss>`;
const atom = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Example</title>${entries}</feed>`;
const only = (xml: string, url?: string) => parseFeed(xml, { url })!.items[0]!;

const author = (text: string) => only(rss(`<item><author>${text}</author></item>`)).authors[0];

describe('items of every kind of feed', () => {
  it('RSS: title, link, id, author, date, summary and full text', () => {
    const item = only(
      rss(
        '<item><title>Trade &amp; more</title><link>/a</link><guid isPermaLink="false">7</guid><dc:creator>A. Writer</dc:creator><pubDate>Mon, 23 Oct 2023 17:22:33 GMT</pubDate><description>Short</description><content:encoded><![CDATA[<p>Long <a href="b">x</a></p>]]></content:encoded></item>',
      ),
      'https://news.example/feed/rss',
    );
    expect(item).toMatchObject({
      id: '7',
      idIsLink: false,
      link: 'https://news.example/a',
      title: { value: 'Trade & more' },
      authors: [{ name: 'A. Writer' }],
      published: 'Mon, 23 Oct 2023 17:22:33 GMT',
      summary: { value: 'Short' },
      contents: [{ value: '<p>Long <a href="https://news.example/feed/b">x</a></p>', kind: 'html' }],
    });
  });

  it('Atom: texts in each way to write one, base and language inherited', () => {
    const item = only(
      atom(
        '<entry xml:base="x/"><id>tag:a</id><link href="y"/><title type="text">1 &lt; 2</title><summary type="html">&lt;b&gt;s&lt;/b&gt;</summary><content type="xhtml" xml:lang="ru"><div xmlns="http://www.w3.org/1999/xhtml">a<br/><a href="z">b</a></div></content></entry>',
        ' xml:base="https://e.example/" xml:lang="zh"',
      ),
    );
    expect(item.link).toBe('https://e.example/x/y');
    expect(item.title).toMatchObject({ value: '1 < 2', kind: 'text', language: 'zh' });
    expect(item.summary).toMatchObject({ value: '<b>s</b>', kind: 'html' });
    expect(item.contents[0]).toMatchObject({
      value: 'a<br /><a href="https://e.example/x/z">b</a>',
      language: 'ru',
      base: 'https://e.example/x/',
    });
  });

  it('RDF and prefixes of any name', () => {
    const xml =
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:q="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:z="http://other.example/"><q:channel r:about="https://e.example/"><q:title>C</q:title></q:channel><q:item r:about="https://e.example/1"><z:title>wrong</z:title><q:title>T</q:title><q:link>https://e.example/1</q:link><d:date>2023-10-23</d:date></q:item></r:RDF>';
    expect(only(xml)).toMatchObject({ id: 'https://e.example/1', title: { value: 'T' }, updated: '2023-10-23' });
  });

  it('RSS 1.0 with its first content module', () => {
    const xml =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><item rdf:about="https://e.example/1"><title>T</title><content:items><rdf:Bag><rdf:li><content:item><rdf:value><![CDATA[<p>Long</p>]]></rdf:value></content:item></rdf:li></rdf:Bag></content:items></item></rdf:RDF>';
    expect(only(xml).contents).toMatchObject([{ value: '<p>Long</p>', kind: 'html' }]);
  });

  it('JSON Feed', () => {
    const item = only(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: 'https://e.example/',
        language: 'en',
        items: [
          {
            id: 5,
            url: '/5',
            title: 'T',
            content_html: '<a href="/x">y</a>',
            date_published: '2023-10-23',
            authors: [{ name: 'A' }],
          },
        ],
      }),
    );
    expect(item).toMatchObject({ id: '5', link: 'https://e.example/5', authors: [{ name: 'A' }] });
    expect(item.contents[0]?.value).toBe('<a href="https://e.example/x">y</a>');
  });

  it('names and mail addresses in one string, in any order', () => {
    expect(author('me@e.example (A. Writer)')).toEqual({ name: 'A. Writer', email: 'me@e.example', url: null });
    expect(author('A. Writer &lt;me@e.example&gt;')).toEqual({ name: 'A. Writer', email: 'me@e.example', url: null });
    expect(author('A. Writer')).toEqual({ name: 'A. Writer', email: null, url: null });
  });

  it('a permanent id is the page where no link is given; an address that runs something is none', () => {
    expect(only(rss('<item><guid>https://e.example/g</guid></item>')).link).toBe('https://e.example/g');
    expect(only(rss('<item><guid isPermaLink="false">https://e.example/g</guid></item>')).link).toBeNull();
    expect(
      only(atom('<entry xml:base="javascript:alert(1)//"><title>x</title></entry>', ' xml:base="https://e.example/"'))
        .base,
    ).toBe('https://e.example/');
  });
});

const item = (n: number) => `<item><title>Item ${n}</title><description>Exports rose by ${n}%.</description></item>`;

describe('feeds that are broken or hostile', () => {
  it('are read as far as they go, wherever they break off', () => {
    const whole = rss(item(1) + item(2) + item(3));
    for (let end = whole.indexOf('</item>') + 7; end < whole.length; end++) {
      const feed = parseFeed(whole.slice(0, end))!;
      expect(feed.items[0]?.title?.value).toBe('Item 1');
      expect(feed.damaged).toBe(true);
    }
    expect(parseFeed(whole)?.damaged).toBe(false);
  });

  it('bear wrong nesting, bare ampersands and names in any case', () => {
    const feed = parseFeed(
      '<RSS><Channel><Item><Title>A & B</b></Title><Description>R&D &nbsp;<p>x</Description></Item><item><title>C</title></item></Channel></RSS>',
    )!;
    expect(feed.items.map((one) => one.title?.value)).toEqual(['A & B', 'C']);
  });

  it('have no controls in their texts, which XML does not know', () => {
    expect(only(rss('<item><title>Exports\u0001rose\u0008 5%</title></item>')).title?.value).toBe('Exports rose  5%');
  });

  it('begin behind what a server says before them', async () => {
    const feed = `<br />\n<b>Warning</b>: no such file in /www/rss.php on line 2<br />\n${rss(item(1))}`;
    expect(parseFeed(feed)).toMatchObject({ damaged: true, items: [{ title: { value: 'Item 1' } }] });
    expect((await read(feed)).articles.map(({ title }) => title)).toEqual(['Item 1']);
  });

  it('in JSON are read up to the last whole item', () => {
    const whole = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: '1', content_text: 'a } ] "b', authors: [{ name: 'A' }] },
        { id: '2', content_text: 'c' },
      ],
    });
    const first = whole.indexOf(',{"id":"2"');
    for (let end = first; end < whole.length - 3; end++) {
      expect(parseFeed(whole.slice(0, end))).toMatchObject({ damaged: true, items: [{ id: '1' }] });
    }
    expect(parseFeed(whole.replace(/\]\}$/, ',]}'))?.items).toHaveLength(2);
    expect(parseFeed(whole)?.damaged).toBe(false);
    expect(parseFeed(whole.slice(0, 50))).toBeNull();
  });

  it('expand no entity of their own', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c SYSTEM "file:///etc/passwd">]>${rss('<item><title>&b;&c;&lt;</title></item>')}`;
    expect(only(bomb).title?.value).toBe('&b;&c;<');
  });

  it('do not grow by a long base', () => {
    const items = `<item><link>a</link></item>`.repeat(2);
    const { items: read } = parseFeed(rss(items, ` xml:base="https://e.example/${'x'.repeat(2000)}/"`), {
      url: 'https://n.example/',
    })!;
    expect(read.map(({ link }) => link)).toEqual(['https://n.example/a', 'https://n.example/a']);
  });

  it('cannot overflow or stall the reader', () => {
    // More than linear time ends by the runner's limit.
    parseFeed(rss(`<item><description>${'<b>'.repeat(100_000)}x</description></item>`));
    parseFeed(rss('<item>'.repeat(100_000)));
    parseFeed(rss(`<item><title>${'</i>'.repeat(300_000)}</title></item>`));
    parseFeed(`<rss>${'<channel>'.repeat(50_000)}${item(1)}`);
    const declared = Array.from({ length: 60 }, (_, i) => `xmlns:p${i}=""`).join(' ');
    parseFeed(`<rss>${`<a ${declared}>`.repeat(120)}${'<a xmlns:b=""></a>'.repeat(300_000)}`);
    expect(parseFeed(rss('<item/>'.repeat(60_000)))).toMatchObject({ damaged: true, items: { length: 50_000 } });
    expect(() => parseFeed(rss(`<item><author>${'a@'.repeat(200_000)}</author></item>`))).not.toThrow();
  });
});

const read = async (text: string) =>
  readArticles(new TextEncoder().encode(text), { name: 'feed.xml', url: 'https://news.example/rss' });

const codes = async (text: string) => (await read(text)).diagnostics.map((one) => one.code);

describe('articles of a feed', () => {
  it('have the fullest text, cleaned like any other, with the feed as publisher', async () => {
    const { articles, diagnostics } = await read(
      rss(
        '<item><title>Trade rises</title><link>https://news.example/a</link><guid>https://news.example/a</guid><pubDate>Mon, 23 Oct 2023 17:22:33 GMT</pubDate><description>Short</description><content:encoded><![CDATA[<img src="a"><small>A port</small><p>Exports to Russia rose by 5% in September.</p><p>Share this article</p>]]></content:encoded></item>',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(articles).toEqual([
      {
        id: 'https://news.example/a',
        url: 'https://news.example/a',
        publisher: 'Example News',
        title: 'Trade rises',
        published: '2023-10-23T17:22:33Z',
        lang: 'en',
        text: 'Trade rises\n\nExports to Russia rose by 5% in September.',
      },
    ]);
  });

  it('are told to be broken, or to be none', async () => {
    expect(
      await codes(
        rss('<item><title>Exports rose in the month</title><pubDate>2023-10-23</pubDate></item>').slice(0, -20),
      ),
    ).toEqual(['broken-feed']);
    expect(await codes(rss(''))).toEqual(['empty-feed']);
  });
});

import { describe, expect, it } from 'vitest';
import { PROSE, one, read } from '../../../test/support/reading.ts';

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

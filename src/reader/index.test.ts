import { describe, expect, it } from 'vitest';
import { PROSE, codes, one, read } from '../../test/support/reading.ts';
import { FORMATS, readArticles } from './index.ts';

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

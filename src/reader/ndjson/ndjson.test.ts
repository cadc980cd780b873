import { describe, expect, it } from 'vitest';
import { read } from '../../../test/support/reading.ts';

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

import { describe, expect, test } from 'vitest';
import { claimOf, reportOf, SAMPLE, superlativeOf, verdictOf } from '../../test/support/report.ts';
import { findingsOf } from './finding.ts';
import { passagesOf, segmentsOf } from './passage.ts';

const verdict = verdictOf({ rating: 'supported' });
/** The sentences around these quotes. */
function sentences(text: string, lang: string, ...quotes: string[]): string[] {
  const claims = quotes.map((quote) => ({ claim: claimOf({ quote, at: text.indexOf(quote) }), verdict }));
  const findings = findingsOf(reportOf({ text }, { claims }));
  return passagesOf(text, findings, lang).map(({ start, end }) => text.slice(start, end).trim());
}

describe('a figure is shown in its sentence', () => {
  test('in Chinese', () => {
    const text = '今年前九个月贸易额为1764亿美元。其中，出口814亿美元！天气很好。';
    expect(sentences(text, 'zh', '1764亿美元', '814亿美元')).toEqual([
      '今年前九个月贸易额为1764亿美元。',
      '其中，出口814亿美元！',
    ]);
  });
  test('in English, where a full stop is not always an end', () => {
    const text = 'The U.S. exported $9.6 bn in Sept. 2023, Mr. Li said. It rained. Imports rose 5.5% vs. Jan. 2022.';
    expect(sentences(text, 'en', '$9.6 bn', '5.5%')).toEqual([
      'The U.S. exported $9.6 bn in Sept. 2023, Mr. Li said.',
      'Imports rose 5.5% vs. Jan. 2022.',
    ]);
  });
  test('in Russian, where sums end in full stops', () => {
    const text = 'Экспорт вырос до 115,49 млрд. долл. в 2024 г. и побил рекорд. Импорт упал на 3%.';
    expect(sentences(text, 'ru', '115,49 млрд.', 'на 3%')).toEqual([
      'Экспорт вырос до 115,49 млрд. долл. в 2024 г. и побил рекорд.',
      'Импорт упал на 3%.',
    ]);
  });
  test('a headline is a sentence of its own', () => {
    const text = '贸易额211.8亿美元\n\n海关公布，出口96亿美元';
    expect(sentences(text, 'zh', '211.8亿美元', '96亿美元')).toEqual(['贸易额211.8亿美元', '海关公布，出口96亿美元']);
  });
});

describe('a sentence is cut at its quotes', () => {
  test('and put together again is what it was', () => {
    const { text } = SAMPLE.article;
    const segments = segmentsOf(text, 0, text.length, findingsOf(SAMPLE));
    expect(segments.map((s) => s.text).join('')).toBe(text);
    expect(segments.filter((s) => s.findings.length > 0)).toHaveLength(6);
  });
  test('quotes that overlap share one mark', () => {
    const text = '创下历史最高的211.8亿美元。';
    const report = reportOf(
      { text },
      {
        claims: [{ claim: claimOf({ quote: '211.8亿美元', at: 7 }), verdict }],
        superlatives: [
          { superlative: superlativeOf({ quote: '历史最高的211.8', at: 2, kind: 'record_high' }), verdict },
        ],
      },
    );
    const segments = segmentsOf(text, 0, text.length, findingsOf(report));
    expect(segments.map((s) => [s.text, s.findings.length])).toEqual([
      ['创下', 0],
      ['历史最高的211.8亿美元', 2],
      ['。', 0],
    ]);
  });
});

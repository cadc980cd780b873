import { describe, expect, test } from 'vitest';
import { ECONOMIES } from '../../../model/codes/economies.ts';
import { heatSvg, type MonthOnRecord } from './heat.ts';

const month = (n: number): string => `${2010 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
const full = (partner: string, from: number, to: number, flows = 3): MonthOnRecord[] =>
  Array.from({ length: to - from }, (_, i) => ({ partner, month: month(from + i), flows }));
const shapes = (svg: string): string[] => [...svg.matchAll(/<title>([^<]*\d\/3)<\/title>/g)].map(([, told]) => told!);

describe('the months on record', () => {
  test('that follow one another and are as full are one shape; a gap and a thinner month part them', () => {
    const months = [...full('RUS', 0, 5), ...full('RUS', 5, 6, 1), ...full('RUS', 8, 12)];
    expect(shapes(heatSvg('CHN', months, 'en'))).toEqual([
      'Russia 2010-01–2010-05: 3/3',
      'Russia 2010-06: 1/3',
      'Russia 2010-09–2010-12: 3/3',
    ]);
  });
  test('of all the world over ten years fit in a page, those with most months first', () => {
    const partners = ECONOMIES.slice(0, 200).map(({ alpha3 }) => alpha3);
    const months = partners.flatMap((partner, i) => full(partner, i % 2, 120 - (i % 50)));
    const svg = heatSvg('CHN', months, 'zh');
    expect(Buffer.byteLength(svg)).toBeLessThan(60_000);
    expect(shapes(svg)).toHaveLength(60);
    expect(svg).toContain('200');
  });
  test('of nobody are an empty map', () => {
    expect(shapes(heatSvg('CHN', [], 'en'))).toEqual([]);
  });
});

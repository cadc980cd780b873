import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCommodity, HS_CHAPTERS, HS_HEADINGS } from './harmonized.ts';

describe('the Harmonized System', () => {
  it('has 96 chapters, 77 being kept free', () => {
    expect(HS_CHAPTERS).toHaveLength(96);
    expect(HS_CHAPTERS.some((c) => c.code === '77')).toBe(false);
  });

  it('has each code once, with both names', () => {
    const all = [...HS_CHAPTERS, ...HS_HEADINGS];
    expect(new Set(all.map((c) => c.code)).size).toBe(all.length);
    for (const c of all) {
      expect(c.code).toMatch(/^(\d\d){1,3}$/);
      expect(c.en && c.zh, c.code).toBeTruthy();
    }
  });

  it('finds the nearest known code above', () => {
    expect(findCommodity('270900')?.en).toBe('crude oil');
    expect(findCommodity('271111')?.en).toBe('liquefied natural gas');
    expect(findCommodity('8799')?.en).toBe('road vehicles');
    expect(findCommodity('77')).toBeUndefined();
  });

  const list = '../shared/conformance/comtrade/HS.json.json';
  it.skipIf(!existsSync(list))("names only codes of Comtrade's list (optional conformance data)", () => {
    const known = new Set(
      (JSON.parse(readFileSync(list, 'utf8')).response.results as { id: string }[]).map((r) => r.id),
    );
    expect(known.size).toBeGreaterThan(5000);
    expect([...HS_CHAPTERS, ...HS_HEADINGS].filter((c) => !known.has(c.code)).map((c) => c.code)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { HS_HEADINGS } from './harmonized.ts';
import { concordance, HS_EDITIONS, HS_HISTORY } from './hs-editions.ts';

describe('a heading in earlier editions', () => {
  it('of every kind that news speaks of has its history', () => {
    expect([...HS_HISTORY.keys()].toSorted()).toEqual(HS_HEADINGS.map((c) => c.code).toSorted());
    for (const { since } of HS_HISTORY.values()) expect(HS_EDITIONS).toContain(since);
  });

  it('means the same goods since some edition, and never again after a change', () => {
    for (const code of HS_HISTORY.keys()) {
      const kinds = HS_EDITIONS.map((edition) => concordance(code, edition).kind);
      expect(kinds.at(-1), code).toBe('same');
      expect(kinds.lastIndexOf('other') < kinds.indexOf('same') && kinds[0] !== 'same', code).toBe(true);
    }
  });

  it('is the same for crude oil and cars, another for circuits, display modules and electric cars', () => {
    expect(concordance('2709', 1996)).toEqual({ kind: 'same', certain: true });
    expect(concordance('8703', 2002)).toEqual({ kind: 'same', certain: true });
    expect(concordance('8542', 2017).kind).toBe('same');
    expect(concordance('8542', 2012)).toMatchObject({ kind: 'other', since: 2017 });
    expect(concordance('8524', 2002)).toMatchObject({ kind: 'other', since: 2022 });
    expect(concordance('870380', 2012)).toMatchObject({ reason: expect.stringContaining('8703.90') });
  });

  it('is unknown where nobody has looked, and where the record is older than the table', () => {
    expect(concordance('4202', 2017)).toEqual({ kind: 'unknown' });
    expect(concordance('2709', 1988)).toEqual({ kind: 'unknown' });
  });

  it('says where it is not sure', () => {
    expect(concordance('9405', 2017)).toEqual({ kind: 'same', certain: false });
  });
});

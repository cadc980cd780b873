import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { months, periodKind, quarter, yearToDate, years } from '../model/period.ts';
import type { Observation } from '../model/observation.ts';
import { publicBy } from '../model/observation.ts';
import type { Ledger } from './ledger.ts';
import { openLedger } from './ledger.ts';

const RUSSIA = { reporter: 'CHN', region: null, partner: 'RUS', commodity: null } as const;
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

describe('the shipped figures', () => {
  it('hold the trade of China with Russia in September 2023 to date, with release day and source', async () => {
    const book = await ledger.book();
    const told = book.at({ ...RUSSIA, flow: 'total' }, yearToDate(2023, 9)).filter((o) => o.measure === 'value');
    expect(told.map((o) => [o.value, o.unit, o.released])).toContainEqual([176400000000, 'USD', '2023-10-13']);
    for (const o of told) expect(o.citation).toMatch(/^GACC/);
  });

  it('give a row with a growth rate as two observations', async () => {
    const rows = await ledger.query({
      ...RUSSIA,
      flow: 'export',
      from: '2024-01-01',
      to: '2024-02-29',
      unit: 'percent',
    });
    expect(rows.map((o) => [o.measure, o.value, o.growthCurrency])).toContainEqual(['growth', 12.5, 'USD']);
  });

  it('say of which quantity a growth is', async () => {
    const rows = await ledger.query({
      commodity: 'crude oil',
      measure: 'growth',
      from: '2022-11-01',
      to: '2022-11-30',
    });
    expect(rows.map((o) => [o.value, o.growthCurrency])).toContainEqual([17, 't']);
  });

  it('read every form of period', async () => {
    const kinds = new Set((await ledger.query({})).map((o) => periodKind(o.period)));
    for (const kind of ['month', 'quarter', 'half', 'year', 'year_to_date']) expect(kinds).toContain(kind);
    const eu = await ledger.query({ source: 'eurostat', partner: 'RUS', flow: 'balance', frequency: 'quarter' });
    expect(eu.map((o) => [o.period, o.adjustment])).toEqual([
      [quarter(2022, 2), 'sa'],
      [quarter(2024, 1), 'sa'],
    ]);
  });

  it('have no empty slot, no release before the end of its period, and a rule for every worked-out day', async () => {
    for (const o of await ledger.query({})) {
      expect(Number.isFinite(o.value) && o.precision > 0, JSON.stringify(o)).toBe(true);
      expect(o.unit && o.source && o.citation && o.url, JSON.stringify(o)).toBeTruthy();
      expect((publicBy(o) ?? '9') > o.period[1], JSON.stringify(o)).toBe(true);
      expect(o.released !== null && o.releasedBy !== null).toBe(false);
      expect(o.releasedRule !== null).toBe(o.releasedBy !== null);
    }
  });
});

describe('queries', () => {
  it('as of a day give nothing that was not surely public then', async () => {
    const then = await ledger.query({ asof: '2023-10-23' });
    expect(then.length).toBeGreaterThan(500);
    for (const o of then) expect((publicBy(o) ?? '9') <= '2023-10-23').toBe(true);
    expect(then.some((o) => o.period[1] > '2023-09-30')).toBe(false);
  });

  it('give the last vintage only where asked', async () => {
    const filter = {
      ...RUSSIA,
      flow: 'total',
      measure: 'value',
      unit: 'USD',
      from: '2023-01-01',
      to: '2023-12-31',
    } as const;
    const all = await ledger.query({ ...filter, frequency: 'year' });
    const last = await ledger.query({ ...filter, frequency: 'year', latest: true });
    expect(all.length).toBeGreaterThan(1);
    expect(last).toHaveLength(1);
    expect(last[0]?.period).toEqual(years(2023));
  });

  it('take any of a list, and nothing of an empty one', async () => {
    const both = await ledger.query({ reporter: ['USA', 'EU27_2020'] });
    expect(new Set(both.map((o) => o.reporter))).toEqual(new Set(['USA', 'EU27_2020']));
    expect(await ledger.query({ reporter: [] })).toEqual([]);
  });

  it('treat what is typed as a value, never as a part of the statement', async () => {
    expect(await ledger.query({ reporter: "CHN' OR '1'='1", commodity: "x'; DROP TABLE reference; --" })).toEqual([]);
    expect(await ledger.query({ limit: 3 })).toHaveLength(3);
  });

  it('find Januaries and years among the years to date', async () => {
    const filter = { ...RUSSIA, flow: 'total', measure: 'value', unit: 'CNY' } as const;
    const found = await ledger.query({ ...filter, frequency: 'year_to_date' });
    expect(found.some((o) => periodKind(o.period) === 'year')).toBe(true);
    expect(found.every((o) => o.period[0].endsWith('-01-01'))).toBe(true);
  });
});

describe('looking up many things at once', () => {
  it('gives the vintages of each in the order asked, and none for what is not there', async () => {
    const key = { ...RUSSIA, flow: 'total', measure: 'value', unit: 'USD' } as const;
    const [september, nothing, august] = await ledger.lookUp([
      { ...key, period: yearToDate(2023, 9) },
      { ...key, period: years(1999) },
      { ...key, period: yearToDate(2023, 8) },
    ]);
    const asked = await ledger.query({
      ...RUSSIA,
      flow: 'total',
      measure: 'value',
      unit: 'USD',
      from: '2023-01-01',
      to: '2023-09-30',
    });
    expect(september).toHaveLength(
      asked.filter((o) => o.period[1] === '2023-09-30' && o.period[0] === '2023-01-01').length,
    );
    expect(september?.every((o) => o.period[1] === '2023-09-30')).toBe(true);
    expect(nothing).toEqual([]);
    expect(august?.length).toBeGreaterThan(0);
  });
});

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

function lengthOf(run: string): number {
  const [first = '', last = first] = run.split('/');
  return monthNumber(last) - monthNumber(first) + 1;
}

const textOf = (rows: readonly Observation[]): string[] =>
  rows.map((o) => JSON.stringify(Object.entries(o).toSorted())).toSorted();

describe('coverage', () => {
  it('tells gaps as runs, as many in all as it counts', async () => {
    const all = await ledger.coverage({ source: 'gacc', partner: 'RUS' });
    const monthly = all.find((c) => c.frequency === 'month');
    expect(monthly?.missing).toContain('2018-09/2019-11');
    expect(monthly?.missing.some((run) => !run.includes('/'))).toBe(true);
    expect(monthly?.missing.reduce((sum, run) => sum + lengthOf(run), 0)).toBe(monthly?.gaps);
  });
});

describe('books', () => {
  it('keep to the reporters and partners asked for', async () => {
    const book = await ledger.book({ reporters: ['CHN'], partners: ['RUS'] });
    expect(book.keys().every((k) => k.reporter === 'CHN' && k.partner === 'RUS')).toBe(true);
    expect(book.keys().length).toBeGreaterThan(3);
  });

  it('keep to the commodities asked for, null being all goods together', async () => {
    const book = await ledger.book({ commodities: [null, 'crude oil'] });
    expect(new Set(book.keys().map((k) => k.commodity))).toEqual(new Set([null, 'crude oil']));
  });

  it('hold the shipped figures as the database has them, though they are read without it', async () => {
    const book = await ledger.book();
    expect(textOf(book.keys().flatMap((key) => book.series(key)))).toEqual(textOf(await ledger.query({})));
  });

  it('as of a day have only what was public then, and no empty series', async () => {
    const book = await ledger.book({ asof: '2023-10-23' });
    for (const key of book.keys()) {
      expect(book.series(key).length, JSON.stringify(key)).toBeGreaterThan(0);
      for (const o of book.series(key)) expect((publicBy(o) ?? '9') <= '2023-10-23').toBe(true);
    }
  });

  it('have the monthly rates of a period', async () => {
    const book = await ledger.book();
    expect(book.rates('USD', 'CNY', months(2023, 1, 2023, 9)).map((r) => r.period[0].slice(0, 7))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((m) => `2023-0${m}`),
    );
    expect(book.rates('CNY', 'USD', years(2023))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { months, yearBefore, yearToDate, years } from '../../model/period.ts';
import type { Rate } from '../../model/rate.ts';
import type { Ledger } from '../ledger.ts';
import { openLedger } from '../ledger.ts';
import { audit } from './audit.ts';
import type { Judged } from './exceptions.ts';
import { judgeFindings } from './exceptions.ts';
import { findingId } from './finding.ts';

const SEPTEMBER = months(2023, 9);

/** A made-up row: exports of 10 billion dollars in September 2023, told to the tenth. */
const row = (change: Partial<Observation> = {}): Observation => ({
  reporter: 'CHN',
  region: null,
  partner: 'RUS',
  flow: 'export',
  commodity: null,
  hs: null,
  scope: 'goods',
  period: SEPTEMBER,
  measure: 'value',
  value: 10e9,
  precision: 0.1e9,
  unit: 'USD',
  growthCurrency: null,
  source: 'gacc',
  citation: 'made up',
  url: 'https://example.org',
  released: '2023-10-13',
  status: 'single',
  note: null,
  ...change,
});
const growthRow = (value: number, period: Period): Observation =>
  row({ measure: 'growth', unit: 'percent', value, precision: 0.1, growthCurrency: 'USD', period });

const rulesOf = (observations: Observation[], rates: Rate[] = []) => audit({ observations, rates }).map((f) => f.rule);

describe('the audit', () => {
  it('lets exports and imports pass whose rounding covers the total', () => {
    const rows = [row(), row({ flow: 'import', value: 11.2e9 }), row({ flow: 'total', value: 21.1e9 })];
    expect(rulesOf(rows)).toEqual([]);
  });

  it('tells a total beyond what rounding explains', () => {
    const rows = [row(), row({ flow: 'import', value: 11.2e9 }), row({ flow: 'total', value: 21.4e9 })];
    expect(rulesOf(rows)).toEqual(['sum']);
  });

  it('does not add rows of two releases', () => {
    const later = { flow: 'total', value: 25e9, released: '2023-11-20' } as const;
    expect(rulesOf([row(), row({ flow: 'import', value: 11.2e9 }), row(later)])).toEqual([]);
  });

  it('tells a balance of the wrong sign', () => {
    const rows = [row(), row({ flow: 'import', value: 11.2e9 }), row({ flow: 'balance', value: 1.2e9 })];
    expect(rulesOf(rows)).toEqual(['balance']);
  });

  it('tells a year to date that is not the one before and the month', () => {
    const exact = { precision: 1 };
    const chain = (now: number) => [
      row({ ...exact, period: yearToDate(2023, 8), value: 80e9 }),
      row({ ...exact, value: 10e9 }),
      row({ ...exact, period: yearToDate(2023, 9), value: now }),
    ];
    expect(rulesOf(chain(90e9))).toEqual([]);
    expect(rulesOf(chain(90.3e9))).toEqual([]);
    expect(rulesOf(chain(92e9))).toEqual(['chain']);
  });

  it('tells a year that its twelve months do not give', () => {
    const list = Array.from({ length: 12 }, (_, i) => row({ period: months(2023, i + 1), value: 10e9 }));
    expect(rulesOf([...list, row({ period: years(2023), value: 120.4e9 })])).toEqual([]);
    expect(rulesOf([...list, row({ period: years(2023), value: 130e9 })])).toEqual(['months']);
    expect(rulesOf([...list.slice(1), row({ period: years(2023), value: 130e9 })])).toEqual([]);
  });

  it('tells a growth that no vintage of the base explains', () => {
    const base = row({ period: yearBefore(SEPTEMBER), value: 8e9 });
    expect(rulesOf([row(), base, growthRow(25, SEPTEMBER)])).toEqual([]);
    expect(rulesOf([row(), base, growthRow(35, SEPTEMBER)])).toEqual(['growth']);
    const restated = row({ period: yearBefore(SEPTEMBER), value: 7.4e9, precision: 1e6, released: '2023-10-13' });
    expect(rulesOf([row(), base, restated, growthRow(35, SEPTEMBER)])).toEqual(['vintages']);
  });

  it('tells thousand from million', () => {
    const found = audit({ observations: [row(), row({ value: 10e12, url: 'https://example.org/2' })], rates: [] });
    expect(found.map((f) => f.rule)).toEqual(['vintages']);
    expect(found[0]?.message).toContain('10^3');
  });

  it('tells a month far off its neighbours', () => {
    const list = Array.from({ length: 8 }, (_, i) =>
      row({ period: months(2023, i + 1), value: i === 4 ? 10e6 : 10e9 }),
    );
    expect(audit({ observations: list, rates: [] }).map((f) => [f.rule, f.period[0]])).toEqual([
      ['outlier', '2023-05-01'],
    ]);
  });

  it('tells two currencies that imply an impossible rate', () => {
    const rate: Rate = {
      base: 'USD',
      quote: 'CNY',
      period: SEPTEMBER,
      rate: 7.3,
      precision: 0.0001,
      method: 'period average',
      source: 'fred',
      citation: 'made up',
      url: 'https://example.org',
      status: 'single',
    };
    const exact = { precision: 1e6 };
    expect(rulesOf([row(exact), row({ ...exact, unit: 'CNY', value: 71.9e9 })], [rate])).toEqual([]);
    expect(rulesOf([row(exact), row({ ...exact, unit: 'CNY', value: 69e9 })], [rate])).toEqual(['rate']);
  });

  it('tells a partner that is larger than the world', () => {
    expect(rulesOf([row(), row({ partner: 'WLD', value: 9e9 })])).toEqual(['world']);
  });
});

describe('exceptions', () => {
  it('explain what they name, and stand out where nothing is found any more', () => {
    const findings = audit({ observations: [row(), row({ partner: 'WLD', value: 9e9 })], rates: [] });
    const id = findings.map(findingId)[0] ?? '';
    const judged = judgeFindings(findings, [
      { id, reason: 'known' },
      { id: 'sum|CHN||USA|total||2023|USD', reason: 'gone' },
    ]);
    expect(judged.explained.map((e) => e.reason)).toEqual(['known']);
    expect(judged.open).toEqual([]);
    expect(judged.idle.map((e) => e.reason)).toEqual(['gone']);
    expect(judgeFindings(findings, []).open).toHaveLength(1);
  });
});

describe('the shipped figures', () => {
  let ledger: Ledger;
  let judged: Judged;
  beforeAll(async () => {
    ledger = await openLedger();
    judged = await ledger.audit();
  });
  afterAll(() => ledger.close());

  it('have no finding but the known exceptions', () => {
    expect(judged.open.map((f) => `${findingId(f)}: ${f.message}`)).toEqual([]);
  });

  it('have an exception only where there still is one, each with its reason', () => {
    expect(judged.idle).toEqual([]);
    expect(judged.explained.length).toBeGreaterThan(30);
    for (const { reason } of judged.explained) expect(reason.length).toBeGreaterThan(20);
  });
});

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation.ts';
import type { Ledger } from './ledger.ts';
import { openLedger } from './ledger.ts';

const PAIR = { reporter: 'CHN', partner: 'RUS', region: null, commodity: null } as const;
const TOTALS = { region: null, commodity: null } as const;

let data: string;
let held: Ledger;
let plain: Ledger;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-totals-'));
  const shipped = await openLedger();
  await shipped.exportParquet({ reporter: ['CHN', 'USA'] }, join(mkdirOf(data), '2026-01-01-0000000000000000.parquet'));
  shipped.close();
  held = await openLedger({ data, holdTotals: true });
  plain = await openLedger({ data });
});
afterAll(() => {
  held.close();
  plain.close();
  rmSync(data, { recursive: true });
});

const series = (o: Observation): string => [o.partner, o.flow, o.commodity, o.measure, o.unit].join();

function mkdirOf(folder: string): string {
  const path = join(folder, 'ledger', 'csv');
  mkdirSync(path, { recursive: true });
  return path;
}

describe('a ledger that holds the trade in all goods in memory', () => {
  it('answers as one that does not', async () => {
    const [all, asof, coverage, vintages, revisions] = await Promise.all([
      plain.query(PAIR),
      plain.query({ ...PAIR, asof: '2024-01-01', latest: true }),
      plain.coverage(TOTALS),
      plain.vintages({ ...PAIR, flow: 'total' }),
      plain.revisions({ ...TOTALS, limit: 10 }),
    ]);
    expect(all.length).toBeGreaterThan(100);
    expect(sorted(await held.query(PAIR))).toEqual(sorted(all));
    expect(sorted(await held.query({ ...PAIR, asof: '2024-01-01', latest: true }))).toEqual(sorted(asof));
    expect(await held.coverage(TOTALS)).toEqual(coverage);
    expect((await held.vintages({ ...PAIR, flow: 'total' })).length).toBe(vintages.length);
    expect((await held.revisions({ ...TOTALS, limit: 10 })).map(({ change }) => change)).toEqual(
      revisions.map(({ change }) => change),
    );
  });

  it('still finds provinces and single goods', async () => {
    for (const filter of [{ part: 'region' }, { part: 'commodity' }, { region: null }, {}] as const) {
      const found = await held.query(filter);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBe((await plain.query(filter)).length);
    }
  });

  it('tells the last period of each series below the whole, those that go on longest first', async () => {
    const rows = await held.newest({ reporter: 'CHN', part: 'commodity', region: null }, 5);
    const all = (await held.query({ reporter: 'CHN', part: 'commodity', region: null })).filter(
      ({ measure }) => measure !== 'growth',
    );
    expect(new Set(rows.map(series)).size).toBe(5);
    for (const row of rows) {
      const days = all.filter((o) => series(o) === series(row)).map(({ period }) => period[1]);
      expect(row.period[1]).toBe(days.toSorted().at(-1));
    }
    expect(rows[0]?.period[1]).toBe(
      all
        .map(({ period }) => period[1])
        .toSorted()
        .at(-1),
    );
  });

  it('counts every observation, and audits what is asked for', async () => {
    expect(await held.count()).toBe((await plain.query({})).length);
    const { open, explained } = await held.audit({ ...TOTALS, reporter: 'USA' });
    expect([...open, ...explained.map(({ finding }) => finding)].every(({ reporter }) => reporter === 'USA')).toBe(
      true,
    );
  });
});

/** Rows that stand in the record twice come in any order. */
const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

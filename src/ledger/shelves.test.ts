import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../test/support/series.ts';
import { years } from '../model/period.ts';
import type { Ledger } from './ledger.ts';
import { openLedger } from './ledger.ts';
import { importInto } from './store/import.ts';

const NARROW = { region: null, reporter: 'CHN', flow: 'export' } as const;
let data: string;
let ledger: Ledger;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-test-'));
  const observations = ['RUS', 'MEX'].flatMap((partner) =>
    [null, 'cars', 'tyres'].map((commodity) => row(years(2001), 5e9, 1, { partner, commodity, source: 'office' })),
  );
  const reading = { kind: 'rows', observations, rejects: [] } as const;
  const about = { data, source: 'office', file: 'x', hash: 'b'.repeat(64), path: null, today: '2026-11-20' };
  await importInto({ ...about, reading });
  ledger = await openLedger({ data });
});
afterAll(() => {
  ledger.close();
  rmSync(data, { recursive: true, force: true });
});

describe('a book of imports', () => {
  it('has them beside the shipped figures of the same series', async () => {
    const book = await ledger.book();
    const offices = book.series({ ...NARROW, partner: 'RUS', commodity: null }).map((o) => o.source);
    expect(new Set(offices)).toEqual(new Set(['gacc', 'office']));
    expect(book.series({ ...NARROW, partner: 'MEX', commodity: 'tyres' })).toHaveLength(1);
    expect(new Set(book.keys().map((k) => JSON.stringify(k))).size).toBe(book.keys().length);
  });

  it('takes of a large ledger what it is asked for', async () => {
    const book = await ledger.book({ reporters: ['CHN'], partners: ['MEX'], commodities: [null, 'cars'] });
    expect(book.keys().map((k) => [k.partner, k.commodity])).toEqual([
      ['MEX', null],
      ['MEX', 'cars'],
    ]);
    expect((await ledger.book({ commodities: ['tyres'] })).keys()).toHaveLength(2);
    expect((await ledger.book({ partners: [] })).keys()).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Observation } from '../model/observation.ts';
import { years } from '../model/period.ts';
import { openLedger } from './ledger.ts';
import { importInto } from './store/import.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-test-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const row = (commodity: string, hs: string, note: string | null): Observation => ({
  reporter: 'CHN',
  region: null,
  partner: 'KOR',
  flow: 'import',
  commodity,
  hs,
  scope: 'goods',
  period: years(2015),
  measure: 'value',
  value: 1e9,
  precision: 1,
  unit: 'USD',
  growthCurrency: null,
  source: 'comtrade',
  citation: 'UN Comtrade Database',
  url: 'https://comtradeplus.un.org',
  released: '2016-06-01',
  status: 'confirmed',
  note,
});

it('a row of an earlier edition is found where its heading means the same goods, and refused with the reason where not', async () => {
  const observations = [row('cars', '8703', 'HS 2012'), row('integrated circuits', '8542', 'HS 2012')];
  const reading = { kind: 'rows', observations, rejects: [] } as const;
  const request = { data, source: 'comtrade', file: 'x', hash: 'a'.repeat(64), path: null, today: '2026-11-20' };
  await importInto({ ...request, reading });
  const ledger = await openLedger({ data, reference: false });
  const book = await ledger.book();
  const key = { reporter: 'CHN', region: null, partner: 'KOR', flow: 'import' } as const;
  expect(book.series({ ...key, commodity: 'cars' })).toHaveLength(1);
  expect(book.series({ ...key, commodity: 'integrated circuits' })).toEqual([]);
  const [refused] = book.series({ ...key, commodity: 'integrated circuits (HS 2012)' });
  expect(refused?.note).toBe(
    'reported in HS 2012: multi-component circuits came in 2017, smart cards went to 8523 in 2007',
  );
  const asked = { ...key, period: years(2015), measure: 'value', unit: 'USD' } as const;
  const found = await ledger.lookUp([
    { ...asked, commodity: 'cars' },
    { ...asked, commodity: 'integrated circuits' },
  ]);
  ledger.close();
  expect(found.map((list) => list.length)).toEqual([1, 0]);
});

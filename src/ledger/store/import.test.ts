import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading, TableLayout } from '../../model/layout.ts';
import { nothing } from '../../model/layout.ts';
import type { Observation } from '../../model/observation.ts';
import { months } from '../../model/period.ts';
import type { Ledger } from '../ledger.ts';
import { openLedger } from '../ledger.ts';
import { listImports } from './files.ts';
import { importInto } from './import.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-test-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const HEADER = ['who', 'whom', 'way', 'when', 'usd', 'kg'];
const layout: TableLayout = {
  delimiter: ',',
  skip: 0,
  header: HEADER,
  decimal: '.',
  keep: [{ column: 'way', values: ['X', 'M', 'Z'] }],
  codes: { economy: { '156': 'CHN', '643': 'RUS', '842': 'USA' }, flow: { X: 'export', M: 'import' } },
  slots: {
    reporter: { column: 'who', codes: 'economy' },
    region: nothing,
    partner: { column: 'whom', codes: 'economy' },
    flow: { column: 'way', codes: 'flow' },
    commodity: nothing,
    hs: nothing,
    period: { column: 'when' },
    adjustment: nothing,
    source: { constant: 'office' },
    citation: { constant: "an office's table" },
    url: { constant: 'https://example.org' },
    released: nothing,
    releasedBy: nothing,
    releasedRule: nothing,
    status: { constant: 'confirmed' },
    note: nothing,
  },
  measures: [
    {
      measure: 'value',
      column: 'usd',
      unit: { constant: 'USD' },
      growthOf: nothing,
      multiplier: 1000,
      precision: 'as-written',
    },
    { measure: 'quantity', column: 'kg', unit: { constant: 't' }, growthOf: nothing, multiplier: 0.001, precision: 1 },
  ],
};

async function take(text: string, more: { hash?: string; released?: string | null; table?: TableLayout } = {}) {
  const path = join(data, 'input.csv');
  writeFileSync(path, text);
  const reading: Reading = { kind: 'table', layout: more.table ?? layout };
  const hash = (more.hash ?? 'a'.repeat(64)).padEnd(64, '0');
  return importInto({
    data,
    source: 'office',
    file: 'input.csv',
    hash,
    reading,
    path,
    today: '2026-11-20',
    released: more.released ?? null,
  });
}

async function ask<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger({ data, reference: false });
  try {
    return await work(ledger);
  } finally {
    ledger.close();
  }
}

const lines = (...rows: string[]) => [HEADER.join(','), ...rows, ''].join('\n');

describe('an import', () => {
  it('gives each filled number of a row as an observation', async () => {
    const result = await take(lines('156,643,X,202309,9615.5,2000', '156,643,M,2023-09,11500,', '156,842,X,2023,1,'));
    expect([result.status, result.rows, result.rejected]).toEqual(['imported', 4, 0]);
    const found = await ask((l) => l.query({ partner: 'RUS' }));
    expect(found.map((o) => [o.flow, o.measure, o.value, o.precision, o.unit])).toEqual([
      ['export', 'quantity', 2, 0.001, 't'],
      ['export', 'value', 9615500, 100, 'USD'],
      ['import', 'value', 11500000, 1000, 'USD'],
    ]);
    expect(found[0]?.period).toEqual(months(2023, 9));
  });

  it('rejects each bad row with its line, column and reason, and keeps the good ones', async () => {
    const text = lines(
      '156,643,X,202309,1,',
      '999,643,X,202309,1,',
      '156,643',
      '156,643,X,202313,1,',
      '156,643,Z,202309,1,',
      '156,643,M,202309,1O,',
      '156,643,M,202309,7,',
    );
    const result = await take(text);
    expect([result.status, result.rows, result.rejected]).toEqual(['imported', 2, 5]);
    expect(
      result.rejects.map((r) => [r.line, r.column, r.text]).toSorted((a, b) => Number(a[0]) - Number(b[0])),
    ).toEqual([
      [3, 'who', '999'],
      [4, null, '156,643'],
      [5, 'when', '202313'],
      [6, 'way', 'Z'],
      [7, 'usd', '1O'],
    ]);
    const file = readFileSync(result.rejectsPath ?? '', 'utf8');
    expect(file.split('\n')[0]).toBe('file,line,column,text,reason');
    expect(file).toContain('input.csv,3,who,999,');
  });

  it('leaves rows aside that are not meant, without calling them bad', async () => {
    expect(await take(lines('156,643,X,202309,1,', '156,643,RX,202309,5,'))).toMatchObject({ rows: 1, rejected: 0 });
  });

  it('writes nothing where no row can be kept', async () => {
    const result = await take(lines('999,643,X,202309,1,'));
    expect([result.status, result.path]).toEqual(['empty', null]);
    expect(listImports(data)).toEqual([]);
  });

  it('knows the same input again', async () => {
    await take(lines('156,643,X,202309,1,'));
    expect((await take(lines('156,643,X,202309,1,'))).status).toBe('known');
    expect(listImports(data)).toHaveLength(1);
  });

  it('keeps what contradicts an earlier one as a new vintage', async () => {
    await take(lines('156,643,X,202309,100,'), { hash: 'a', released: '2023-10-13' });
    await take(lines('156,643,X,202309,104,'), { hash: 'b', released: '2024-01-20' });
    const vintages = await ask((l) => l.vintages({ partner: 'RUS' }));
    expect(vintages.map((v) => [v.observation.value, v.from, v.until])).toEqual([
      [100000, '2023-10-13', '2024-01-19'],
      [104000, '2024-01-20', null],
    ]);
    const then = await ask((l) => l.query({ asof: '2023-12-31', latest: true }));
    expect(then.map((o) => o.value)).toEqual([100000]);
    const [revision] = await ask((l) => l.revisions({}));
    expect([revision?.change, revision?.percent]).toEqual([4000, 4]);
  });

  it('takes the day of the import as the day by which a row was public, where nobody states another', async () => {
    await take(lines('156,643,X,202309,100,'));
    const [row] = await ask((l) => l.query({}));
    expect([row?.released, row?.releasedBy, row?.releasedRule]).toEqual([null, '2026-11-20', 'import']);
  });

  it('says which column a layout misses', async () => {
    const table = { ...layout, slots: { ...layout.slots, note: { column: 'remark' } } };
    await expect(take(lines('156,643,X,202309,1,'), { table })).rejects.toThrow(/no column "remark"; the file has who/);
    expect(readdirSync(join(data, 'ledger', 'office'))).toEqual([]);
  });

  it('leaves nothing half-done beside the file, whatever happened before', async () => {
    const folder = join(data, 'ledger', 'office');
    await take(lines('156,643,X,202309,1,'));
    writeFileSync(join(folder, '.tmp-999999-x-2023.parquet'), 'left by a killed run');
    await take(lines('156,643,X,202309,2,'), { hash: 'b' });
    expect(readdirSync(folder).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
  });

  it('reads quoted cells, line breaks in them and semicolons with decimal commas', async () => {
    const table: TableLayout = {
      ...layout,
      delimiter: ';',
      decimal: ',',
      slots: { ...layout.slots, note: { column: 'kg' } },
      measures: layout.measures.slice(0, 1),
    };
    const text = [HEADER.join(';'), '156;643;X;202309;12,5;"a ""note""\nof two lines"', '156;643;M;202309;x;', ''].join(
      '\n',
    );
    const result = await take(text, { table });
    expect([result.rows, result.rejected]).toEqual([1, 1]);
    const [row] = await ask((l) => l.query({}));
    expect([row?.value, row?.precision, row?.note]).toEqual([12500, 100, 'a "note"\nof two lines']);
  });

  it('holds rows that a source has read already', async () => {
    const row: Observation = {
      reporter: 'CHN',
      region: 'CN-LN',
      partner: 'RUS',
      flow: 'total',
      commodity: 'crude oil',
      hs: '2709',
      scope: 'goods',
      period: months(2023, 1, 2023, 9),
      measure: 'growth',
      value: -12.5,
      precision: 0.1,
      unit: 'percent',
      growthCurrency: 'CNY',
      source: 'gacc',
      citation: 'a page',
      url: 'https://example.org/"quoted"',
      released: '2023-10-13',
      releasedBy: null,
      releasedRule: null,
      adjustment: null,
      status: 'single',
      note: null,
    };
    const reading: Reading = { kind: 'rows', observations: [row], rejects: [] };
    await importInto({
      data,
      source: 'gacc',
      file: 'page',
      hash: 'c'.repeat(64),
      reading,
      path: null,
      today: '2026-11-20',
    });
    expect(await ask((l) => l.query({}))).toEqual([row]);
  });

  it('keeps exchange rates apart from observations', async () => {
    const rate = {
      base: 'EUR',
      quote: 'CNY',
      period: months(2023, 9),
      rate: 7.82,
      precision: 0.0001,
      method: 'period average',
      source: 'ecb',
      citation: 'x',
      url: 'y',
      status: 'confirmed',
    } as const;
    const reading: Reading = { kind: 'rates', rates: [rate], rejects: [] };
    await importInto({
      data,
      source: 'fx',
      file: 'rates',
      hash: 'd'.repeat(64),
      reading,
      path: null,
      today: '2026-11-20',
    });
    expect(await ask((l) => l.query({}))).toEqual([]);
    expect((await ask((l) => l.rates())).filter((r) => r.period[0] === '2023-09-01' && r.base === 'EUR')).toEqual([
      rate,
    ]);
  });

  it('refuses a source whose name would leave the folder', async () => {
    const reading: Reading = { kind: 'rows', observations: [], rejects: [] };
    await expect(
      importInto({
        data,
        source: '../elsewhere',
        file: 'x',
        hash: 'e'.repeat(64),
        reading,
        path: null,
        today: '2026-11-20',
      }),
    ).rejects.toThrow(/not a source/);
    expect(existsSync(join(data, '..', 'elsewhere'))).toBe(false);
  });
});

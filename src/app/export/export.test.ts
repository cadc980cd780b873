import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { observationOf } from '../../../test/support/report.ts';
import { openArchive, type Archive } from '../../../test/support/archive.ts';
import { call } from '../../../test/support/cli.ts';
import { run } from '../cli/run.ts';
import { openDatabase } from '../../ledger/duckdb.ts';
import { openLedger } from '../../ledger/ledger.ts';
import type { Observation } from '../../model/observation.ts';
import { observationJson } from '../../publish/json/shape.ts';
import { sdmxHeader, sdmxLine } from '../../publish/sdmx-csv/line.ts';
import { writeExport, type ExportPlan } from './run.ts';
import { number, text, type Exported } from './table.ts';

let archive: Archive;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tradetally-export-'));
  archive = await openArchive();
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  archive?.remove();
});

/** Exports on the real command line. */
const exported = (...args: string[]) => call(['export', ...args, '--data', archive.data]);

/** What DuckDB itself reads out of a file. */
async function read(sql: string, ...values: string[]): Promise<Record<string, unknown>[]> {
  const db = await openDatabase();
  try {
    return await db.records(sql, values);
  } finally {
    db.close();
  }
}

interface Package {
  readonly resources: readonly {
    readonly path: string;
    readonly rowCount: number;
    readonly sources: readonly { readonly title: string }[];
    readonly filter: object;
    readonly schema?: { readonly fields: readonly { readonly name: string; readonly unit?: string }[] };
  }[];
}
const packageIn = (path: string) => JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8')) as Package;

/** Lines of claims that are supported. */
const supported = async (...more: string[]) =>
  (await exported('claims', '--format', 'csv', ...more)).stdout.split('\n').filter((l) => l.includes(',supported,'));

describe('claims', () => {
  test('as CSV and as Parquet are the same table, described beside the files', async () => {
    const [csv, parquet] = [join(folder, 'claims.csv'), join(folder, 'claims.parquet')];
    for (const [format, file] of [
      ['csv', csv],
      ['parquet', parquet],
    ] as const) {
      const { code, stdout, stderr } = await exported('claims', '--format', format, '--output', file);
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    }
    const columns = 'article, n, quote, reporter, partner, flow, first_day, value, unit, rating, official, office';
    const ofCsv = await read(`SELECT ${columns} FROM read_csv($1, header = true, all_varchar = false)`, csv);
    const ofParquet = await read(`SELECT ${columns} FROM read_parquet($1)`, parquet);
    expect(ofParquet.length).toBeGreaterThan(50);
    expect(ofCsv).toEqual(ofParquet);

    const { resources } = packageIn(folder);
    expect(resources.map(({ path, rowCount }) => [path, rowCount])).toEqual([
      ['claims.csv', ofParquet.length],
      ['claims.parquet', ofParquet.length],
    ]);
    const { fields } = resources[0]!.schema!;
    const header = readFileSync(csv, 'utf8').split('\n', 1)[0];
    expect(fields.map(({ name }) => name).join(',')).toBe(header);
    expect(fields.find(({ name }) => name === 'value')?.unit).toBe('unit');
    expect(resources[0]!.sources.some(({ title }) => title.includes('China'))).toBe(true);
  }, 60_000);

  test('are narrowed by every kind of filter', async () => {
    const args = ['--verdict', 'refuted', '--reporter', 'chn', '--period', '2025', '--since', '2026-01-01'];
    const { stdout } = await exported('claims', '--format', 'ndjson', ...args);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(rows.length).toBeGreaterThan(0);
    for (const { claim, published } of rows) {
      expect([claim.verdict.rating, claim.reporter, claim.period[0].slice(0, 4)]).toEqual(['refuted', 'CHN', '2025']);
      expect(published >= '2026-01-01').toBe(true);
    }
  });

  test('are judged by what was public on another day where that is asked', async () => {
    const [now, then] = [await supported(), await supported('--asof', '2019-01-01')];
    expect(now.length).toBeGreaterThan(20);
    expect(then.length).toBeLessThan(now.length / 2);
  }, 60_000);

  test('as Parquet are parted by day and language, and any engine finds the parts', async () => {
    const parts = join(folder, 'parts');
    const args = ['--format', 'parquet', '--partition', '--output', parts];
    expect((await exported('claims', ...args)).code).toBe(0);
    expect(readdirSync(parts)).toContain('date=2023-10-20');
    const found = await read(
      `SELECT CAST(date AS VARCHAR) AS day, lang, count(*) AS n FROM read_parquet($1, hive_partitioning = true)
       GROUP BY ALL ORDER BY ALL`,
      join(parts, '*/*/*.parquet'),
    );
    expect(found.map(({ lang }) => lang)).toEqual(expect.arrayContaining(['zh', 'en', 'ru']));
    expect(packageIn(parts).resources[0]!.rowCount).toBe(found.reduce((n, row) => n + Number(row['n']), 0));
    const again = await exported('claims', ...args);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('not there yet')]);
  }, 60_000);
});

interface Line {
  readonly published: string;
  readonly claim: {
    readonly reporter: string;
    readonly period: readonly [string, string];
    readonly verdict: { readonly rating: string };
  };
}

describe('verdicts and articles', () => {
  test('are told whole, superlatives too', async () => {
    const verdicts = (await exported('verdicts', '--format', 'ndjson')).stdout.trimEnd().split('\n');
    const told = verdicts.map((line) => JSON.parse(line) as { kind: string; verdict: { evidence: unknown[] } });
    expect(told.some(({ kind }) => kind === 'superlative')).toBe(true);
    expect(told.some(({ verdict }) => verdict.evidence.length > 0)).toBe(true);
    const table = (await exported('articles', '--lang', 'zh')).stdout.trimEnd().split('\n');
    expect(table).toHaveLength(1 + 3);
  }, 60_000);
});

/** Every vintage, in one order. */
const states = (rows: readonly Observation[]): string[] =>
  rows.map((o) => JSON.stringify(observationJson(o))).toSorted();

/** Exports the shipped record, takes it in again elsewhere, and gives both. */
async function roundTrip(format: string, source: string): Promise<[before: string[], after: string[]]> {
  const file = join(folder, `record.${format}`);
  expect((await exported('observations', '--format', format, '--output', file)).code).toBe(0);
  const data = join(folder, `again-${format}`);
  const { code, stderr } = await call(['ledger', 'add', source, file, '--data', data]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [before, after] = [await openLedger(), await openLedger({ data, reference: false })];
  try {
    return [states(await before.query({})), states(await after.query({}))];
  } finally {
    before.close();
    after.close();
  }
}

const cells = (o: Observation): Record<string, string> => {
  const names = sdmxHeader().trimEnd().split(',');
  const values = sdmxLine(o).trimEnd().split(',');
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
};

const of = (more: Partial<Observation>) => cells(observationOf({ citation: 'x', ...more }));

describe('observations', () => {
  test('as SDMX-CSV are read back unchanged: every vintage, its dates, its status, its last place', async () => {
    const [before, after] = await roundTrip('sdmx-csv', 'sdmx-csv');
    expect(before.length).toBeGreaterThan(5000);
    expect(after).toEqual(before);
    const file = readFileSync(join(folder, 'record.sdmx-csv'), 'utf8');
    expect(file.startsWith('STRUCTURE,STRUCTURE_ID,ACTION,')).toBe(true);
    expect(
      new Set(
        file
          .split('\n')
          .slice(1, -1)
          .map((line) => line.split(',', 3).join()),
      ),
    ).toEqual(new Set(['dataflow,TRADETALLY:TRADE(1.0.0),I']));
  }, 120_000);

  test('as CSV are the ledger’s own form, read back unchanged', async () => {
    const [before, after] = await roundTrip('csv', 'csv');
    expect(after).toEqual(before);
  }, 120_000);

  test('of a day are what was public then', async () => {
    const { stdout } = await exported('observations', '--format', 'ndjson', '--asof', '2020-01-01');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Observation);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ released, releasedBy }) => (released ?? releasedBy ?? '9') <= '2020-01-01')).toBe(true);
  });

  test('as SDMX-CSV tell a multiplier only where nothing is lost, and spans that are no calendar period', async () => {
    expect(of({ value: 21_180_000_000, precision: 1e7 })).toMatchObject({
      OBS_VALUE: '21180',
      UNIT_MULT: '6',
      PRECISION: '10',
    });
    expect(of({ value: 123_456, precision: 1000 })).toMatchObject({ OBS_VALUE: '123456', UNIT_MULT: '0' });
    expect(of({ period: ['2023-01-01', '2023-09-30'] })).toMatchObject({ TIME_PERIOD: '2023-01-01/P9M', FREQ: '_O' });
    expect(of({ period: ['2023-07-01', '2023-12-31'] })).toMatchObject({ TIME_PERIOD: '2023-S2', FREQ: 'S' });
    expect(of({ period: ['2023-09-03', '2023-09-12'] })).toMatchObject({ TIME_PERIOD: '2023-09-03/P10D' });
  });
});

describe('a call that cannot be', () => {
  test.each([
    [['claims', '--format', 'sdmx-csv'], 'is for observations'],
    [['claims', '--format', 'parquet'], '--output'],
    [['claims', '--partition'], '--format parquet'],
    [['claims', '--hs', '27'], '--hs says nothing about claims: it narrows observations'],
    [['observations', '--verdict', 'refuted'], 'it narrows claims, verdicts, articles'],
    [['articles', '--reporter', 'CHN'], '--reporter says nothing about articles'],
    [['claims', '--verdict', 'wrong'], 'supported, close, refuted'],
    [['claims', '--since', '2023-13-01'], 'YYYY-MM-DD'],
    [['claims', '--period', 'september'], '2023-Q3'],
    [['observations', '--reporter', 'Atlantis'], 'alpha-3'],
    [['rumours'], 'claims'],
  ])('%j is told in one line', async (args, message) => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await run(['export', ...args, '--data', archive.data]);
    const stderr = told.mock.calls.map(([line]) => String(line)).join('');
    told.mockRestore();
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
  });
  test('for want of articles says how to get some', async () => {
    const { code, stderr } = await call(['export', 'claims', '--data', join(folder, 'nothing')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('tradetally import')]);
  });
});

const plan = (output: string, format: ExportPlan['format'] = 'csv'): ExportPlan => ({
  kind: 'claims',
  format,
  output,
  parted: false,
  filter: {},
  print: async () => {},
});
const table = (rows: AsyncIterable<readonly [string, number][]>): Exported<[string, number]> => ({
  columns: [text('said', ([said]) => said, 'What'), number('value', ([, value]) => value, { description: 'How much' })],
  json: ([said, value]) => ({ said, value }),
  part: null,
  offices: () => [],
  rows,
});
async function* some(...rows: [string, number][]): AsyncGenerator<[string, number][]> {
  yield rows;
}

async function* failing(): AsyncGenerator<[string, number][]> {
  yield [['half', 1]];
  throw new Error('the lights went out');
}

describe('a file', () => {
  test('holds nothing that a spreadsheet would run, and negative numbers stay numbers', async () => {
    const file = join(folder, 'cells.csv');
    await writeExport(plan(file), table(some(['=HYPERLINK("http://x")', -1.5], ['-2+3', -2e-7], ['-3.2', 1])));
    expect(readFileSync(file, 'utf8')).toBe('said,value\n"\'=HYPERLINK(""http://x"")",-1.5\n\'-2+3,-2e-7\n-3.2,1\n');
  });
  test.each(['csv', 'ndjson', 'parquet'] as const)(
    'of %s that fails half way leaves the old one as it was',
    async (format) => {
      const place = join(folder, `half-${format}`);
      const file = join(place, 'file');
      await writeExport(plan(file, format), table(some(['whole', 1])));
      const before = readFileSync(file);
      await expect(writeExport(plan(file, format), table(failing()))).rejects.toThrow('lights');
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(place).toSorted()).toEqual(['datapackage.json', 'file']);
    },
  );
  test('beside somebody else’s description gets one of its own', async () => {
    const place = mkdtempSync(join(folder, 'theirs-'));
    writeFileSync(join(place, 'datapackage.json'), '{"name":"theirs"}');
    await writeExport(plan(join(place, 'mine.csv')), table(some(['a', 1])));
    expect(readFileSync(join(place, 'datapackage.json'), 'utf8')).toBe('{"name":"theirs"}');
    expect(existsSync(join(place, 'mine.csv.datapackage.json'))).toBe(true);
  });
});

/**
 * The ledger at scale, beside DuckDB alone in the same run: an import of a Comtrade-shaped CSV against
 * `CREATE TABLE AS SELECT * FROM read_csv`, questions over many observations, a million claims looked up as a set.
 *
 * `npm run bench -- ledger [--rows=10000000] [--observations=50000000] [--claims=1000000]`
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFile } from '../src/app/figures/take.ts';
import type { Database } from '../src/ledger/duckdb.ts';
import { openDatabase } from '../src/ledger/duckdb.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import type { Wanted } from '../src/ledger/lookup.ts';
import { months } from '../src/model/period.ts';
import { comtrade } from '../src/sources/comtrade/comtrade.ts';

const REPORTERS = ['CHN', 'USA', 'DEU', 'JPN', 'KOR', 'RUS', 'AUS', 'BRA', 'IND', 'GBR'];
const PARTNERS = [
  'WLD',
  'CHN',
  'USA',
  'DEU',
  'JPN',
  'KOR',
  'RUS',
  'AUS',
  'BRA',
  'GBR',
  'VNM',
  'MYS',
  'THA',
  'IDN',
  'PHL',
  'SGP',
  'HKG',
  'NLD',
  'FRA',
  'ITA',
];
const NUMBERS = {
  WLD: 0,
  CHN: 156,
  USA: 842,
  DEU: 276,
  JPN: 392,
  KOR: 410,
  RUS: 643,
  AUS: 36,
  BRA: 76,
  IND: 699,
  GBR: 826,
  VNM: 704,
  MYS: 458,
  THA: 764,
  IDN: 360,
  PHL: 608,
  SGP: 702,
  HKG: 344,
  NLD: 528,
  FRA: 251,
  ITA: 380,
} as const;

const option = (name: string, usual: number): number => {
  const told = process.argv.find((arg) => arg.startsWith(`--${name}=`));
  return told ? Number(told.slice(name.length + 3)) : usual;
};

async function importOnly(data: string, file: string): Promise<void> {
  const begun = performance.now();
  const settings = { today: '2026-11-20', released: '2026-11-01', map: null, flow: null, month: null };
  const taken = await takeFile(data, comtrade, file, settings);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ms: performance.now() - begun, rows: taken.rows, rejected: taken.rejected, peak }));
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tradetally-bench-'));
  try {
    const fits = [await measureImport(folder, option('rows', 10_000_000))];
    fits.push(await measureQuestions(folder, option('observations', 50_000_000), option('claims', 1_000_000)));
    if (fits.includes(false)) console.log('beyond the aim: see the lines marked !');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const line = (fits: boolean, what: string): boolean => {
  console.log(`${fits ? ' ' : '!'} ${what}`);
  return fits;
};

/** A list of numbers or texts for a statement made of constants of this file only. */
const sqlList = (list: readonly (string | number)[]): string =>
  `[${list.map((x) => (typeof x === 'number' ? x : `'${x}'`)).join(', ')}]`;

async function measureImport(folder: string, rows: number): Promise<boolean> {
  const file = join(folder, 'comtrade.csv');
  await generateCsv(file, rows);
  console.log(
    `import of ${rows.toLocaleString('en-US')} rows, ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB of CSV`,
  );
  const raw = await rawMs(folder, file);
  const data = join(folder, 'import');
  const argv = ['--import', 'tsx', new URL(import.meta.url).pathname, '--import-only', data, file];
  const { stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const told = JSON.parse(stdout) as { ms: number; rows: number; rejected: number; peak: number };
  const again = await rawMs(folder, file);
  rmSync(data, { recursive: true, force: true });
  rmSync(file);
  const ratio = told.ms / ((raw + again) / 2);
  const ok = line(
    ratio <= 2,
    `${(told.ms / 1000).toFixed(1)} s for ${told.rows.toLocaleString('en-US')} observations (${told.rejected} rejected), DuckDB's CREATE TABLE ${(raw / 1000).toFixed(1)} and ${(again / 1000).toFixed(1)} s: ratio ${ratio.toFixed(2)} (aim 2)`,
  );
  return line(told.peak < 2048, `peak memory ${told.peak.toFixed(0)} MiB (aim 2048)`) && ok;
}

async function rawMs(folder: string, file: string): Promise<number> {
  const db = await openDatabase({ temporary: join(folder, 'spill') });
  try {
    const begun = performance.now();
    await db.run('CREATE TABLE raw AS SELECT * FROM read_csv($1)', [file]);
    return performance.now() - begun;
  } finally {
    db.close();
  }
}

/** Comtrade's numbers of economies. */
const numbers = (codes: readonly string[]): string =>
  sqlList(codes.map((code) => NUMBERS[code as keyof typeof NUMBERS]));

async function generateCsv(file: string, rows: number): Promise<void> {
  const db = await openDatabase();
  try {
    await db.run(
      `COPY (SELECT 'C' AS typeCode, 'M' AS freqCode, y * 10000 + m * 100 + 1 AS refPeriodId, y AS refYear, m AS refMonth,
         y * 100 + m AS period, ${numbers(REPORTERS)}[1 + (n // 96) % 10] AS reporterCode, ['M', 'X'][1 + (n // 960) % 2] AS flowCode,
         ${numbers(PARTNERS)}[1 + (n // 1920) % 20] AS partnerCode, 0 AS partner2Code, 'HS' AS classificationSearchCode,
         'H6' AS classificationCode, true AS isOriginalClassification, lpad(((n // 38400) % 5000 + 10100)::VARCHAR, 6, '0') AS cmdCode,
         'C00' AS customsCode, 0 AS mosCode, 0 AS motCode, -1 AS qtyUnitCode, NULL AS qty, false AS isQtyEstimated,
         -1 AS altQtyUnitCode, NULL AS altQty, false AS isAltQtyEstimated, (hash(n) % 1000000000) / 10.0 AS netWgt,
         false AS isNetWgtEstimated, NULL AS grossWgt, false AS isGrossWgtEstimated,
         CASE WHEN (n // 960) % 2 = 0 THEN v END AS cifvalue, CASE WHEN (n // 960) % 2 = 1 THEN v END AS fobvalue, v AS primaryValue,
         0 AS legacyEstimationFlag, true AS isReported, false AS isAggregate
       FROM (SELECT n, 2018 + (n // 12) % 8 AS y, n % 12 + 1 AS m, (hash(n + 1) % 100000000000) / 100.0 AS v
         FROM range(${Math.trunc(rows)}) AS t(n))) TO $1 (HEADER)`,
      [file],
    );
  } finally {
    db.close();
  }
}

/** A ledger of so many observations in five releases, two of them of the same figures a year on. */
async function generateLedger(data: string, observations: number): Promise<void> {
  const folder = join(data, 'ledger', 'comtrade');
  mkdirSync(folder, { recursive: true });
  const each = Math.ceil(observations / 5);
  for (let release = 0; release < 5; release++) {
    const db = await openDatabase({ memoryLimit: '4GB', temporary: join(data, 'spill') });
    await writeRelease(db, folder, each, release);
    db.close();
  }
}

async function writeRelease(db: Database, folder: string, rows: number, release: number): Promise<void> {
  const first = release === 4 ? 0 : release * rows;
  await db.run('SET preserve_insertion_order = false');
  await db.run(
    `COPY (SELECT reporter, NULL::VARCHAR AS region, partner, flow, nullif(code, 'TOTAL') AS commodity, nullif(code, 'TOTAL') AS hs,
       'goods' AS scope, f AS first_day, last_day(f) AS last_day, 'value' AS measure, v AS value, 1.0 AS precision, 'USD' AS unit,
       NULL::VARCHAR AS growth_of, NULL::VARCHAR AS adjustment, 'comtrade' AS source, 'UN Comtrade Database' AS citation,
       'https://comtradeplus.un.org' AS url, DATE '2024-02-01' + ${release * 200}::INTEGER AS released, NULL::DATE AS released_by,
       NULL::VARCHAR AS released_rule, 'confirmed' AS status, NULL::VARCHAR AS note
     FROM (SELECT ${sqlList(REPORTERS)}[1 + ((n // 96) % 10)::INTEGER] AS reporter, ${sqlList(PARTNERS)}[1 + ((n // 1920) % 20)::INTEGER] AS partner,
       ['import', 'export'][1 + ((n // 960) % 2)::INTEGER] AS flow,
       CASE WHEN n // 38400 = 0 THEN 'TOTAL' ELSE lpad((n // 38400 + 10100)::VARCHAR, 6, '0') END AS code,
       make_date((2016 + (n // 12) % 8)::INTEGER, (n % 12 + 1)::INTEGER, 1) AS f, (hash(n + ${release === 4 ? 7 : 1}) % 100000000000) / 100.0 AS v
       FROM range(${first}, ${first + rows}) AS t(n))
     ORDER BY reporter, partner, flow, hs, first_day) TO $1 (FORMAT parquet, COMPRESSION zstd)`,
    [join(folder, `2024-0${release + 1}-01-${String(release).repeat(16)}.parquet`)],
  );
}

async function measureQuestions(folder: string, observations: number, claims: number): Promise<boolean> {
  const data = join(folder, 'many');
  await generateLedger(data, observations);
  console.log(`questions over ${observations.toLocaleString('en-US')} observations, warm, best of 5`);
  const ledger = await openLedger({ data });
  const pair = { reporter: 'CHN', partner: 'USA', measure: 'value' } as const;
  const month = { from: '2023-06-01', to: '2023-06-30' };
  const questions: readonly [string, number, () => Promise<unknown>][] = [
    ["a pair's page (all goods, all months, both flows)", 100, () => ledger.query({ ...pair, commodity: null })],
    ['a series of a commodity', 300, () => ledger.query({ ...pair, flow: 'export', hs: '010200' })],
    [
      'a ranking of partners',
      300,
      () => ledger.query({ reporter: 'CHN', flow: 'export', commodity: null, ...month, latest: true }),
    ],
    [
      'a ranking of commodities of a pair',
      300,
      () => ledger.query({ ...pair, flow: 'export', ...month, latest: true, limit: 100 }),
    ],
    ['a pair as of a day', 300, () => ledger.query({ ...pair, commodity: null, asof: '2024-03-01', latest: true })],
  ];
  let ok = true;
  for (const [name, aim, ask] of questions) {
    const ms = await bestOf(5, ask);
    ok = line(ms <= aim, `${name}: ${ms.toFixed(0)} ms (aim ${aim})`) && ok;
  }
  ok = (await measureClaims(ledger, claims)) && ok;
  ledger.close();
  return ok;
}

async function bestOf(times: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    await work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** The same pseudo-random numbers in every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

async function measureClaims(ledger: Ledger, claims: number): Promise<boolean> {
  const random = numbersFrom(20261120);
  const oneOf = <T>(list: readonly T[]): T => list[random() % list.length] as T;
  const wanted: Wanted[] = Array.from({ length: claims }, () => ({
    reporter: oneOf(REPORTERS),
    region: null,
    partner: oneOf(PARTNERS),
    flow: oneOf(['export', 'import'] as const),
    commodity: String(10101 + (random() % 1000)).padStart(6, '0'),
    period: months(2016 + (random() % 8), 1 + (random() % 12)),
    measure: 'value',
    unit: 'USD',
  }));
  const begun = performance.now();
  const found = await ledger.lookUp(wanted);
  const seconds = (performance.now() - begun) / 1000;
  const hit = found.filter((list) => list.length > 0).length;
  return line(
    seconds < 20,
    `${claims.toLocaleString('en-US')} claims looked up as a set in ${seconds.toFixed(1)} s, ${hit.toLocaleString('en-US')} found (aim 20)`,
  );
}

const child = process.argv.indexOf('--import-only');
if (child > 0) await importOnly(process.argv[child + 1] ?? '', process.argv[child + 2] ?? '');
else await measure();

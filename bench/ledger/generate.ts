import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/ledger/duckdb.ts';
import { openDatabase } from '../../src/ledger/duckdb.ts';

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

/** A list of numbers or texts for a statement made of constants of this file only. */
const sqlList = (list: readonly (string | number)[]): string =>
  `[${list.map((x) => (typeof x === 'number' ? x : `'${x}'`)).join(', ')}]`;

/** Comtrade's numbers of economies. */
const numbers = (codes: readonly string[]): string =>
  sqlList(codes.map((code) => NUMBERS[code as keyof typeof NUMBERS]));

/** A CSV in the form of a Comtrade download. */
export async function generateCsv(file: string, rows: number): Promise<void> {
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
export async function generateLedger(data: string, observations: number): Promise<void> {
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
     ORDER BY hs IS NOT NULL, reporter, partner, flow, hs, first_day) TO $1 (FORMAT parquet, COMPRESSION zstd)`,
    [join(folder, `2024-0${release + 1}-01-${String(release).repeat(16)}.parquet`)],
  );
}

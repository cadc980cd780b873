import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { call } from '../../../test/support/cli.ts';

/** Cells of CSV by RFC 4180, a row a list; SDMX-CSV may part them by a semicolon too. */
function rowsOf(csv: string): string[][] {
  const separator = csv.startsWith('STRUCTURE') && /^STRUCTURE(?:\[.\])?;/.test(csv) ? ';' : ',';
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  for (const [whole, text, end] of csv.replace(/\r?\n$/, '').matchAll(cell)) {
    rows.at(-1)!.push(text!.startsWith('"') ? text!.slice(1, -1).replaceAll('""', '"') : text!);
    if (end !== separator && whole.endsWith('\n')) rows.push([]);
    if (end === '') break;
  }
  return rows;
}

const STRUCTURES = /^(?:dataflow|datastructure|dataprovision)$/;
/** Agency, identifier and version, as `ESTAT:NA_MAIN(1.6.0)`; its name may follow. */
const STRUCTURE_ID = /^[\w.-]+:[\w@$-]+(?:\(\d+(?:\.\d+){1,2}\))?(?:: .+)?$/;
/** Insert, append, merge, replace, delete. */
const ACTIONS = /^[IAMRD]$/;

/** What in a text is against the form of SDMX-CSV 2.0 (SDMX 3.0, section 4); nothing where all is right. */
function faultsOf(csv: string): string[] {
  const [header = [], ...rows] = rowsOf(csv);
  const faults: string[] = [];
  const at = (name: string): number => header.indexOf(name);
  if (!/^STRUCTURE(?:\[[;|]\])?$/.test(header[0] ?? '')) faults.push('the first column is not STRUCTURE');
  if (header[1] !== 'STRUCTURE_ID') faults.push('the second column is not STRUCTURE_ID');
  if (at('ACTION') < 2) faults.push('there is no column ACTION');
  if (new Set(header).size !== header.length) faults.push('a column is there twice');
  for (const [i, row] of rows.entries()) {
    if (row.length !== header.length) faults.push(`row ${i}: ${row.length} cells`);
    if (!STRUCTURES.test(row[0] ?? '')) faults.push(`row ${i}: ${row[0]} is no structure`);
    if (!STRUCTURE_ID.test(row[1] ?? '')) faults.push(`row ${i}: ${row[1]} names no structure`);
    if (!ACTIONS.test(row[at('ACTION')] ?? '')) faults.push(`row ${i}: ${row[at('ACTION')]} is no action`);
  }
  return faults;
}

/** Times as SDMX has them: years, halves, quarters, months, days, ranges. */
const TIME = /^\d{4}(?:-S[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-\d{2}(?:\/P\d+[DM])?)?)?$/;
const CODE = /^[A-Za-z0-9_@$-]+$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

describe('SDMX-CSV', () => {
  const samples = '../shared/conformance/sdmx-csv';
  test.skipIf(!existsSync(samples))('has the form of every sample (optional conformance data is there)', () => {
    const files = readdirSync(samples).filter((name) => name.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(15);
    for (const name of files) expect(faultsOf(readFileSync(`${samples}/${name}`, 'utf8')), name).toEqual([]);
  });

  test('is told from what has not its form', () => {
    const good = 'STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE\ndataflow,X:Y(1.0.0),I,"a, b",1\n';
    expect(faultsOf(good)).toEqual([]);
    for (const [part, other] of [
      ['STRUCTURE,', 'DATAFLOW,'],
      ['ACTION', 'DEED'],
      ['dataflow', 'flow'],
      ['X:Y(1.0.0)', 'XY'],
      [',I,', ',Z,'],
      ['"a, b"', 'a, b'],
      [',A,', ',OBS_VALUE,'],
    ] as const)
      expect(faultsOf(good.replace(part, other)), other).not.toEqual([]);
  });

  test('is what the whole shipped record is exported as: its form, codes, times and numbers', async () => {
    const { stdout } = await call(['export', 'observations', '--format', 'sdmx-csv']);
    expect(faultsOf(stdout)).toEqual([]);
    const [header = [], ...rows] = rowsOf(stdout);
    expect(rows.length).toBeGreaterThan(5000);
    const wrong = (names: readonly string[], form: RegExp): string[] =>
      names.flatMap((name) => rows.map((row) => row[header.indexOf(name)] ?? '').filter((cell) => !form.test(cell)));
    expect(wrong(['FREQ', 'REPORTER', 'REGION', 'PARTNER', 'FLOW', 'COMMODITY', 'HS', 'UNIT_MEASURE'], CODE)).toEqual(
      [],
    );
    expect(wrong(['GROWTH_OF', 'ADJUSTMENT', 'SOURCE', 'VINTAGE', 'OBS_STATUS'], CODE)).toEqual([]);
    expect(wrong(['TIME_PERIOD'], TIME)).toEqual([]);
    const measured = rows.map((row) => row[header.indexOf('OBS_VALUE')] || row[header.indexOf('GROWTH_RATE')] || '');
    expect(measured.filter((cell) => !NUMBER.test(cell))).toEqual([]);
  }, 60_000);
});

import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takeFile } from '../../src/app/figures/take.ts';
import { openDatabase } from '../../src/ledger/duckdb.ts';
import { comtrade } from '../../src/sources/comtrade/comtrade.ts';
import { generateCsv } from './generate.ts';
import { line } from './line.ts';

/** What the child process does: one import, its time, rows and peak memory as JSON. */
export async function importOnly(data: string, file: string): Promise<void> {
  const begun = performance.now();
  const settings = { today: '2026-11-20', released: '2026-11-01', map: null, flow: null, month: null };
  const taken = await takeFile(data, comtrade, file, settings);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ms: performance.now() - begun, rows: taken.rows, rejected: taken.rejected, peak }));
}

/** An import of so many rows in a process of its own, between two plain loads by DuckDB. */
export async function measureImport(folder: string, rows: number): Promise<boolean> {
  const file = join(folder, 'comtrade.csv');
  await generateCsv(file, rows);
  console.log(
    `import of ${rows.toLocaleString('en-US')} rows, ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB of CSV`,
  );
  const raw = await rawMs(folder, file);
  const data = join(folder, 'import');
  const argv = ['--import', 'tsx', process.argv[1] ?? '', '--import-only', data, file];
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

/**
 * The ledger at scale, beside DuckDB alone in the same run: an import of a Comtrade-shaped CSV against
 * `CREATE TABLE AS SELECT * FROM read_csv`, questions over many observations, a million claims checked as a set.
 *
 * `npm run bench -- ledger [--rows=10000000] [--observations=50000000] [--claims=1000000]`
 */
import { join } from 'node:path';
import { openLedger } from '../src/ledger/ledger.ts';
import { measureClaims } from './ledger/claims.ts';
import { generateLedger } from './ledger/generate.ts';
import { importOnly, measureImport } from './ledger/import.ts';
import { measureQuestions } from './ledger/questions.ts';
import { numberOption as option, workFolder } from './setup.ts';

async function measure(): Promise<void> {
  const { folder, remove } = workFolder('ledger');
  try {
    const fits = [await measureImport(folder, option('rows', 10_000_000))];
    fits.push(
      await measureLarge(join(folder, 'many'), option('observations', 50_000_000), option('claims', 1_000_000)),
    );
    if (fits.includes(false)) console.log('beyond the aim: see the lines marked !');
  } finally {
    remove();
  }
}

async function measureLarge(data: string, observations: number, claims: number): Promise<boolean> {
  await generateLedger(data, observations);
  console.log(`questions over ${observations.toLocaleString('en-US')} observations, warm, best of 5`);
  const ledger = await openLedger({ data });
  try {
    const quick = await measureQuestions(ledger, data);
    return (await measureClaims(ledger, data, claims)) && quick;
  } finally {
    ledger.close();
  }
}

const child = process.argv.indexOf('--import-only');
if (child > 0) await importOnly(process.argv[child + 1] ?? '', process.argv[child + 2] ?? '');
else await measure();

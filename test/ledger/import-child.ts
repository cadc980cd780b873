/** Imports one file into a data folder and says so: what the kill test kills. */
import { takeFile } from '../../src/app/figures/take.ts';
import { csv } from '../../src/sources/csv/csv.ts';

const [data = '', file = ''] = process.argv.slice(2);
process.stdout.write('begun\n');
const settings = { today: '2026-11-20', released: '2026-01-01', map: null, flow: null, month: null };
const taken = await takeFile(data, csv, file, settings);
process.stdout.write(`${taken.status} ${taken.rows}\n`);

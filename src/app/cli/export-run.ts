import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openLedger } from '../../ledger/ledger.ts';
import { openChecker, type Checker } from '../check.ts';
import { systemReason, userError, UserError } from '../errors.ts';
import { exportArticles } from '../export/articles.ts';
import { filterOf } from '../export/choice.ts';
import { exportClaims } from '../export/claims.ts';
import { exportObservations } from '../export/observations.ts';
import { writeExport, type ExportPlan, type Format, type Kind } from '../export/run.ts';
import { exportVerdicts } from '../export/verdicts.ts';
import { dataFolder } from '../folder/location.ts';
import { openIndex } from '../folder/index/read/index.ts';
import { parseDay } from './options.ts';
import { OutputClosed, print } from './printer.ts';
import type { Options } from './run-inputs.ts';

/** Writes what is kept, in one of the formats. */
export async function runExport(what: string, options: Options): Promise<void> {
  const plan = planOf(what as Kind, options);
  const asof = typeof options['asof'] === 'string' ? parseDay(options['asof']) : null;
  const data = dataFolder(typeof options['data'] === 'string' ? options['data'] : undefined);
  const { kind } = plan;
  const filters = { [kind]: filterOf(kind, options) } as { [K in Kind]: ReturnType<typeof filterOf<K>> };
  try {
    if (kind === 'observations') {
      const ledger = await openLedger({ data });
      await writeExport(plan, exportObservations(ledger, filters.observations)).finally(() => ledger.close());
      return;
    }
    const index = await openIndex(data);
    const checker = (): Promise<Checker> => openChecker({ data, asof });
    const anew = plan.format === 'ndjson' || asof !== null;
    try {
      if (kind === 'verdicts') {
        await writeExport(plan, exportVerdicts(index, { filter: filters.verdicts, checker: await checker() }));
      } else if (kind === 'claims') {
        const wanted = { filter: filters.claims, checker: anew ? await checker() : null };
        await writeExport(plan, exportClaims(index, wanted));
      } else {
        const wanted = { filter: filters.articles, checker: plan.format === 'ndjson' ? await checker() : null };
        await writeExport(plan, exportArticles(index, wanted));
      }
    } finally {
      index.close();
    }
  } catch (error) {
    if (error instanceof UserError || error instanceof OutputClosed || plan.output === null) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw typeof code === 'string' ? userError('unwritable-file', plan.output, systemReason(error)) : error;
  }
}

const wrong = (message: string): UserError => userError('bad-option', null, message);

/** Errors: `bad-option` where the options do not fit together. */
function planOf(kind: Kind, options: Options): ExportPlan {
  const { data: _, output: __, partition: ___, format: name, ...filter } = options;
  const format = name as Format;
  const output = typeof options['output'] === 'string' ? resolve(options['output']) : null;
  const parted = options['partition'] === true;
  if (format === 'sdmx-csv' && kind !== 'observations')
    throw wrong(`--format sdmx-csv is for observations: ${kind} have csv, ndjson and parquet.`);
  if (format === 'parquet' && output === null) throw wrong('--format parquet: name the file with --output.');
  if (parted && format !== 'parquet') throw wrong('--partition parts Parquet: give --format parquet.');
  if (parted && kind === 'observations')
    throw wrong('--partition parts claims, verdicts and articles: observations have no language.');
  if (parted && output !== null && existsSync(output))
    throw wrong(`--output ${JSON.stringify(options['output'])}: with --partition name a folder that is not there yet.`);
  if (kind === 'articles' && options['asof'] !== undefined && format !== 'ndjson')
    throw wrong('--asof judges again: articles have whole verdicts as --format ndjson only.');
  const told = Object.entries(filter).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined);
  return { kind, format, output, parted, filter: Object.fromEntries(told), print };
}

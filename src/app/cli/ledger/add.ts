import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { LayoutError } from '../../../ledger/store/layout-sql.ts';
import { SOURCES } from '../../../sources/index.ts';
import type { Inquiry, Outside, ParseSettings, Source } from '../../../sources/source.ts';
import { SourceError } from '../../../sources/source.ts';
import { systemReason, userError, UserError } from '../../errors.ts';
import type { Taken } from '../../figures/take.ts';
import { takeFile, takeInquiry } from '../../figures/take.ts';
import { setExitCode } from '../exit.ts';
import { print, tell } from '../printer.ts';
import type { Values } from './filter.ts';
import { dayOf, listOf, oneOf } from './filter.ts';
import { dataOf, reasonOf } from './open.ts';

/** Takes figures in, from files or from the office, and tells what came of each input. */
export async function addFigures(name: string, files: readonly string[], options: Values): Promise<void> {
  const load = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
  if (!load)
    throw userError(
      'bad-source',
      null,
      `There is no source ${JSON.stringify(name)}; there are ${Object.keys(SOURCES).join(', ')}.`,
    );
  const source = await load();
  const settings = await settingsOf(options);
  const data = dataOf(options);
  if (files.length > 0) {
    for (const file of files) await told(file, () => takeOne(data, source, file, settings), options);
    return;
  }
  if (source.describe().input === 'files') {
    throw userError('bad-source', null, `${name} reads files: name one (${source.describe().files}).`);
  }
  const taken = takeInquiry(data, source, inquiryOf(options), settings, outsideOf(name));
  for (;;) {
    const next = await told(name, async () => (await taken.next()).value as Taken | undefined, options);
    if (!next) return;
  }
}

async function takeOne(data: string, source: Source, file: string, settings: ParseSettings): Promise<Taken> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? userError('missing-file', file)
      : userError('unreadable-file', file, systemReason(error));
  });
  if (!found.isFile()) throw userError('not-a-file', file);
  if (found.size === 0) throw userError('bad-figures', file, 'The file is empty.');
  return takeFile(data, source, file, settings);
}

/** Does one input; what goes wrong is told in one line, and the other inputs are still done. */
async function told(
  input: string,
  work: () => Promise<Taken | undefined>,
  options: Values,
): Promise<Taken | undefined> {
  let taken: Taken | undefined;
  try {
    taken = await work();
  } catch (error) {
    const known = userErrorOf(error, input);
    tell(known.diagnostic);
    setExitCode(known.exitCode);
    return undefined;
  }
  if (!taken) return undefined;
  await print(options['json'] === true ? `${JSON.stringify(taken)}\n` : takenText(taken));
  if (taken.status === 'empty') setExitCode(1);
  return taken;
}

function userErrorOf(error: unknown, input: string): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof SourceError || error instanceof LayoutError)
    return userError(
      'bad-figures',
      input,
      error.message.startsWith(`${input}: `) ? error.message.slice(input.length + 2) : error.message,
    );
  return userError('bad-figures', input, `It cannot be taken in (${reasonOf(error)}).`);
}

function takenText(taken: Taken): string {
  const what = {
    imported: `${taken.rows} figures taken in`,
    known: 'is in the ledger already',
    empty: 'no figure could be taken, so nothing was kept',
  }[taken.status];
  const rejected = taken.rejected === 0 ? '' : `, ${taken.rejected} rows rejected, see ${taken.rejectsPath}`;
  const first = taken.rejects
    .slice(0, 3)
    .map(
      (r) =>
        `  ${r.file}${r.line === null ? '' : `:${r.line}`}${r.column === null ? '' : `: ${r.column}`}: ${JSON.stringify(r.text.slice(0, 60))}: ${r.reason}\n`,
    );
  return `${taken.input}: ${what}${rejected}\n${first.join('')}`;
}

async function settingsOf(options: Values): Promise<ParseSettings> {
  const text = (name: string): string | null => (typeof options[name] === 'string' ? options[name] : null);
  const flow = text('flow');
  const month = text('month');
  const map = text('map');
  if (month !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw userError('bad-option', null, `--month ${JSON.stringify(month)}: give a month as 2023-09.`);
  }
  return {
    today: new Date().toISOString().slice(0, 10),
    released: dayOf(text('released') ?? undefined) ?? null,
    flow: flow === null ? null : oneOf('--flow', flow, ['export', 'import', 'total'] as const),
    month,
    map: map === null ? null : await mapText(map),
  };
}

async function mapText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw userError(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing-file' : 'unreadable-file',
      path,
      systemReason(error),
    );
  }
}

function inquiryOf(options: Values): Inquiry {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  return {
    reporters: listOf(text('reporter'), true) ?? [],
    partners: listOf(text('partner'), true) ?? [],
    from: text('from') ?? null,
    to: text('to') ?? null,
    hs: listOf(text('hs')) ?? [],
    bulk: options['bulk'] === true,
  };
}

/** The network as it is; `TRADETALLY_<SOURCE>_BASE` names a mirror to ask instead of the office. */
function outsideOf(name: string): Outside {
  const base = process.env[`TRADETALLY_${name.toUpperCase().replaceAll('-', '_')}_BASE`];
  return { fetch: globalThis.fetch, sleep: async (ms) => sleep(ms), env: process.env, base: base ?? null };
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ImportResult } from '../../ledger/store/import.ts';
import { importInto } from '../../ledger/store/import.ts';
import type { Reading } from '../../model/layout.ts';
import type { Inquiry, Outside, ParseSettings, Portion, Source } from '../../sources/source.ts';
import { SourceError } from '../../sources/source.ts';
import { answerDocument, fileDocument, fileHash, isGzip, textHash } from './document.ts';
import { pendingOf } from './pending.ts';

/** What came of one input. */
export interface Taken extends ImportResult {
  /** The file or what was asked. */
  readonly input: string;
}

/** Takes the figures of one file into the ledger. Errors: `SourceError`; those of the file system. */
export async function takeFile(data: string, source: Source, file: string, settings: ParseSettings): Promise<Taken> {
  const { id } = source.describe();
  const path = resolve(file);
  const hash = await fileHash(path, [id, settings.map, settings.flow, settings.month, settings.released]);
  const reading = await source.parse({ ...fileDocument(path), name: file }, settings);
  const { today, released } = settings;
  const result = await importInto({ data, source: id, file, hash, reading, path, today, released });
  return { input: file, ...result };
}

/**
 * Asks an office and takes what it answers, portion by portion, each an import of its own: what a broken run has taken
 * stays, and the same inquiry goes on from there. Errors: `SourceError`.
 */
export async function* takeInquiry(
  data: string,
  source: Source,
  inquiry: Inquiry,
  settings: ParseSettings,
  outside: Outside,
): AsyncGenerator<Taken> {
  const portions = source.discover(inquiry, outside);
  const { id } = source.describe();
  if (portions.length === 0)
    throw new SourceError('files-only', `${id} cannot be asked: download its files and give them.`);
  const pending = pendingOf(
    data,
    id,
    portions.map((p) => p.name),
  );
  for (const portion of portions) {
    if (pending.isDone(portion.name)) continue;
    yield await takePortion(data, source, portion, settings, outside);
    pending.done(portion.name);
  }
  pending.finish();
}

async function takePortion(
  data: string,
  source: Source,
  portion: Portion,
  settings: ParseSettings,
  outside: Outside,
): Promise<Taken> {
  const { id } = source.describe();
  const bytes = await source.fetch(portion, outside);
  const reading = await source.parse(answerDocument(portion.name, portion.url, bytes), settings);
  const { today, released } = settings;
  const hash = textHash(JSON.stringify([id, portion.name, contentOf(reading) ?? textHash(bytes)]));
  const folder = await mkdtemp(join(tmpdir(), 'tradetally-'));
  try {
    // DuckDB knows by its name that a file is gzipped.
    const path = join(folder, isGzip(bytes) ? 'answer.csv.gz' : 'answer.csv');
    if (reading.kind === 'table') await writeFile(path, bytes);
    const result = await importInto({ data, source: id, file: portion.name, hash, reading, path, today, released });
    return { input: portion.name, ...result };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What an answer says, without the day on which it was asked: the same figures asked twice are known. */
function contentOf(reading: Reading): unknown {
  if (reading.kind === 'table') return null;
  const rows = reading.kind === 'rows' ? reading.observations : reading.rates;
  return rows.map((row) => Object.entries(row).filter(([slot]) => slot !== 'citation' && slot !== 'url'));
}

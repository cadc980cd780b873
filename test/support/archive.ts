import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './cli.ts';

/** A data folder that holds the sample articles. Remove it. */
export interface Archive {
  readonly data: string;
  remove(): void;
}

/** Takes the samples in as a user would. */
export async function openArchive(): Promise<Archive> {
  const data = mkdtempSync(join(tmpdir(), 'tradetally-archive-'));
  const { code, stderr } = await call(['import', 'samples', '--data', data]);
  if (code !== 0) throw new Error(`the samples could not be taken in: ${stderr}`);
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}

import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { FORMATS } from '../../reader/index.ts';
import { systemReason, userError } from '../errors.ts';

/** A file that may hold articles, as it was when it was looked at. */
export interface Listed {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

const ENDINGS = new Set(FORMATS.flatMap((format) => format.endings));
/** Files looked at before others get their turn. */
const BREATH = 2000;

/**
 * The files that paths name, folders with all that is below, in order of names; links and hidden entries are passed over,
 * and so is the data folder itself. Looks at a hundred thousand in well under a second.
 */
export async function listFiles(
  paths: readonly string[],
  except: string,
): Promise<{ files: Listed[]; diagnostics: Diagnostic[] }> {
  const files: Listed[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const given of paths) {
    const path = resolve(given);
    try {
      const found = statSync(path);
      if (found.isFile()) files.push({ path, size: found.size, modified: found.mtimeMs });
      else if (found.isDirectory()) await listFolder(path, except, files);
      else diagnostics.push(userError('not-a-file', given).diagnostic);
    } catch (fault) {
      diagnostics.push(listingProblem(fault, given));
    }
  }
  return { files, diagnostics };
}

async function listFolder(top: string, except: string, files: Listed[]): Promise<void> {
  const own = resolve(except) + sep;
  const folders = [top];
  let breath = files.length;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if ((folder + sep).startsWith(own)) continue;
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const below: string[] = [];
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) below.push(path);
      else if (entry.isFile() && isArticleName(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        files.push({ path, size, modified: mtimeMs });
      }
    }
    folders.push(...below.toReversed());
    if (files.length - breath > BREATH) {
      breath = files.length;
      await new Promise((done) => setImmediate(done));
    }
  }
}

const isArticleName = (name: string): boolean => ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());

function listingProblem(fault: unknown, given: string): Diagnostic {
  const { code } = fault as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return userError('missing-file', given).diagnostic;
  return userError('unreadable-file', given, systemReason(fault)).diagnostic;
}

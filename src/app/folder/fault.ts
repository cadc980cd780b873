import { systemReason, UserError } from '../errors.ts';
import { codeOf } from './disk.ts';

/** What a user can do about what the file system refused. */
const REMEDIES: Readonly<Record<string, readonly [code: string, remedy: string]>> = {
  ENOSPC: [
    'folder-full',
    'The disk of the data folder is full; nothing stored is lost. Free some space and run it again.',
  ],
  EDQUOT: [
    'folder-full',
    'The quota of the data folder is used up; nothing stored is lost. Free some space and run it again.',
  ],
  EROFS: ['folder-read-only', 'The data folder is on a read-only file system. Give another with --data.'],
  EACCES: [
    'folder-refused',
    'Permission to write in the data folder is denied. Change its owner or mode, or give another with --data.',
  ],
  EPERM: [
    'folder-refused',
    'Writing in the data folder is not permitted. Change its owner or mode, or give another with --data.',
  ],
  ENOTDIR: ['folder-not-one', 'The data folder is a file, or lies in one. Give another with --data.'],
  EEXIST: ['folder-not-one', 'The data folder is a file, or lies in one. Give another with --data.'],
  ENOENT: ['folder-nowhere', 'No folder can be made at this place: give another.'],
  EMFILE: ['too-many-files', 'Too many files are open. Raise the limit (ulimit -n) and run it again.'],
  ENAMETOOLONG: [
    'name-too-long',
    'The path of the data folder is too long for this file system. Give another with --data.',
  ],
};

/** A failure told in one line, at its place. */
export function failure(code: string, message: string, file: string | null): UserError {
  return new UserError({ severity: 'error', code, message, file, line: null, field: null }, 1);
}

/** What went wrong in the data folder as a person can act on it; what is no fault of the disk is given back as it is. */
function explainFault(fault: unknown, root: string): unknown {
  if (fault instanceof UserError) return fault;
  const code = codeOf(fault) || databaseCode(fault);
  const remedy = REMEDIES[code];
  if (remedy) return failure(remedy[0], remedy[1], root);
  return code.startsWith('E')
    ? failure('bad-data', `The data folder cannot be used (${systemReason(fault)}).`, root)
    : fault;
}

/** Runs work on the data folder so that its faults are told in plain words. */
export async function explaining<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw explainFault(fault, root);
  }
}

/** DuckDB tells the system's reason in words only (seen in 1.5.5). */
function databaseCode(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : '';
  if (/No space left on device/i.test(text)) return 'ENOSPC';
  if (/Disk quota exceeded/i.test(text)) return 'EDQUOT';
  if (/Read-only file system/i.test(text)) return 'EROFS';
  if (/Permission denied/i.test(text)) return 'EACCES';
  return '';
}

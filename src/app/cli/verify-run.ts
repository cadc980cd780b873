import { readFile } from 'node:fs/promises';
import { verifyProof } from '../../check/index.ts';
import { fileProblem } from '../inputs.ts';
import { userError } from '../errors.ts';
import { print } from './printer.ts';
import { fail } from './run-inputs.ts';

/** Judges each proof again and says of each whether it holds. */
export async function verify(files: readonly string[]): Promise<void> {
  for (const file of files) {
    try {
      const { ok, problems } = verifyProof(await readFile(file, 'utf8'));
      if (ok) await print(`${file}: the proof holds\n`);
      for (const problem of problems) fail(userError('false-proof', file, problem).diagnostic);
    } catch (error) {
      fail(fileProblem(error, file));
    }
  }
}

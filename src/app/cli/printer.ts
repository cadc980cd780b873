import { once } from 'node:events';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { describe } from '../errors.ts';

/** Whoever read the output has gone (`| head`): nothing is left to do, and nothing is wrong. */
export class OutputClosed extends Error {}

let closed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  closed = true;
});

/** Writes to standard output and waits where the reader is slower. Errors: `OutputClosed`. */
export async function print(text: string): Promise<void> {
  if (closed) throw new OutputClosed();
  if (process.stdout.write(text)) return;
  const done = new AbortController();
  const either = ['drain', 'close'].map((event) =>
    once(process.stdout, event, { signal: done.signal }).catch(() => {}),
  );
  await Promise.race(either);
  done.abort();
  if (closed) throw new OutputClosed();
}

/** Tells a problem in one line on standard error. */
export function tell(diagnostic: Diagnostic): void {
  process.stderr.write(`${describe(diagnostic)}\n`);
}

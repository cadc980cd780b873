import type { Diagnostic } from '../../model/diagnostic.ts';
import { UserError } from '../errors.ts';

/** A fault as it travels between threads, which know nothing of one another's classes. */
export interface ToldFault {
  readonly message: string;
  readonly stack: string | undefined;
  /** The system's code, as `ENOSPC`. */
  readonly code: string | undefined;
  /** Of what a user can mend. */
  readonly diagnostic: Diagnostic | null;
  readonly exitCode: 1 | 2;
}

export function tellFault(fault: unknown): ToldFault {
  const { message, stack } = fault instanceof Error ? fault : new Error(String(fault));
  const code = (fault as NodeJS.ErrnoException | null)?.code;
  const own = fault instanceof UserError ? fault : null;
  return { message, stack, code, diagnostic: own?.diagnostic ?? null, exitCode: own?.exitCode ?? 1 };
}

export function faultOf({ message, stack, code, diagnostic, exitCode }: ToldFault): Error {
  if (diagnostic) return new UserError(diagnostic, exitCode);
  return Object.assign(new Error(message), { stack: stack ?? message }, code === undefined ? {} : { code });
}

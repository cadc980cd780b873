import { CommanderError } from 'commander';
import { describe, UserError } from '../errors.ts';
import { OutputClosed } from './printer.ts';
import { buildProgram } from './program.ts';
import { setExitCode, takeExitCode } from './exit.ts';

/**
 * Runs one call and gives its exit code: 0 done, 1 something failed or was hit by `--fail-on`, 2 the call is wrong.
 * Every problem of the user's is told in one line on standard error.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const program = await buildProgram(args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    setExitCode(codeOf(error));
  }
  return takeExitCode();
}

function codeOf(error: unknown): number {
  if (error instanceof OutputClosed) return 0;
  // Commander has told it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    process.stderr.write(`${describe(error.diagnostic)}\n`);
    return error.exitCode;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`This is a bug in tradetally, please report it with what follows.\n${told}\n`);
  return 1;
}

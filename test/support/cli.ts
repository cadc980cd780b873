import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The arguments with which Node runs the real command line from its sources. */
export const CLI: readonly string[] = [
  '--import',
  join(ROOT, 'node_modules/tsx/dist/esm/index.mjs'),
  join(ROOT, 'src/app/cli/main.ts'),
];

/** Runs the real command line in a process of its own. */
export function call(
  args: readonly string[],
  { stdin = '', env = {}, cwd = ROOT }: CallOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...CLI, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C', TRADETALLY_DATA: join(tmpdir(), 'tradetally-no-data'), ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {}); // A call that needs no input does not wait for it.
  child.stdin.end(stdin);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

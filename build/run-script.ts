/** Runs a script whose compiled code was kept: part of the command's bundle, and of making that code. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** What a script exports, and the script itself, of which V8 can say what it compiled. */
export interface Run<T> {
  readonly exported: T;
  readonly script: Script;
}

/**
 * Runs a CommonJS script of Latin characters that needs no other module. `place` is the address that it takes for its
 * own; the code that V8 compiled of it before stands beside it under `.code`, and counts only for the same V8.
 */
export function runScript<T>(file: URL, place: URL): Run<T> {
  const filename = fileURLToPath(file);
  const source = `(function (module, __place) {${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, ...keptCode(`${filename}.code`) });
  const module: { exports: unknown } = { exports: {} };
  (script.runInThisContext() as (...given: unknown[]) => void)(module, place.href);
  return { exported: module.exports as T, script };
}

/** None where it was not made yet, or was taken away. */
function keptCode(path: string): { cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/**
 * The package's own code as it ships: tsx, which runs these measurements, wraps every function that is made, and what
 * makes many of them reads a third slower for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeLexicon } from '../build/lexicon.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Extraction, compiled into a folder of its own that goes when the process ends. */
export const compiledExtraction = async (): Promise<typeof import('../src/extract/index.ts')> =>
  import(pathToFileURL(join(await compilePackage(), 'extract', 'index.js')).href);

/** Intake, compiled the same way: its workers run what ships, too. */
export async function compiledIntake() {
  const rooms = join(await compilePackage(), 'app');
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(rooms, file)).href);
  const { openFolder } = (await load('folder/folder.js')) as typeof import('../src/app/folder/folder.ts');
  const { importPaths } = (await load('intake/import.js')) as typeof import('../src/app/intake/import.ts');
  return { openFolder, importPaths };
}

/** The rooms as JavaScript, with the shipped figures and the libraries where they look for them. */
async function compilePackage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tradetally-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['data', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name));
  const rooms = join(folder, 'dist');
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const flags = ['--declaration', 'false', '--outDir', rooms];
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...flags], { cwd: ROOT, stdio: 'inherit' });
  await writeLexicon(rooms);
  return rooms;
}

/**
 * The package's own code as it ships: tsx, which runs these measurements, wraps every function that is made, and what
 * makes many of them reads a third slower for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Extraction, compiled into a folder of its own that goes when the process ends. */
export async function compiledExtraction(): Promise<typeof import('../src/extract/index.ts')> {
  const folder = mkdtempSync(join(tmpdir(), 'tradetally-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const flags = ['--declaration', 'false', '--outDir', folder];
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...flags], { cwd: ROOT, stdio: 'inherit' });
  return import(pathToFileURL(join(folder, 'extract', 'index.js')).href);
}

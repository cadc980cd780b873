/**
 * Runs every measurement of this folder, each in a process of its own so that one's heap is not another's:
 * `npm run bench [-- NAME… [OPTION…]]`. A measurement is a file that prints its figures and exits non-zero on failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Not measurements of their own: this file, the score and its rules, the articles, what others begin with. */
const OTHERS = new Set(['main', 'compiled', 'score', 'score-match', 'generate', 'setup']);

const all = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !OTHERS.has(name));
const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const missing = names.find((name) => !existsSync(`${FOLDER}${name}.ts`));
if (missing !== undefined) {
  console.error(`no measurement is called ${missing}; there are: ${all.join(', ')}`);
  process.exit(2);
}

console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
for (const name of names.length > 0 ? names : all) {
  console.log(`\n== ${name}`);
  const options = args.filter((arg) => arg.startsWith('-'));
  const flags = ['--expose-gc', '--import', 'tsx'];
  const { status } = spawnSync(process.execPath, [...flags, `${FOLDER}${name}.ts`, ...options], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${name} failed`);
    process.exitCode = 1;
  }
}

/**
 * How the line filter scales: articles a second of `check --json --lines` with one process on one core and with two at a
 * time on two, as `xargs -P`, Spark's `pipe` or a queue of workers would run it. One process left to itself compiles and
 * collects garbage on the second core too, so that each run is held to its cores (`taskset`, where the machine has it).
 * By the clock, so the machine must be idle.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateArticle, loadFacts } from './generate.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = join(ROOT, 'dist/bin/tradetally.js');
const PARTS = 4;
/** True where a run can be held to some of the cores. */
const PINS = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
const IN_A_PART = Number(process.env['FILTER_ARTICLES'] ?? 4000);

if (!existsSync(COMMAND)) {
  console.error('there is no build: run "npm run build" first');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'tradetally-filter-'));
try {
  const facts = await loadFacts();
  for (let part = 0; part < PARTS; part++) {
    const lines = Array.from({ length: IN_A_PART }, (_, i) => {
      const { name, text } = generateArticle(part * IN_A_PART + i, facts);
      return `${JSON.stringify({ id: name, published: '2024-02-01', text })}\n`;
    });
    writeFileSync(join(folder, `part-${part}.ndjson`), lines.join(''));
  }
  const seconds = [1, 2].map(run);
  const total = PARTS * IN_A_PART;
  seconds.forEach((s, i) => {
    const where = PINS ? ` on ${i + 1} of the cores` : '';
    console.log(`xargs -P ${i + 1}${where}: ${s.toFixed(1)} s, ${Math.round(total / s)} articles a second`);
  });
  console.log(`two at a time do ${(seconds[0]! / seconds[1]!).toFixed(2)} times as much`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Seconds by the clock; fails unless each part has as many lines out as in. */
function run(atATime: number): number {
  const parts = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  const filter = `"${process.execPath}" "${COMMAND}" check --json --lines - < "$0" > "$0.out"`;
  const start = performance.now();
  const held = PINS ? ['taskset', '-c', `0-${atATime - 1}`] : [];
  const [command = '', ...args] = [...held, 'xargs', '-P', String(atATime), '-n', '1', 'sh', '-c', filter];
  execFileSync(command, args, {
    cwd: folder,
    input: parts.join('\n'),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const took = (performance.now() - start) / 1000;
  for (const part of parts) {
    const out = readFileSync(join(folder, `${part}.out`), 'utf8');
    const told = out.split('\n').length - 1;
    if (told !== IN_A_PART) throw new Error(`${part}: ${IN_A_PART} lines in, ${told} out`);
  }
  return took;
}

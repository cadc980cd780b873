/**
 * Imports 100,000 generated articles into a new data folder, then the same again, and asks the index what pages ask:
 * `npm run bench -- intake [--articles=N]`. Fails where the second run takes more than a tenth of the first, or memory
 * passes 1 GB; the rate is told and held against its floor only where the machine is idle (`--strict`).
 */
import { mkdirSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { openIndex, type IndexReader } from '../src/app/folder/index/read/index.ts';
import type { Imported } from '../src/app/intake/import.ts';
import { compiledIntake } from './compiled.ts';
import { writeArchive } from './generate.ts';
import { flag, numberOption, workFolder } from './setup.ts';

const FLOOR_PER_SECOND = 1000;
const MEMORY_BYTES = 1e9;

const count = numberOption('articles', 100_000);
const strict = flag('strict');

const { folder: scratch, remove } = workFolder('intake');
const input = join(scratch, 'archive');
const root = join(scratch, 'data');
const problems: string[] = [];
const { openFolder, importPaths } = await compiledIntake();

interface Run {
  readonly imported: Imported;
  readonly seconds: number;
  readonly peakBytes: number;
  /** Seconds at each tenth, to see that it is linear. */
  readonly tenths: readonly number[];
}

async function run(): Promise<Run> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  let peakBytes = 0;
  const timer = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 50);
  const tenths: number[] = [];
  const elapsed = (): number => (performance.now() - started) / 1000;
  const folder = await openFolder(root, { command: 'bench' });
  const progress = ({ articles }: { articles: number }): void => {
    while (tenths.length < 10 && articles >= (count / 10) * (tenths.length + 1)) tenths.push(elapsed());
  };
  const imported = await importPaths(folder, [input], { progress });
  await folder.close();
  clearInterval(timer);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = elapsed();
  const each =
    imported.articles > 0
      ? `, ${((user + system) / 1000 / imported.articles).toFixed(2)} ms of processor an article`
      : '';
  console.log(
    `${imported.articles} articles, ${imported.claims} claims in ${seconds.toFixed(1)} s: ${Math.round(imported.articles / seconds)} a second${each}, ${Math.round(peakBytes / 1e6)} MB`,
  );
  return { imported, seconds, peakBytes, tenths };
}

async function time(name: string, ask: () => Promise<unknown>): Promise<void> {
  await ask();
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  console.log(`${name.padEnd(34)} ${times.toSorted((a, b) => a - b)[2]!.toFixed(0)} ms`);
}

async function questions(index: IndexReader): Promise<void> {
  await time('latest articles', () => index.latest());
  await time('search: 双边贸易 俄罗斯', () => index.search('双边贸易 俄罗斯'));
  await time('search: exports Russia', () => index.search('exports Russia'));
  await time('claims of a pair, by value', () =>
    index.claims({ reporter: ['CHN'], partner: ['RUS'] }, { sort: 'value' }),
  );
  await time('claims with words in the sentence', () => index.claims({ query: '同比下降' }));
  await time('claims refuted', () => index.claims({ rating: ['refuted'] }));
  await time('identical claims together', () => index.groups());
  await time('records of publishers', () => index.sources('publisher'));
}

try {
  mkdirSync(input, { recursive: true });
  await writeArchive(input, count);
  console.log(`load before: ${loadavg()[0]!.toFixed(1)}`);
  const first = await run();
  const half = first.tenths[4] ?? 0;
  console.log(`first half ${half.toFixed(1)} s, second half ${(first.seconds - half).toFixed(1)} s`);
  const again = await run();
  console.log(
    `again: ${(again.seconds / first.seconds).toFixed(3)} of the first run, ${again.imported.passedBy} files passed by`,
  );
  console.log(`index: ${Math.round(statSync(join(root, 'index.duckdb')).size / 1e6)} MB`);
  const index = await openIndex(root);
  await questions(index);
  index.close();
  if (first.imported.new !== count) problems.push(`${first.imported.new} of ${count} articles are there`);
  if (again.imported.articles !== 0) problems.push('the second run read articles again');
  if (again.seconds > first.seconds / 10) problems.push('the second run took more than a tenth of the first');
  if (Math.max(first.peakBytes, again.peakBytes) > MEMORY_BYTES) problems.push('memory passed 1 GB');
  if (strict && count / first.seconds < FLOOR_PER_SECOND)
    problems.push(`fewer than ${FLOOR_PER_SECOND} articles a second`);
} finally {
  remove();
}
for (const problem of problems) console.error(`too little: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

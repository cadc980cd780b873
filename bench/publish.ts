/**
 * Writes the static site of generated articles: `npm run bench -- publish [--articles=1000] [--folder=…]`. Makes the data
 * folder (or takes the one named, making what it lacks), runs the built command over it and tells how many articles and
 * files it writes a second, beside how fast the same files can be written with nothing to make. Needs `npm run build`. By
 * the clock, so the machine must be idle; what the processors were at work is told too.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flag, numberOption, takeArticles, workFolder } from './setup.ts';

const COMMAND = fileURLToPath(new URL('../dist/bin/tradetally.js', import.meta.url));
/** A site of 10,000 articles has to be there in five minutes. */
const LIMIT_SECONDS = 300;
const LIMIT_ARTICLES = 10_000;

const articles = numberOption('articles', 1000);
const strict = flag('strict');
const { folder, remove } = workFolder('publish');
const data = join(folder, 'data');
const site = join(folder, 'site');

interface Run {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakBytes: number;
}

/** Runs the command with its share of the processors and the most memory that it held, told at its end. */
async function publish(): Promise<Run> {
  const told = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process._rawDebug('used ' + [userCPUTime + systemCPUTime, maxRSS * 1024].join(' ')); })`;
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(told)}`];
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, COMMAND, 'publish', site, '--data', data], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let used = '';
  child.stderr.on('data', (chunk: Buffer) => (used = (used + chunk.toString()).slice(-10_000)));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`publish ended with ${code}: ${used.slice(-500)}`);
  const seconds = (performance.now() - started) / 1000;
  // Threads with no work of ours print it too: the last is the process's own.
  const [micros = 0, peakBytes = 0] = (/used (\d+ \d+)\s*$/.exec(used)?.[1] ?? '').split(' ').map(Number);
  return { seconds, processorSeconds: micros / 1e6, peakBytes };
}

/** Seconds to write files of the same names and sizes, one after another. */
function writeAlone(files: readonly (readonly [path: string, bytes: number])[]): number {
  const root = join(folder, 'alone');
  const started = performance.now();
  const made = new Set<string>();
  for (const [path, bytes] of files) {
    const whole = join(root, path);
    if (!made.has(dirname(whole))) mkdirSync(dirname(whole), { recursive: true });
    made.add(dirname(whole));
    writeFileSync(whole, Buffer.alloc(bytes, 'x'));
  }
  const seconds = (performance.now() - started) / 1000;
  rmSync(root, { recursive: true });
  return seconds;
}

if (!existsSync(COMMAND)) {
  console.error('there is no build: run "npm run build" first');
  process.exit(1);
}
try {
  await takeArticles(folder, articles);
  console.log(`load before: ${loadavg()[0]!.toFixed(1)}, ${availableParallelism()} processors`);
  const { seconds, processorSeconds, peakBytes } = await publish();
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(site.length + 1), statSync(path).size] as const);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const pages = files.filter(([path]) => /^en\/articles\/[^/]+\/index\.html$/.test(path)).length;
  console.log(
    `${pages} articles, ${files.length} files, ${Math.round(bytes / 1e6)} MB in ${seconds.toFixed(1)} s: ` +
      `${(pages / seconds).toFixed(1)} articles and ${Math.round(files.length / seconds)} files a second`,
  );
  console.log(
    `${processorSeconds.toFixed(1)} s of processor: ${((processorSeconds / pages) * 1000).toFixed(1)} ms an article; ` +
      `${Math.round(peakBytes / 1e6)} MB at most`,
  );
  const alone = writeAlone(files);
  console.log(
    `the same files with nothing to make: ${alone.toFixed(1)} s, ${Math.round(files.length / alone)} a second`,
  );
  if (strict && pages >= LIMIT_ARTICLES && seconds > LIMIT_SECONDS * (pages / LIMIT_ARTICLES)) {
    console.error(`too little: ${LIMIT_ARTICLES} articles have to be there in ${LIMIT_SECONDS} s`);
    process.exitCode = 1;
  }
} finally {
  remove();
}

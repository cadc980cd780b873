/**
 * The web app under load: a real server over the samples, asked for the article page as often as a busy newsroom would,
 * and each page once for its size and its first time. `--rate=500 --seconds=30` are what has to hold.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const RATE = option('rate', 500);
const SECONDS = option('seconds', 30);
const MOST_P99_MS = 150;
const MOST_BYTES = 150_000;
const PAGES = ['/en/', '/zh/trade/CHN', '/en/trade/CHN/RUS', '/zh/claims', '/en/sources', '/zh/ledger', '/en/method'];

const CLI = ['--import', 'tsx', join(ROOT, 'src/app/cli/main.ts')];
const data = mkdtempSync(join(tmpdir(), 'tradetally-load-'));
const run = (args: readonly string[]) => spawn(process.execPath, [...CLI, ...args, '--data', data], { cwd: ROOT });

async function taken(): Promise<void> {
  const child = run(['import', 'samples']);
  await new Promise((done) => child.on('close', done));
}

async function serving(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const child = run(['serve', '--port', '0']);
  const address = await new Promise<string>((ready, failed) => {
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const found = /http:\/\/[^/\s]+/.exec(told)?.[0];
      if (found) ready(found);
    });
    child.on('close', () => failed(new Error('the server ended')));
  });
  return { address, stop: () => child.kill('SIGTERM') };
}

async function sizes(address: string, pages: readonly string[]): Promise<boolean> {
  let fits = true;
  for (const page of pages) {
    const started = performance.now();
    const body = await (await fetch(address + page)).arrayBuffer();
    const first = performance.now() - started;
    console.log(
      `${page.padEnd(34)} ${(body.byteLength / 1000).toFixed(1).padStart(7)} kB, first ${first.toFixed(0)} ms`,
    );
    if (body.byteLength > MOST_BYTES) fits = false;
  }
  return fits;
}

await taken();
const { address, stop } = await serving();
try {
  const answer = await fetch(`${address}/en/claims.json`);
  const { claims } = (await answer.json()) as { readonly claims: readonly { readonly article: string }[] };
  const article = `/en/articles/${claims[0]?.article}`;
  const fits = await sizes(address, [...PAGES, article]);
  const { requests, latency, errors, non2xx, timeouts } = await autocannon({
    url: address + article,
    connections: 50,
    overallRate: RATE,
    duration: SECONDS,
  });
  console.log(`${article}: ${requests.average.toFixed(0)} requests a second over ${SECONDS} s, asked for ${RATE}`);
  console.log(`latency: median ${latency.p50} ms, p99 ${latency.p99} ms, most ${latency.max} ms`);
  console.log(`errors ${errors}, timeouts ${timeouts}, answers other than 2xx ${non2xx}`);
  const held = errors + timeouts + non2xx === 0 && latency.p99 < MOST_P99_MS && requests.average > RATE * 0.98;
  if (!held || !fits) process.exitCode = 1;
} finally {
  stop();
  rmSync(data, { recursive: true });
}

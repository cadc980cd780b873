/**
 * The pages over a large data folder: `npm run bench -- web-large [--articles=100000] [--observations=50000000]
 * [--folder=…]`. Makes the folder (or takes the one named, making what it lacks), opens the built server over it and tells
 * of each page how long the server takes: the first time (once the server has made those that it makes by itself), after a
 * rest, at once again, and where the page is kept; beside the aim. Needs `npm run build`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateLedger } from './ledger/generate.ts';
import { numberOption, takeArticles, workFolder } from './setup.ts';

const SERVER = fileURLToPath(new URL('../dist/bin/tradetally.js', import.meta.url));
const MOST_MS = 100;
const MOST_BYTES = 150_000;
const REST_MS = 2500;
const AGAIN = 5;

const articles = numberOption('articles', 100_000);
const observations = numberOption('observations', 50_000_000);
const { folder, remove } = workFolder('large');
const data = join(folder, 'data');

const told = (n: number): string => n.toLocaleString('en-US');

/** Articles first: they are judged by the shipped figures alone, which takes a fraction of the time. */
async function make(): Promise<void> {
  await takeArticles(folder, articles);
  if (!existsSync(join(data, 'ledger'))) {
    await generateLedger(data, observations);
    console.log(`${told(observations)} observations made`);
  }
}

async function serving(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const started = performance.now();
  const child = spawn(process.execPath, [SERVER, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const address = await new Promise<string>((ready, failed) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/[^/\s]+/.exec(text)?.[0];
      if (found) ready(found);
    });
    child.on('close', () => failed(new Error('the server ended')));
  });
  console.log(`the server listens after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return {
    address,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

interface Asked {
  readonly ms: number;
  readonly bytes: number;
  readonly status: number;
}

async function ask(url: string): Promise<Asked> {
  const started = performance.now();
  const answer = await fetch(url);
  const { byteLength } = await answer.arrayBuffer();
  return { ms: performance.now() - started, bytes: byteLength, status: answer.status };
}

let turn = 0;
/** The same page under an address that was never asked for: it is made anew. */
const anew = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}turn=${turn++}`;

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST_MS));

async function times(url: string): Promise<{ readonly first: Asked; readonly line: string; readonly slowest: number }> {
  const first = await ask(url);
  await rest();
  const rested = await ask(anew(url));
  const again: number[] = [];
  for (let i = 0; i < AGAIN; i++) again.push((await ask(anew(url))).ms);
  const kept = await ask(url);
  const all = [first.ms, rested.ms, Math.min(...again), kept.ms];
  return {
    first,
    line: all.map((ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`.padStart(11)).join(''),
    slowest: Math.max(...all),
  };
}

const PAGES = [
  '/en/',
  '/en/trade',
  '/en/trade/CHN',
  '/en/trade/CHN/RUS',
  '/zh/trade/CHN/USA?view=rolling',
  '/en/claims',
  '/zh/claims?sort=relative',
  '/en/claims?reporter=CHN&partner=RUS&measure=growth',
  '/en/claims?grouped=1',
  '/en/claims?grouped=1&measure=value',
  '/en/sources',
  '/zh/search?q=%E5%8F%8C%E8%BE%B9%E8%B4%B8%E6%98%93',
  '/en/ledger',
  '/en/ledger/series?reporter=CHN&partner=RUS&flow=export&measure=value&unit=USD',
] as const;

/** Waits until the server has made the pages that it makes before anybody asks: the last of them is kept then. */
async function settled(address: string): Promise<void> {
  const started = performance.now();
  for (;;) {
    const answer = await fetch(`${address}/zh/ledger`);
    await answer.arrayBuffer();
    if (answer.headers.has('etag')) break;
    await new Promise((done) => setTimeout(done, 500));
  }
  console.log(`it has made its first pages after ${((performance.now() - started) / 1000).toFixed(1)} s more`);
}

async function measure(address: string): Promise<boolean> {
  console.log(
    `${''.padEnd(64)}${['first', 'after rest', 'at once', 'kept'].map((head) => head.padStart(11)).join('')}`,
  );
  const list = await fetch(`${address}/en/claims.json`);
  const { claims } = (await list.json()) as { readonly claims: readonly { readonly article: string }[] };
  const article = `/en/articles/${claims[0]?.article}`;
  let fits = true;
  for (const page of [...PAGES, article, `${article}/figures/1`]) {
    const { first, line, slowest } = await times(address + page);
    const good = slowest <= MOST_MS && first.bytes <= MOST_BYTES && first.status === 200;
    fits &&= good;
    const size = `${(first.bytes / 1000).toFixed(0)} kB`.padStart(9);
    console.log(
      `${good ? ' ' : '!'} ${page.slice(0, 62).padEnd(62)}${line}${size}${first.status === 200 ? '' : ` ${first.status}`}`,
    );
  }
  console.log(`aim: ${MOST_MS} ms, ${MOST_BYTES / 1000} kB; ! marks what is beyond it`);
  return fits;
}

if (!existsSync(SERVER)) throw new Error('There is no built server: npm run build');
try {
  await make();
  const { address, stop } = await serving();
  try {
    await settled(address);
    if (!(await measure(address))) process.exitCode = 1;
  } finally {
    await stop();
  }
} finally {
  remove();
}

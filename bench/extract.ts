/**
 * How fast text is read: characters a second of the whole extraction on one core, beside a bare scan over the same
 * characters (the machine's limit) and Recognizers-Text (currency, percentage and date in Chinese); whether the cost
 * is linear from 1 KB to 10 MB; and the heap over an archive of 100 MB.
 * The text is the optional conformance data where it is there, else the Chinese cases of the corpus.
 * Processor time is measured, not the clock: other work on the machine slows the clock only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import article from '../src/extract/locales/zh/article.corpus.ts';
import trade from '../src/extract/locales/zh/trade.corpus.ts';
import { compiledExtraction } from './compiled.ts';

const FOLDER = fileURLToPath(new URL('../../shared/corpus/texts/', import.meta.url));
const PUBLISHED = '2024-01-13';
const { extractClaims } = await compiledExtraction();

/** What one run of this measurement finds. */
export interface ExtractFigures {
  readonly charactersPerSecond: number;
  readonly scanPerSecond: number;
  readonly recognizersPerSecond: number;
  /** Cost of a character at 10 MB over that at 1 KB. */
  readonly growth: number;
  /** Heap after the archive over the heap after its first tenth. */
  readonly heapGrowth: number;
}

const texts = readTexts();
const characters = texts.reduce((sum, text) => sum + text.length, 0);

function readTexts(): string[] {
  if (!existsSync(FOLDER)) return [...article.cases, ...trade.cases].map((one) => one.text);
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith('cctv') || name.startsWith('seed'))
    .map((name) => readFileSync(FOLDER + name, 'utf8'));
}

/** Seconds of processor time that `work` takes. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const read = (text: string): number => extractClaims({ text, published: PUBLISHED, lang: 'zh' }).claims.length;

/** Characters a second over all texts, the best of five rounds after warming up. */
function rate(work: (text: string) => unknown, rounds: number): number {
  const all = () => {
    for (let i = 0; i < rounds; i++) for (const text of texts) work(text);
  };
  all();
  const took = Array.from({ length: 5 }, () => seconds(all));
  return (characters * rounds) / Math.min(...took);
}

let sink = 0;

/** The machine's limit: every character looked at once. */
function scanBare(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  sink += sum;
}

function recognizers(): (text: string) => unknown {
  const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Record<
    string,
    (text: string, culture: string) => unknown[]
  >;
  return (text) =>
    suite['recognizeCurrency']!(text, 'zh-cn').length +
    suite['recognizePercentage']!(text, 'zh-cn').length +
    suite['recognizeDateTime']!(text, 'zh-cn').length;
}

/** Nanoseconds a character of one text repeated to a size; small sizes are read many times. */
function costAt(size: number): number {
  const unit = texts.join('\n');
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const times = Math.max(1, Math.round(2e6 / size));
  const run = () => {
    for (let i = 0; i < times; i++) read(text);
  };
  run();
  return (Math.min(seconds(run), seconds(run)) / (size * times)) * 1e9;
}

/** Heap in MB after each tenth of an archive of 100 MB (50 million characters), read article by article. */
function heapOverArchive(): number[] {
  const heaps: number[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    for (let done = 0; done < 5e6; done += characters) for (const text of texts) sink += read(text);
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  return heaps;
}

const million = (n: number): string => `${(n / 1e6).toFixed(4)} M characters/s`;

/** Runs the measurement and prints it. */
export function measureExtract(): ExtractFigures {
  console.log(`${texts.length} texts, ${characters} characters`);
  const scanPerSecond = rate(scanBare, 200);
  const charactersPerSecond = rate(read, 20);
  console.log(`bare scan      ${million(scanPerSecond)}`);
  console.log(`extraction     ${million(charactersPerSecond)}`);
  const sample = texts.splice(4);
  const few = texts.reduce((sum, text) => sum + text.length, 0);
  const recognise = recognizers();
  for (const text of texts) recognise(text);
  const recognizersPerSecond = few / seconds(() => texts.forEach((text) => recognise(text)));
  texts.push(...sample);
  console.log(
    `Recognizers    ${million(recognizersPerSecond)}, ${(charactersPerSecond / recognizersPerSecond).toFixed(0)} times slower`,
  );
  const sizes = [1e3, 1e4, 1e5, 1e6, 1e7];
  const costs = sizes.map(costAt);
  console.log(
    `cost           ${sizes.map((s, i) => `${s / 1e3} KB ${costs[i]!.toFixed(0)} ns`).join(', ')} a character`,
  );
  const heaps = heapOverArchive();
  console.log(`heap           ${heaps.map((mb) => mb.toFixed(0)).join(' ')} MB over 100 MB of text`);
  return {
    charactersPerSecond,
    scanPerSecond,
    recognizersPerSecond,
    growth: costs.at(-1)! / costs[0]!,
    heapGrowth: heaps.at(-1)! / heaps[0]!,
  };
}

const figures = measureExtract();
if (figures.growth > 3)
  throw new Error(`cost is not linear: ${figures.growth.toFixed(1)} times more a character at 10 MB`);
if (figures.heapGrowth > 1.5) throw new Error(`the heap grows over an archive: ${figures.heapGrowth.toFixed(1)} times`);
if (sink === 0) throw new Error('nothing was read');

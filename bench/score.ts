/**
 * Scores extraction on the optional conformance data: `npm run score -- [zh|en] [--errors] [--floors]`.
 * `--errors` lists each missed, spurious and wrongly slotted claim, and each claim that was sure and wrong;
 * `--floors` fails where a figure is below `floors.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractClaims } from '../src/extract/index.ts';
import type { Gold, Slots } from './score-match.ts';
import { whollyRight } from './score-match.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const SETS: Readonly<Record<string, string>> = { zh: 'gold.jsonl', en: 'gold-en.jsonl' };

interface Prediction {
  readonly doc: string;
  readonly claims: readonly Slots[];
  readonly superlatives: readonly unknown[];
}

type Figures = Record<'figure' | 'claim' | 'superlatives' | 'highRight', number>;

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => (arg.startsWith('--') ? !['--errors', '--floors'].includes(arg) : !SETS[arg]));
if (unknown.length > 0) {
  console.error(`unknown argument ${unknown[0]}: npm run score -- [zh|en] [--errors] [--floors]`);
  process.exit(2);
}
if (existsSync(join(CORPUS, 'score.mjs')))
  for (const lang of chosen.length > 0 ? chosen : Object.keys(SETS)) score(lang);
else console.log('score: skipped, the optional conformance data is not here');

function score(lang: string): void {
  const goldPath = join(CORPUS, SETS[lang]!);
  const gold = readFileSync(goldPath, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Gold);
  const started = performance.now();
  const predictions = gold.map(predict);
  const ms = performance.now() - started;
  console.log(`== ${lang}: extracted in ${ms.toFixed(0)} ms`);
  const printed = runScorer(predictions, goldPath);
  const highRight = tellSilentErrors(gold, predictions);
  console.log();
  if (args.includes('--floors')) hold(lang, { ...readFigures(printed), highRight });
}

function predict({ doc, lang, published, where }: Gold): Prediction {
  const text = readFileSync(join(CORPUS, where.text), 'utf8');
  const { claims, superlatives } = extractClaims({ text, published, lang, title: null });
  return { doc, claims: claims as unknown as Slots[], superlatives };
}

function runScorer(predictions: readonly Prediction[], goldPath: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tradetally-score-'));
  const file = join(folder, 'predictions.jsonl');
  try {
    writeFileSync(file, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
    const scorer = [join(CORPUS, 'score.mjs'), file, goldPath, ...args.filter((arg) => arg === '--errors')];
    const { stdout, stderr, status } = spawnSync(process.execPath, scorer, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    if (status !== 0) process.exit(status ?? 1);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints how often a claim given as `high` is not wholly right; returns the share that is. */
function tellSilentErrors(gold: readonly Gold[], predictions: readonly Prediction[]): number {
  let high = 0;
  let low = 0;
  let lowRight = 0;
  const wrong: string[] = [];
  predictions.forEach(({ doc, claims }, i) => {
    const right = whollyRight(gold[i]!.claims, claims);
    claims.forEach((claim, j) => {
      if (claim.confidence !== 'high') {
        low++;
        if (right[j]) lowRight++;
        return;
      }
      high++;
      if (!right[j])
        wrong.push(
          `SILENT    ${doc}  「${claim.quote}」 at ${claim.at}: ${claim.measure} ${claim.value} ${claim.unit}`,
        );
    });
  });
  const share = high > 0 ? (high - wrong.length) / high : 0;
  console.log(
    `silent errors: ${wrong.length} of ${high} claims with confidence high (${(share * 100).toFixed(1)} % of them wholly right); ` +
      `low: ${low}, of which ${lowRight} wholly right`,
  );
  if (args.includes('--errors')) for (const line of wrong) console.log(line);
  return share;
}

/** The F1 figures out of the scorer's table. */
function readFigures(printed: string): Omit<Figures, 'highRight'> {
  const row = (name: string) =>
    printed
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.trim()
      .split(/ +/) ?? [];
  const all = row('all');
  return { figure: Number(all[5]) || 0, claim: Number(all[8]) || 0, superlatives: Number(row('superlatives')[5]) || 0 };
}

function hold(lang: string, figures: Figures): void {
  const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, Figures>;
  for (const [name, floor] of Object.entries(floors[lang] ?? {})) {
    const reached = figures[name as keyof Figures];
    if (reached >= floor) continue;
    console.error(`${lang} ${name}: ${reached.toFixed(3)} is below its floor ${floor}`);
    process.exitCode = 1;
  }
}

import { checkClaims } from '../src/check/index.ts';
import type { Book } from '../src/ledger/book.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Observation } from '../src/model/observation.ts';
import type { Rating } from '../src/model/verdict.ts';
import { broken, BREAKS, standing, type Break } from './verdicts-break.ts';
import { pick, quotable, sampleOf, seeded, type Sample } from './verdicts-sample.ts';

const COUNT = 10_000;
const SEED = 20_261_120;
const WANTED_RECALL = 0.95;
const WANTED_PRECISION = 0.98;
const SPEED_CLAIMS = 100_000;
const SPEED_LIMIT_MS = 10_000;

type Tally = Map<string, number>;
const count = (tally: Tally, key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);
const FLAGGED: ReadonlySet<Rating> = new Set(['refuted', 'inconsistent']);

function ratingOf(sample: Sample, book: Book, claim: Claim = sample.claims[sample.tried] as Claim): Rating {
  const claims = sample.claims.map((c, i) => (i === sample.tried ? claim : c));
  const checked = checkClaims({ claims, superlatives: [], figures: [] }, { published: sample.published }, book);
  return checked.claims[sample.tried]?.verdict.rating as Rating;
}

interface Outcome {
  /** Of the true claims, by rating. */
  readonly truth: Tally;
  /** Of the broken ones outside every interval: `kind|rating`. */
  readonly outside: Tally;
  /** Of all broken ones: `kind|standing`. */
  readonly standings: Tally;
  readonly wronged: string[];
  readonly missed: string[];
}

function run(rows: readonly Observation[], book: Book): Outcome {
  const random = seeded(SEED);
  const out: Outcome = { truth: new Map(), outside: new Map(), standings: new Map(), wronged: [], missed: [] };
  for (let i = 0; i < COUNT; i++) {
    const sample = sampleOf(pick(rows, random), book, random);
    const rating = ratingOf(sample, book);
    count(out.truth, rating);
    if (FLAGGED.has(rating)) out.wronged.push(describe(sample.claims[sample.tried] as Claim, sample, rating));
  }
  for (let tried = 0; tried < COUNT;) {
    const kind = pick(BREAKS, random);
    const sample = sampleOf(pick(rows, random), book, random);
    const claim = broken(sample.claims[sample.tried] as Claim, kind, book, random);
    if (!claim) continue;
    tried++;
    judgeBroken(out, sample, claim, kind, book);
  }
  return out;
}

function judgeBroken(out: Outcome, sample: Sample, claim: Claim, kind: Break, book: Book): void {
  const stands = standing(claim, book);
  count(out.standings, `${kind}|${stands}`);
  const rating = ratingOf(sample, book, claim);
  if (stands !== 'outside') {
    if (FLAGGED.has(rating)) count(out.standings, `${kind}|flagged:${stands}`);
    return;
  }
  count(out.outside, `${kind}|${rating}`);
  if (!FLAGGED.has(rating)) out.missed.push(`${kind}: ${describe(claim, sample, rating)}`);
}

const describe = (c: Claim, sample: Sample, rating: Rating): string =>
  `${c.reporter} ${c.partner} ${c.flow} ${c.period?.join('..')} ${c.measure} ${c.value} ${c.unit} (${sample.published}) → ${rating}`;

function report(out: Outcome): boolean {
  const get = (tally: Tally, key: string) => tally.get(key) ?? 0;
  const sum = (tally: Tally, test: (key: string) => boolean) =>
    [...tally].filter(([k]) => test(k)).reduce((n, [, v]) => n + v, 0);
  const falseAlarms = get(out.truth, 'refuted') + get(out.truth, 'inconsistent');
  console.log(`true claims: ${COUNT}; ${[...out.truth].map(([k, v]) => `${k} ${v}`).join(', ')}`);
  console.log('\nmutation   broken  outside  refuted  inconsistent  recall   precision of refuted');
  for (const kind of BREAKS) line(kind, [kind]);
  const { recall, precision } = line('all', BREAKS);
  console.log(`\nfalse alarms among true claims: ${falseAlarms}`);
  if (process.argv.includes('--errors')) console.log([...out.wronged, ...out.missed].join('\n'));
  return falseAlarms === 0 && recall >= WANTED_RECALL && precision >= WANTED_PRECISION;

  function line(name: string, kinds: readonly Break[]): { recall: number; precision: number } {
    const of = (tally: Tally, end: string) => kinds.reduce((n, kind) => n + get(tally, `${kind}|${end}`), 0);
    const all = sum(out.standings, (k) => kinds.some((kind) => k.startsWith(`${kind}|`)) && !k.includes('flagged'));
    const outside = of(out.standings, 'outside');
    const [refuted, inconsistent] = [of(out.outside, 'refuted'), of(out.outside, 'inconsistent')];
    const recall = outside === 0 ? 1 : (refuted + inconsistent) / outside;
    const wrong = get(out.truth, 'refuted') + of(out.standings, 'flagged:inside');
    const precision = refuted + wrong === 0 ? 1 : refuted / (refuted + wrong);
    const cells = [
      String(all).padStart(6),
      String(outside).padStart(8),
      String(refuted).padStart(8),
      String(inconsistent).padStart(13),
    ];
    console.log(
      `${name.padEnd(10)} ${cells.join(' ')} ${(recall * 100).toFixed(1).padStart(6)}% ${(precision * 100).toFixed(1).padStart(11)}%`,
    );
    return { recall, precision };
  }
}

/** Judges 100,000 claims as one set, half of them broken. */
function speed(rows: readonly Observation[], book: Book): boolean {
  const random = seeded(SEED + 1);
  const claims: Claim[] = [];
  while (claims.length < SPEED_CLAIMS) {
    const sample = sampleOf(pick(rows, random), book, random);
    const claim = sample.claims[sample.tried] as Claim;
    const worse = claims.length % 2 === 0 ? broken(claim, pick(BREAKS, random), book, random) : null;
    claims.push({ ...(worse ?? claim), at: claims.length * 20 });
  }
  const start = performance.now();
  checkClaims({ claims, superlatives: [], figures: [] }, { published: null }, book);
  const together = performance.now() - start;
  const again = performance.now();
  for (const claim of claims)
    checkClaims({ claims: [claim], superlatives: [], figures: [] }, { published: null }, book);
  const apart = performance.now() - again;
  console.log(
    `\n${SPEED_CLAIMS} claims, half of them broken: ${(together / 1000).toFixed(1)} s as one article, ${(apart / 1000).toFixed(1)} s as one article each`,
  );
  return together < SPEED_LIMIT_MS && apart < SPEED_LIMIT_MS;
}

const ledger = await openLedger();
const book = await ledger.book().finally(() => ledger.close());
const rows = quotable(book);
const right = report(run(rows, book));
const quick = speed(rows, book);
if (!right || !quick) process.exitCode = 1;

/**
 * Breaks true claims of the shipped ledger in seven ways and counts what is caught: `npm run score:verdicts --
 * [--errors]`. Fails where a true claim is refuted, where fewer than 95 % of the broken ones outside every official
 * interval are caught, where `refuted` is right in less than 98 %, or where 100,000 claims take 10 seconds.
 */
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

const get = (tally: Tally, key: string): number => tally.get(key) ?? 0;

function report(out: Outcome): boolean {
  const falseAlarms = get(out.truth, 'refuted') + get(out.truth, 'inconsistent');
  console.log(`true claims: ${COUNT}; ${[...out.truth].map(([k, v]) => `${k} ${v}`).join(', ')}`);
  console.log('\nmutation   broken  outside  refuted  inconsistent  recall   precision of refuted');
  for (const kind of BREAKS) console.log(lineOf(kind, scoreOf(out, [kind])));
  const all = scoreOf(out, BREAKS);
  console.log(lineOf('all', all));
  console.log(`\nfalse alarms among true claims: ${falseAlarms}`);
  if (process.argv.includes('--errors')) console.log([...out.wronged, ...out.missed].join('\n'));
  return falseAlarms === 0 && all.recall >= WANTED_RECALL && all.precision >= WANTED_PRECISION;
}

interface Score {
  readonly broken: number;
  readonly outside: number;
  readonly refuted: number;
  readonly inconsistent: number;
  readonly recall: number;
  readonly precision: number;
}

/** A refusal is wrong where the broken claim happens to lie inside an official interval, or the claim was true. */
function scoreOf(out: Outcome, kinds: readonly Break[]): Score {
  const of = (tally: Tally, ...ends: readonly string[]): number =>
    kinds.reduce((n, kind) => n + ends.reduce((m, end) => m + get(tally, `${kind}|${end}`), 0), 0);
  const outside = of(out.standings, 'outside');
  const [refuted, inconsistent] = [of(out.outside, 'refuted'), of(out.outside, 'inconsistent')];
  const wrong = get(out.truth, 'refuted') + of(out.standings, 'flagged:inside');
  return {
    broken: of(out.standings, 'silent', 'inside', 'close', 'outside'),
    outside,
    refuted,
    inconsistent,
    recall: outside === 0 ? 1 : (refuted + inconsistent) / outside,
    precision: refuted + wrong === 0 ? 1 : refuted / (refuted + wrong),
  };
}

function lineOf(name: string, s: Score): string {
  const cells = [String(s.broken).padStart(6), String(s.outside).padStart(8), String(s.refuted).padStart(8)];
  const shares = [`${(s.recall * 100).toFixed(1)}%`.padStart(7), `${(s.precision * 100).toFixed(1)}%`.padStart(12)];
  return `${name.padEnd(10)} ${[...cells, String(s.inconsistent).padStart(13), ...shares].join(' ')}`;
}

/** Milliseconds of work so far: other programs on the machine don't count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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
  const start = busy();
  checkClaims({ claims, superlatives: [], figures: [] }, { published: null }, book);
  const together = busy() - start;
  const again = busy();
  for (const claim of claims)
    checkClaims({ claims: [claim], superlatives: [], figures: [] }, { published: null }, book);
  const apart = busy() - again;
  console.log(
    `\n${SPEED_CLAIMS} claims, half of them broken: ${(together / 1000).toFixed(1)} s as one article, ${(apart / 1000).toFixed(1)} s as one article each`,
  );
  return apart < SPEED_LIMIT_MS;
}

const ledger = await openLedger();
const book = await ledger.book().finally(() => ledger.close());
const rows = quotable(book);
const right = report(run(rows, book));
const quick = speed(rows, book);
if (!right || !quick) process.exitCode = 1;

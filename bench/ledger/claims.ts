import { join } from 'node:path';
import { gradeRow } from '../../src/check/compare.ts';
import { checkClaims } from '../../src/check/index.ts';
import { stated } from '../../src/check/stated.ts';
import { bookOf } from '../../src/ledger/book.ts';
import type { Database } from '../../src/ledger/duckdb.ts';
import { openDatabase } from '../../src/ledger/duckdb.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Claim, Flow } from '../../src/model/claim.ts';
import type { Observation } from '../../src/model/observation.ts';
import { claimOf } from '../../test/support/report.ts';
import { line } from './line.ts';

/** One claim in so many is made wrong. */
const WRONG_EVERY = 5;
const isWrong = (i: number): boolean => i % WRONG_EVERY === 0;
/** How many of the claims get their whole verdict, with sentences. */
const WHOLE = 20_000;

/** Claims drawn from the ledger's own figures; every fifth tells three times the amount. */
async function drawClaims(db: Database, count: number): Promise<Claim[]> {
  const columns = await db.columns(
    `SELECT reporter, partner, flow, commodity, CAST(first_day AS VARCHAR), CAST(last_day AS VARCHAR), value
     FROM ${await partSql(db, count)}`,
  );
  const [reporters = [], partners, flows, commodities, firsts, lasts, values] = columns;
  return reporters.map((reporter, i) =>
    claimFor(
      [reporter, partners?.[i], flows?.[i], commodities?.[i] ?? null, firsts?.[i], lasts?.[i]] as never,
      Number(values?.[i]) * (isWrong(i) ? 3 : 1),
    ),
  );
}

/** So many figures of all, spread over the whole: those whose value falls into a class of its hash. */
async function partSql(db: Database, count: number): Promise<string> {
  const [all] = await db.columns(`SELECT count(*)::DOUBLE FROM read_parquet(getvariable('files'))`);
  const classes = Math.max(1, Math.floor(Number(all?.[0]) / count));
  return `(SELECT * FROM read_parquet(getvariable('files')) WHERE hash(value) % ${classes} = 0 LIMIT ${Math.trunc(count)})`;
}

type Key = readonly [string, string, Flow, string | null, string, string];

const claimFor = ([reporter, partner, flow, commodity, first, last]: Key, value: number): Claim =>
  claimOf({
    quote: '',
    at: 0,
    value,
    interval: [value * 0.9999, value * 1.0001],
    reporter,
    partner,
    flow,
    commodity,
    period: [first, last],
  });

const wantedOf = (claim: Claim) => ({
  reporter: claim.reporter ?? '',
  region: claim.region,
  partner: claim.partner ?? '',
  flow: claim.flow ?? 'total',
  commodity: claim.commodity,
  period: claim.period ?? (['', ''] as const),
  measure: 'value' as const,
  unit: claim.unit,
});

/** A million claims looked up as a set and held against every vintage; then the whole verdict of some. */
export async function measureClaims(ledger: Ledger, data: string, count: number): Promise<boolean> {
  const db = await openDatabase();
  await db.run('SET VARIABLE files = $1', [join(data, 'ledger', 'comtrade', '*.parquet')]);
  const claims = await drawClaims(db, count);
  const raw = await rawSeconds(db, count);
  db.close();
  const begun = performance.now();
  const found = await ledger.lookUp(claims.map(wantedOf));
  const bornOut = claims.map((claim, i) => found[i]?.some((row) => gradeRow(stated(claim), row) !== 'off') === true);
  const seconds = (performance.now() - begun) / 1000;
  const missed = bornOut.findIndex((yes, i) => !yes && !isWrong(i));
  if (missed >= 0) throw new Error(`not borne out, and true: ${JSON.stringify(claims[missed])}`);
  const agreeing = bornOut.filter(Boolean).length;
  const told = `${claims.length.toLocaleString('en-US')} claims checked as a set in ${seconds.toFixed(1)} s (aim 20), DuckDB's join alone ${raw.toFixed(1)} s: ratio ${(seconds / raw).toFixed(1)}`;
  const ok = line(seconds < 20, `${told}; ${agreeing.toLocaleString('en-US')} borne out`);
  measureVerdicts(claims.slice(0, WHOLE), found.slice(0, WHOLE));
  return ok;
}

/** The same number of keys joined by DuckDB, nothing taken out of it. */
async function rawSeconds(db: Database, count: number): Promise<number> {
  const keys = 'reporter, partner, flow, commodity, first_day, last_day';
  await db.run(`CREATE TABLE keys AS SELECT ${keys} FROM ${await partSql(db, count)}`);
  const begun = performance.now();
  await db.run(
    `CREATE TABLE met AS SELECT o.value FROM read_parquet(getvariable('files')) AS o JOIN keys USING (${keys})`,
  );
  return (performance.now() - begun) / 1000;
}

function measureVerdicts(claims: readonly Claim[], found: readonly (readonly Observation[])[]): void {
  const book = bookOf(found.flat());
  const begun = process.cpuUsage();
  for (const claim of claims) {
    checkClaims({ claims: [claim], superlatives: [], figures: [] }, { published: '2026-01-01' }, book);
  }
  const each = process.cpuUsage(begun).user / Math.max(1, claims.length);
  line(true, `whole verdicts with their sentences: ${each.toFixed(0)} µs of processor time a claim`);
}

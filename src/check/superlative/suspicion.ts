import type { Claim, Superlative } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import type { ProofRow, Rating } from '../../model/verdict.ts';
import type { Context } from '../finding.ts';
import { subjectKey } from '../neighbours.ts';

/** Claims of the article that were more likely misread than wrong. */
export interface Misread {
  has(claim: Claim): boolean;
}

/** More spans than this are a table. */
const MOST_SPANS = 8;
/** A figure further away says nothing of the statement. */
const BESIDE = 240;

/** What is told of a rate is no record of the amount. */
const OF_RATE = /growth|rate|pace|增速|增幅|涨幅|漲幅|降幅|темп/iu;

export const isOfRate = (s: Superlative): boolean => OF_RATE.test(s.quote);

/**
 * True where a statement that the record breaks was more likely misread than wrong: where the words beside it speak of
 * something else, where it holds of another span that the article tells, where no figure of the article is of the same
 * thing, where its own figure is another count than the record's, or where a row is one of balances, of levels above a mark, or of the periods before its own.
 */
export function isSuspected(
  s: Superlative,
  judged: { readonly rating: Rating; readonly rows: readonly ProofRow[] },
  ctx: Context,
  holds: (other: Superlative) => boolean,
  misread: Misread,
): boolean {
  if (judged.rating !== 'refuted') return false;
  if (s.confidence === 'low' || !isAnchored(s, ctx, misread)) return true;
  if (s.kind === 'nth_consecutive' && (isRowBefore(judged.rows) || isRowOfLevels(s, ctx))) return true;
  if (s.flow === 'balance' && !s.kind.startsWith('record')) return true;
  return (
    isBesideRate(s, ctx) ||
    isOfOtherCount(s, judged.rows, ctx) ||
    otherSpans(s, ctx).some((period) => holds({ ...s, period }))
  );
}

/**
 * The figure that is said to be a record stands beside the statement, and was not misread itself; the last one told of the
 * same flow is of the same period. A statement that was not read out of a text needs none.
 */
function isAnchored(s: Superlative, { neighbours }: Context, misread: Misread): boolean {
  if (s.confidence === undefined || neighbours.claims.length === 0) return true;
  const beside = neighbours.claims.filter((c) => Math.abs(c.at - s.at) <= BESIDE);
  const last = beside.filter((c) => c.at <= s.at && isOfFlow(c, s)).reduce<Claim | null>(later, null);
  if (last !== null) return last.confidence === 'high' && !misread.has(last) && subjectKey(last) === subjectKey(s);
  return beside.some((c) => !misread.has(c) && subjectKey(c) === subjectKey(s));
}

const isOfFlow = (c: Claim, s: Superlative): boolean =>
  c.reporter === s.reporter && c.partner === s.partner && c.flow === s.flow && c.commodity === s.commodity;

const later = (a: Claim | null, b: Claim): Claim => (a === null || b.at >= a.at ? b : a);

/** All periods before went one way, and this one the other: the row told is the one that ended. */
function isRowBefore([own, ...rest]: readonly ProofRow[]): boolean {
  const inside = rest.slice(0, -1).filter((r) => r.value !== null);
  const up = inside.filter((r) => (r.value as number) > 0).length;
  const owns = (own?.value ?? 0) > 0;
  return inside.length > 1 && (owns ? up === 0 : up === inside.length);
}

/** `Over ten trillion for nine quarters` counts levels, not rises. */
const isRowOfLevels = (s: Superlative, { neighbours }: Context): boolean =>
  neighbours.claims.some(
    (c) => c.measure === 'value' && c.approx !== null && Math.abs(c.at - s.at) <= BESIDE / 2 && c.partner === s.partner,
  );

/** `Up 8.3 %, the highest in six months`: the figure that it stands right behind is a rate. */
function isBesideRate(s: Superlative, { neighbours }: Context): boolean {
  if (!s.kind.startsWith('record')) return false;
  const last = neighbours.before(s.at);
  if (last === null || last.measure === 'value' || last.measure === 'quantity') return false;
  const gap = s.at - last.at - last.quote.length;
  return gap >= 0 && gap <= RIGHT_BEHIND;
}

/** A statement further behind a rate has a subject of its own. */
const RIGHT_BEHIND = 16;

/** Two counts of one thing (as counted, adjusted for the season) differ by more than this. */
const SAME_COUNT = 0.02;

/** The article tells the amount, and it is not the one that the record has of the period. */
function isOfOtherCount(s: Superlative, [own]: readonly ProofRow[], { neighbours }: Context): boolean {
  if (!own || own.value === null || !s.kind.startsWith('record')) return false;
  const told = neighbours.values(s).filter((c) => c.unit === own.unit);
  const room = Math.abs(own.value) * SAME_COUNT;
  return told.length > 0 && !told.some((c) => Math.abs(c.value - (own.value as number)) <= room);
}

function otherSpans(s: Superlative, { neighbours }: Context): readonly Period[] {
  const told = new Map<string, Period>();
  for (const c of neighbours.claims)
    if (c.period && c.partner === s.partner && c.reporter === s.reporter) told.set(c.period.join('/'), c.period);
  told.delete(s.period?.join('/') ?? '');
  return [...told.values()].slice(0, MOST_SPANS);
}

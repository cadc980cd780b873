import type { Claim } from '../../model/claim.ts';
import { add, overlaps, type Interval } from '../../model/interval.ts';
import { roomy, widened, type Bond } from './bond.ts';

/** A longer list is a table, and groups of more members are never told in full. */
export const LONGEST = 15;
/** Amounts further apart than this are no row. */
const NEAR = 80;
/** Parts may be restated against their total by so much. */
const SLACK = 0.01;

/** An amount that is the sum of those listed beside it, whoever they are of. */
export interface RowTotal {
  readonly total: Claim;
  readonly parts: readonly Claim[];
}

/** What all amounts of a row have in common; partners differ. */
const rowOf = (c: Claim): string =>
  `${c.reporter}|${c.region}|${c.commodity}|${c.actor}|${c.flow}|${c.period?.join('/')}|${c.unit}|${c.scope}|${c.measure}`;

const isAmount = (c: Claim): boolean =>
  (c.measure === 'value' || c.measure === 'quantity') &&
  c.modality === 'actual' &&
  c.per === null &&
  c.flow !== 'balance' &&
  c.value > 0;

/**
 * Amounts that are the sum of two or more listed right before or right after them: `1.08, 1.04 and 0.86 trillion,
 * together 2.98`. Found without names; `asks` says of which amounts anybody wants to know.
 */
export function rowTotals(claims: readonly Claim[], asks: (claim: Claim) => boolean): readonly RowTotal[] {
  if (!claims.some(asks)) return [];
  const amounts = claims.filter(isAmount).toSorted((a, b) => a.at - b.at);
  return amounts.flatMap((total, i) => {
    if (!asks(total)) return [];
    const parts = summed(total, amounts, i, -1) ?? summed(total, amounts, i, 1);
    return parts ? [{ total, parts }] : [];
  });
}

/** The fewest neighbours on one side that add up to the amount. */
function summed(total: Claim, amounts: readonly Claim[], at: number, step: 1 | -1): readonly Claim[] | null {
  const parts: Claim[] = [];
  let sum: Interval = [0, 0];
  for (let i = at + step; parts.length < LONGEST; i += step) {
    const [next, last] = [amounts[i], amounts[i - step]];
    if (!next || !last || rowOf(next) !== rowOf(total) || next.value >= total.value || !isNear(next, last)) return null;
    parts.push(next);
    sum = add(sum, roomy(next));
    if (parts.length > 1 && overlaps(sum, roomy(total))) return parts.toSorted((a, b) => a.at - b.at);
    if (sum[0] > roomy(total)[1]) return null;
  }
  return null;
}

function isNear(a: Claim, b: Claim): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  return second.at - first.at - first.quote.length <= NEAR;
}

/** The sum of all but the last. */
const added = (all: readonly Claim[]): Interval => all.slice(0, -1).map(roomy).reduce(add);

/** The relation of a total to its parts: equal to all of them, or no less than those told of it. */
export function totalBond({ total, parts }: RowTotal, complete: boolean): Bond {
  const plus = parts.flatMap((c, i) => (i === 0 ? [c] : [' + ', c]));
  return {
    reason: 'list_and_total',
    members: [...parts, total],
    holds: (all) => {
      const whole = roomy(all.at(-1) as Claim);
      return complete ? overlaps(added(all), whole) : added(all)[0] <= widened(whole, SLACK)[1];
    },
    parts: [...plus, complete ? ' ≠ ' : ' > ', total],
  };
}

/** Amounts of one row, each of another partner and read without a doubt that counts. */
export function isRow(total: Claim, parts: readonly Claim[]): boolean {
  const partners = new Set(parts.map((c) => c.partner));
  return (
    parts.length > 1 &&
    parts.length <= LONGEST &&
    isAmount(total) &&
    parts.every((c) => isAmount(c) && rowOf(c) === rowOf(total) && c.confidence === 'high') &&
    partners.size === parts.length &&
    !partners.has(null) &&
    !partners.has('WLD')
  );
}

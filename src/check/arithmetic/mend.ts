import type { Claim } from '../../model/claim.ts';
import type { Suggestion } from '../../model/verdict.ts';
import { changes, suggestionOf, type Change } from '../suggest.ts';
import type { Bond, Relations } from './index.ts';

export interface Mend {
  readonly claim: Claim;
  readonly suggestion: Suggestion;
}

/** The order in which slips are tried: the most common first. */
const ORDER = ['unit_slip', 'sign_flipped', 'digit_slip', 'currency_swapped'];

/**
 * The smallest change of one claim that makes a failing relation hold, and breaks none that holds: tried only on
 * claims that the record does not bear out. Null where no single small change does.
 */
export function mend(bond: Bond, relations: Relations, open: readonly boolean[]): Mend | null {
  const tries = bond.members.flatMap((claim, i) =>
    open[i] ? changes(claim).map((change) => ({ claim, change })) : [],
  );
  const ranked = tries
    .filter(({ change }) => ORDER.includes(change.reason))
    .toSorted((a, b) => ORDER.indexOf(a.change.reason) - ORDER.indexOf(b.change.reason));
  const found = ranked.find(({ claim, change }) => mends(claim, change, bond, relations));
  return found ? { claim: found.claim, suggestion: suggestionOf(found.change) } : null;
}

function mends(claim: Claim, change: Change, bond: Bond, relations: Relations): boolean {
  const put = (b: Bond): boolean => b.holds(b.members.map((m) => (m === claim ? change.claim : m)));
  return put(bond) && relations.of(claim).every((b) => put(b) || !b.holds(b.members));
}

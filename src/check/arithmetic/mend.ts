import type { Claim } from '../../model/claim.ts';
import type { Suggestion } from '../../model/verdict.ts';
import { edited, editsOf, type Edit } from '../edit.ts';
import type { Reason } from '../reasons.ts';
import { suggestionOf } from '../suggest.ts';
import type { Bond, Relations } from './index.ts';

export interface Mend {
  readonly claim: Claim;
  readonly suggestion: Suggestion;
}

/** The slips that arithmetic can tell, the most common first. */
const ORDER: readonly Reason[] = ['unit_slip', 'sign_flipped', 'digit_slip', 'currency_swapped'];

interface Try {
  readonly claim: Claim;
  readonly edit: Edit;
}

/**
 * The smallest change of one claim that makes a failing relation hold, and breaks none that holds: tried only on
 * claims that the record does not bear out. Null where no single small change does.
 */
export function mend(bond: Bond, relations: Relations, open: readonly boolean[]): Mend | null {
  const tries = bond.members.flatMap((claim, i): Try[] =>
    open[i] ? editsOf(claim).map((edit) => ({ claim, edit })) : [],
  );
  const swap = exchanged(bond, open);
  if (swap) return swap;
  for (const reason of ORDER) {
    const found = tries.find((t) => t.edit.reason === reason && mends(t, bond, relations));
    if (found) return mended(found);
  }
  return null;
}

const mended = ({ claim, edit }: Try): Mend => ({
  claim,
  suggestion: suggestionOf(edit, claim, edited(claim, edit)),
});

function mends({ claim, edit }: Try, bond: Bond, relations: Relations): boolean {
  const moved = edited(claim, edit);
  const put = (b: Bond): boolean => b.holds(b.members.map((m) => (m === claim ? moved : m)));
  return put(bond) && relations.of(claim).every((b) => put(b) || !b.holds(b.members));
}

/** A balance that has the wrong sign for its flows: exports and imports have changed places. */
function exchanged(bond: Bond, open: readonly boolean[]): Mend | null {
  const [x, m, ...rest] = bond.members;
  if (!x || !m || bond.reason !== 'balance_of_flows' || !open[0] || !open[1]) return null;
  if (!bond.holds([{ ...m, flow: 'export' }, { ...x, flow: 'import' }, ...rest])) return null;
  const edit: Edit = { reason: 'flow_swapped', slot: 'flow', to: { flow: 'import' }, scales: false };
  return mended({ claim: x, edit });
}

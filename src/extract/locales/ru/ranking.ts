import type { Amount } from './amounts.ts';
import type { Clause } from './clauses.ts';
import type { Parties } from './parties.ts';
import type { Place, Roles } from './places.ts';
import { rangeHas, within, type Range, type Sentence } from './sentence.ts';
import { formOf, has, meaning, type Token } from './token.ts';

/**
 * A ranking goes on from one country to the next: `на второе место вышел Ирак`, `лидером стала Япония`. The one named
 * takes the place of the one ranked before it, the other party stays. Null where the clause ranks nobody anew.
 */
export function rankedParties(s: Sentence, clause: Clause, roles: Roles, sort: string): Parties | null {
  const { discourse, tokens } = s;
  const { reporter, partner, region } = discourse;
  if (reporter === null || !ranks(tokens, clause) || within(s.amounts, clause).some(isForeign)) return null;
  const ranked = onlyPlace(roles, reporter);
  if (!ranked || ranked.economy === 'WLD' || ranked.economy === reporter) return null;
  const flow = sort === 'total' || s.context.list === 'partner' ? 'total' : s.context.flow;
  if (flow === null || (clause.head && !clause.head.continued && sort !== 'total')) return null;
  const side = sideOf(s, clause, flow);
  const shared = { flow, symmetric: false, named: false, fromText: true, doubts: ['ranked'] };
  if (side === 'partner') return { ...shared, reporter, region, partner: ranked.economy };
  return { ...shared, reporter: ranked.economy, region: ranked.region, partner };
}

/** Another who sells to the same buyer, or buys from the same seller: the article goes through sellers or buyers. */
export function noteRival({ discourse, context }: Sentence, { reporter, partner, flow, named }: Parties): void {
  if (!named || partner === 'WLD' || partner !== discourse.partner || reporter === discourse.reporter) return;
  if (flow === 'export') context.list = 'seller';
  if (flow === 'import') context.list = 'buyer';
}

const isForeign = ({ kind }: Amount): boolean => kind === 'foreign';

/** The only name of a clause but for the reporter in hand, where it is a subject or stands in a list. */
function onlyPlace({ agent, onto, origin, destination, partners }: Roles, reporter: string): Place | null {
  const names = [...agent, ...onto];
  const others = [...origin, ...destination, ...partners].filter((p) => p.economy !== reporter);
  return names.length === 1 && others.length === 0 ? names[0]! : null;
}

/** A clause that ranks: a place by its number, a leader, a supplier or buyer by rank. */
export function ranks(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (has(token, 'leader') && !has(tokens[i + 1], 'economy')) return true;
    if (meaning(token, 'ordinal') && isRanked(tokens, i)) return true;
    if (has(token, 'biggest') && has(tokens[i + 1], 'rank noun')) return true;
  }
  return false;
}

/** `второе место`, `вторым по величине`, `вторым поставщиком`, `на третье — Оман`. */
export function isRanked(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (has(next, 'place') || has(next, 'in size') || has(next, 'rank noun')) return true;
  if (formOf(tokens[i - 1]) !== 'на') return false;
  if (next?.mark === '-') return has(tokens[i + 2], 'economy');
  if (formOf(next) !== 'в') return false;
  for (let k = i - 2; k >= 0 && k > i - 10; k--) if (has(tokens[k], 'place')) return true;
  return false;
}

/** Who is ranked: by the words for sellers and buyers, else the side that the flow leaves open. */
function sideOf({ tokens, discourse, context }: Sentence, clause: Clause, flow: string): 'reporter' | 'partner' {
  if (context.list === 'partner' || (flow === 'import' && context.percent === 'share')) return 'partner';
  const sellers = rangeHas(tokens, clause, ['seller']);
  const buyers = rangeHas(tokens, clause, ['buyer']);
  if (flow === 'import' && (sellers || buyers)) return buyers ? 'reporter' : 'partner';
  if (flow === 'export' && (sellers || buyers)) return sellers ? 'reporter' : 'partner';
  const fixed = discourse.partner !== null && discourse.partner !== 'WLD';
  if (flow === 'export' && fixed && context.list === 'seller') return 'reporter';
  return flow === 'import' && fixed && context.list !== 'seller' ? 'reporter' : 'partner';
}

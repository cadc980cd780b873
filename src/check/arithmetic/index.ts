import type { Claim } from '../../model/claim.ts';
import type { Wording } from '../../model/verdict.ts';
import type { Context } from '../finding.ts';
import { put } from '../grouped.ts';
import { subjectKey } from '../neighbours.ts';
import { quantityText } from '../wording/number.ts';
import type { Bond } from './bond.ts';
import { conversionBonds, rateUsed } from './conversions.ts';
import { growthBonds, shareBonds } from './growths.ts';
import { listBonds } from './lists.ts';
import { isFit, shelve } from './shelf.ts';
import { flowBonds, periodBonds, wholeBonds } from './sums.ts';

/** The relations among an article's claims: those that fail, and all that a claim takes part in. */
export interface Relations {
  readonly broken: readonly Bond[];
  of(claim: Claim): readonly Bond[];
}

/** More figures than this are a data set, not an article whose sums a reader would do. */
const MOST = 10_000;

const NONE: Relations = { broken: [], of: () => [] };

/** Finds every relation among the claims of one article without being told where to look. */
export function relationsOf(claims: readonly Claim[], ctx: Context): Relations {
  const fit = claims.length > 1 ? claims.filter(isFit) : [];
  if (fit.length < 2 || fit.length > MOST) return NONE;
  const shelf = shelve(fit);
  const byClaim = new Map<Claim, Bond[]>();
  const failing: Bond[] = [];
  const kept = new Set<string>();
  const all = [
    flowBonds(shelf),
    periodBonds(shelf),
    wholeBonds(shelf),
    listBonds(shelf),
    growthBonds(shelf),
    shareBonds(shelf),
    conversionBonds(shelf, ctx),
  ];
  for (const bonds of all) {
    for (const bond of bonds) {
      for (const member of bond.members) put(byClaim, member, bond);
      if (bond.holds(bond.members)) kept.add(signature(bond));
      else failing.push(bond);
    }
  }
  // An article that tells two states of one figure (`533 mln, now revised to 623`) needs only one of them to fit.
  const broken = failing.filter((bond) => !kept.has(signature(bond)));
  return { broken, of: (claim) => byClaim.get(claim) ?? [] };
}

const signature = (bond: Bond): string =>
  `${bond.reason}|${bond.members.map((m) => `${m.measure}|${m.unit}|${subjectKey(m)}`).join('|')}`;

/** The failing relation in the article's own numbers: `$11.28 billion + $9.551 ≠ $20.831 billion`. */
export function sumText(bond: Bond): Wording {
  const text = (locale: 'en' | 'zh'): string =>
    bond.parts.map((p) => (typeof p === 'string' ? p : quantityText(p.value, p.unit, locale))).join('');
  return { en: text('en'), zh: text('zh') };
}

export { rateUsed };
export type { Bond };

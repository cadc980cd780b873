import type { Claim } from '../../model/claim.ts';
import type { Wording } from '../../model/verdict.ts';
import type { Context } from '../finding.ts';
import { put } from '../grouped.ts';
import { isOverlooking, isSaid } from '../doubts.ts';
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

const NO_NAMES: ReadonlySet<string> = new Set();
const NONE: Relations = { broken: [], of: () => [] };

/** Where there is room for few, those that left no words out. */
const surestFirst = (a: Claim, b: Claim): number => Number(isOverlooking(a)) - Number(isOverlooking(b));

/** Finds every relation among the claims of one article without being told where to look, besides those `told`. */
export function relationsOf(claims: readonly Claim[], ctx: Context, told: readonly Bond[] = []): Relations {
  const fit = claims.length > 1 ? claims.filter(isFit).toSorted(surestFirst) : [];
  if ((fit.length < 2 && told.length === 0) || fit.length > MOST) return NONE;
  const shelf = shelve(fit);
  const byClaim = new Map<Claim, Bond[]>();
  const failing = new Map<string, Bond[]>();
  const holding: Bond[] = [];
  const all = [
    flowBonds(shelf),
    periodBonds(shelf),
    wholeBonds(shelf),
    listBonds(shelf),
    growthBonds(shelf),
    shareBonds(shelf),
    conversionBonds(shelf, ctx),
    told,
  ];
  for (const bonds of all) {
    for (const bond of bonds) {
      const holds = bond.holds(bond.members);
      if (!holds && bonds !== told && !isEvidence(bond)) continue;
      for (const member of bond.members) put(byClaim, member, bond);
      if (holds) holding.push(bond);
      else put(failing, signature(bond), bond);
    }
  }
  // An article that tells two states of one figure (`533 mln, now revised to 623`) needs only one of them to fit.
  const kept = failing.size > 0 ? new Set(holding.map(signature)) : NO_NAMES;
  const broken = [...failing].flatMap(([name, bonds]) => (kept.has(name) ? [] : bestRead(bonds)));
  return { broken, of: (claim) => byClaim.get(claim) ?? [] };
}

/**
 * A claim that left words out bears no weight against another figure, nor does one far from the others that names not all
 * of its slots, nor a balance of goods and services against flows of goods, nor what was converted from a rounded amount
 * against anything but that one: they may only show that a relation holds.
 */
const isEvidence = ({ members, reason }: Bond): boolean =>
  (reason === 'conversion' || members.every((m) => m.converts === null)) &&
  members.every((m) => m.scope === members[0]?.scope && !isOverlooking(m) && (isSaid(m) || isBesideOne(m, members)));

const isBesideOne = (claim: Claim, members: readonly Claim[]): boolean =>
  members.some((m) => m !== claim && Math.abs(m.at - claim.at) <= REACH);

/** What a text carries on, it carries no further than about two sentences. */
const REACH = 240;

/** Of several tellings of one relation (`exports of 32.8 billion`, `2.6 billion a day`) those with the fewest doubts. */
function bestRead(bonds: readonly Bond[]): readonly Bond[] {
  const doubts = bonds.map((bond) => bond.members.reduce((sum, m) => sum + m.doubts.length, 0));
  const fewest = Math.min(...doubts);
  return bonds.filter((_, i) => doubts[i] === fewest);
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

import type { Observation } from '../model/observation.ts';
import { publicBy } from '../model/observation.ts';

/** By what rows that were public on the same day are told apart. */
const SLOTS: readonly ((o: Observation) => string | number | null | undefined)[] = [
  (o) => o.hs,
  (o) => o.scope,
  (o) => o.period[0],
  (o) => o.period[1],
  (o) => o.measure,
  (o) => o.value,
  (o) => o.precision,
  (o) => o.unit,
  (o) => o.growthCurrency,
  (o) => o.adjustment,
  (o) => o.source,
  (o) => o.citation,
  (o) => o.url,
  (o) => o.released,
  (o) => o.releasedBy,
  (o) => o.releasedRule,
  (o) => o.status,
  (o) => o.note,
];

type Order = (a: Observation, b: Observation) => number;

/** By the day that is stated or follows from a rule; a row without any sorts first: nobody knows that it is newer. */
export const byRelease: Order = (a, b) => compare(publicBy(a) ?? '', publicBy(b) ?? '');

/** The same, and rows of one day by what they say: an order that does not hang on how they were read. */
export const byReleaseAndContent: Order = (a, b) => {
  let found = byRelease(a, b);
  for (let i = 0; found === 0 && i < SLOTS.length; i++) found = compare(SLOTS[i]?.(a), SLOTS[i]?.(b));
  return found;
};

type Value = string | number | null | undefined;

/** What is missing comes last. */
function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}

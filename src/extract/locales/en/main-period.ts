import type { Bound } from './bound.ts';
import type { Item } from './item.ts';
import { type Place, STOPS } from './place.ts';
import type { State } from './state.ts';

/** The period of a main figure: behind it, else that of its noun, else before it in the clause, else any of the sentence. */
export function mainPlace(s: State, bound: Bound, places: readonly Place[]): Place | null {
  return (
    bracketedPlace(s, bound, places) ??
    placeBehind(s, bound, places) ??
    ownedPlace(s, bound, places) ??
    placeBefore(s, bound, places) ??
    earlierPlace(s, bound, places) ??
    laterPlace(s, bound, places)
  );
}

/** `between January 2022 (€18.3 billion) and December 2023 (€18.1 billion)`: each amount has the time before its bracket. */
const bracketedPlace = ({ items }: State, { item, measure }: Bound, places: readonly Place[]): Place | null =>
  measure === 'value' && items[item - 1]?.m === '(' && items[item + 1]?.m === ')' && items[item - 2]?.k === 'per'
    ? (places.find((p) => p.item === item - 2) ?? null)
    : null;

/** `stood at $467 million in the corresponding period a year earlier`: a level told of the time before alone. */
function earlierPlace({ items }: State, bound: Bound, places: readonly Place[]): Place | null {
  if (bound.measure !== 'value' && bound.measure !== 'quantity') return null;
  const level = items[bound.item - 1];
  if (level?.k !== 'level' && level?.m !== 'of') return null;
  const joint = items[bound.item + 1];
  const at = joint?.k === 'mark' && joint.m === 'in' ? bound.item + 2 : bound.item + 1;
  return places.find((p) => p.item === at && p.base && p.phrase.shift?.op === 'year') ?? null;
}

/** A period behind the figure before anything else is told. */
function placeBehind(s: State, bound: Bound, places: readonly Place[]): Place | null {
  const { items } = s;
  let figures = 0;
  for (let k = bound.item + 1; k < items.length; k++) {
    const it = items[k]!;
    const place = places.find((p) => p.item === k);
    if (place && it.k === 'per') {
      if (opensClause(s, k)) return null;
      if (!place.base && !place.phrase.vague) return place;
      if (!place.base && figures === 0 && k <= bound.item + 2) return place;
      continue;
    }
    if (place && it.k === 'head' && k === bound.item + 1 && !place.base) return place;
    if (place && it.k === 'head' && figures === 0 && attachesTo(items, bound.item, k) && !place.base) return place;
    if (it.k === 'mark' && STOPS.has(it.m!)) return null;
    if (it.k === 'change' && it.adj && items[k + 1]?.fig?.kind === 'money' && isThan(s, it)) return null;
    if (it.m === '(' && holdsLevel(s, k)) return null;
    if (it.k === 'pronoun' && it.m === 'it' && items[k - 1]?.m === ',') return null;
    if (it.k === 'level' && it.m === 'left' && items[k - 1]?.m === ',') return null;
    if (it.k === 'word' && it.m!.endsWith('ing') && items[k - 1]?.k === 'mark' && items[k - 1]!.m === ',') return null;
    if (it.k === 'mark' && (it.m === 'compared' || it.m === 'from' || it.m === 'than') && items[k + 1]?.k !== 'econ') {
      if (baseHasNoFigure(items, k)) continue;
      return null;
    }
    if (it.k === 'fig' && isConverted(s, k)) continue;
    if (it.k === 'fig') {
      figures++;
      if (!linked(s, k) || newVerb(items, bound.item, k)) return null;
    }
    if (it.k === 'head' && figures >= 0 && k > bound.item + 1 && newSubject(items, k)) return null;
  }
  return null;
}

/** `22 percent more than the $157 billion recorded in 2021`: the time behind is that of the other amount. */
const isThan = (s: State, it: Item): boolean => / than$/i.test(s.text.slice(it.start, it.end));

/** `down 8.9% ($950.6 million in January-August 2023)`: the amount in the bracket has the period for itself. */
function holdsLevel(s: State, k: number): boolean {
  const told = s.items[k + 1];
  if (told?.fig?.kind !== 'money' && told?.fig?.kind !== 'quantity') return false;
  if (isConverted(s, k + 1) || s.items[k + 2]?.m === ')') return false;
  const close = s.items.findIndex((it, j) => j > k && it.m === ')');
  return s.items.slice(k + 2, close < 0 ? k + 6 : close).some((it) => it.k === 'per');
}

/** A conversion in brackets says nothing new. */
export const isConverted = (s: State, k: number): boolean => s.bounds.some((b) => b.item === k && b.converts !== null);

/** `could not exceed 632,000 tonnes, increasing to 640,000 tonnes in 1988`: a verb behind a comma tells something new. */
function newVerb(items: readonly Item[], i: number, k: number): boolean {
  for (let j = i + 1; j < k; j++)
    if (
      items[j]!.k === 'change' &&
      !items[j]!.noun &&
      !items[j]!.adj &&
      items[j - 1]?.k === 'mark' &&
      items[j - 1]!.m === ','
    )
      return true;
  return false;
}

/** `in exports`, `of exports`: a head that belongs to the figure before it. */
const attachesTo = (items: readonly Item[], i: number, k: number): boolean =>
  k - i <= 3 && !items.slice(i + 1, k).some((it) => it.k === 'mark' && (it.m === ',' || it.m === 'and'));

/** `from a year earlier`, `compared with the same period last year`: no figure is in the comparison. */
function baseHasNoFigure(items: readonly Item[], k: number): boolean {
  const next = items[k + 1];
  if (next?.k === 'per') return items[k + 2]?.k !== 'fig' && !next.poss;
  if (next?.k === 'mark' && (next.m === 'in' || next.m === 'on')) return items[k + 2]?.k === 'per';
  return (
    next?.k === 'econ' ||
    (next?.k === 'head' &&
      !next.det &&
      items[k + 2]?.k !== 'fig' &&
      !(items[k + 2]?.k === 'mark' && items[k + 2]!.m === 'of'))
  );
}

/** The figure at item `k` goes on with the one before it (`to $71.8 billion`, `(up 5%)`), so that one period serves both. */
function linked(s: State, k: number): boolean {
  const before = s.items[k - 1];
  if (before === undefined) return false;
  if (before.k === 'mark')
    return (
      before.m === 'to' ||
      before.m === '(' ||
      before.m === 'by' ||
      before.m === 'at' ||
      before.m === ',' ||
      before.m === 'of'
    );
  if (before.k === 'change' || before.k === 'level') return true;
  return before.k === 'basis' || before.k === 'econ';
}

/** A head that begins a clause of its own. */
export function newSubject(items: readonly Item[], k: number): boolean {
  const before = items[k - 1];
  return before?.k === 'mark' && (before.m === ',' || before.m === 'and' || STOPS.has(before.m!));
}

/** The period that stands with the noun of the figure: `March exports`, `exports in March`. */
function ownedPlace(s: State, bound: Bound, places: readonly Place[]): Place | null {
  for (let k = bound.item - 1; k >= 0; k--) {
    const it = s.items[k]!;
    if (it.k !== 'head') continue;
    if (s.cache.get(k) !== bound.frame && !sameTrade(s, k, bound)) continue;
    return places.find((p) => p.item === k && !p.base) ?? null;
  }
  return null;
}

function sameTrade(s: State, k: number, bound: Bound): boolean {
  const frame = s.cache.get(k);
  return (
    frame !== null && frame !== undefined && frame.flow === bound.frame.flow && frame.reporter === bound.frame.reporter
  );
}

/** The nearest main period before the figure. */
function placeBefore(s: State, bound: Bound, places: readonly Place[]): Place | null {
  let best: Place | null = null;
  for (const place of places) {
    if (place.item >= bound.item) break;
    if (!place.base && !belongsToBase(s, place)) best = place;
  }
  return best;
}

/** A period behind a base figure is that figure's own. */
function belongsToBase(s: State, place: Place): boolean {
  for (let k = place.item - 1; k >= 0 && place.item - k < 6; k--) {
    const it = s.items[k]!;
    if (it.k === 'fig') return s.bounds.some((b) => b.item === k && b.role === 'base');
    if (it.k === 'head') continue;
  }
  return false;
}

/** The first main period after the figure, in the same sentence. */
function laterPlace(s: State, bound: Bound, places: readonly Place[]): Place | null {
  return (
    places.find(
      (p) =>
        p.item > bound.item &&
        (p.item - bound.item < 9 || s.discourse.period === null) &&
        !p.base &&
        !p.phrase.vague &&
        !belongsToBase(s, p) &&
        !newResult(s, bound.item, p.item) &&
        !ofCompared(s, bound.item, p.item) &&
        !opensClause(s, p.item) &&
        (clauseAt(s, p.item) === bound.clause || places.filter((q) => !q.base).length === 1),
    ) ?? null
  );
}

/** `The deficit followed a surplus of $720 million logged in June`: the time of what stands behind the verb. */
const ofCompared = ({ items, text }: State, from: number, to: number): boolean =>
  items
    .slice(from + 1, to)
    .some(
      (it, n, all) =>
        it.k === 'mark' &&
        it.m === 'compared' &&
        /^follow(?:s|ed)$/i.test(text.slice(it.start, it.end)) &&
        all[n + 1]?.k === 'fig',
    );

/** `…, and for the year to date the gap is …`: a period that begins a clause of its own. */
const opensClause = ({ items }: State, k: number): boolean =>
  items[k]!.k === 'per' &&
  items[k - 1]?.m === 'and' &&
  (items[k + 1]?.k === 'head' || (items[k + 1]?.m === ',' && items[k + 2]?.k === 'head'));

/** `…, bringing the January-November volume to 5.54 million tons`: a result of its own. */
const newResult = ({ items }: State, from: number, to: number): boolean =>
  items.slice(from + 1, to).some((it, n, all) => it.k === 'level' && it.m === 'left' && all[n - 1]?.m === ',');

function clauseAt(s: State, item: number): number {
  let n = 0;
  for (let k = 0; k < item; k++)
    if (s.items[k]!.k === 'mark' && [';', 'while', 'but', ':'].includes(s.items[k]!.m!)) n++;
  return n;
}

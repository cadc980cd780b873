import { type Period, countMonths, samePeriod, shiftMonths, years } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import type { Discourse } from '../../locale.ts';
import type { Bound } from './bound.ts';
import type { Item } from './item.ts';
import { isConverted, newSubject } from './main-period.ts';
import { fiscalSides, resolve } from './phrase.ts';
import { type Place, STOPS, monthsBetween } from './place.ts';
import type { State } from './state.ts';

/** The period of a figure that is compared with. */
export function baseDate(
  s: State,
  bound: Bound,
  places: readonly Place[],
  main: Period | null,
  discourse: Discourse,
  today: Day | null,
): void {
  const revised = revisedInBracket(s, bound);
  if (revised) {
    bound.period = revised.period;
    bound.periodDoubt = revised.periodDoubt;
    bound.basis = null;
    return;
  }
  if (bound.modality !== 'actual' && !ownPlace(s, bound, places)) {
    bound.period = main;
    bound.periodDoubt = main ? 'period_sentence' : 'period_unknown';
    bound.basis = bound.measure === 'growth' ? 'yoy' : null;
    return;
  }
  const place = basePlace(s, bound, places);
  const previous = baseBefore(s, s.bounds.indexOf(bound));
  if (place) {
    bound.period =
      sameSpan(s, bound, place, main) ?? resolve(place.phrase, main, fiscalSides(place.phrase, bound.frame), today);
    bound.periodDoubt = bound.period === null ? 'period_open' : null;
    if (main && bound.period) discourse.memory.set('en:shift', monthsBetween(bound.period, main));
  } else if (sinceYear(s, bound) !== null) {
    bound.period = sinceYear(s, bound);
    bound.periodDoubt = 'base_carried';
  } else if (main && isRevised(s, bound)) {
    bound.period = main;
    bound.periodDoubt = 'base_carried';
  } else if (
    previous &&
    !s.bounds.some(
      (b) =>
        b.role === 'main' &&
        b.item > previous.item &&
        b.item < bound.item &&
        b.period &&
        main &&
        !samePeriod(b.period, main),
    )
  ) {
    bound.period = previous.period;
    bound.periodDoubt = 'base_carried';
  } else {
    const shift = discourse.memory.get('en:shift') as number | undefined;
    bound.period = main && shift ? shiftMonths(main, -shift) : null;
    bound.periodDoubt = 'base_carried';
  }
  bound.basis = bound.measure === 'growth' ? 'yoy' : null;
}

/**
 * The base whose time an untold one has: `from 240 in December and 281 a year earlier, exports to 219 from 255 and
 * 258`, the one at the same place behind the figure before; else the nearest.
 */
function baseBefore({ bounds }: State, at: number): Bound | undefined {
  let main = at - 1;
  while (main >= 0 && bounds[main]!.role !== 'main') main--;
  let first = main;
  while (first > 0 && bounds[first - 1]!.role === 'base') first--;
  const twin = bounds[first + at - main - 1];
  if (first > 0 && main - first > 1 && twin && first + at - main - 1 < main && twin.period !== null) return twin;
  for (let k = at - 1; k >= 0; k--) if (bounds[k]!.role === 'base' && bounds[k]!.period !== null) return bounds[k];
  return undefined;
}

/** `January exports reached $5.23 billion, from $6.04 billion last year`: amounts of one size are of spans of one length. */
function sameSpan(s: State, bound: Bound, place: Place, main: Period | null): Period | null {
  const { phrase } = place;
  if (main === null || !phrase.year || phrase.fixed === null || countMonths(main) > 6 || bound.measure !== 'value')
    return null;
  const at = s.bounds.indexOf(bound);
  const near = [s.bounds[at - 1], s.bounds[at - 2], s.bounds[at + 1]];
  const level = near.find((b) => b?.role === 'main' && b.measure === 'value');
  const ratio = level ? Math.abs(bound.value / level.value) : 0;
  const before = shiftMonths(main, -12);
  const inside = before[0] >= phrase.fixed[0] && before[1] <= phrase.fixed[1];
  return inside && ratio > 0.4 && ratio < 2.5 ? before : null;
}

/** `doubled since 2020, soaring from …`: the year that the growth counts from is that of the base. */
function sinceYear(s: State, bound: Bound): Period | null {
  const grown = s.bounds[s.bounds.indexOf(bound) - 1];
  const year = grown?.basis?.match(/^since:(\d{4})$/)?.[1];
  return year !== undefined && grown?.role === 'main' && s.items[bound.item - 1]?.m === 'from'
    ? years(Number(year))
    : null;
}

/** `$507 million in May (revised down from $670 million)`: the figure before the bracket, of the same time. */
function revisedInBracket(s: State, bound: Bound): Bound | null {
  const told = s.bounds[s.bounds.indexOf(bound) - 1];
  if (told === undefined || told.period === null || told.measure !== bound.measure) return null;
  const open = s.items.findLastIndex((it, k) => k < bound.item && k > told.item && it.m === '(');
  return open >= 0 &&
    /^\(?\s*(?:originally|(?:up|down)wardly revised|revised|earlier|previously|initially)\b/i.test(
      s.text.slice(s.items[open]!.start, bound.start),
    )
    ? told
    : null;
}

const REVISIONS = [
  'has revised',
  'have revised',
  ' revised its',
  ' updated its',
  'was revised',
  'were revised',
  'was updated',
  'were updated',
];

/** `revised its August figure to 8.45 billion from 4.48 billion`: both are of August. */
function isRevised(s: State, bound: Bound): boolean {
  const told = s.bounds[s.bounds.indexOf(bound) - 1];
  const first = s.items[0]!;
  if (told?.role !== 'main' || s.items[told.item - 1]?.m !== 'to') return false;
  const from = s.bounds[s.bounds.indexOf(told) - 1]?.end ?? first.start;
  const lead = s.text.slice(from, told.start).toLowerCase();
  return REVISIONS.some((words) => lead.includes(words));
}

const ownPlace = (s: State, bound: Bound, places: readonly Place[]): boolean => basePlace(s, bound, places) !== null;

/** The period behind a base figure, or the owner before it (`1985's 10.2 billion`, `September 2018 (€186.5 bn)`). */
function basePlace(s: State, bound: Bound, places: readonly Place[]): Place | null {
  const { items } = s;
  const left =
    places.find((p) => p.item === bound.item - 1 && (items[p.item]!.poss || items[p.item]!.k === 'head')) ??
    ownerLeft(s, bound, places);
  if (left) return left;
  for (let k = bound.item + 1; k < items.length; k++) {
    const it = items[k]!;
    const place = places.find((p) => p.item === k);
    if (place && !place.phrase.vague) return place;
    if (it.k === 'mark' && (STOPS.has(it.m!) || it.m === 'compared' || it.m === 'from')) break;
    if (it.k === 'fig' && isConverted(s, k)) continue;
    if (it.k === 'fig') {
      const joint = items[k - 1];
      const goesOn = joint?.k === 'level' || (joint?.k === 'mark' && ['and', ',', 'to', 'worth'].includes(joint.m!));
      if (!goesOn || newMain(s, k)) break;
    }
    if (it.k === 'head' && newSubject(items, k)) break;
  }
  const paren = items[bound.item - 1];
  if (paren?.k === 'mark' && paren.m === '(') return places.find((p) => p.item === bound.item - 2) ?? null;
  return null;
}

function newMain(s: State, k: number): boolean {
  const other = s.bounds.find((b) => b.item === k);
  return other !== undefined && other.role === 'main';
}

/** `since 2019, when it stood at …`: the period before the clause. */
function beforeWhen(items: readonly Item[], k: number): Place | null {
  const at = items[k - 1]?.k === 'mark' ? k - 2 : k - 1;
  const phrase = items[at]?.phrase;
  return phrase ? { item: at, phrase, base: true } : null;
}

/** `from December's provisional 57 mln`: the owner a few words before. */
function ownerLeft(s: State, bound: Bound, places: readonly Place[]): Place | null {
  for (let k = bound.item - 1; k >= 0 && bound.item - k < 6; k--) {
    const { items } = s;
    const it = items[k]!;
    if (it.k === 'per' && it.poss) return places.find((p) => p.item === k) ?? null;
    if (it.k === 'head' && it.head!.phrases.length > 0 && items[k + 1]?.m === 'of' && k > bound.item - 4)
      return places.find((p) => p.item === k) ?? null;
    if (it.k === 'word' && it.m === 'when' && items[k + 1]?.m !== 'compared') return beforeWhen(items, k);
    if (it.k === 'per' && relativeClause(items, k, bound.item)) return places.find((p) => p.item === k) ?? null;
    if (!['rank', 'word', 'head', 'modality', 'pronoun', 'level', 'mark'].includes(it.k)) return null;
  }
  return null;
}

/** `below a similar period last year, which reached 2.46 billion`. */
const relativeClause = (items: readonly Item[], k: number, i: number): boolean =>
  items.slice(k + 1, i).some((it) => it.k === 'pronoun') && items.slice(k + 1, i).some((it) => it.k === 'level');

import type { Period } from '../../../model/period.ts';
import { countMonths, monthOf, samePeriod, shiftMonths, yearOf, years } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import type { Discourse } from '../../locale.ts';
import type { Bound } from './bound.ts';
import type { Item } from './item.ts';
import { resolve, type Phrase } from './phrase.ts';
import type { State } from './walk.ts';

/** A period phrase at its place, and whether it is only compared with. */
interface Place {
  readonly item: number;
  readonly phrase: Phrase;
  readonly base: boolean;
}

/** Gives each bound figure of a sentence its period and basis, and leaves the main period in the discourse. */
export function date(s: State, today: Day | null): void {
  const places = placesOf(s);
  const discourse = s.discourse;
  let main: Period | null = discourse.period;
  let lastMain: Place | null = null;
  for (const bound of s.bounds) {
    if (bound.converts !== null || isRepeat(s, bound)) {
      const twin = s.bounds[bound.converts ?? s.bounds.indexOf(bound) - 1]!;
      bound.period = twin.period;
      bound.basis = twin.basis;
      bound.periodDoubt = twin.periodDoubt;
      continue;
    }
    if (bound.role === 'main') {
      const found = mainPlace(s, bound, places);
      const period = found
        ? resolveAt(
            found.phrase,
            found.phrase.fixed ? null : found.phrase.shift?.op === 'same' ? main : discourse.period,
            bound,
            today,
          )
        : null;
      if (found) lastMain = found;
      bound.period = found
        ? period
        : lastMain
          ? resolveAt(lastMain.phrase, discourse.period, bound, today)
          : discourse.period;
      bound.periodDoubt = found
        ? period === null
          ? 'period_open'
          : null
        : lastMain
          ? 'period_sentence'
          : discourse.period
            ? 'period_carried'
            : 'period_unknown';
      if (found?.phrase.running && bound.modality === 'actual') bound.periodDoubt = 'period_running';
      bound.basis = basisOf(s, bound, places, bound.period ?? main);
      span(s, bound);
      if (bound.period) main = bound.period;
    } else {
      baseDate(s, bound, places, main, discourse, today);
    }
  }
  fitSpans(s, discourse);
  keep(s, discourse, main, lastMain);
}

/** A growth over several years is told of the last against the first; a yearly average has the whole span. */
function span(s: State, bound: Bound): void {
  const { period } = bound;
  if (
    period === null ||
    yearOf(period[0]) === yearOf(period[1]) ||
    monthOf(period[0]) !== 1 ||
    monthOf(period[1]) !== 12
  )
    return;
  const before = s.bounds[s.bounds.indexOf(bound) - 1];
  const follows = before?.basis?.startsWith('vs:') && before.frame === bound.frame && bound.item - before.item < 5;
  const grows = bound.measure === 'growth' || bound.measure === 'multiple' || bound.measure === 'change';
  if (!grows && !follows) return;
  if (s.items.some((it) => it.k === 'mark' && it.m === 'average') || bound.modality !== 'actual') return;
  bound.period = years(yearOf(period[1]));
  if (grows) bound.basis = `vs:${period[0].slice(0, 4)}`;
}

/** A carried period whose base is a month while it is nine of them is not the one meant: the last one of the base's length is. */
function fitSpans(s: State, discourse: Discourse): void {
  const known = (discourse.memory.get('en:periods') as Period[] | undefined) ?? [];
  s.bounds.forEach((bound, i) => {
    const base = s.bounds[i + 1];
    if (
      bound.role !== 'main' ||
      bound.periodDoubt !== 'period_carried' ||
      base?.role !== 'base' ||
      !base.period ||
      !bound.period
    )
      return;
    if (base.periodDoubt === 'base_carried' || countMonths(base.period) === countMonths(bound.period)) return;
    const fit = known.findLast((p) => countMonths(p) === countMonths(base.period!) && p[0] > base.period![0]);
    if (fit) bound.period = fit;
  });
  for (const { role, period } of s.bounds)
    if (role === 'main' && period && !known.some((p) => samePeriod(p, period))) known.push(period);
  discourse.memory.set('en:periods', known.slice(-8));
}

/** A quantity told again in another unit directly behind. */
function isRepeat(s: State, bound: Bound): boolean {
  const k = s.bounds.indexOf(bound);
  const before = s.bounds[k - 1];
  if (!before || before.fig.kind !== 'quantity' || bound.fig.kind !== 'quantity' || before.unit === bound.unit)
    return false;
  for (let i = before.item + 1; i < bound.item; i++)
    if (s.items[i]!.k === 'per' || s.items[i]!.k === 'head') return false;
  return true;
}

/** The main period decided on for the sentence becomes that of the text. */
function keep(s: State, discourse: Discourse, main: Period | null, lastMain: Place | null): void {
  const first =
    s.bounds.find((b) => b.role === 'main' && b.period !== null && b.modality === 'actual') ??
    s.bounds.find((b) => b.role === 'main' && b.period !== null);
  void main;
  void lastMain;
  if (first) discourse.period = first.period;
  else if (s.bounds.length === 0 && s.frames.length > 0) {
    const place = placesOf(s).find((p) => !p.base && p.phrase.fixed !== null && !p.phrase.running);
    if (place && s.modality === 'actual') discourse.period = place.phrase.fixed;
  }
}

const resolveAt = (phrase: Phrase, main: Period | null, bound: Bound, today: Day | null): Period | null =>
  resolve(phrase, main, [bound.frame.reporter, bound.frame.partner], today);

/** All period phrases of the sentence, those inside heads too, with their part. */
function placesOf(s: State): Place[] {
  const out: Place[] = [];
  s.items.forEach((it, i) => {
    const yearBehind =
      it.k === 'head' && s.items[i + 1]?.k === 'per' && s.items[i + 1]!.phrase!.year ? [s.items[i + 1]!.phrase!] : [];
    if (it.k === 'head')
      for (const phrase of merged([
        ...it.head!.phrases,
        ...(it.head!.phrases.some((p) => p.yearless) ? yearBehind : []),
      ]))
        out.push({ item: i, phrase, base: phrase.base === true || comparedBefore(s.items, i, phrase, false) });
    const mergedBefore =
      it.k === 'per' &&
      it.phrase!.year &&
      s.items[i - 1]?.k === 'head' &&
      s.items[i - 1]!.head!.phrases.some((p) => p.yearless);
    if (mergedBefore) return;
    if (it.k === 'per' && !it.phrase!.date && !(s.items[i - 1]?.k === 'rank' && s.items[i - 1]!.m === 'since'))
      out.push({
        item: i,
        phrase: it.phrase!,
        base: (it.phrase!.base === true && !opens(s.items, i)) || comparedBefore(s.items, i, it.phrase!, true),
      });
  });
  return out;
}

/** `the February surplus last year`: a month or quarter and a year told apart are one period. */
function merged(phrases: readonly Phrase[]): readonly Phrase[] {
  const part = phrases.find((p) => p.yearless && p.fixed !== null);
  const year = phrases.find((p) => p.year && p.fixed !== null);
  if (!part || !year) return phrases;
  return [{ fixed: shiftMonths(part.fixed!, (yearOf(year.fixed![1]) - yearOf(part.fixed![1])) * 12) }];
}

/** `The figures for the same month last year were …`: a period before any figure or change is the main one. */
function opens(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (!(before?.k === 'mark' && before.m === 'in')) return false;
  return !items.slice(0, i).some((it) => it.k === 'fig' || it.k === 'change');
}

/** `from`, `compared with`, `over 1985`, `than in 1985` directly before a period make it the base. */
function comparedBefore(items: readonly Item[], i: number, phrase: Phrase, alone: boolean): boolean {
  let k = i - 1;
  if (items[k]?.k === 'mark' && (items[k]!.m === 'in' || items[k]!.m === 'of')) k--;
  const it = items[k];
  if (it === undefined) return false;
  if (it.k === 'mark' && it.m === 'from' && phrase.range) return false;
  if (it.k === 'mark' && (it.m === 'compared' || it.m === 'from' || it.m === 'than'))
    return !(it.m === 'from' && phrase.fixed !== null && !alone) && (it.m !== 'compared' || alone);
  if (it.k === 'mark' && it.m === 'on')
    return alone && phrase.year === true && (items[k - 1]?.k === 'fig' || items[k - 1]?.k === 'change');
  if (it.k === 'change' && it.adj && alone) return items[k - 1]?.k === 'fig' || items[k + 1] === items[i];
  return false;
}

const STOPS = new Set([';', 'while', 'but', ':']);

/** The period of a main figure: behind it, else that of its noun, else before it in the clause, else any of the sentence. */
function mainPlace(s: State, bound: Bound, places: readonly Place[]): Place | null {
  return forward(s, bound, places) ?? owned(s, bound, places) ?? backward(s, bound, places) ?? later(s, bound, places);
}

/** A period behind the figure before anything else is told. */
function forward(s: State, bound: Bound, places: readonly Place[]): Place | null {
  const { items } = s;
  let figures = 0;
  for (let k = bound.item + 1; k < items.length; k++) {
    const it = items[k]!;
    const place = places.find((p) => p.item === k);
    if (place && it.k === 'per') {
      if (!place.base && !place.phrase.vague) return place;
      if (!place.base && figures === 0 && k <= bound.item + 2) return place;
      continue;
    }
    if (place && it.k === 'head' && k === bound.item + 1 && !place.base) return place;
    if (place && it.k === 'head' && figures === 0 && attachesTo(items, bound.item, k) && !place.base) return place;
    if (it.k === 'mark' && STOPS.has(it.m!)) return null;
    if (it.k === 'mark' && (it.m === 'compared' || it.m === 'from' || it.m === 'than') && items[k + 1]?.k !== 'econ') {
      if (baseHasNoFigure(items, k)) continue;
      return null;
    }
    if (it.k === 'fig') {
      figures++;
      if (!linked(s, k) || newVerb(items, bound.item, k)) return null;
    }
    if (it.k === 'head' && figures >= 0 && k > bound.item + 1 && newSubject(items, k)) return null;
  }
  return null;
}

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
      (before.m === 'of' && true)
    );
  if (before.k === 'change' || before.k === 'level') return true;
  return before.k === 'basis' || before.k === 'econ';
}

/** A head that begins a clause of its own. */
function newSubject(items: readonly Item[], k: number): boolean {
  const before = items[k - 1];
  return before?.k === 'mark' && (before.m === ',' || before.m === 'and' || STOPS.has(before.m!));
}

/** The period that stands with the noun of the figure: `March exports`, `exports in March`. */
function owned(s: State, bound: Bound, places: readonly Place[]): Place | null {
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
function backward(s: State, bound: Bound, places: readonly Place[]): Place | null {
  let best: Place | null = null;
  for (const place of places) {
    if (place.item >= bound.item) break;
    if (!place.base && !belongsToBase(s, place)) best = place;
  }
  return best;
}

/** A period behind a base figure is that figure's own. */
function belongsToBase(s: State, place: Place): boolean {
  for (let k = place.item - 1; k >= 0 && place.item - k < 4; k--) {
    const it = s.items[k]!;
    if (it.k === 'fig') return s.bounds.some((b) => b.item === k && b.role === 'base');
    if (it.k === 'head') continue;
  }
  return false;
}

/** The first main period after the figure, in the same sentence. */
function later(s: State, bound: Bound, places: readonly Place[]): Place | null {
  return (
    places.find(
      (p) =>
        p.item > bound.item &&
        p.item - bound.item < 9 &&
        !p.base &&
        !p.phrase.vague &&
        !belongsToBase(s, p) &&
        (clauseAt(s, p.item) === bound.clause || places.filter((q) => !q.base).length === 1),
    ) ?? null
  );
}

function clauseAt(s: State, item: number): number {
  let n = 0;
  for (let k = 0; k < item; k++)
    if (s.items[k]!.k === 'mark' && [';', 'while', 'but', ':'].includes(s.items[k]!.m!)) n++;
  return n;
}

// ---- bases

/** The period of a figure that is compared with. */
function baseDate(
  s: State,
  bound: Bound,
  places: readonly Place[],
  main: Period | null,
  discourse: Discourse,
  today: Day | null,
): void {
  if (bound.modality !== 'actual' && !ownPlace(s, bound, places)) {
    bound.period = main;
    bound.periodDoubt = main ? 'period_sentence' : 'period_unknown';
    bound.basis = bound.measure === 'growth' ? 'yoy' : null;
    return;
  }
  const place = basePlace(s, bound, places);
  const previous = [...s.bounds]
    .slice(0, s.bounds.indexOf(bound))
    .findLast((b) => b.role === 'base' && b.period !== null);
  if (place) {
    bound.period = resolve(place.phrase, main, [bound.frame.reporter, bound.frame.partner], today);
    bound.periodDoubt = bound.period === null ? 'period_open' : null;
    if (main && bound.period) discourse.memory.set('en:shift', monthsBetween(bound.period, main));
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

const ownPlace = (s: State, bound: Bound, places: readonly Place[]): boolean => basePlace(s, bound, places) !== null;

const monthsBetween = (base: Period, main: Period): number =>
  (yearOf(main[1]) - yearOf(base[1])) * 12 + monthOf(main[1]) - monthOf(base[1]);

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
    if (it.k === 'fig') {
      const joint = items[k - 1];
      if (!(joint?.k === 'mark' && (joint.m === 'and' || joint.m === ',' || joint.m === 'to')) || newMain(s, k)) break;
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

/** `from December's provisional 57 mln`: the owner a few words before. */
function ownerLeft(s: State, bound: Bound, places: readonly Place[]): Place | null {
  for (let k = bound.item - 1; k >= 0 && bound.item - k < 6; k--) {
    const { items } = s;
    const it = items[k]!;
    if (it.k === 'per' && it.poss) return places.find((p) => p.item === k) ?? null;
    if (it.k === 'per' && relativeClause(items, k, bound.item)) return places.find((p) => p.item === k) ?? null;
    if (!['rank', 'word', 'head', 'modality', 'pronoun', 'level', 'mark'].includes(it.k)) return null;
  }
  return null;
}

/** `below a similar period last year, which reached 2.46 billion`. */
const relativeClause = (items: readonly Item[], k: number, i: number): boolean =>
  items.slice(k + 1, i).some((it) => it.k === 'pronoun') && items.slice(k + 1, i).some((it) => it.k === 'level');

// ---- basis of a growth

/** What a growth, change or multiple is measured against. */
function basisOf(s: State, bound: Bound, places: readonly Place[], main: Period | null): string | null {
  if (bound.measure !== 'growth' && bound.measure !== 'change' && bound.measure !== 'multiple') return null;
  for (let k = bound.item + 1; k < s.items.length && k < bound.item + 9; k++) {
    const it = s.items[k]!;
    if (it.k === 'basis') return it.m === 'basism' ? 'mom' : it.m === 'basisq' ? 'qoq' : 'yoy';
    if (it.k === 'rank' && it.m !== 'since' && it.m !== 'record') break;
    if (it.k === 'change' && it.noun) break;
    if (
      it.k === 'per' &&
      it.phrase!.date !== true &&
      s.items[k - 1]?.k === 'mark' &&
      s.items[k + 1]?.k === 'mark' &&
      s.items[k + 1]!.m === ','
    )
      break;
    if (it.k === 'rank' && it.m === 'since') return sinceOf(s, k, places);
    const place = places.find((p) => p.item === k);
    if (place?.base) return basisFrom(place.phrase, main);
    if (it.k === 'fig' && !(s.items[k - 1]?.k === 'mark' && ['to', '('].includes(s.items[k - 1]!.m!))) break;
    if (
      it.k === 'head' ||
      (it.k === 'mark' && (STOPS.has(it.m!) || (it.m === 'compared' && s.items[k + 1]?.k !== 'per')))
    )
      break;
  }
  const since = s.items.findIndex((it) => it.k === 'rank' && it.m === 'since');
  return since >= 0 && since < 2 ? sinceOf(s, since, places) : 'yoy';
}

function sinceOf(s: State, k: number, places: readonly Place[]): string {
  void places;
  const phrase = s.items[k + 1]?.phrase;
  const first = phrase?.fixed?.[0];
  return first ? `since:${phrase!.year ? first.slice(0, 4) : first.slice(0, 7)}` : 'yoy';
}

function basisFrom(phrase: Phrase, main: Period | null): string {
  const { shift, fixed } = phrase;
  if (shift?.op === 'month') return shift.n === 1 ? 'mom' : 'qoq';
  if (!fixed || !main) return 'yoy';
  const months = monthsBetween(fixed, main);
  if (months === 12) return 'yoy';
  if (months === 1) return 'mom';
  if (months === 3) return 'qoq';
  return phrase.year ? `vs:${fixed[0].slice(0, 4)}` : `vs:${fixed[0].slice(0, 7)}`;
}

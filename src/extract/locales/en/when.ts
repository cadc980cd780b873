import { type Period, countMonths, monthOf, samePeriod, shiftMonths, yearOf, years } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import type { Discourse } from '../../locale.ts';
import { baseDate } from './base-period.ts';
import { basisOf } from './basis.ts';
import type { Bound } from './bound.ts';
import { betweenMonths, fitLength, keepShift, lastMonth, nextPart } from './length.ts';
import { mainPlace } from './main-period.ts';
import { type Phrase, fiscalSides, resolve } from './phrase.ts';
import { monthsBetween, type Place, placesOf } from './place.ts';
import type { State } from './state.ts';
import { fitEnds } from './span-ends.ts';
import { backToStory, keepStory, runningPart } from './story.ts';

/** Gives each bound figure of a sentence its period and basis, and leaves the main period in the discourse. */
export function date(s: State, today: Day | null): void {
  const all = placesOf(s);
  const places = all.some(leads) ? all.filter((p) => !pointsBack(p)) : all;
  const discourse = s.discourse;
  const mixed = backToStory(discourse);
  const count = places.find((p) => p.phrase.count)?.phrase.count ?? 0;
  let main: Period | null = discourse.period;
  let lastMain: Place | null = null;
  let carried: Period | null = null;
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
        ? (runningPart(bound.modality === 'actual' ? found.phrase : null, count, discourse, today) ??
          resolveAt(
            found.phrase,
            found.phrase.fixed ? null : found.phrase.shift?.op === 'same' ? main : discourse.period,
            bound,
            today,
            discourse,
          ))
        : null;
      if (found) lastMain = found;
      bound.period = found
        ? period
        : lastMain
          ? resolveAt(lastMain.phrase, discourse.period, bound, today, discourse)
          : (carried ?? discourse.period);
      bound.periodDoubt = found
        ? period === null
          ? 'period_open'
          : null
        : lastMain
          ? 'period_sentence'
          : discourse.period
            ? mixed
              ? 'period_mixed'
              : 'period_carried'
            : 'period_unknown';
      if (found?.phrase.running && bound.modality === 'actual') bound.periodDoubt = 'period_running';
      bound.basis = basisOf(s, bound, places, bound.period ?? main);
      if (bound.basis === 'mom' && !found && bound.period && countMonths(bound.period) > 1) {
        bound.period = lastMonth(bound.period);
        carried = bound.period;
      }
      if (bound.period && (!found || found.phrase.shift?.op === 'same'))
        bound.period = fitLength(bound.period, places, discourse);
      spanYears(s, bound);
      if (found) betweenMonths(s, bound, found);
      bound.period = nextPart(s, bound) ?? bound.period;
      if (bound.period) main = bound.period;
    } else {
      baseDate(s, bound, places, main, discourse, today);
    }
  }
  if (main !== null && !s.bounds.some((b) => b.role === 'base')) keepShift(main, places, discourse, today);
  fitForecasts(s, places);
  fitNextYear(s, today);
  fitBases(s);
  fitEnds(s);
  fitSpans(s, discourse);
  keepPeriod(s, discourse, lastMain?.phrase.shift?.op === 'ytd');
}

/** `a high for the same period`: the period that the sentence tells itself. */
const pointsBack = ({ phrase, base }: Place): boolean => !base && phrase.shift?.op === 'same' && phrase.shift.n === 0;

/** Days of its own, told of what the sentence is about. */
const leads = (place: Place): boolean => !place.base && !place.phrase.vague && !pointsBack(place);

/** A growth over several years is told of the last against the first; a yearly average has the whole span. */
function spanYears(s: State, bound: Bound): void {
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
  if (isAverage(s, bound) || bound.modality !== 'actual') return;
  bound.period = years(yearOf(period[1]));
  if (grows) bound.basis = `vs:${period[0].slice(0, 4)}`;
}

/** `grew on average by 5%`, `with an average annual growth rate of 5%`. */
const isAverage = ({ items, text }: State, bound: Bound): boolean =>
  items.some((it) => it.k === 'mark' && it.m === 'average') ||
  /\baverage\b/i.test(text.slice(Math.max(0, bound.fig.start - 40), bound.fig.start));

/** `exports in 1986/87 are forecast at 28.22 mln, vs 28.31 mln last month`: what was forecast then is of the same time. */
function fitForecasts(s: State, places: readonly Place[]): void {
  s.bounds.forEach((base, i) => {
    const main = s.bounds[i - 1];
    if (base.role !== 'base' || main?.modality !== 'forecast' || main.measure !== base.measure) return;
    const place = places.find((p) => p.item > base.item && p.item <= base.item + 2);
    if (place === undefined || !/^(?:last|in the previous|previous) month/i.test(s.text.slice(base.end).trimStart()))
      return;
    const doubts = [...base.doubts, 'revision'];
    s.bounds[i] = {
      ...base,
      modality: 'forecast',
      period: main.period,
      periodDoubt: main.periodDoubt,
      basis: null,
      doubts,
    };
  });
}

/** `exports are forecast at 720,000 tonnes against 695,000 in 1986`: what comes is of the year after. */
function fitNextYear(s: State, today: Day | null): void {
  s.bounds.forEach((main, i) => {
    const base = s.bounds[i + 1];
    if (main.role !== 'main' || main.modality !== 'forecast' || main.period !== null || base?.role !== 'base') return;
    if (base.periodDoubt !== null || base.period === null || countMonths(base.period) !== 12) return;
    if (today === null || yearOf(base.period[1]) !== today.year - 1) return;
    main.period = shiftMonths(base.period, 12);
    main.periodDoubt = 'period_next';
  });
}

/** `widened 8.7% to $74.6 billion from $68.6 billion in March`: a growth that the two levels give is over the base's time. */
function fitBases(s: State): void {
  s.bounds.forEach((base, i) => {
    if (base.role !== 'base' || !base.period || base.value === 0) return;
    const near = [s.bounds[i - 1], s.bounds[i - 2]];
    const level = near.find((b) => b?.role === 'main' && b.measure === base.measure);
    const growth = near.find((b) => (b?.measure === 'growth' || b?.measure === 'change') && b.basis === 'yoy');
    if (!level?.period || !growth) return;
    const months = monthsBetween(base.period, level.period);
    if ((months !== 1 && months !== 3) || !gives(level.value, base.value, growth)) return;
    growth.basis = months === 1 ? 'mom' : 'qoq';
  });
}

/** True where the two levels give the growth or the change that is told beside them. */
function gives(level: number, base: number, growth: Bound): boolean {
  if (growth.measure === 'growth') return Math.abs((level / base - 1) * 100 - growth.value) <= 0.6;
  return Math.abs(Math.abs(level - base) - Math.abs(growth.value)) <= Math.abs(base) * 0.01;
}

/** A carried period whose base is a month while it is nine of them is not the one meant: the last one of the base's length is. */
function fitSpans(s: State, discourse: Discourse): void {
  const known = (discourse.memory.get('en:periods') as Period[] | undefined) ?? [];
  s.bounds.forEach((bound, i) => {
    const base = s.bounds[i + 1];
    if (
      bound.role !== 'main' ||
      (bound.periodDoubt !== 'period_carried' && bound.periodDoubt !== 'period_mixed') ||
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
function keepPeriod(s: State, discourse: Discourse, running: boolean): void {
  const first =
    s.bounds.find((b) => b.role === 'main' && b.period !== null && b.modality === 'actual') ??
    s.bounds.find((b) => b.role === 'main' && b.period !== null);
  if (first) keepStory(first, discourse, running);
  else if (s.bounds.length === 0 && s.frames.length > 0) {
    const place = placesOf(s).find((p) => !p.base && p.phrase.fixed !== null && !p.phrase.running);
    const led = place && (s.items[place.item]!.k === 'head' || place.item === 0 || s.items[place.item - 1]!.m === 'in');
    const ours = !s.items.slice(0, place?.item).some((it) => it.k === 'other');
    const told = !s.items.slice(0, place?.item).some((it) => it.k === 'mark' && it.m === 'compared');
    const sure = s.modality === 'actual' || !s.items.slice(0, place?.item).some((it) => it.k === 'modality');
    if (place && led && ours && told && sure) discourse.period = place.phrase.fixed;
  }
}

const FISCAL = 'en:fiscal';

/** The days of a phrase; a bare `first quarter` is that of the fiscal year where the text has told that one. */
function resolveAt(
  phrase: Phrase,
  main: Period | null,
  { frame }: Bound,
  today: Day | null,
  { memory }: Discourse,
): Period | null {
  const known = (memory.get(FISCAL) as ReadonlyMap<string, Period> | undefined) ?? new Map<string, Period>();
  const part = phrase.part?.join() ?? '';
  if (phrase.yearless && known.has(part)) return known.get(part)!;
  const period = resolve(phrase, main, fiscalSides(phrase, frame), today);
  if (phrase.fiscal !== undefined && phrase.part && period) memory.set(FISCAL, new Map(known).set(part, period));
  return period;
}

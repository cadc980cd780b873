import type { Book, SeriesKey } from '../ledger/book.ts';
import type { Flow } from '../model/claim.ts';
import { add, around, subtract, tidy, type Interval } from '../model/interval.ts';
import { publicBy, type Observation } from '../model/observation.ts';
import {
  countMonths,
  isWholeMonths,
  isYearToDate,
  monthOf,
  months,
  yearOf,
  yearToDate,
  type Period,
} from '../model/period.ts';
import { vintages, type Vintage } from './vintage.ts';

/** How a level was come by, best first. */
export type Tier = 'published' | 'flows' | 'months' | 'years_to_date';

/** A level that the record gives for a period: an official figure, or one computed from several. */
export interface Level {
  readonly tier: Tier;
  readonly value: number;
  readonly interval: Interval;
  readonly unit: string;
  readonly rows: readonly Observation[];
  /** From when on it could be known; null where nobody can say. */
  readonly known: string | null;
  /** True where its day of release is stated. */
  readonly dated: boolean;
  readonly confirmed: boolean;
}

/** All published states of one figure in one unit. */
export function publishedLevels(
  book: Book,
  key: SeriesKey,
  period: Period,
  unit: string,
  measure: Observation['measure'] = 'value',
): readonly Vintage[] {
  const rows = book.at(key, period);
  if (rows.length === 0) return NONE;
  const told = states.get(rows) ?? new Map<string, readonly Vintage[]>();
  const found = told.get(unit);
  if (found && measure === 'value') return found;
  const fresh = vintages(rows.filter((o) => o.measure === measure && o.unit === unit && !o.adjustment));
  if (measure === 'value') states.set(rows, told.set(unit, fresh));
  return fresh;
}

const NONE: readonly Vintage[] = [];

/** States of amounts told before, by the rows of their period and their unit: a check asks for the same again and again. */
const states = new WeakMap<readonly Observation[], Map<string, readonly Vintage[]>>();

/** Every level that the record gives for a period, the most direct kind only: published, else from flows, else from months. */
export function levels(
  book: Book,
  key: SeriesKey,
  period: Period,
  unit: string,
  measure: Observation['measure'] = 'value',
): readonly Level[] {
  if (book.series(key).length === 0 && measure === 'quantity') return [];
  const direct = publishedLevels(book, key, period, unit, measure);
  if (direct.length > 0) return direct.map(levelOf);
  const flows = measure === 'value' ? fromFlows(book, key, period, unit) : null;
  if (flows) return [flows];
  const summed = fromMonths(book, key, period, unit, measure) ?? fromYearsToDate(book, key, period, unit, measure);
  return summed ? [summed] : [];
}

/** The level of today, where there is one. */
export const levelNow = (book: Book, key: SeriesKey, period: Period, unit: string): Level | null =>
  levels(book, key, period, unit).at(-1) ?? null;

const made = new WeakMap<Vintage, Level>();

/** The level of a state, made once. */
function levelOf(state: Vintage): Level {
  const found = made.get(state);
  if (found) return found;
  const level = ofVintage(state);
  made.set(state, level);
  return level;
}

function ofVintage({ observation: o, known, released, confirmed }: Vintage): Level {
  return {
    tier: 'published',
    value: o.value,
    interval: around(o.value, o.precision),
    unit: o.unit,
    rows: [o],
    known,
    dated: released !== null,
    confirmed,
  };
}

function combine(a: Vintage | undefined, b: Vintage | undefined, op: typeof add): Level | null {
  return a && b ? joined('flows', [a.observation, b.observation], op(levelOf(a).interval, levelOf(b).interval)) : null;
}

function fromFlows(book: Book, key: SeriesKey, period: Period, unit: string): Level | null {
  const first = key.flow === 'total' || key.flow === 'balance' ? 'export' : 'total';
  const a = newest(book, key, first, period, unit);
  const b = a && newest(book, key, key.flow === 'import' ? 'export' : 'import', period, unit);
  return combine(a, b, key.flow === 'total' ? add : subtract);
}

function newest(book: Book, key: SeriesKey, flow: Flow, period: Period, unit: string): Vintage | undefined {
  const { reporter, region, partner, commodity } = key;
  return publishedLevels(book, { reporter, region, partner, flow, commodity }, period, unit).at(-1);
}

function joined(tier: Tier, rows: readonly Observation[], span: Interval): Level {
  const unit = rows[0]?.unit ?? '';
  const days = rows.map((r) => publicBy(r));
  const known = days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
  const confirmed = rows.every((r) => r.status === 'confirmed');
  return {
    tier,
    value: tidy((span[0] + span[1]) / 2),
    interval: span,
    unit,
    rows,
    known,
    dated: rows.every((r) => r.released !== null),
    confirmed,
  };
}

/** January and February count as one where they were released so. */
function fromMonths(
  book: Book,
  key: SeriesKey,
  period: Period,
  unit: string,
  measure: Observation['measure'],
): Level | null {
  const count = isWholeMonths(period) ? countMonths(period) : 0;
  if (count < 2 || count > 12 || book.series(key).length === 0) return null;
  const rows: Observation[] = [];
  let span: Interval = [0, 0];
  for (const part of monthsOf(period)) {
    const found =
      publishedLevels(book, key, part, unit, measure).at(-1) ?? mergedStart(book, key, part, period, unit, measure);
    if (found === 'told') continue;
    if (!found) return null;
    rows.push(found.observation);
    span = add(span, levelOf(found).interval);
  }
  return joined('months', rows, span);
}

function mergedStart(
  book: Book,
  key: SeriesKey,
  month: Period,
  whole: Period,
  unit: string,
  measure: Observation['measure'],
): Vintage | 'told' | undefined {
  const year = yearOf(month[0]);
  const m = monthOf(month[0]);
  if (m > 2 || monthOf(whole[0]) !== 1 || yearOf(whole[0]) !== year) return undefined;
  const merged = publishedLevels(book, key, yearToDate(year, 2), unit, measure).at(-1);
  return merged && m === 2 ? 'told' : merged;
}

function fromYearsToDate(
  book: Book,
  key: SeriesKey,
  period: Period,
  unit: string,
  measure: Observation['measure'],
): Level | null {
  const year = yearOf(period[0]);
  if (!isWholeMonths(period) || isYearToDate(period) || yearOf(period[1]) !== year) return null;
  const end = wholeLevel(book, key, yearToDate(year, monthOf(period[1])), unit, measure);
  const start = end && wholeLevel(book, key, yearToDate(year, monthOf(period[0]) - 1), unit, measure);
  if (!start) return null;
  return joined('years_to_date', [...end.rows, ...start.rows], subtract(end.interval, start.interval));
}

function wholeLevel(
  book: Book,
  key: SeriesKey,
  whole: Period,
  unit: string,
  measure: Observation['measure'],
): Level | null {
  const found = publishedLevels(book, key, whole, unit, measure).at(-1);
  return found ? levelOf(found) : measure === 'value' ? fromFlows(book, key, whole, unit) : null;
}

/** The single months of a period, first to last. */
export function monthsOf(period: Period): readonly Period[] {
  const start = yearOf(period[0]) * 12 + monthOf(period[0]) - 1;
  return Array.from({ length: Math.min(countMonths(period), 600) }, (_, i) =>
    months(Math.floor((start + i) / 12), ((start + i) % 12) + 1),
  );
}

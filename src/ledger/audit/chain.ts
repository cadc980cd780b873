import type { Observation } from '../../model/observation.ts';
import { monthOf, months, yearOf, yearToDate } from '../../model/period.ts';
import type { Audit, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { best, isLevel, published, seriesText, shelve, spanText } from './shelf.ts';

/**
 * How much of the year to date a restatement of earlier months may move before it is worth a look, in percent.
 * Of the shipped figures all but the links listed in `data/exceptions.csv` lie within this.
 */
export const RESTATED_PERCENT = 0.5;

/** A year to date less the one before must be the month between, but for restated months. */
export const chain: Audit = ({ observations }) => {
  const result: Finding[] = [];
  for (const rows of shelve(observations.filter(isLevel), (o) => `${seriesText(o)}|${o.citation}`).values()) {
    const periods = shelve(rows, (o) => spanText(o.period));
    const at = (p: readonly [string, string]) => best(periods.get(spanText(p)) ?? []);
    for (const [year, month] of monthsOf(rows)) {
      const now = at(yearToDate(year, month));
      const before = at(yearToDate(year, month - 1));
      const step = at(months(year, month));
      if (now && before && step && month > 1) result.push(...link(now, before, step));
    }
  }
  return result;
};

/** The months in which a period of the series ends, each once. */
function monthsOf(rows: readonly Observation[]): [year: number, month: number][] {
  const ends = new Set(rows.map((o) => o.period[1]));
  return [...ends].map((day) => [yearOf(day), monthOf(day)]);
}

function link(now: Observation, before: Observation, step: Observation): Finding[] {
  const rounding = (now.precision + before.precision + step.precision) / 2;
  const gap = now.value - before.value - step.value;
  const percent = (100 * gap) / Math.abs(now.value);
  const allowed = rounding + (Math.abs(now.value) * RESTATED_PERCENT) / 100;
  if (Math.abs(gap) <= allowed) return [];
  const message = `the year to date of ${now.value} is ${round(gap)} (${percent.toFixed(2)} %) more than the one before and the month together`;
  return [finding('chain', now, Math.abs(percent), message, [now, before, step])];
}

const round = (n: number): number => Number(n.toPrecision(6));

/** Twelve months of one state of the record must add up to its year, and the months of a quarter or half likewise. */
export const monthsToYear: Audit = ({ observations }) => {
  const result: Finding[] = [];
  const vintages = shelve(observations.filter(isLevel), (o) => `${seriesText(o)}|${o.citation}|${o.url}`);
  for (const rows of vintages.values()) {
    const periods = shelve(rows, (o) => spanText(o.period));
    for (const whole of rows) {
      const parts = partsOf(whole, periods);
      if (parts) result.push(...addUp(whole, parts));
    }
  }
  return result;
};

/** The months of a longer period, null where one is missing. */
function partsOf(whole: Observation, periods: Map<string, Observation[]>): Observation[] | null {
  const year = yearOf(whole.period[0]);
  const from = monthOf(whole.period[0]);
  const to = monthOf(whole.period[1]);
  if (yearOf(whole.period[1]) !== year || to - from < 2) return null;
  const parts: Observation[] = [];
  for (let month = from; month <= to; month++) {
    const part = best(periods.get(spanText(months(year, month))) ?? []);
    if (!part) return null;
    parts.push(part);
  }
  return parts;
}

function addUp(whole: Observation, parts: readonly Observation[]): Finding[] {
  const sum = parts.map(published).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0] as const);
  const middle = (sum[0] + sum[1]) / 2;
  const rounding = (sum[1] - sum[0]) / 2 + whole.precision / 2;
  const off = Math.abs(whole.value - middle);
  const percent = (100 * off) / Math.abs(whole.value);
  if (off <= rounding + (Math.abs(whole.value) * RESTATED_PERCENT) / 100) return [];
  const message = `${parts.length} months give ${round(middle)}, told are ${whole.value} (${percent.toFixed(2)} % apart)`;
  return [finding('months', whole, percent, message, [whole, ...parts])];
}

import type { Observation } from '../../model/observation.ts';
import { countMonths } from '../../model/period.ts';
import type { Audit, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { best, isLevel, seriesText, shelve, spanText, tradeKey } from './shelf.ts';

/** How many times the usual monthly level makes a figure an outlier. */
export const OUTLIER_TIMES = 6;
const NEIGHBOURS = 4;

/** A level many times that of the periods around it: a slip of the unit (thousand against million), or worth a story. */
export const outliers: Audit = ({ observations }) => {
  const result: Finding[] = [];
  for (const rows of shelve(observations.filter(isLevel), seriesText).values()) {
    const periods = [...shelve(rows, (o) => spanText(o.period)).values()].flatMap((list) => best(list) ?? []);
    const ordered = periods.filter((o) => o.value > 0 && o.flow !== 'balance').toSorted(byEnd);
    ordered.forEach((o, i) => result.push(...stands(o, around(ordered, i))));
  }
  return result;
};

const byEnd = (a: Observation, b: Observation): number =>
  a.period[1] < b.period[1] ? -1 : a.period[1] > b.period[1] ? 1 : 0;

const around = (list: readonly Observation[], i: number): Observation[] => [
  ...list.slice(Math.max(0, i - NEIGHBOURS), i),
  ...list.slice(i + 1, i + 1 + NEIGHBOURS),
];

function stands(o: Observation, neighbours: readonly Observation[]): Finding[] {
  if (neighbours.length < 3) return [];
  const usual = median(neighbours.map(perMonth));
  const times = perMonth(o) / usual;
  if (times < OUTLIER_TIMES && times > 1 / OUTLIER_TIMES) return [];
  const message = `${o.value} is ${times.toPrecision(3)} times the usual level of the periods around it`;
  return [finding('outlier', o, Math.abs(times - 1) * 100, message, [o, ...neighbours.slice(0, 2)])];
}

const perMonth = (o: Observation): number => o.value / countMonths(o.period);

function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const anyPartner = (o: Observation): string => `${tradeKey({ ...o, partner: '' })}|${o.flow}|${spanText(o.period)}`;

/** Trade with one partner cannot be more than trade with the world. */
export const partOfWorld: Audit = ({ observations }) => {
  const levels = observations.filter((o) => isLevel(o) && o.flow !== 'balance');
  const worlds = shelve(
    levels.filter((o) => o.partner === 'WLD'),
    anyPartner,
  );
  return levels.flatMap((o) => {
    const world = o.partner === 'WLD' ? undefined : best(worlds.get(anyPartner(o)) ?? []);
    if (!world || o.value <= world.value + world.precision) return [];
    const size = (100 * (o.value - world.value)) / world.value;
    return [finding('world', o, size, `${o.value} with one partner, ${world.value} with the world`, [o, world])];
  });
};

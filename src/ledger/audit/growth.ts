import type { Observation } from '../../model/observation.ts';
import { distance, growthPercent, overlaps } from '../../model/interval.ts';
import { yearBefore } from '../../model/period.ts';
import type { Audit, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { isLevel, published, shelve, spanText } from './shelf.ts';

/**
 * How far a base may have been restated before a published rate is worth a look, in percent of the base: published
 * rates are over restated bases. All but those of `data/exceptions.csv` need less than this.
 */
export const RESTATED_BASE_PERCENT = 1.5;

const levelKey = (o: Observation, unit: string): string =>
  [
    o.source,
    o.reporter,
    o.region ?? '',
    o.partner,
    o.commodity ?? '',
    o.hs ?? '',
    o.flow,
    unit,
    o.adjustment ?? '',
  ].join('|');

/** A published growth must be that from one vintage of the base to one of the level, but for a restated base. */
export const growth: Audit = ({ observations }) => {
  const levels = shelve(observations.filter(isLevel), (o) => `${levelKey(o, o.unit)}|${spanText(o.period)}`);
  const result: Finding[] = [];
  for (const told of observations) {
    if (told.measure !== 'growth' || !told.growthCurrency) continue;
    const key = levelKey(told, told.growthCurrency);
    const now = levels.get(`${key}|${spanText(told.period)}`) ?? [];
    const base = levels.get(`${key}|${spanText(yearBefore(told.period))}`) ?? [];
    result.push(...explain(told, now, base));
  }
  return onePerFigure(result);
};

function explain(told: Observation, now: readonly Observation[], base: readonly Observation[]): Finding[] {
  let nearest = Number.POSITIVE_INFINITY;
  let rows: readonly Observation[] = [];
  for (const level of now) {
    for (const before of base) {
      const implied = growthPercent(published(level), published(before));
      if (!implied) continue;
      const off = overlaps(implied, published(told)) ? 0 : distance(implied, told.value);
      if (off < nearest) [nearest, rows] = [off, [told, level, before]];
    }
  }
  const [, level, before] = rows;
  const allowed = (RESTATED_BASE_PERCENT * Math.max(10, 100 + told.value)) / 100;
  if (!level || !before || nearest <= allowed) return [];
  const implied = (100 * (level.value - before.value)) / before.value;
  const message = `growth of ${told.value} % published, levels give ${implied.toFixed(1)} %`;
  return [finding('growth', { ...told, unit: told.growthCurrency ?? told.unit }, nearest, message, rows)];
}

/** Several relays of one rate make one finding. */
function onePerFigure(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const f of findings) {
    const [told] = f.rows;
    const key = `${f.reporter}|${f.region ?? ''}|${f.partner}|${f.flow}|${spanText(f.period)}|${f.unit}|${told?.value}`;
    if (!seen.has(key)) seen.set(key, f);
  }
  return [...seen.values()];
}

import type { Observation } from '../../model/observation.ts';
import type { Audit, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { best, isLevel, seriesText, shelve, spanText } from './shelf.ts';

/** How far two states of one figure may lie apart, beyond rounding, before it is worth a look, in percent. */
export const REVISED_PERCENT = 2;

/** Two values for one figure that no ordinary revision explains; a power of ten between them is a unit slip. */
export const vintages: Audit = ({ observations }) => {
  const result: Finding[] = [];
  for (const rows of shelve(observations.filter(isLevel), (o) => `${seriesText(o)}|${spanText(o.period)}`).values()) {
    const finest = best(rows);
    if (!finest || rows.length < 2) continue;
    const worst = rows.reduce((a, b) => (apart(finest, b) > apart(finest, a) ? b : a));
    const percent = apart(finest, worst);
    if (percent > REVISED_PERCENT) {
      result.push(finding('vintages', finest, percent, messageOf(finest, worst, percent), [finest, worst]));
    }
  }
  return result;
};

function apart(a: Observation, b: Observation): number {
  const rounding = (a.precision + b.precision) / 2;
  return (100 * Math.max(0, Math.abs(a.value - b.value) - rounding)) / Math.max(Math.abs(a.value), rounding);
}

function messageOf(a: Observation, b: Observation, percent: number): string {
  const power = Math.log10(Math.abs(b.value / a.value));
  const slip = Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.02;
  const why = slip ? `a unit slip of 10^${Math.round(power)}` : `${percent.toFixed(1)} % apart`;
  return `${a.value} and ${b.value} are told for the same figure: ${why}`;
}

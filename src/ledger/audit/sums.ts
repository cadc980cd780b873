import type { Observation } from '../../model/observation.ts';
import { add, distance, subtract } from '../../model/interval.ts';
import type { Audit, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { isLevel, published, shelve, spanText, tradeKey, vintageText } from './shelf.ts';

/** Exports and imports of one release must add up to its total, and their difference to its balance. */
export const sums: Audit = ({ observations }) => {
  const tables = shelve(observations.filter(isLevel), (o) => `${tradeKey(o)}|${spanText(o.period)}|${vintageText(o)}`);
  return [...tables.values()].flatMap((rows) => check(rows, 'sum', 'total').concat(check(rows, 'balance', 'balance')));
};

function check(rows: readonly Observation[], rule: 'sum' | 'balance', flow: 'total' | 'balance'): Finding[] {
  const exports = rows.filter((o) => o.flow === 'export');
  const imports = rows.filter((o) => o.flow === 'import');
  const result: Finding[] = [];
  for (const told of rows.filter((o) => o.flow === flow)) {
    for (const e of exports) {
      for (const i of imports) {
        const computed = rule === 'sum' ? add(published(e), published(i)) : subtract(published(e), published(i));
        const off = distance(computed, told.value) - told.precision / 2;
        if (off <= told.precision * 1e-6) continue;
        const sign = rule === 'sum' ? 'and' : 'less';
        const message = `exports of ${e.value} ${sign} imports of ${i.value} do not give the ${flow} of ${told.value}`;
        result.push(finding(rule, told, (100 * off) / Math.abs(told.value), message, [told, e, i]));
      }
    }
  }
  return result;
}

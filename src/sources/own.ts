import type { LayoutMeasure, LayoutSlots, TableLayout, TextRule } from '../model/layout.ts';
import { nothing } from '../model/layout.ts';
import { ECONOMY_CODES, FLOW_CODES } from './codes.ts';
import type { Delimiter } from './delimited.ts';
import { layoutOf } from './layout.ts';

/** Columns without which a file is not in the ledger's own form. */
export const OWN_NEEDED = ['reporter', 'partner', 'flow', 'period', 'value', 'unit'] as const;

/** True where a header is that of the ledger's own CSV, see `data/README.md`; other columns may be missing. */
export const isOwn = (header: readonly string[]): boolean => OWN_NEEDED.every((name) => header.includes(name));

/** How the ledger's own CSV is read. */
export function ownLayout(
  header: readonly string[],
  delimiter: Delimiter,
  source: string,
  citation: string,
): TableLayout {
  const has = (name: string): boolean => header.includes(name);
  const column = (name: string, codes?: string): TextRule =>
    has(name) ? { column: name, ...(codes ? { codes } : {}) } : nothing;
  const orElse = (name: string, text: string): TextRule => (has(name) ? { column: name } : { constant: text });
  const slots: Partial<LayoutSlots> = {
    reporter: column('reporter', 'economy'),
    region: column('region'),
    partner: column('partner', 'economy'),
    flow: column('flow', 'flow'),
    commodity: column('commodity'),
    hs: column('hs'),
    period: column('period'),
    adjustment: column('adjustment'),
    source: orElse('source', source),
    citation: orElse('citation', citation),
    url: orElse('url', ''),
    released: column('released'),
    releasedBy: column('released_by'),
    releasedRule: column('released_rule'),
    status: orElse('status', 'single'),
    note: column('note'),
  };
  const number = (name: string, otherwise: number) => (has(name) ? { column: name } : otherwise);
  const growth: LayoutMeasure = {
    measure: 'growth',
    column: 'growth_percent',
    unit: { constant: 'percent' },
    growthOf: column('growth_of'),
    multiplier: 1,
    precision: has('growth_precision') ? { column: 'growth_precision' } : 'as-written',
  };
  const amount: LayoutMeasure = {
    measure: 'amount',
    column: 'value',
    unit: { column: 'unit' },
    growthOf: nothing,
    multiplier: number('multiplier', 1),
    precision: has('precision') ? { column: 'precision' } : 'as-written',
  };
  const measures = has('growth_percent') ? [amount, growth] : [amount];
  return layoutOf({ header, delimiter, slots, measures, codes: { economy: ECONOMY_CODES, flow: FLOW_CODES } });
}

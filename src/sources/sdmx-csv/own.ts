import type { TableLayout, TextRule } from '../../model/layout.ts';
import { nothing } from '../../model/layout.ts';
import { ECONOMY_CODES, FLOW_CODES } from '../codes.ts';
import { constant, layoutOf } from '../layout.ts';
import type { SdmxHeader } from '../sdmx.ts';

/** Columns by which a file that this program exported is known, see `publish/sdmx-csv`. */
const NEEDED = [
  'REPORTER',
  'PARTNER',
  'FLOW',
  'TIME_PERIOD',
  'UNIT_MEASURE',
  'OBS_VALUE',
  'UNIT_MULT',
  'PRECISION',
  'GROWTH_RATE',
  'SOURCE',
  'COPIES',
] as const;

/** True for a file that this program exported: it says itself which column is what. */
export const isOwn = (header: readonly string[]): boolean => NEEDED.every((name) => header.includes(name));

/** A column that has to hold a code of the list. */
const sure = (name: string, codes: string): TextRule => ({ column: name, codes });

/** How such a file is read: every vintage with its dates, status and last place as they were. */
export function ownLayout({ header, delimiter, decimal, keep }: SdmxHeader): TableLayout {
  const column = (name: string, codes?: string): TextRule =>
    header.includes(name) ? { column: name, ...(codes ? { codes } : {}), otherwise: 'keep' } : nothing;
  return layoutOf({
    header,
    delimiter,
    decimal,
    keep,
    codes: { economy: ECONOMY_CODES, flow: FLOW_CODES, none: { _T: '', _Z: '', N: '' } },
    slots: {
      reporter: sure('REPORTER', 'economy'),
      region: column('REGION', 'none'),
      partner: sure('PARTNER', 'economy'),
      flow: sure('FLOW', 'flow'),
      commodity: column('COMMODITY_NAME'),
      // Files of before have the codes in the dimension alone.
      hs: header.includes('HS_CODES') ? column('HS_CODES') : column('HS', 'none'),
      period: { column: 'TIME_PERIOD' },
      adjustment: column('ADJUSTMENT', 'none'),
      source: column('SOURCE'),
      citation: column('CITATION'),
      url: column('URL'),
      released: column('RELEASED'),
      releasedBy: column('RELEASED_BY'),
      releasedRule: column('RELEASED_RULE'),
      status: column('COPIES'),
      note: column('COMMENT'),
    },
    measures: [
      {
        measure: 'amount',
        column: 'OBS_VALUE',
        unit: { column: 'UNIT_MEASURE' },
        growthOf: nothing,
        multiplier: { power: 'UNIT_MULT' },
        precision: { column: 'PRECISION' },
      },
      {
        measure: 'growth',
        column: 'GROWTH_RATE',
        unit: constant('percent'),
        growthOf: column('GROWTH_OF', 'none'),
        multiplier: 1,
        precision: { column: 'GROWTH_PRECISION' },
      },
    ],
  });
}

import type { Observation } from '../../model/observation.ts';
import type { Rate } from '../../model/rate.ts';
import type { Period } from '../../model/period.ts';
import { periodText } from '../period-text.ts';

export type AuditRule = 'sum' | 'balance' | 'chain' | 'months' | 'growth' | 'vintages' | 'rate' | 'outlier' | 'world';

/** Something in the record that does not fit, with the rows that show it. */
export interface Finding {
  readonly rule: AuditRule;
  readonly reporter: string;
  readonly region: string | null;
  readonly partner: string;
  readonly flow: string;
  readonly commodity: string | null;
  readonly period: Period;
  readonly unit: string;
  /** How far off: in percent of the figure, for `growth` in percentage points. */
  readonly size: number;
  /** One sentence with the numbers. */
  readonly message: string;
  readonly rows: readonly Observation[];
}

/** What an audit rule is given: the rows of one reporter, and the exchange rates. */
export interface AuditInput {
  readonly observations: readonly Observation[];
  readonly rates: readonly Rate[];
}

export type Audit = (input: AuditInput) => Finding[];

/** Which thing does not fit, as one line: what an exception names. */
export const findingId = (f: Pick<Finding, (typeof ID_PARTS)[number]>): string =>
  ID_PARTS.map((part) => {
    const value = f[part];
    return typeof value === 'string' ? value : value === null ? '' : periodText(value);
  }).join('|');

const ID_PARTS = ['rule', 'reporter', 'region', 'partner', 'flow', 'commodity', 'period', 'unit'] as const;

/** A finding about a row: its series and period, with what is wrong. */
export function finding(
  rule: AuditRule,
  about: Observation,
  size: number,
  message: string,
  rows: readonly Observation[],
): Finding {
  const { reporter, region, partner, flow, commodity, period, unit } = about;
  return { rule, reporter, region, partner, flow, commodity, period, unit, size, message, rows };
}

import type { Flow } from '../../../model/claim.ts';
import type { PeriodKind } from '../../../model/period.ts';
import type { ObservationFilter } from '../../../ledger/filter.ts';
import { userError } from '../../errors.ts';
import { parseDay } from '../options.ts';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

const FLOWS = ['export', 'import', 'total', 'balance'] as const satisfies readonly Flow[];
const MEASURES = ['value', 'growth', 'quantity'] as const;
const FREQUENCIES = [
  'day',
  'month',
  'quarter',
  'half',
  'year',
  'year_to_date',
  'other',
] as const satisfies readonly PeriodKind[];

/** A filter out of the options of `query` and `diff`. Errors: `bad-option`, `bad-day`, with what is allowed. */
export function filterOf(options: Values): ObservationFilter {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  const flow = text('flow');
  const measure = text('measure');
  const frequency = text('frequency');
  const commodity = text('commodity');
  const limit = text('limit');
  return defined({
    reporter: listOf(text('reporter'), true),
    partner: listOf(text('partner'), true),
    region: text('region')?.toUpperCase(),
    flow: flow && flow.split(',').map((f) => oneOf('--flow', f.trim(), FLOWS)),
    commodity: commodity === 'all' ? null : commodity,
    hs: text('hs'),
    measure: measure && oneOf('--measure', measure, MEASURES),
    unit: text('unit'),
    source: listOf(text('source')),
    from: dayOf(text('from')),
    to: dayOf(text('to')),
    frequency: frequency && oneOf('--frequency', frequency.replaceAll('-', '_'), FREQUENCIES),
    asof: dayOf(text('asof')),
    limit: limit === undefined ? undefined : countOf('--limit', limit),
    latest: options['latest'] === true ? true : undefined,
  }) as ObservationFilter;
}

/** `CHN,RUS` as a list; codes of economies are read in either case. */
export function listOf(text: string | undefined, upper = false): string[] | undefined {
  if (text === undefined) return undefined;
  const list = text.split(',').map((word) => word.trim());
  return (upper ? list.map((word) => word.toUpperCase()) : list).filter((word) => word !== '');
}

export function oneOf<T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === text);
  if (!found)
    throw userError('bad-option', null, `${option} ${JSON.stringify(text)}: give one of ${allowed.join(', ')}.`);
  return found;
}

/** A whole number from 0. */
export function countOf(option: string, text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0)
    throw userError('bad-option', null, `${option} ${JSON.stringify(text)}: give a whole number.`);
  return n;
}

export const dayOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : parseDay(text);

const defined = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));

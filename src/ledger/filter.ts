import type { Flow } from '../model/claim.ts';
import type { PeriodKind } from '../model/period.ts';
import type { Parameter } from './duckdb.ts';

/** What to look for; what is left out is not filtered by. A list means any of it. */
export interface ObservationFilter {
  readonly reporter?: string | readonly string[];
  readonly partner?: string | readonly string[];
  /** Null for the whole reporter. */
  readonly region?: string | null;
  readonly flow?: Flow | readonly Flow[];
  /** Null for all goods; else the heading as the ledger has it; a list for any of them. */
  readonly commodity?: string | null | readonly (string | null)[];
  /** Only parts of the reporter, or only single commodities. */
  readonly part?: 'region' | 'commodity';
  /** A code, or the beginning of codes: `27` finds `2709`. */
  readonly hs?: string;
  readonly measure?: 'value' | 'growth' | 'quantity';
  readonly unit?: string;
  readonly source?: string | readonly string[];
  /** Periods that begin on or after this day, and end on or before that one (ISO dates). */
  readonly from?: string;
  readonly to?: string;
  /** `year_to_date` finds what runs from January to the end of a month, Januaries and years among it. */
  readonly frequency?: PeriodKind;
  /** Only what was surely public on this day, see `wasPublic`. */
  readonly asof?: string;
  /** One row a series, period, measure, unit and source: the vintage that was public last. */
  readonly latest?: boolean;
  readonly limit?: number;
}

/** Pieces of a statement with the values that go into it. */
export interface Clause {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Where rows are looked for: everything, or the trade in all goods together, which may be held in memory. */
export type Table = 'observation' | 'totals';

/** True where a filter asks for nothing but whole reporters' trade in all goods. */
export const isOfTotals = ({ region, commodity }: ObservationFilter): boolean => region === null && commodity === null;

/** What a vintage is a vintage of, as a list of columns. */
export const VINTAGE_OF =
  'reporter, region, partner, flow, commodity, hs, scope, first_day, last_day, measure, unit, growth_of, adjustment, source';

/** The day from which a row was public, as SQL. */
export const PUBLIC_BY = 'coalesce(released, released_by)';

const WHOLE = `(day(first_day) = 1 AND last_day(last_day) = last_day AND year(first_day) = year(last_day))`;
const SPAN = `(month(last_day) - month(first_day) + 1)`;
/** What a kind of period is, as a condition on `first_day` and `last_day`. */
export const KINDS: Readonly<Record<PeriodKind, string>> = {
  day: 'first_day = last_day',
  month: `${WHOLE} AND ${SPAN} = 1`,
  quarter: `${WHOLE} AND ${SPAN} = 3 AND month(first_day) % 3 = 1`,
  half: `${WHOLE} AND ${SPAN} = 6 AND month(first_day) % 6 = 1`,
  year: `${WHOLE} AND ${SPAN} = 12`,
  year_to_date: `${WHOLE} AND month(first_day) = 1`,
  other: `NOT ${WHOLE} AND first_day <> last_day`,
};

/** A `WHERE` clause (or nothing) for a filter. Columns come from this file, values travel as parameters. */
export function where(filter: ObservationFilter): Clause {
  const parts: string[] = [];
  const parameters: Parameter[] = [];
  const bind = (value: Parameter): string => `$${parameters.push(value)}`;
  const oneOf = (column: string, value: string | readonly string[] | undefined): void => {
    if (value === undefined) return;
    const list = typeof value === 'string' ? [value] : value;
    parts.push(list.length === 0 ? 'false' : `${column} IN (${list.map(bind).join(', ')})`);
  };
  const orNull = (column: string, value: string | null | undefined): void => {
    if (value !== undefined) parts.push(value === null ? `${column} IS NULL` : `${column} = ${bind(value)}`);
  };
  oneOf('reporter', filter.reporter);
  oneOf('partner', filter.partner);
  orNull('region', filter.region);
  oneOf('flow', filter.flow);
  const { commodity } = filter;
  if (!isList(commodity)) orNull('commodity', commodity);
  else if (commodity.includes(null))
    parts.push(`(commodity IS NULL OR commodity IN (SELECT unnest(${bind(commodity)})))`);
  else parts.push(`commodity IN (SELECT unnest(${bind(commodity)}))`);
  if (filter.part) parts.push(filter.part === 'region' ? 'region IS NOT NULL' : 'commodity IS NOT NULL');
  if (filter.hs !== undefined) parts.push(`starts_with(hs, ${bind(filter.hs)})`);
  oneOf('measure', filter.measure);
  oneOf('unit', filter.unit);
  oneOf('source', filter.source);
  if (filter.from !== undefined) parts.push(`first_day >= CAST(${bind(filter.from)} AS DATE)`);
  if (filter.to !== undefined) parts.push(`last_day <= CAST(${bind(filter.to)} AS DATE)`);
  if (filter.frequency !== undefined) parts.push(`(${KINDS[filter.frequency]})`);
  if (filter.asof !== undefined) parts.push(`${PUBLIC_BY} <= CAST(${bind(filter.asof)} AS DATE)`);
  return { sql: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, parameters };
}

const isList = <T>(value: T | readonly T[] | undefined): value is readonly T[] => Array.isArray(value);

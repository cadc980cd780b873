import type { Observation } from '../../model/observation.ts';
import { countMonths, isWholeMonths, monthOf, periodKind, yearOf, type Period } from '../../model/period.ts';

/** The name of the structure in SDMX-CSV files of this program; the reader knows it again by it. */
const STRUCTURE = 'TRADETALLY:TRADE(1.0.0)';

const DAY_MS = 86_400_000;

/** Columns of SDMX-CSV 2.0 with what each holds: dimensions, two measures, attributes. */
const SDMX_COLUMNS: readonly (readonly [name: string, cell: (o: Observation) => string | number | null])[] = [
  ['STRUCTURE', () => 'dataflow'],
  ['STRUCTURE_ID', () => STRUCTURE],
  ['ACTION', () => 'I'],
  ['FREQ', (o) => frequencyOf(o.period)],
  ['REPORTER', (o) => o.reporter],
  ['REGION', (o) => o.region ?? '_T'],
  ['PARTNER', (o) => o.partner],
  ['FLOW', (o) => o.flow],
  ['COMMODITY', (o) => (o.commodity === null ? '_T' : codeOf(o.commodity))],
  // A code may not hold the semicolon between several headings: they stand as they are among the attributes.
  ['HS', (o) => o.hs?.replaceAll(';', '_') ?? '_T'],
  ['UNIT_MEASURE', (o) => o.unit],
  ['GROWTH_OF', (o) => o.growthCurrency ?? '_Z'],
  ['ADJUSTMENT', (o) => o.adjustment ?? 'N'],
  ['SOURCE', (o) => o.source],
  ['VINTAGE', (o) => o.released ?? o.releasedBy ?? '_U'],
  ['TIME_PERIOD', (o) => timeOf(o.period)],
  ['OBS_VALUE', (o) => (o.measure === 'growth' ? null : o.value / 10 ** powerOf(o))],
  ['GROWTH_RATE', (o) => (o.measure === 'growth' ? o.value : null)],
  ['UNIT_MULT', (o) => powerOf(o)],
  ['PRECISION', (o) => (o.measure === 'growth' ? null : o.precision / 10 ** powerOf(o))],
  ['GROWTH_PRECISION', (o) => (o.measure === 'growth' ? o.precision : null)],
  ['OBS_STATUS', () => 'A'],
  ['COPIES', (o) => o.status],
  ['COMMODITY_NAME', (o) => o.commodity],
  ['HS_CODES', (o) => o.hs],
  ['CITATION', (o) => o.citation],
  ['URL', (o) => o.url],
  ['RELEASED', (o) => o.released],
  ['RELEASED_BY', (o) => o.releasedBy ?? null],
  ['RELEASED_RULE', ruleOf],
  ['COMMENT', (o) => o.note],
];

export const sdmxHeader = (): string => `${SDMX_COLUMNS.map(([name]) => name).join(',')}\n`;

/** One observation as a line. For machines: nothing is put before a cell, so that it is read back as it was. */
export const sdmxLine = (o: Observation): string => `${SDMX_COLUMNS.map(([, cell]) => quoted(cell(o))).join(',')}\n`;

function quoted(cell: string | number | null): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** True where a number is told by a whole count of a power of ten, and comes out of it again. */
function exact(n: number, power: number): boolean {
  const counted = n / 10 ** power;
  return Number.isInteger(counted) && counted * 10 ** power === n;
}

/** The largest power of a thousand in which the number and its last place are told without loss. */
function powerOf({ measure, value, precision }: Observation): number {
  if (measure === 'growth') return 0;
  return [9, 6, 3].find((power) => exact(precision, power) && exact(value, power)) ?? 0;
}

/** By which rule the day is known; `undated` where nobody can say, so that no reader makes one up. */
export function ruleOf(o: Observation): string | null {
  return o.releasedRule ?? (o.released === null && (o.releasedBy ?? null) === null ? 'undated' : null);
}

/** Code list CL_FREQ of SDMX; a year to date and other spans are of no frequency. */
function frequencyOf(period: Period): string {
  const codes = { month: 'M', quarter: 'Q', half: 'S', year: 'A', day: 'D', year_to_date: '_O', other: '_O' } as const;
  return codes[periodKind(period)];
}

/** A period as SDMX writes it: `2023`, `2023-S1`, `2023-Q3`, `2023-09`, a day, or a range: `2023-01-01/P9M`. */
function timeOf(period: Period): string {
  const [first, last] = period;
  const year = yearOf(first);
  switch (periodKind(period)) {
    case 'year':
      return first.slice(0, 4);
    case 'half':
      return `${year}-S${monthOf(first) > 6 ? 2 : 1}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(monthOf(last) / 3)}`;
    case 'month':
      return first.slice(0, 7);
    case 'day':
      return first;
    default:
      if (isWholeMonths(period)) return `${first}/P${countMonths(period)}M`;
      return `${first}/P${Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1}D`;
  }
}

/** A heading as a code of SDMX: `crude oil` is `CRUDE_OIL`. */
const codeOf = (heading: string): string =>
  heading
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '') || '_U';

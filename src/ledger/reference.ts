import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tidy } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Rate } from '../model/rate.ts';
import { rowsOf } from '../text/delimited.ts';
import type { Shelf } from './book.ts';
import { seriesText } from './book.ts';
import { periodOf } from './period-text.ts';
import { CSV_COLUMNS } from './schema.ts';

/** Files with observations that ship inside the package, all in the ledger's own CSV. */
export const REFERENCE_FILES = [
  'gacc-by-partner.csv',
  'gacc-commodities.csv',
  'us-census.csv',
  'eurostat.csv',
] as const;

/** The address of a shipped file; the same two levels up from `src/ledger` and from `dist/ledger`. */
export const referencePath = (name: string): string => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));

/** One row by column name; what is empty is null. */
type Cells = (name: (typeof CSV_COLUMNS)[number]) => string | null;

const PLACE: Readonly<Record<string, number>> = Object.fromEntries(CSV_COLUMNS.map((name, i) => [name, i]));

/**
 * The shipped observations, series by series: read from their CSV without a database, which takes a quarter of a second to
 * load, and made into observations only when a series is asked for.
 *
 * Errors: a file in another form, with its line.
 */
export function readReference(): Shelf[] {
  const rows = new Map<string, string[][]>();
  for (const file of REFERENCE_FILES) {
    const [header, ...body] = rowsOf(readFileSync(referencePath(file), 'utf8'));
    if (header?.cells.join() !== CSV_COLUMNS.join()) throw new Error(`${file}: these are not the columns of a figure`);
    for (const { cells, line } of body) {
      if (cells.length !== CSV_COLUMNS.length)
        throw new Error(`${file}:${line}: a row has ${CSV_COLUMNS.length} columns`);
      const series = seriesText(keyOf(cellsOf(cells)));
      const shelf = rows.get(series);
      if (shelf) shelf.push(cells);
      else rows.set(series, [cells]);
    }
  }
  return [...rows.values()].map((list) => ({
    key: keyOf(cellsOf(list[0] ?? [])),
    rows: () => list.flatMap((cells) => observationsOf(cellsOf(cells))),
  }));
}

const cellsOf =
  (cells: readonly string[]): Cells =>
  (name) =>
    cells[PLACE[name] ?? -1] || null;

const keyOf = (cell: Cells) => ({
  reporter: cell('reporter') ?? '',
  region: cell('region'),
  partner: cell('partner') ?? '',
  flow: cell('flow') as Observation['flow'],
  commodity: cell('commodity'),
});

/** A row gives its value, its growth, or both: an office may be quoted with a rate alone. */
function observationsOf(cell: Cells): Observation[] {
  const about = aboutOf(cell);
  const out: Observation[] = [];
  if (cell('value') !== null || cell('growth_percent') === null) out.push({ ...about, ...levelOf(cell) });
  if (cell('growth_percent') !== null) out.push({ ...about, ...growthOf(cell) });
  return out;
}

function levelOf(cell: Cells) {
  const unit = cell('unit') ?? '';
  const multiplier = numberOf(cell, 'multiplier');
  return {
    measure: unit.length === 3 && unit === unit.toUpperCase() ? 'value' : 'quantity',
    value: tidy(numberOf(cell, 'value') * multiplier),
    precision: tidy(numberOf(cell, 'precision') * multiplier),
    unit,
    growthCurrency: null,
  } as const;
}

const growthOf = (cell: Cells) =>
  ({
    measure: 'growth',
    value: numberOf(cell, 'growth_percent'),
    precision: numberOf(cell, 'growth_precision'),
    unit: 'percent',
    growthCurrency: cell('growth_of'),
  }) as const;

const aboutOf = (cell: Cells) => ({
  ...keyOf(cell),
  hs: cell('hs'),
  scope: 'goods' as const,
  period: periodOf(cell('period') ?? ''),
  source: cell('source') ?? '',
  citation: cell('citation') ?? '',
  url: cell('url') ?? '',
  released: cell('released'),
  releasedBy: cell('released_by'),
  releasedRule: cell('released_rule'),
  adjustment: cell('adjustment') as 'sa' | 'swda' | null,
  status: cell('status') === 'confirmed' ? ('confirmed' as const) : ('single' as const),
  note: cell('note'),
});

function numberOf(cell: Cells, name: Parameters<Cells>[0]): number {
  const text = cell(name);
  const n = Number(text);
  if (text === null || !Number.isFinite(n))
    throw new Error(`${cell('citation')}, ${cell('period')}: ${name} is no number: ${text}`);
  return n;
}

const RATE_COLUMNS = 'base,quote,period,rate,precision,method,source,citation,url,status';

/** The shipped monthly average exchange rates. */
export function readReferenceRates(): Rate[] {
  const [header, ...rows] = rowsOf(readFileSync(referencePath('fx-monthly.csv'), 'utf8'));
  if (header?.cells.join() !== RATE_COLUMNS) throw new Error('fx-monthly.csv: these are not the columns of a rate');
  return rows.map(({ cells }) => {
    const [base = '', quote = '', period = '', rate, precision, method = '', source = '', citation = '', url = ''] =
      cells;
    const status = cells[9] === 'confirmed' ? 'confirmed' : 'single';
    return {
      base,
      quote,
      period: periodOf(period),
      rate: Number(rate),
      precision: Number(precision),
      method,
      source,
      citation,
      url,
      status,
    };
  });
}

/** One column of the ledger: in Parquet files, in DuckDB and in query results alike. */
export interface Column {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DOUBLE' | 'DATE';
}

const text = (name: string): Column => ({ name, type: 'VARCHAR' });
const date = (name: string): Column => ({ name, type: 'DATE' });
const number = (name: string): Column => ({ name, type: 'DOUBLE' });

/** The columns of an observation, in the order in which every file and query has them. */
export const COLUMNS: readonly Column[] = [
  text('reporter'),
  text('region'),
  text('partner'),
  text('flow'),
  text('commodity'),
  text('hs'),
  text('scope'),
  date('first_day'),
  date('last_day'),
  text('measure'),
  number('value'),
  number('precision'),
  text('unit'),
  text('growth_of'),
  text('adjustment'),
  text('source'),
  text('citation'),
  text('url'),
  date('released'),
  date('released_by'),
  text('released_rule'),
  text('status'),
  text('note'),
];

/** The columns as a select list; dates as text, since that is what a reader of results sees. */
export const SELECT_LIST = COLUMNS.map((c) => (c.type === 'DATE' ? `CAST(${c.name} AS VARCHAR)` : c.name)).join(', ');

/** The same with each column under its own name: what a row as JSON needs. */
export const NAMED_LIST = COLUMNS.map((c) =>
  c.type === 'DATE' ? `CAST(${c.name} AS VARCHAR) AS ${c.name}` : c.name,
).join(', ');

/** The columns of the ledger's own CSV, which `data/README.md` explains to people. */
export const CSV_COLUMNS = [
  'reporter',
  'region',
  'partner',
  'flow',
  'commodity',
  'hs',
  'period',
  'value',
  'multiplier',
  'unit',
  'precision',
  'growth_percent',
  'growth_precision',
  'growth_of',
  'adjustment',
  'source',
  'citation',
  'url',
  'released',
  'released_by',
  'released_rule',
  'status',
  'note',
] as const;

import type { LayoutMeasure, TableLayout, TextRule } from '../../model/layout.ts';
import type { Database } from '../duckdb.ts';
import { COLUMNS } from '../schema.ts';
import { firstDaySql, lastDaySql, storePeriods } from './periods.ts';

/**
 * From a layout to SQL. Nothing of a file or of a layout goes into a statement: columns are `c0`, `c1`, … by position
 * over the view `import_rows`, constants and code lists stand in variables.
 *
 * What is the same for all rows is added after the rows are sorted: a sort that carries it needs ten times the memory.
 */
export interface LayoutSql {
  /**
   * The file's rows by what differs from row to row, and `bad_slot`: null, or the slot for which a row cannot be kept.
   * Rows without any number are left out.
   */
  readonly narrow: string;
  /** One row for each number of the rows that can be kept, over the table function of a narrow copy. */
  readonly rows: (from: string) => string;
  /** The columns of `rows`: what can be sorted by. */
  readonly varying: ReadonlySet<string>;
  /** Each column of the ledger as an expression over `rows`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The slot to blame, `row_no`, and the file's columns of each row that cannot be kept. */
  readonly bad: string;
}

/** A layout that names a column or code list that is not there. */
export class LayoutError extends Error {}

/** Puts what the statements need into tables and variables of the database, and gives the statements. */
export async function prepareLayout(db: Database, layout: TableLayout): Promise<LayoutSql> {
  await storePeriods(db);
  for (const [i, map] of Object.values(layout.codes).entries()) await storeCodes(db, i, map);
  for (const [i, { values }] of layout.keep.entries()) {
    await db.run(`SET VARIABLE layout_keep_${Number(i)} = $1`, [values]);
  }
  const needs: Needs = { layout, constants: [] };
  const sql = statements(needs);
  await db.run('CREATE TYPE layout_constant AS ENUM (SELECT DISTINCT unnest($1) AS text ORDER BY text)', [
    ['value', 'growth', 'quantity', 'goods', 'single', ...needs.constants],
  ]);
  for (const [i, value] of needs.constants.entries()) await db.run(`SET VARIABLE import_constant_${i} = $1`, [value]);
  return sql;
}

/**
 * A code list as an ENUM of the raw texts and a list of the codes in the same order: a text is looked up without a join,
 * which would be free to build its hash table from the file, a sort carries two bytes instead of a text, and Parquet has
 * its dictionary ready.
 */
async function storeCodes(db: Database, i: number, map: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
  await db.run(
    'CREATE OR REPLACE TEMP TABLE layout_code AS SELECT unnest($1) AS raw, generate_subscripts($1, 1) AS n',
    [entries.map(([raw]) => raw)],
  );
  await db.run(`CREATE TYPE layout_raw_${Number(i)} AS ENUM (SELECT raw FROM layout_code ORDER BY n)`);
  const codes = entries.map(([, code]) => (code === '' ? null : code));
  await db.run(`CREATE TYPE layout_code_${Number(i)} AS ENUM (SELECT DISTINCT unnest($1) AS code ORDER BY code)`, [
    codes.filter((code) => code !== null),
  ]);
  await db.run(`SET VARIABLE layout_list_${Number(i)} = CAST($1 AS layout_code_${Number(i)}[])`, [codes]);
}

/** What expressions need beside themselves. */
interface Needs {
  readonly layout: TableLayout;
  readonly constants: string[];
}

/** An expression, and whether it is the same for all rows (of a measure). */
interface Expression {
  readonly sql: string;
  readonly fixed: boolean;
  /** The code list whose places it gives, where it is looked up in one. */
  readonly list?: number;
}

/** Slots as columns of the ledger; dates are cast. */
const SLOT_COLUMNS = [
  ['reporter', 'reporter'],
  ['region', 'region'],
  ['partner', 'partner'],
  ['flow', 'flow'],
  ['commodity', 'commodity'],
  ['hs', 'hs'],
  ['adjustment', 'adjustment'],
  ['source', 'source'],
  ['citation', 'citation'],
  ['url', 'url'],
  ['released', 'released'],
  ['released_by', 'releasedBy'],
  ['released_rule', 'releasedRule'],
  ['status', 'status'],
  ['note', 'note'],
] as const satisfies readonly (readonly [string, keyof TableLayout['slots']])[];

function statements(needs: Needs): LayoutSql {
  const { layout } = needs;
  const slots = SLOT_COLUMNS.map(
    ([column, slot]) =>
      [column, (slot === 'commodity' && nameOfHs(needs)) || slotSql(needs, column, layout.slots[slot])] as const,
  );
  const period = textSql(needs, layout.slots.period).sql;
  const measures = layout.measures.map((m) => measureSql(needs, m));
  const parts = PARTS.map((name) => [name, spreadPart(name, measures)] as const);
  const varied = slots.filter(([, e]) => !e.fixed);
  const outer = Object.fromEntries([
    ...slots.map(
      ([name, e]) => [name, e.fixed ? e.sql : e.list === undefined ? name : placeSql(e.list, name)] as const,
    ),
    ...parts.map(([name, e]) => [name, e.fixed ? e.sql : name] as const),
  ]);
  const each = measures.flatMap((m, i) =>
    PARTS.flatMap((name) => (m[name].fixed ? [] : [`${m[name].sql} AS ${name}_${i}`])),
  );
  const texts = measures.map((m) => m.text);
  const read = [...varied.map(([name, e]) => `${e.sql} AS ${name}`), ...each, `${period} AS period`];
  const broken = measures.map((m, i) => `(${m.text} IS NOT NULL AND number_${i} IS NULL)`).join(' OR ');
  const file = ['row_no', ...layout.header.map((_, i) => `c${i}`)].join(', ');
  const carried = [...new Set(texts)];
  const dated = (more: readonly string[]) => `WITH read AS (SELECT ${[...read, ...more].join(', ')} FROM import_rows
    WHERE coalesce(${texts.join(', ')}) IS NOT NULL ${kept(layout)}), dated AS (
    SELECT *, ${firstDaySql('period')} AS first_day, ${lastDaySql('period')} AS last_day FROM read)`;
  const bad = badSql(outer, measures, broken);
  const columns = [
    ...varied.map(([name]) => name),
    ...measures.flatMap((m, i) => PARTS.flatMap((n) => (m[n].fixed ? [] : [`${n}_${i}`]))),
  ];
  const spread = parts.flatMap(([name, e]) => (e.fixed ? [] : [`${e.sql} AS ${name}`]));
  const rowColumns = [...varied.map(([name]) => name), 'first_day', 'last_day', 'k'];
  return {
    narrow: `${dated(carried)} SELECT ${[...columns, 'first_day', 'last_day'].join(', ')}, ${bad} AS bad_slot FROM dated`,
    rows: (from) => `SELECT * FROM (SELECT ${[...rowColumns, ...spread].join(', ')} FROM ${from}
      CROSS JOIN (SELECT unnest(range(${measures.length}))::TINYINT AS k) WHERE bad_slot IS NULL) WHERE number IS NOT NULL`,
    varying: new Set([...rowColumns, ...parts.filter(([, e]) => !e.fixed).map(([name]) => name)]),
    columns: ledgerColumns(outer),
    bad: `${dated([file])} SELECT ${bad} AS bad_slot, ${file} FROM dated WHERE ${bad} IS NOT NULL`,
  };
}

function kept(layout: TableLayout): string {
  const parts = layout.keep.map(
    ({ column }, i) => `list_contains(getvariable('layout_keep_${i}'), ${columnSql(layout, column)})`,
  );
  return parts.map((part) => `AND ${part}`).join(' ');
}

function columnSql(layout: TableLayout, name: string): string {
  const i = layout.header.indexOf(name);
  if (i < 0) throw new LayoutError(`there is no column "${name}"; the file has ${layout.header.join(', ')}`);
  return `c${i}`;
}

/** Where the commodity is but the name of the HS code: an expression over that, so that a sort need not carry both. */
function nameOfHs({ layout }: Needs): Expression | null {
  const { commodity, hs } = layout.slots;
  if (!('column' in commodity && 'column' in hs) || commodity.column !== hs.column || hs.codes === undefined)
    return null;
  if (commodity.codes === undefined || commodity.otherwise !== 'keep' || hs.otherwise !== 'keep') return null;
  if (Object.values(layout.codes[hs.codes] ?? {}).some((code) => code !== '')) return null;
  const list = Object.keys(layout.codes).indexOf(commodity.codes);
  const place = `enum_code(TRY_CAST(hs AS layout_raw_${list}))`;
  return { sql: `CASE WHEN ${place} IS NULL THEN hs ELSE ${placeSql(list, place)}::VARCHAR END`, fixed: true };
}

function slotSql(needs: Needs, column: string, rule: TextRule): Expression {
  const e = textSql(needs, rule);
  if (column === 'status') return e.fixed ? e : { ...e, sql: `coalesce(${e.sql}, 'single')` };
  return column === 'released' || column === 'released_by' ? { ...e, sql: `TRY_CAST(${e.sql}::VARCHAR AS DATE)` } : e;
}

function textSql({ layout, constants }: Needs, rule: TextRule): Expression {
  if ('constant' in rule) {
    if (rule.constant === null) return { sql: 'CAST(NULL AS VARCHAR)', fixed: true };
    const name = `import_constant_${constants.push(rule.constant) - 1}`;
    return { sql: `CAST(getvariable('${name}') AS layout_constant)`, fixed: true };
  }
  const cell = columnSql(layout, rule.column);
  const column = rule.labelled ? `split_part(${cell}, ': ', 1)` : cell;
  if (rule.codes === undefined) return { sql: column, fixed: false };
  const list = Object.keys(layout.codes).indexOf(rule.codes);
  if (list < 0) throw new LayoutError(`there is no code list "${rule.codes}"`);
  const place = `CAST(enum_code(TRY_CAST(${column} AS layout_raw_${list})) AS SMALLINT)`;
  if (rule.otherwise !== 'keep') return { sql: place, fixed: false, list };
  // An empty code is none: `TOTAL` names no commodity. A text that is in the list is never kept as it stands.
  return { sql: `CASE WHEN ${place} IS NULL THEN ${column} ELSE ${placeSql(list, place)}::VARCHAR END`, fixed: false };
}

/** The code at a place of a list. */
const placeSql = (list: number, place: string): string => `getvariable('layout_list_${list}')[${place} + 1]`;

/** What an observation takes from its measure. */
const PARTS = ['measure_rule', 'number', 'multiplier', 'place', 'unit', 'growth_of'] as const;
type MeasureSql = Readonly<Record<(typeof PARTS)[number], Expression>> & { readonly text: string };

/** A part of the measures as one expression over `k` and the columns of a narrow copy. */
function spreadPart(name: (typeof PARTS)[number], measures: readonly MeasureSql[]): Expression {
  const one = (m: MeasureSql, i: number): string => {
    const { sql, fixed, list } = m[name];
    return fixed ? sql : list === undefined ? `${name}_${i}` : `${placeSql(list, `${name}_${i}`)}::VARCHAR`;
  };
  const fixed = measures.every((m) => m[name].fixed);
  const [only] = measures;
  if (only && measures.length === 1) return { sql: one(only, 0), fixed };
  return { sql: `CASE k ${measures.map((m, i) => `WHEN ${i} THEN ${one(m, i)}`).join(' ')} END`, fixed };
}

function measureSql(needs: Needs, m: LayoutMeasure): MeasureSql {
  const { layout } = needs;
  const text = columnSql(layout, m.column);
  const plain = layout.decimal === ',' ? `replace(${text}, ',', '.')` : text;
  const written = `CASE WHEN contains(${plain}, '.') THEN pow(10, strpos(${plain}, '.') - length(${plain})) ELSE 1 END`;
  return {
    text,
    measure_rule: { sql: MEASURES[m.measure], fixed: true },
    number: { sql: `TRY_CAST(${plain} AS DOUBLE)`, fixed: false },
    multiplier: numberSql(layout, m.multiplier),
    place: m.precision === 'as-written' ? { sql: written, fixed: false } : numberSql(layout, m.precision),
    unit: textSql(needs, m.unit),
    growth_of: textSql(needs, m.growthOf),
  };
}

function numberSql(layout: TableLayout, n: LayoutMeasure['multiplier']): Expression {
  if (typeof n === 'number') return { sql: `CAST(${Number(n)} AS DOUBLE)`, fixed: true };
  if ('column' in n) return { sql: `TRY_CAST(${columnSql(layout, n.column)} AS DOUBLE)`, fixed: false };
  const power = `TRY_CAST(split_part(${columnSql(layout, n.power)}, ': ', 1) AS DOUBLE)`;
  return { sql: `pow(10, coalesce(${power}, 0))`, fixed: false };
}

/** From a fixed list, since it stands in the statement. */
const MEASURES = { value: `'value'`, growth: `'growth'`, quantity: `'quantity'`, amount: `'amount'` } as const;
const constantSql = (text: string): string => `CAST(${text} AS layout_constant)`;

/** The ledger's columns over the pieces that a layout gives. */
function ledgerColumns(outer: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const rule = outer['measure_rule'];
  const made: Readonly<Record<string, string>> = {
    scope: constantSql(`'goods'`),
    measure:
      constantSql(`CASE WHEN ${rule} <> 'amount' THEN ${rule} WHEN length(${outer['unit']}::VARCHAR) = 3 AND ${outer['unit']}::VARCHAR = upper(${outer['unit']}::VARCHAR) THEN 'value'
      ELSE 'quantity' END`),
    value: `number * ${outer['multiplier']}`,
    precision: `${outer['place']} * ${outer['multiplier']}`,
  };
  return Object.fromEntries(COLUMNS.map(({ name }) => [name, made[name] ?? outer[name] ?? name]));
}

/** The first slot for which a row cannot be kept, over the columns of a narrow copy. */
function badSql(outer: Readonly<Record<string, string>>, measures: readonly MeasureSql[], broken: string): string {
  const any = (condition: (m: MeasureSql, i: number) => string): string =>
    measures.map((m, i) => `(number_${i} IS NOT NULL AND ${condition(m, i)})`).join(' OR ');
  const at = (m: MeasureSql, name: (typeof PARTS)[number], i: number) => (m[name].fixed ? m[name].sql : `${name}_${i}`);
  return `CASE
  WHEN ${outer['reporter']} IS NULL THEN 'reporter'
  WHEN ${outer['partner']} IS NULL THEN 'partner'
  WHEN ${outer['flow']} IS NULL OR ${outer['flow']}::VARCHAR NOT IN ('export', 'import', 'total', 'balance') THEN 'flow'
  WHEN first_day IS NULL OR last_day IS NULL OR first_day > last_day THEN 'period'
  WHEN ${broken} OR ${any((_, i) => `(isnan(number_${i}) OR isinf(number_${i}))`)} THEN 'value'
  WHEN ${any((m, i) => `${at(m, 'unit', i)} IS NULL`)} THEN 'unit'
  WHEN ${any((m, i) => `(${at(m, 'multiplier', i)} IS NULL OR coalesce(${at(m, 'place', i)}, 0) <= 0)`)} THEN 'precision'
  END`;
}

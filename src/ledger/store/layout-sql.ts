import type { LayoutMeasure, TableLayout, TextRule } from '../../model/layout.ts';
import type { Database } from '../duckdb.ts';
import { COLUMNS } from '../schema.ts';
import { firstDaySql, lastDaySql } from './periods.ts';

/**
 * From a layout to SQL. Nothing of a file or of a layout goes into a statement: columns are `c0`, `c1`, … by position
 * over the view `import_rows`, constants and code lists stand in variables and in the table `layout_code`.
 */
export interface LayoutSql {
  /** Observations, in the order of `COLUMNS`. */
  readonly good: string;
  /** The slot to blame, the text of the number, `row_no`, and the file's columns of each row that cannot be kept. */
  readonly bad: string;
}

/** A layout that names a column or code list that is not there. */
export class LayoutError extends Error {}

/** Puts what the statements need into tables and variables of the database, and gives the statements. */
export async function prepareLayout(db: Database, layout: TableLayout): Promise<LayoutSql> {
  await db.run('CREATE OR REPLACE TEMP TABLE layout_code (list VARCHAR, raw VARCHAR, code VARCHAR)');
  for (const [list, map] of Object.entries(layout.codes)) {
    const parameters = [`codes ${list}`, Object.keys(map), Object.values(map)];
    await db.run('INSERT INTO layout_code SELECT $1, unnest($2), unnest($3)', parameters);
  }
  for (const [i, { values }] of layout.keep.entries()) {
    await db.run('INSERT INTO layout_code SELECT $1, unnest($2), NULL', [`keep ${i}`, values]);
  }
  const { sql, constants } = statements(layout);
  for (const [i, value] of constants.entries()) await db.run(`SET VARIABLE import_constant_${i} = $1`, [value]);
  return sql;
}

/** What expressions need beside themselves. */
interface Needs {
  readonly layout: TableLayout;
  readonly joins: string[];
  readonly constants: string[];
}

function statements(layout: TableLayout): { sql: LayoutSql; constants: readonly string[] } {
  const needs: Needs = { layout, joins: [], constants: [] };
  const s = layout.slots;
  const text = (rule: TextRule) => textSql(needs, rule);
  const measures = layout.measures.map((m) => measureSql(needs, m));
  const pick = (part: keyof MeasureSql): string =>
    measures.length === 1
      ? (measures[0]?.[part] ?? 'NULL')
      : `CASE k ${measures.map((m, i) => `WHEN ${i} THEN ${m[part]}`).join(' ')} END`;
  const list = `${text(s.reporter)} AS reporter, ${text(s.region)} AS region, ${text(s.partner)} AS partner,
    ${text(s.flow)} AS flow, ${text(s.commodity)} AS commodity, ${text(s.hs)} AS hs, 'goods' AS scope,
    ${text(s.period)} AS period, ${text(s.adjustment)} AS adjustment, ${text(s.source)} AS source,
    ${text(s.citation)} AS citation, ${text(s.url)} AS url, TRY_CAST(${text(s.released)} AS DATE) AS released,
    TRY_CAST(${text(s.releasedBy)} AS DATE) AS released_by, ${text(s.releasedRule)} AS released_rule,
    coalesce(${text(s.status)}, 'single') AS status, ${text(s.note)} AS note,
    ${pick('unit')} AS unit, ${pick('measure')} AS measure_rule, ${pick('text')} AS value_text, ${pick('value')} AS number,
    ${pick('multiplier')} AS multiplier, ${pick('precision')} AS place, ${pick('growthOf')} AS growth_of`;
  const times = measures.length > 1 ? `CROSS JOIN (SELECT unnest([${measures.map((_, i) => i).join(', ')}]) AS k)` : '';
  const from = `FROM import_rows ${times} ${needs.joins.join(' ')} ${kept(layout)}`;
  const dated = (more: string) => `WITH read AS (SELECT ${list}${more} ${from}), dated AS (
    SELECT *, ${firstDaySql('period')} AS first_day, ${lastDaySql('period')} AS last_day FROM read WHERE value_text IS NOT NULL)`;
  const columns = ['row_no', ...layout.header.map((_, i) => `c${i}`)].join(', ');
  return {
    sql: {
      good: `${dated('')} SELECT ${OUTPUT} FROM dated WHERE ${BAD} IS NULL`,
      bad: `${dated(`, ${columns}`)} SELECT ${BAD} AS bad_slot, value_text, ${columns} FROM dated WHERE ${BAD} IS NOT NULL`,
    },
    constants: needs.constants,
  };
}

function kept(layout: TableLayout): string {
  const parts = layout.keep.map(
    ({ column }, i) => `${columnSql(layout, column)} IN (SELECT raw FROM layout_code WHERE list = 'keep ${i}')`,
  );
  return parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`;
}

function columnSql(layout: TableLayout, name: string): string {
  const i = layout.header.indexOf(name);
  if (i < 0) throw new LayoutError(`there is no column "${name}"; the file has ${layout.header.join(', ')}`);
  return `c${i}`;
}

function textSql({ layout, joins, constants }: Needs, rule: TextRule): string {
  if ('constant' in rule) {
    if (rule.constant === null) return 'CAST(NULL AS VARCHAR)';
    return `CAST(getvariable('import_constant_${constants.push(rule.constant) - 1}') AS VARCHAR)`;
  }
  const cell = columnSql(layout, rule.column);
  const column = rule.labelled ? `split_part(${cell}, ': ', 1)` : cell;
  if (rule.codes === undefined) return column;
  if (!layout.codes[rule.codes]) throw new LayoutError(`there is no code list "${rule.codes}"`);
  const list = `getvariable('import_constant_${constants.push(`codes ${rule.codes}`) - 1}')`;
  const table = `j${joins.length}`;
  joins.push(`LEFT JOIN (SELECT raw, code FROM layout_code WHERE list = ${list}) ${table} ON ${table}.raw = ${column}`);
  const code = rule.otherwise === 'keep' ? `coalesce(${table}.code, ${column})` : `${table}.code`;
  return `nullif(${code}, '')`;
}

type MeasureSql = Readonly<
  Record<'measure' | 'text' | 'value' | 'multiplier' | 'precision' | 'unit' | 'growthOf', string>
>;

function measureSql(needs: Needs, m: LayoutMeasure): MeasureSql {
  const { layout } = needs;
  const text = columnSql(layout, m.column);
  const plain = layout.decimal === ',' ? `replace(${text}, ',', '.')` : text;
  const number = (n: LayoutMeasure['multiplier']) => {
    if (typeof n === 'number') return `${Number(n)}::DOUBLE`;
    if ('column' in n) return `TRY_CAST(${columnSql(layout, n.column)} AS DOUBLE)`;
    return `pow(10, coalesce(TRY_CAST(split_part(${columnSql(layout, n.power)}, ': ', 1) AS DOUBLE), 0))`;
  };
  const written = `CASE WHEN contains(${plain}, '.') THEN pow(10, strpos(${plain}, '.') - length(${plain})) ELSE 1 END`;
  return {
    measure: MEASURES[m.measure],
    text,
    value: `TRY_CAST(${plain} AS DOUBLE)`,
    multiplier: number(m.multiplier),
    precision: m.precision === 'as-written' ? written : number(m.precision),
    unit: textSql(needs, m.unit),
    growthOf: textSql(needs, m.growthOf),
  };
}

/** From a fixed list, since it stands in the statement. */
const MEASURES = { value: `'value'`, growth: `'growth'`, quantity: `'quantity'`, amount: `'amount'` } as const;

const COMPUTED: Readonly<Record<string, string>> = {
  measure: `CASE WHEN measure_rule <> 'amount' THEN measure_rule WHEN length(unit) = 3 THEN 'value' ELSE 'quantity' END`,
  value: 'number * multiplier',
  precision: 'place * multiplier',
};

const OUTPUT = COLUMNS.map(({ name }) => (COMPUTED[name] ? `${COMPUTED[name]} AS ${name}` : name)).join(', ');

/** The first slot of a row that cannot be kept. */
const BAD = `CASE
  WHEN reporter IS NULL THEN 'reporter'
  WHEN partner IS NULL THEN 'partner'
  WHEN flow IS NULL OR flow NOT IN ('export', 'import', 'total', 'balance') THEN 'flow'
  WHEN first_day IS NULL OR last_day IS NULL OR first_day > last_day THEN 'period'
  WHEN unit IS NULL THEN 'unit'
  WHEN number IS NULL OR isnan(number) OR isinf(number) THEN 'value'
  WHEN multiplier IS NULL OR place IS NULL OR place <= 0 THEN 'precision'
  END`;

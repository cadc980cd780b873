import type { Reading, Reject } from '../../model/layout.ts';
import type { Flow } from '../../model/claim.ts';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { months, yearToDate } from '../../model/period.ts';
import { tidy } from '../../model/interval.ts';
import { SourceError } from '../source.ts';
import type { Grid } from './grid.ts';
import { partnerOf } from './names.ts';

/** What a column of the table by country holds. */
interface Head {
  readonly flow: Flow;
  readonly period: Period;
  readonly growth: boolean;
}

/** What the title and the unit line say. */
interface Frame {
  readonly year: number;
  readonly month: number;
  readonly currency: 'USD' | 'CNY';
  readonly multiplier: number;
}

export interface TableContext {
  readonly name: string;
  readonly url: string | null;
  readonly today: string;
  /** `2023-09`, where the file does not say it. */
  readonly month: string | null;
}

/**
 * The table of exports and imports by country as customs publishes it: a month and the year to date for each flow, and the
 * growth of the year to date.
 */
export function parseTable(grid: Grid, context: TableContext): Reading {
  const first = grid.rows.findIndex(isBody);
  if (first < 0) throw new SourceError('no-table', `${context.name}: there is no table of trade by country in it.`);
  const above = grid.rows.slice(0, first);
  const frame = frameOf([grid.title, ...above.flat()].join(' '), context);
  const heads = headsOf(above, frame);
  if (!heads.some((h) => h && !h.growth)) {
    throw new SourceError('no-heads', `${context.name}: the heads of the columns tell no flow and month.`);
  }
  const observations: Observation[] = [];
  const rejects: Reject[] = [];
  grid.rows.slice(first).forEach((row, i) => {
    const partner = partnerOf(row[0] ?? '');
    const line = first + i + 1;
    if (partner) observations.push(...rowOf(row, partner, heads, frame, context, rejects, line));
    else if (row.slice(1).some(isNumber)) {
      rejects.push({
        file: context.name,
        line,
        column: 'partner',
        text: row[0] ?? '',
        reason: 'the partner is not known',
      });
    }
  });
  return { kind: 'rows', observations, rejects };
}

const NUMBER = /^-?\d[\d,]*(\.\d+)?$/;
const isNumber = (cell: string): boolean => NUMBER.test(cell.replaceAll(/[\s\u00a0]/g, ''));

/** A name, then at least three numbers: heads hold a month's number here and there, but not large ones in a row. */
const isBody = (row: readonly string[]): boolean =>
  partnerOf(row[0] ?? '') !== undefined && row.slice(1).filter(isNumber).length >= 3;

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function frameOf(text: string, context: TableContext): Frame {
  const [year, month] = context.month ? context.month.split('-').map(Number) : monthOfTitle(text);
  if (!year || !month)
    throw new SourceError('no-month', `${context.name}: it does not say its month: give --month 2023-09.`);
  return { year, month, ...unitOf(text, context.name) };
}

/** `2023年9月`, `2023年1-9月`, `2023年1至9月`; `Sep 2023`, `January-February 2025`: the last month told. */
function monthOfTitle(text: string): [number, number] | [] {
  const chinese = /(\d{4})年(?:\d{1,2}月?[-—–~至到])?(\d{1,2})月/.exec(text);
  if (chinese) return [Number(chinese[1]), Number(chinese[2])];
  const english = /\b([A-Z][a-z]{2})[a-z]{0,6}\.?,?\s+(\d{4})\b/.exec(text);
  const month = ENGLISH_MONTHS.indexOf((english?.[1] ?? '').toLowerCase()) + 1;
  return english && month > 0 ? [Number(english[2]), month] : [];
}

/** Amount words before the currency, Chinese and English; longest first. */
const AMOUNTS: readonly (readonly [RegExp, number])[] = [
  [/100\s*million|亿/i, 1e8],
  [/10\s*thousand|10,?000|万/i, 1e4],
  [/1,?000\s*million|billion|十亿/i, 1e9],
  [/million|1,?000,?000|百万/i, 1e6],
  [/thousand|1,?000|千/i, 1e3],
];

function unitOf(text: string, name: string): Pick<Frame, 'currency' | 'multiplier'> {
  const line = /(?:单位|unit)\s*[:：]?\s*([^\s].{0,40})/i.exec(text)?.[1] ?? text;
  const currency = /美元|US\$|USD/i.test(line) ? 'USD' : /人民币|CNY|RMB|yuan/i.test(line) ? 'CNY' : null;
  const amount = /百万/.test(line) ? 1e6 : AMOUNTS.find(([pattern]) => pattern.test(line))?.[1];
  if (!currency || !amount)
    throw new SourceError('no-unit', `${name}: it does not say its unit (like 单位：亿元人民币 or Unit: US$1,000).`);
  return { currency, multiplier: amount };
}

function headsOf(above: readonly (readonly string[])[], frame: Frame): (Head | null)[] {
  const width = above.reduce((w, row) => Math.max(w, row.length), 0);
  return Array.from({ length: width }, (_, c) => {
    const words = above.map((row) => row[c] ?? '').filter((text) => text !== '' && text.length < 60);
    return c === 0 ? null : headOf(words.join(' '), frame);
  });
}

function headOf(text: string, { year, month }: Frame): Head | null {
  const flow = flowOf(text);
  if (!flow) return null;
  const growth = /同期|同比|±|year[-\s]on[-\s]year|y\/y/i.test(text);
  const cumulative = /累计|cumulative|1\s*(?:月)?\s*(?:-|—|–|~|至|到|\bto\b)/i.test(text) || growth;
  return { flow, growth, period: cumulative ? yearToDate(year, month) : months(year, month) };
}

/** The title names all flows: the last that a head tells is its own. */
function flowOf(text: string): Flow | null {
  const found = [
    ...text.matchAll(
      /进出口|出口|进口|贸易差额|export\s*(?:&|and)\s*import|import\s*(?:&|and)\s*export|exports?|imports?|total|balance/gi,
    ),
  ];
  const word = (found.at(-1)?.[0] ?? '').toLowerCase();
  if (/进出口|total|[&]|and/.test(word)) return 'total';
  if (/出口|export/.test(word)) return 'export';
  if (/进口|import/.test(word)) return 'import';
  return /差额|balance/.test(word) ? 'balance' : null;
}

function rowOf(
  row: readonly string[],
  partner: string,
  heads: readonly (Head | null)[],
  frame: Frame,
  context: TableContext,
  rejects: Reject[],
  line: number,
): Observation[] {
  return heads.flatMap((head, c): Observation[] => {
    const text = (row[c] ?? '').replaceAll(/[\s\u00a0]/g, '');
    if (!head || text === '' || text === '-' || text === '—') return [];
    if (!NUMBER.test(text)) {
      rejects.push({
        file: context.name,
        line,
        column: `${head.flow} (column ${c + 1})`,
        text,
        reason: 'the value is not a number',
      });
      return [];
    }
    const places = text.split('.')[1]?.length ?? 0;
    const scale = head.growth ? 1 : frame.multiplier;
    return [
      {
        reporter: 'CHN',
        region: null,
        partner,
        flow: head.flow,
        commodity: null,
        hs: null,
        scope: 'goods',
        period: head.period,
        measure: head.growth ? 'growth' : 'value',
        value: tidy(Number(text.replaceAll(',', '')) * scale),
        precision: tidy(10 ** -places * scale),
        unit: head.growth ? 'percent' : frame.currency,
        growthCurrency: head.growth ? frame.currency : null,
        source: 'gacc',
        citation: `GACC, table by country (${context.name})`,
        url: context.url ?? 'http://www.customs.gov.cn',
        released: null,
        status: 'confirmed',
        note: null,
      },
    ];
  });
}

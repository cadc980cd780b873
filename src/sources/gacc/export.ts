import type { Reading, Reject } from '../../model/layout.ts';
import type { Observation } from '../../model/observation.ts';
import { months } from '../../model/period.ts';
import { tidy } from '../../model/interval.ts';
import { HS_NAMES } from '../codes.ts';
import { rowsOf } from '../../text/delimited.ts';
import { SourceError } from '../source.ts';
import { partnerOf } from './names.ts';
import type { TableContext } from './table.ts';

/** Weights that the query site counts in. */
const TONNES: Readonly<Record<string, number>> = { 千克: 0.001, 公斤: 0.001, 吨: 1, 克: 1e-6, 克拉: 2e-7 };

/** True where a header is that of an export of the customs' query site. */
export const isExport = (header: readonly string[]): boolean =>
  header.includes('数据年月') && header.includes('贸易伙伴名称');

/**
 * An export of the query site (`stats.customs.gov.cn`): one row a month, partner and commodity, the value in the column
 * `人民币` or `美元`. The file does not say whether it is of exports or imports: the user does.
 */
export function parseExport(text: string, flow: 'export' | 'import' | 'total' | null, context: TableContext): Reading {
  const [head, ...rows] = [...rowsOf(text)];
  const header = (head?.cells ?? []).map((c) => c.trim());
  const currency = header.includes('美元') ? 'USD' : header.includes('人民币') ? 'CNY' : null;
  if (!currency) throw new SourceError('missing-column', `${context.name}: there is no column 人民币 or 美元.`);
  if (!flow)
    throw new SourceError(
      'no-flow',
      `${context.name}: the file does not say its direction: give --flow export or --flow import.`,
    );
  const observations: Observation[] = [];
  const rejects: Reject[] = [];
  for (const { cells, line } of rows) {
    const cell = (name: string): string => (cells[header.indexOf(name)] ?? '').trim();
    const made = rowOf(cell, currency, flow, context);
    if (typeof made === 'string') {
      rejects.push({
        file: context.name,
        line,
        column: made,
        text: cell(made),
        reason: `${made} is missing or not known`,
      });
    } else observations.push(...made);
  }
  return { kind: 'rows', observations, rejects };
}

/** The observations of a row, or the column that cannot be read. */
function rowOf(
  cell: (name: string) => string,
  currency: 'USD' | 'CNY',
  flow: 'export' | 'import' | 'total',
  context: TableContext,
): Observation[] | string {
  const money = currency === 'USD' ? '美元' : '人民币';
  const month = Number(cell('数据年月').slice(4, 6));
  if (!/^\d{6}$/.test(cell('数据年月')) || month < 1 || month > 12) return '数据年月';
  const partner = partnerOf(cell('贸易伙伴名称'));
  if (!partner) return '贸易伙伴名称';
  const value = numberOf(cell(money));
  if (value === null) return money;
  const code = cell('商品编码').replaceAll(/\D/g, '');
  const base = {
    reporter: 'CHN',
    region: null,
    partner,
    flow,
    commodity: code === '' ? null : (HS_NAMES[code] ?? (cell('商品名称') || code)),
    hs: code === '' ? null : code,
    scope: 'goods',
    period: months(Number(cell('数据年月').slice(0, 4)), month),
    growthCurrency: null,
    source: 'gacc',
    citation: `GACC, online query (${context.name})`,
    url: context.url ?? 'http://stats.customs.gov.cn',
    released: null,
    status: 'confirmed',
    note: null,
  } as const;
  const result: Observation[] = [{ ...base, measure: 'value', value, precision: 1, unit: currency }];
  for (const n of ['第一', '第二']) {
    const tonnes = TONNES[cell(`${n}计量单位`)];
    const amount = numberOf(cell(`${n}数量`));
    if (tonnes === undefined || amount === null || amount === 0) continue;
    result.push({ ...base, measure: 'quantity', value: tidy(amount * tonnes), precision: tonnes, unit: 't' });
    break;
  }
  return result;
}

function numberOf(text: string): number | null {
  const bare = text.replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}

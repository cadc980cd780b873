import { bookOf, type Book } from '../../src/ledger/book.ts';
import type { Claim, Extraction, Flow, Measure, Superlative, SuperlativeKind } from '../../src/model/claim.ts';
import { tidy } from '../../src/model/interval.ts';
import type { Observation } from '../../src/model/observation.ts';
import { months, quarter, yearToDate, years, type Period } from '../../src/model/period.ts';
import type { Rate } from '../../src/model/rate.ts';
import { claimOf, superlativeOf } from './report.ts';

/** `2023`, `2023-09`, `2023-Q3`, `2023-01/2023-09`, `ytd 2023-08` as a period. */
export function periodOf(text: string): Period {
  const [first = '', last] = text.replace('ytd ', '').split('/');
  const year = Number(first.slice(0, 4));
  if (text.startsWith('ytd ')) return yearToDate(year, Number(first.slice(5)));
  if (last) return months(year, Number(first.slice(5)), Number(last.slice(0, 4)), Number(last.slice(5)));
  if (first[5] === 'Q') return quarter(year, Number(first[6]));
  return first.length === 4 ? years(year) : months(year, Number(first.slice(5)));
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '¥': 'CNY', '€': 'EUR' };
const SCALES: Readonly<Record<string, number>> = { '': 1, mn: 1e6, bn: 1e9, tn: 1e12, 亿: 1e8, 万: 1e4 };

/** A number as written, with its place value: `$240.11bn`, `26.3%`, `0.3pp`, `2x`, `7.81mn t`. */
export interface Written {
  readonly value: number;
  readonly unit: string;
  readonly place: number;
}

export function written(text: string): Written {
  const m = /^([$¥€]?)(-?)([$¥€]?)(\d+(?:\.(\d+))?)(mn|bn|tn|亿|万)?(%|pp|x| \w+)?$/.exec(text);
  if (!m) throw new Error(`no number: ${text}`);
  const scale = SCALES[m[6] ?? ''] ?? 1;
  const decimals = m[5]?.length ?? 0;
  const unit = m[7] === '%' ? 'percent' : m[7] === 'pp' ? 'percentage_point' : m[7] === 'x' ? 'times' : m[7]?.trim();
  const value = tidy(Number(m[4]) * scale * (m[2] ? -1 : 1));
  return { value, unit: unit ?? CURRENCIES[m[1] || m[3] || '$'] ?? 'USD', place: tidy(scale * 10 ** -decimals) };
}

const FLOWS: Readonly<Record<string, Flow>> = {
  exports: 'export',
  imports: 'import',
  total: 'total',
  balance: 'balance',
};

interface Thing {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly period: Period;
}

/** `CHN RUS total 2023` (whose trade, with whom, which way, when). */
export function thing(text: string): Thing {
  const [reporter = '', partner = '', flow = '', ...rest] = text.split(' ');
  return { reporter, partner, flow: FLOWS[flow] ?? 'total', period: periodOf(rest.join(' ')) };
}

const MEASURES: Readonly<Record<string, Measure>> = {
  percent: 'growth',
  percentage_point: 'rate_change',
  times: 'multiple',
  t: 'quantity',
};

/** One claim: `claim('CHN RUS total 2023', '$240.11bn')`; slots given last win. */
export function claim(about: string, number: string, more: Partial<Claim> = {}): Claim {
  const { value, unit, place } = written(number);
  const measure = more.measure ?? MEASURES[unit] ?? 'value';
  return claimOf({
    quote: number,
    at: 0,
    value,
    unit,
    interval: [tidy(value - place / 2), tidy(value + place / 2)],
    ...thing(about),
    measure,
    basis: measure === 'growth' || measure === 'change' || measure === 'multiple' ? 'yoy' : null,
    ...more,
  });
}

export function superlative(about: string, kind: SuperlativeKind, more: Partial<Superlative> = {}): Superlative {
  return superlativeOf({ quote: kind, at: 0, kind, ...thing(about), ...more });
}

/** Claims and superlatives as read out of one article, one after the other in the text. */
export function article(claims: readonly Claim[], superlatives: readonly Superlative[] = []): Extraction {
  return { claims: claims.map((c, i) => (c.at === 0 ? { ...c, at: i * 20 } : c)), superlatives, figures: [] };
}

const SOURCES: Readonly<Record<string, string>> = { CHN: 'gacc', USA: 'census', EU27_2020: 'eurostat', RUS: 'fcs' };

/** One official row: `row('CHN RUS total 2023', '$240.11bn', '2024-01-12')`; a growth names its currency: `26.3% USD`. */
export function row(
  about: string,
  number: string,
  released: string | null = null,
  more: Partial<Observation> = {},
): Observation {
  const [text = '', currency = null] = number.includes('% ') ? number.split(' ') : [number];
  const { value, unit, place } = written(text);
  const slots = thing(about);
  return {
    ...slots,
    region: null,
    commodity: null,
    hs: null,
    scope: 'goods',
    measure: unit === 'percent' ? 'growth' : unit.length === 3 ? 'value' : 'quantity',
    value,
    precision: place,
    unit,
    growthCurrency: unit === 'percent' ? currency : null,
    source: SOURCES[slots.reporter] ?? 'other',
    citation: 'specimen',
    url: 'specimen',
    released,
    status: 'confirmed',
    note: null,
    ...more,
  };
}

/** A month's average rate of exchange: `rate('2023-10', 'USD', 'CNY', 7.3)`. */
export function rate(month: string, base: string, quote: string, value: number): Rate {
  const source = { source: 'specimen', citation: 'specimen', url: 'specimen' };
  return {
    base,
    quote,
    period: periodOf(month),
    rate: value,
    precision: 0.0001,
    method: 'period average',
    ...source,
    status: 'confirmed',
  };
}

export const book = (rows: readonly Observation[], rates: readonly Rate[] = []): Book => bookOf(rows, rates);

import { tidy } from '../../model/interval.ts';
import type { Locale } from './facts.ts';

/** Up to so many decimals, thousands set off by commas. */
function plain(n: number, digits: number): string {
  const power = 10 ** digits;
  const rounded = Math.round((n + Number.EPSILON * Math.sign(n)) * power) / power;
  const text = String(rounded === 0 ? 0 : tidy(rounded));
  return Math.abs(rounded) < 1000 ? text : text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

const EN_SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];
const ZH_SCALES: readonly (readonly [number, string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];
const ZH_CURRENCY: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元',
  EUR: '欧元',
  JPY: '日元',
  RUB: '卢布',
  GBP: '英镑',
  HKD: '港元',
  KRW: '韩元',
};
const EN_SIGN: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const EN_UNIT: Readonly<Record<string, string>> = {
  CNY: ' yuan',
  RUB: ' roubles',
  t: ' tonnes',
  times: ' times',
  vehicle: ' vehicles',
  bbl: ' barrels',
  m3: ' cubic metres',
};
const ZH_UNIT: Readonly<Record<string, string>> = { t: '吨', times: '倍', vehicle: '辆', bbl: '桶', m3: '立方米' };

/** A computed number has no digits of its own: three or four are enough to compare. */
export const rounded = (value: number, unit: string): number =>
  unit === 'percent' || unit === 'percentage_point' ? Number(value.toFixed(1)) : Number(value.toPrecision(4));

/** An amount, share or growth as a reader writes it: `$240.11 billion`, `1.74万亿元`, `-6.5%`. */
export function quantityText(value: number, unit: string, locale: Locale): string {
  if (unit === 'percent') return `${plain(value, 2)}%`;
  if (unit === 'percentage_point') return pointsText(value, locale);
  return locale === 'en' ? english(value, unit) : chinese(value, unit);
}

function english(value: number, unit: string): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const scale = EN_SCALES.find(([from]) => size >= from);
  const number = scale ? `${plain(size / scale[0], 3)}${scale[1]}` : plain(size, 3);
  const mark = EN_SIGN[unit];
  return mark ? `${sign}${mark}${number}` : `${sign}${number}${EN_UNIT[unit] ?? ` ${unit}`}`;
}

function chinese(value: number, unit: string): string {
  const size = Math.abs(value);
  const scale = ZH_SCALES.find(([from]) => size >= from);
  const number = scale ? `${plain(size / scale[0], 4)}${scale[1]}` : plain(size, 3);
  return `${value < 0 ? '-' : ''}${number.replaceAll(',', '')}${ZH_CURRENCY[unit] ?? ZH_UNIT[unit] ?? unit}`;
}

/** `0.3 points`, `1 point`; `0.3个百分点`. */
export function pointsText(value: number, locale: Locale): string {
  const number = plain(value, 2);
  if (locale === 'zh') return `${number}个百分点`;
  return number === '1' || number === '-1' ? `${number} point` : `${number} points`;
}

/** The distance of a claim from the record, without its sign: `0.4%`, `0.3 points`, `12 times`. */
export function distanceText(claimed: number, official: number, unit: string, locale: Locale): string {
  const gap = Math.abs(claimed - official);
  if (unit === 'percent' || unit === 'percentage_point') return pointsText(gap, locale);
  if (official === 0) return quantityText(gap, unit, locale);
  const percent = (gap / Math.abs(official)) * 100;
  return percent < 0.005
    ? locale === 'zh'
      ? '不到0.01%'
      : 'less than 0.01%'
    : `${plain(percent, percent < 1 ? 2 : 1)}%`;
}

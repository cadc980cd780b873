import { displayName } from '../../model/codes/display.ts';
import { monthOf, periodKind, yearOf, type Period } from '../../model/period.ts';
import type { Locale } from './facts.ts';

const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const EN_ORDER = ['first', 'second', 'third', 'fourth'];
const ZH_ORDER = ['一', '二', '三', '四'];

const month = (m: number): string => EN_MONTHS[m - 1] ?? String(m);

/** `September 2023`, `January to September 2023`, `2023`, `the first quarter of 2023`; `2023年9月`, `2023年1至9月`. */
export function periodText(period: Period | null, locale: Locale): string {
  if (!period) return locale === 'en' ? 'an unnamed period' : '某一时期';
  return locale === 'en' ? englishPeriod(period) : chinesePeriod(period);
}

function englishPeriod(period: Period): string {
  const [first, last] = period;
  const [year, from, to] = [yearOf(first), monthOf(first), monthOf(last)];
  const kind = periodKind(period);
  if (kind === 'month') return `${month(from)} ${year}`;
  if (kind === 'year') return String(year);
  if (kind === 'quarter') return `the ${EN_ORDER[(from - 1) / 3]} quarter of ${year}`;
  if (kind === 'half') return `the ${EN_ORDER[(from - 1) / 6]} half of ${year}`;
  if (kind === 'day' || year !== yearOf(last)) return first === last ? first : `${first} to ${last}`;
  return `${month(from)} to ${month(to)} ${year}`;
}

function chinesePeriod(period: Period): string {
  const [first, last] = period;
  const [year, from, to] = [yearOf(first), monthOf(first), monthOf(last)];
  const kind = periodKind(period);
  if (kind === 'month') return `${year}年${from}月`;
  if (kind === 'year') return `${year}年`;
  if (kind === 'quarter') return `${year}年${ZH_ORDER[(from - 1) / 3]}季度`;
  if (kind === 'half') return `${year}年${from === 1 ? '上' : '下'}半年`;
  if (kind === 'day' || year !== yearOf(last)) return first === last ? first : `${first}至${last}`;
  return `${year}年${from}至${to}月`;
}

/** `12 January 2024`; `2024年1月12日`. */
export function dayText(day: string, locale: Locale): string {
  const [y, m, d] = [yearOf(day), monthOf(day), Number(day.slice(8, 10))];
  return locale === 'en' ? `${d} ${month(m)} ${y}` : `${y}年${m}月${d}日`;
}

const OFFICES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  gacc: ['China’s customs', '中国海关'],
  census: ['the US Census Bureau', '美国普查局'],
  eurostat: ['Eurostat', '欧盟统计局'],
  fcs: ['Russia’s customs', '俄罗斯海关'],
  comtrade: ['UN Comtrade', '联合国商品贸易数据库'],
  imf: ['the IMF', '国际货币基金组织'],
};

/** The office that an observation's `source` stands for; the code itself where it is unknown. */
export const officeText = (source: string, locale: Locale): string =>
  OFFICES[source]?.[locale === 'en' ? 0 : 1] ?? source;

const EN_ARTICLE = new Set(['USA', 'GBR', 'NLD', 'PHL', 'EU27_2020', 'EU28', 'ARE']);
const WHOLE_SHORT: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  EU27_2020: ['EU', '欧盟'],
  USA: ['US', '美国'],
  ASEAN: ['ASEAN', '东盟'],
  GBR: ['UK', '英国'],
};

/** An economy as a sentence names it, with `the` where English wants it: `Russia`, `the US`. */
export function economyText(code: string | null, locale: Locale): string {
  const known = NAMES[locale].get(code);
  if (known !== undefined) return known;
  const name = named(code, locale);
  if (NAMES[locale].size < 5000) NAMES[locale].set(code, name);
  return name;
}

const NAMES: Readonly<Record<Locale, Map<string | null, string>>> = { en: new Map(), zh: new Map() };

function named(code: string | null, locale: Locale): string {
  if (code === null) return locale === 'en' ? 'an unnamed economy' : '某经济体';
  const short = WHOLE_SHORT[code]?.[locale === 'en' ? 0 : 1];
  const name = short ?? displayName(code, locale);
  return locale === 'en' && EN_ARTICLE.has(code) ? `the ${name}` : name;
}

import type { Locale } from './output.ts';

/** Words for a number's size, largest first. */
const SCALES: Readonly<Record<Locale, readonly (readonly [size: number, word: string])[]>> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** Six significant digits tell any published figure apart from its neighbours. */
const MOST_DIGITS = 6;

const UNITS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    percent: '%',
    percentage_point: ' points',
    times: ' times',
    t: ' tonnes',
    bbl: ' barrels',
    m3: ' m³',
    vehicle: ' vehicles',
  },
  zh: {
    percent: '%',
    percentage_point: '个百分点',
    times: '倍',
    t: '吨',
    bbl: '桶',
    m3: '立方米',
    vehicle: '辆',
    CNY: '元',
  },
};

const MONEY = /^[A-Z]{3}$/;
const currencyZh = new Intl.DisplayNames('zh-Hans', { type: 'currency' });

/**
 * A number with its unit as people write it: `USD 21.18 billion`, `211.8亿美元`, `+26.3%`.
 * @param precision one unit of the last known place, in base units; null where nobody says
 */
export function amount(
  value: number,
  unit: string,
  locale: Locale,
  precision: number | null = null,
  signed = false,
): string {
  const number = scaled(value, locale, isRate(unit) ? null : SCALES[locale], precision, signed);
  const word = UNITS[locale][unit];
  if (word !== undefined) return number + word;
  if (!MONEY.test(unit)) return locale === 'zh' ? number + unit : `${number} ${unit}`;
  if (locale === 'zh') return number + currencyZh.of(unit);
  const sign = /^[-+−]/.exec(number)?.[0] ?? '';
  return `${sign}${unit} ${number.slice(sign.length)}`;
}

/** What a unit is called behind a number: ` tonnes`, `亿`'s `元`; an ISO code stays one in English. */
export function unitWord(unit: string, locale: Locale): string {
  const word = UNITS[locale][unit];
  if (word !== undefined) return word.trim();
  return locale === 'zh' && MONEY.test(unit) ? (currencyZh.of(unit) ?? unit) : unit;
}

/** Money by its ISO 4217 code. */
export const isMoney = (unit: string): boolean => MONEY.test(unit);

const isRate = (unit: string): boolean => unit === 'percent' || unit === 'percentage_point' || unit === 'times';

function scaled(
  value: number,
  locale: Locale,
  scales: (typeof SCALES)[Locale] | null,
  precision: number | null,
  signed: boolean,
): string {
  const [size, word] = scales?.find(([s]) => Math.abs(value) >= s) ?? [1, ''];
  const places = precision === null || precision <= 0 ? 3 : Math.round(Math.log10(size / precision));
  const room = MOST_DIGITS - 1 - Math.floor(Math.log10(Math.max(Math.abs(value / size), 1)));
  const decimals = Math.max(0, Math.min(places, room, 12));
  const format = formatOf(locale, precision === null ? 0 : decimals, decimals, signed);
  return format.format(value / size).replace('-', '−') + word;
}

const formats = new Map<string, Intl.NumberFormat>();

/** To make one takes a hundred times as long as to use it, and there are few: no more than places squared. */
function formatOf(locale: Locale, fewest: number, most: number, signed: boolean): Intl.NumberFormat {
  const key = `${locale} ${fewest} ${most} ${signed}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: fewest,
      maximumFractionDigits: most,
      signDisplay: signed ? 'exceptZero' : 'auto',
    });
  formats.set(key, known);
  return known;
}

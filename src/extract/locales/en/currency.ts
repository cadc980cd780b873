import type { Bound } from './bound.ts';
import type { State } from './state.ts';

/** `dollars` in the news of these are their own. */
export const OWN_DOLLAR: Readonly<Record<string, string>> = { CAN: 'CAD', SGP: 'SGD', AUS: 'AUD', NZL: 'NZD' };

/** Names that several currencies share, by the one that a bare name is taken for: whose each is in the news of the others. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  INR: { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR' },
  PHP: { MEX: 'MXN', CHL: 'CLP', COL: 'COP', ARG: 'ARS', URY: 'UYU', DOM: 'DOP' },
  KES: { UGA: 'UGX', TZA: 'TZS' },
  GBP: { EGY: 'EGP', SYR: 'SYP', LBN: 'LBP', SDN: 'SDG' },
  AED: { MAR: 'MAD' },
  SAR: { QAT: 'QAR', OMN: 'OMR', YEM: 'YER' },
  SEK: { NOR: 'NOK', DNK: 'DKK' },
  NOK: { SWE: 'SEK', DNK: 'DKK', CZE: 'CZK', ISL: 'ISK' },
  RUB: { BLR: 'BYN' },
  ITL: { TUR: 'TRY' },
  FRF: { CHE: 'CHF' },
};

/** A bare name: `rupees`, `pesos`, `Rs`. */
const SHARED_NAME =
  /(?:^|[\d\s])(rupees?|rs\.?|shs?\.?|shillings|pesos?|pounds?|dirhams?|riyals?|crowns|kron[eo]r|rubles?|roubles?|lira|francs)/i;

/** The currency of an amount as written (`Rs 9.72 trillion`) in the news of `reporter`, where its name is one that several share; else `unit`. */
export function ownCurrency(unit: string, word: string, reporter: string | null): string {
  const own = SHARED[unit]?.[reporter ?? ''];
  return own !== undefined && SHARED_NAME.test(word) && /^\W*(?:rs|sh|[\d])/i.test(word) ? own : unit;
}

/** Whose money it is, where one country alone has it: a text that names nobody speaks of that one. */
const HOMES: Readonly<Record<string, string>> = {
  GBP: 'GBR',
  JPY: 'JPN',
  INR: 'IND',
  KRW: 'KOR',
  THB: 'THA',
  MYR: 'MYS',
  IDR: 'IDN',
  VND: 'VNM',
  NGN: 'NGA',
  GHS: 'GHA',
  KES: 'KEN',
  PKR: 'PAK',
  BDT: 'BGD',
  LKR: 'LKA',
  TRY: 'TUR',
  RUB: 'RUS',
  UAH: 'UKR',
  PLN: 'POL',
  ZAR: 'ZAF',
  BRL: 'BRA',
  CAD: 'CAN',
  AUD: 'AUS',
  NZD: 'NZL',
  SGD: 'SGP',
  HKD: 'HKG',
  TWD: 'TWN',
  KZT: 'KAZ',
  EGP: 'EGY',
  SEK: 'SWE',
  NOK: 'NOR',
  DKK: 'DNK',
  MXN: 'MEX',
  NPR: 'NPL',
  UGX: 'UGA',
  TZS: 'TZA',
  ETB: 'ETH',
  ZMW: 'ZMB',
  QAR: 'QAT',
  KWD: 'KWT',
  BHD: 'BHR',
  OMR: 'OMN',
  SAR: 'SAU',
  MAD: 'MAR',
  TND: 'TUN',
  DZD: 'DZA',
  JOD: 'JOR',
  PEN: 'PER',
  UZS: 'UZB',
  AMD: 'ARM',
  MMK: 'MMR',
  LAK: 'LAO',
  KHR: 'KHM',
  AOA: 'AGO',
  CHF: 'CHE',
  CZK: 'CZE',
  HUF: 'HUN',
  RON: 'ROU',
  PHP: 'PHL',
  CLP: 'CHL',
  COP: 'COL',
  ARS: 'ARG',
  BWP: 'BWA',
  GEL: 'GEO',
  MNT: 'MNG',
  ISK: 'ISL',
  ILS: 'ISR',
};

/** Null too where the word is a name that several countries' money has: `Rs`, `pounds`. */
export const homeOf = (currency: string, word: string): string | null =>
  SHARED[currency] && SHARED_NAME.test(word) ? null : (HOMES[currency] ?? null);

/** The currency of a bound amount: a bare dollar of these is their own. */
export function unitOf(s: State, bound: Bound): string {
  const reporter = bound.frame.reporter ?? '';
  const word = s.text.slice(bound.fig.start, bound.fig.end);
  if (bound.unit === 'JPY' && /[¥￥]/.test(word)) return reporter === 'CHN' ? 'CNY' : 'JPY';
  const own = ownCurrency(bound.unit, word, reporter);
  if (own !== bound.unit) return own;
  if (!bound.fig.plainDollar || (s.discourse.reporter !== null && s.discourse.reporter !== reporter)) return bound.unit;
  return OWN_DOLLAR[reporter] ?? bound.unit;
}

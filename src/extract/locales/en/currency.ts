import type { Bound } from './bound.ts';
import type { State } from './state.ts';

/** `dollars` in the news of these are their own. */
export const OWN_DOLLAR: Readonly<Record<string, string>> = { CAN: 'CAD', SGP: 'SGD', AUS: 'AUD', NZL: 'NZD' };

/** Names that several currencies share, by the one that a bare name is taken for: whose each is in the news of the others. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  INR: { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR' },
  PHP: { MEX: 'MXN', CHL: 'CLP', COL: 'COP', ARG: 'ARS', URY: 'UYU', DOM: 'DOP' },
  KES: { UGA: 'UGX', TZA: 'TZS' },
  GBP: { IRL: 'IEP', EGY: 'EGP', SYR: 'SYP', LBN: 'LBP', SDN: 'SDG' },
  AED: { MAR: 'MAD' },
  SAR: { QAT: 'QAR', OMN: 'OMR', YEM: 'YER' },
  NOK: { SWE: 'SEK', DNK: 'DKK', CZE: 'CZK', ISL: 'ISK' },
  KWD: { IRQ: 'IQD', JOR: 'JOD', TUN: 'TND', DZA: 'DZD', SRB: 'RSD', BHR: 'BHD', LBY: 'LYD', YUG: 'YUD' },
  IRR: { OMN: 'OMR', YEM: 'YER', QAT: 'QAR' },
  ZMW: { MWI: 'MWK' },
  AZN: { TKM: 'TMT' },
  RON: { MDA: 'MDL' },
  SEK: { NOR: 'NOK', DNK: 'DKK', ISL: 'ISK' },
  KGS: { UZB: 'UZS' },
  RUB: { BLR: 'BYN' },
  ITL: { TUR: 'TRY' },
  FRF: { CHE: 'CHF', BEL: 'BEF', LUX: 'BEF', BLX: 'BEF' },
  DEM: { FIN: 'FIM', DDR: 'DDM' },
  CVE: { PRT: 'PTE' },
};

/** A bare name: `rupees`, `pesos`, `Rs`. */
const SHARED_NAME =
  /(?:^|[\d\s])(rupees?|rs\.?|shs?\.?|shillings|pesos?|pounds?|dirhams?|rials?|riyals?|dinars?|crowns|kron[aeo]r?|rubles?|roubles?|lira|francs|kwachas?|manats?|lei|soms?|marks|escudos?)/i;

/** `240.2 billion`: the name stands with the figure before. */
const UNNAMED = /^[\d.,]+ ?(?:mln|million|bln|billion|trillion)?$/i;

/** The currency of an amount as written (`Rs 9.72 trillion`) in the news of `reporter`, where its name is one that several share; else `unit`. */
export function ownCurrency(unit: string, word: string, reporter: string | null): string {
  const own = SHARED[unit]?.[reporter ?? ''];
  if (own === undefined) return unit;
  return UNNAMED.test(word) || (SHARED_NAME.test(word) && /^\W*(?:rs|sh|[\d])/i.test(word)) ? own : unit;
}

/** Whose money it is, where one country alone has it: a text that names nobody speaks of that one. */
const HOMES: Readonly<Record<string, string>> = {
  GBP: 'GBR',
  JPY: 'JPN',
  CNY: 'CHN',
  INR: 'IND',
  KRW: 'KOR',
  THB: 'THA',
  MYR: 'MYS',
  IDR: 'IDN',
  VND: 'VNM',
  PHP: 'PHL',
  NGN: 'NGA',
  GHS: 'GHA',
  KES: 'KEN',
  PKR: 'PAK',
  BDT: 'BGD',
  LKR: 'LKA',
  NPR: 'NPL',
  BTN: 'BTN',
  MVR: 'MDV',
  AFN: 'AFG',
  IRR: 'IRN',
  IQD: 'IRQ',
  KWD: 'KWT',
  BHD: 'BHR',
  OMR: 'OMN',
  QAR: 'QAT',
  SAR: 'SAU',
  AED: 'ARE',
  YER: 'YEM',
  JOD: 'JOR',
  LBP: 'LBN',
  SYP: 'SYR',
  ILS: 'ISR',
  TRY: 'TUR',
  RUB: 'RUS',
  UAH: 'UKR',
  BYN: 'BLR',
  MDL: 'MDA',
  PLN: 'POL',
  CZK: 'CZE',
  HUF: 'HUN',
  RON: 'ROU',
  BGN: 'BGR',
  RSD: 'SRB',
  MKD: 'MKD',
  ALL: 'ALB',
  BAM: 'BIH',
  CHF: 'CHE',
  SEK: 'SWE',
  NOK: 'NOR',
  DKK: 'DNK',
  ISK: 'ISL',
  GEL: 'GEO',
  AMD: 'ARM',
  AZN: 'AZE',
  KZT: 'KAZ',
  UZS: 'UZB',
  KGS: 'KGZ',
  TJS: 'TJK',
  TMT: 'TKM',
  MNT: 'MNG',
  MMK: 'MMR',
  LAK: 'LAO',
  KHR: 'KHM',
  BND: 'BRN',
  PGK: 'PNG',
  FJD: 'FJI',
  CAD: 'CAN',
  AUD: 'AUS',
  NZD: 'NZL',
  SGD: 'SGP',
  HKD: 'HKG',
  TWD: 'TWN',
  MOP: 'MAC',
  ZAR: 'ZAF',
  BWP: 'BWA',
  NAD: 'NAM',
  SZL: 'SWZ',
  LSL: 'LSO',
  ZMW: 'ZMB',
  MWK: 'MWI',
  MZN: 'MOZ',
  AOA: 'AGO',
  TZS: 'TZA',
  UGX: 'UGA',
  RWF: 'RWA',
  BIF: 'BDI',
  ETB: 'ETH',
  SDG: 'SDN',
  EGP: 'EGY',
  LYD: 'LBY',
  TND: 'TUN',
  DZD: 'DZA',
  MAD: 'MAR',
  CDF: 'COD',
  SLL: 'SLE',
  GMD: 'GMB',
  GNF: 'GIN',
  LRD: 'LBR',
  MUR: 'MUS',
  SCR: 'SYC',
  MGA: 'MDG',
  CVE: 'CPV',
  ZWL: 'ZWE',
  BRL: 'BRA',
  MXN: 'MEX',
  ARS: 'ARG',
  CLP: 'CHL',
  COP: 'COL',
  PEN: 'PER',
  UYU: 'URY',
  PYG: 'PRY',
  BOB: 'BOL',
  VES: 'VEN',
  CRC: 'CRI',
  GTQ: 'GTM',
  HNL: 'HND',
  NIO: 'NIC',
  DOP: 'DOM',
  JMD: 'JAM',
  TTD: 'TTO',
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
/** Whose money it most often is where the name is one that several countries' money has; null where one alone has it, or nobody. */
export const likelyHome = (currency: string, word: string): string | null =>
  SHARED[currency] && SHARED_NAME.test(word) ? (HOMES[currency] ?? null) : null;

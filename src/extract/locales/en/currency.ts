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
  NOK: { SWE: 'SEK', DNK: 'DKK', CZE: 'CZK', ISL: 'ISK' },
  RUB: { BLR: 'BYN' },
  ITL: { TUR: 'TRY' },
  FRF: { CHE: 'CHF' },
};

/** A bare name: `rupees`, `pesos`, `Rs`. */
const SHARED_NAME =
  /(?:^|[\d\s])(rupees?|rs\.?|shs?\.?|pesos?|pounds?|dirhams?|riyals?|crowns|rubles?|roubles?|lira|francs)/i;

/** The currency of an amount as written (`Rs 9.72 trillion`) in the news of `reporter`, where its name is one that several share; else `unit`. */
export function ownCurrency(unit: string, word: string, reporter: string | null): string {
  const own = SHARED[unit]?.[reporter ?? ''];
  return own !== undefined && SHARED_NAME.test(word) && /^\W*(?:rs|sh|[\d])/i.test(word) ? own : unit;
}

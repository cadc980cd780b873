import type { Difference, Evidence } from '../model/verdict.ts';
import { amount } from './amount.ts';
import type { Locale } from './output.ts';
import { WORDING } from './wording/index.ts';

/** `USD 21.18 billion`: an official row's number with the precision that it was published with. */
export const officialAmount = ({ observation: o }: Evidence, locale: Locale): string =>
  amount(o.value, o.unit, locale, o.precision, o.measure === 'growth');

/** `GACC via Sputnik, released 2023-10-13`. */
export function provenance({ observation: o }: Evidence, locale: Locale): string {
  const { terms, released, publicBy } = WORDING[locale];
  if (o.released) return `${o.citation}${terms.comma}${released(o.released)}`;
  return o.releasedBy ? `${o.citation}${terms.comma}${publicBy(o.releasedBy)}` : o.citation;
}

/** `difference +USD 20 million (+0.1%)`, in the claim's unit. */
export function differenceWords({ absolute, relative }: Difference, unit: string, locale: Locale): string {
  const { terms, aside } = WORDING[locale];
  if (absolute === 0) return terms.noDifference;
  const points = unit === 'percent' ? 'percentage_point' : unit;
  const share = relative === null ? '' : aside(amount(relative * 100, 'percent', locale, 0.01, true));
  return `${terms.difference} ${amount(absolute, points, locale, null, true)}${share}`;
}

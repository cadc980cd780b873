/** Names that the ledger gives commodities, with the HS headings they stand for. Source: HS 2022. */
const BY_HS: readonly (readonly [hs: string, names: readonly string[]])[] = [
  ['270900', ['crude oil']],
  ['2709', ['crude oil']],
  ['271111', ['LNG', 'liquefied natural gas']],
  ['271121', ['pipeline gas', 'natural gas in gaseous state']],
  ['2711', ['natural gas']],
  ['2701', ['coal']],
  ['270112', ['coking coal']],
];

const ALL: readonly (string | null)[] = [null];

/**
 * The headings under which the ledger may hold a commodity; `[null]` for all goods. The text's own word is tried as it
 * stands, then the headings of its HS codes.
 */
export function commodityNames(commodity: string | null, hs: readonly string[]): readonly (string | null)[] {
  if (commodity === null) return ALL;
  const names = new Set<string>([commodity]);
  for (const code of hs) for (const [prefix, list] of BY_HS) if (code === prefix) for (const n of list) names.add(n);
  return [...names];
}

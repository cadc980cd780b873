import { concordance, HS_EDITIONS, type HsEdition } from '../model/codes/hs-editions.ts';
import type { Observation } from '../model/observation.ts';

/** How the note of a row begins that was reported in an earlier edition of the Harmonized System: `HS 2012`. */
const MARK = /^HS (\d{4})\b/;

/** The edition in which a row was reported; that of 2022 unless its note says otherwise. */
export function editionOf(o: Pick<Observation, 'note'>): HsEdition {
  const year = Number(MARK.exec(o.note ?? '')?.[1] ?? 2022);
  return HS_EDITIONS.find((edition) => edition === year) ?? 2022;
}

/** Why a row says nothing of the heading as it is today; null where it does, or where nobody knows better. */
export function otherGoods(o: Pick<Observation, 'hs' | 'note'>): string | null {
  if (o.hs === null) return null;
  const edition = editionOf(o);
  const found = concordance(o.hs, edition);
  return found.kind === 'other' ? `reported in HS ${edition}: ${found.reason}` : null;
}

/**
 * The row under the name of its own edition where that means other goods: `integrated circuits (HS 2012)`, with the reason
 * in its note. It is then a series of its own, which no question about the heading of today finds.
 */
export function inOwnEdition(o: Observation): Observation {
  const reason = otherGoods(o);
  return reason === null ? o : { ...o, commodity: `${o.commodity} (HS ${editionOf(o)})`, note: reason };
}

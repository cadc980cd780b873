import type { Frame } from './frame.ts';
import type { State } from './state.ts';

/** The goods of a sector that is the sentence's subject, for a noun of trade at item `i` behind `with`; null where there is none. */
export function sectorGoods(s: State, i: number): Frame['goods'] | null {
  const [goods, sector] = s.items;
  if (s.items[i - 1]?.m !== 'with' || goods?.k !== 'goods' || sector?.k !== 'other') return null;
  return /^(?:sector|industry)$/i.test(s.text.slice(sector.start, sector.end)) ? goods.goods! : null;
}

import { rowsOf } from '../text/delimited.ts';

/** Separators that a header may use, tried in this order where several fit. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The header of a delimited text: its cells and the separator that cuts it into most of them. */
export function headerOf(head: string, skip = 0): { header: string[]; delimiter: Delimiter } {
  const lines = head.replace(/^\uFEFF/, '').split('\n');
  const line = lines[skip]?.replace(/\r$/, '') ?? '';
  let best: { header: string[]; delimiter: Delimiter } = { header: [line], delimiter: ',' };
  for (const delimiter of DELIMITERS) {
    const [first] = rowsOf(`${line}\n`, delimiter);
    if (first && first.cells.length > best.header.length)
      best = { header: first.cells.map((c) => c.trim()), delimiter };
  }
  return best;
}

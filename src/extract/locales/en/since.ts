import { type Period, shiftMonths } from '../../../model/period.ts';
import { readPeriod } from './period.ts';
import { numberAt } from './phrase.ts';
import type { Scene } from './scene.ts';
import { as, isMark, isPunct } from './token.ts';

/** `since 2016`, `since at least March 2022`, `in 10 months`, `of the year`, `so far this year`, `on record`. */
export function sinceAfter(scene: Scene, j: number): { since: string | null; last: number } | null {
  const { tokens, context } = scene;
  let k = j;
  while (isPunct(tokens[k], ',') || isMark(tokens[k], 'trend')) k++;
  const said = tokens[k];
  if (said && as(said, 'period')?.t === 'ytd' && said.entries[0]!.surface === 'since january')
    return { since: context.today ? `${context.today.year}-01` : null, last: k };
  if (as(tokens[k], 'rank')?.since) {
    while (as(tokens[k + 1], 'approx') || isMark(tokens[k + 1], 'the') || as(tokens[k + 1], 'period')?.t === 'early')
      k++;
    const read = readPeriod(tokens, k + 1, context);
    const first = read?.phrase.fixed?.[0];
    return read
      ? { since: first ? (read.phrase.year ? first.slice(0, 4) : first.slice(0, 7)) : null, last: read.next - 1 }
      : { since: null, last: k };
  }
  const word = as(tokens[k], 'period');
  const year = context.today ? `${context.today.year}-01` : null;
  if (word?.t === 'ytd' || word?.t === 'sofar') return { since: year, last: k };
  if (isMark(tokens[k], 'of') && isMark(tokens[k + 1], 'the') && as(tokens[k + 2], 'period')?.n === 12)
    return { since: year, last: k + 2 };
  if (isMark(tokens[k], 'of') && as(tokens[k + 1], 'period')?.t === 'this') return { since: year, last: k + 2 };
  if (isMark(tokens[k], 'in') || isMark(tokens[k], 'on')) return inMonths(scene, k + 1);
  return null;
}

/** The first of the `count` months that end with a period, as YYYY-MM. */
export function monthsBack(main: Period | null, count: number): string | null {
  return main && shiftMonths([`${main[1].slice(0, 7)}-01`, main[1]], 1 - count)[0].slice(0, 7);
}

/** `10 months`, `more than two years`, `a decade`. */
function inMonths(scene: Scene, k: number): { since: string | null; last: number } | null {
  const { tokens, s } = scene;
  let j = k;
  while (
    as(tokens[j], 'approx') ||
    isMark(tokens[j], 'the') ||
    isMark(tokens[j], 'adv') ||
    as(tokens[j], 'period')?.t === 'last'
  )
    j++;
  const count = numberAt(tokens, j) ?? as(tokens[j], 'number')?.n ?? null;
  const unit = as(tokens[count === null ? j : j + 1], 'period');
  if (count === null || unit?.t !== 'unit') return unit?.t === 'decade' ? { since: null, last: j } : null;
  const main = s.discourse.period;
  const since =
    main && unit.n! < 12
      ? monthsBack(main, count * unit.n!)
      : main
        ? String(Number(main[1].slice(0, 4)) - count)
        : null;
  return { since: count > 0 ? since : null, last: j + 1 };
}

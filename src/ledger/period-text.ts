import type { Period } from '../model/period.ts';
import { isWholeMonths, monthOf, months, periodKind, quarter, yearOf, years } from '../model/period.ts';

/** A period as the ledger's CSV writes it: `2023`, `2023-Q2`, `2023-09`, `2023-01/2023-09`, days where it must be. */
export function periodText(period: Period): string {
  const [first, last] = period;
  const kind = periodKind(period);
  if (kind === 'year') return first.slice(0, 4);
  if (kind === 'month') return first.slice(0, 7);
  if (kind === 'quarter' && monthOf(first) > 1) return `${yearOf(first)}-Q${Math.ceil(monthOf(last) / 3)}`;
  if (isWholeMonths(period)) return `${first.slice(0, 7)}/${last.slice(0, 7)}`;
  return kind === 'day' ? first : `${first}/${last}`;
}

/** What `periodText` wrote. Errors: a text in another form. */
export function periodOf(text: string): Period {
  const slash = text.indexOf('/');
  return slash < 0 ? pieceOf(text) : [pieceOf(text.slice(0, slash))[0], pieceOf(text.slice(slash + 1))[1]];
}

const PIECE = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(-\d\d)?))?$/;

function pieceOf(text: string): Period {
  const [, year, n, month, day] = PIECE.exec(text) ?? [];
  if (year === undefined) throw new Error(`not a period: ${JSON.stringify(text)}`);
  if (n !== undefined) return quarter(Number(year), Number(n));
  if (month === undefined) return years(Number(year));
  return day === undefined ? months(Number(year), Number(month)) : [text, text];
}

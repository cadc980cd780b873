import { around, tidy, type Interval } from '../model/interval.ts';
import type { Literal } from './scanner.ts';

/** A number as written: its value, and one unit of its last written place (`211.8` has 0.1, `96` has 1). */
export interface Written {
  readonly value: number;
  readonly lastPlace: number;
}

/** The mark that a language writes before the decimals. */
export type DecimalMark = '.' | ',';

/**
 * The number that a literal of Arabic digits stands for, or null where it is none (`18.11.2026`, `1,23,4`).
 * With both marks the last one is decimal (`1,234.5`, `1.234,5`); a mark that comes twice groups thousands; the
 * language's own mark is decimal; the other one groups where three digits follow (`1,234`), else is decimal (`9,6`).
 */
export function readLiteral({ digits, separators }: Literal, decimal: DecimalMark): Written | null {
  const last = separators.at(-1);
  const fraction = last !== undefined && isDecimal(separators, digits, decimal);
  const groups = fraction ? separators.slice(0, -1) : separators;
  const point = fraction ? last.after : digits.length;
  if (!groupsOfThree(groups, point)) return null;
  const value = fraction ? Number(`${digits.slice(0, point)}.${digits.slice(point)}`) : Number(digits);
  return Number.isFinite(value) ? { value, lastPlace: lastPlaceOf(digits.length - point) } : null;
}

const LAST_PLACES: readonly number[] = Array.from({ length: 20 }, (_, decimals) => tidy(10 ** -decimals));

/** One unit of the last of so many decimals: 0.01 for two. */
export const lastPlaceOf = (decimals: number): number => LAST_PLACES[decimals] ?? tidy(10 ** -decimals);

/** The number times a scale (亿, billion), the last place with it. */
export function scaled({ value, lastPlace }: Written, factor: number): Written {
  return { value: tidy(value * factor), lastPlace: tidy(lastPlace * factor) };
}

/** What the written precision allows: half a unit of the last place either way. */
export const intervalOf = ({ value, lastPlace }: Written): Interval => around(value, Math.abs(lastPlace));

function isDecimal(separators: Literal['separators'], digits: string, decimal: DecimalMark): boolean {
  const last = separators.at(-1)!;
  if (last.mark !== '.' && last.mark !== ',') return false;
  if (separators.filter((s) => s.mark === last.mark).length > 1) return false;
  if (separators.length > 1 || last.mark === decimal || decimal === ',') return true;
  return last.after > 3 || digits.length - last.after !== 3 || digits[0] === '0';
}

/** Thousands stand in groups of three behind one mark, the first group of one to three digits. */
function groupsOfThree(groups: Literal['separators'], point: number): boolean {
  return groups.every((group, i) => {
    if (group.mark !== groups[0]!.mark || (i === 0 && (group.after > 3 || group.after < 1))) return false;
    return (groups[i + 1]?.after ?? point) - group.after === 3;
  });
}

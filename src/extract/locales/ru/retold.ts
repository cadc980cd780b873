import type { PeriodMention } from './expression.ts';
import { has, type Token } from './token.ts';

/** The period told before. */
interface Told {
  readonly mention: PeriodMention;
  readonly to: number;
}

/** `в 2021 г. за аналогичный период`: the year of the same months. */
export function yearBeforeSame(
  tokens: readonly Token[],
  mention: PeriodMention,
  last: Told | undefined,
): number | null {
  const year = last?.mention.expression;
  if (mention.expression.kind !== 'reported' || !has(tokens[mention.from], 'same') || year?.kind !== 'years')
    return null;
  const single = typeof year.first === 'number' && year.first === year.last;
  return single && isNear(tokens, last!.to, mention.from) ? (year.first as number) : null;
}

/** Right behind, or behind a figure of its own within one bracket: `(в 2022 году — 59,5 млрд за тот же период)`. */
function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from <= 2) return true;
  return to - from <= 6 && tokens.slice(from, to).every((t) => t.mark === '' || t.mark === '-');
}

/** `с первого места в прошлом сезоне`. */
export const isPastSeason = ({ expression }: PeriodMention): boolean =>
  expression.kind === 'season' && typeof expression.year !== 'number' && expression.year.shift < 0;

/** `в этом сельхозгоду (июль 2025-июнь 2026 гг.)`: the bracket right behind a season tells its months. */
export function explainsSeason(
  tokens: readonly Token[],
  { from, expression }: PeriodMention,
  last: Told | undefined,
): boolean {
  if (!last || expression.kind !== 'months' || tokens[from - 1]?.mark !== '(' || from - 1 !== last.to) return false;
  return has(tokens[last.to - 1], 'season') || has(tokens[last.to - 2], 'season');
}

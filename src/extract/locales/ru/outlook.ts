import type { Context } from './context.ts';
import type { Moment } from './moments.ts';
import { rangeHas, type Range } from './sentence.ts';
import { has, type Token } from './token.ts';

/**
 * A sentence on a forecast that was kept, raised or cut: its months date the forecast, not the trade. One that goes on
 * (`в июне снижена на 0,3 млн тонн`) counts too.
 */
export function isOutlook(tokens: readonly Token[], range: Range): boolean {
  const revised = rangeHas(tokens, range, ['revised']);
  if (!revised) return false;
  for (let i = range.from; i < range.to; i++) {
    if (has(tokens[i], 'outlook')) return true;
    if (has(tokens[i], 'flow')) return false;
  }
  return false;
}

/** The periods of an outlook: years, and seasons with the months that explain them; a bare season is that told before. */
export function outlookMoments(tokens: readonly Token[], moments: readonly Moment[], context: Context): Moment[] {
  const told = moments.filter((m) => m.mention.expression.kind === 'years' || isSeason(tokens, m));
  const dated = told.find((m) => m.period !== null && !m.compared);
  if (dated) context.outlook = dated.period;
  return context.outlook === null ? told : told.filter((m) => m.period !== null);
}

function isSeason(tokens: readonly Token[], m: Moment): boolean {
  if (has(tokens[m.to - 1], 'season')) return true;
  return tokens[m.from - 1]?.mark === '(' && (has(tokens[m.from - 2], 'season') || has(tokens[m.from - 3], 'season'));
}

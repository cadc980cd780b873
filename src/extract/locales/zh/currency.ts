import type { WrittenFigure } from './figure.ts';
import type { State } from './state.ts';
import { LOCAL } from './units.ts';

/** The unit of a figure as a code: 元 and amounts without a unit take that of whoever tells. */
export function unitOf(state: State, { unit }: WrittenFigure): string {
  if (unit === LOCAL) return localCurrency(state);
  return unit === '' ? (state.discourse.currency ?? state.carried.home.currency) : unit;
}

const CHINESE_YUAN: Readonly<Record<string, string>> = { CHN: 'CNY', HKG: 'HKD', MAC: 'MOP', TWN: 'TWD' };

/** 元 alone: what the text said it stands for, else that of the economy that speaks or whose trade is told. */
function localCurrency({ carried, subject, discourse }: State): string {
  if (carried.localCurrency !== null) return carried.localCurrency;
  const reporter = subject.reporter ?? discourse.reporter ?? carried.sourceEconomy;
  if (reporter === null || reporter === carried.home.economy) return carried.home.currency;
  const told = carried.home.economy === 'CHN' ? null : discourse.currency;
  return CHINESE_YUAN[reporter] ?? told ?? carried.home.currency;
}

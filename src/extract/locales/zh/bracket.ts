import type { State } from './state.ts';
import { nothingNamed } from './subject.ts';

/** In brackets behind a name stands that name's own figure: 越南（升56.0%）. */
export function openBracket(state: State): void {
  const before = state.tokens[state.at - 1];
  const { clause, subject } = state;
  state.brackets.push({ subject, clause });
  if (state.brackets.length > 8) state.brackets.shift();
  const item = before && before.end >= state.tokens[state.at]!.start - 1 ? before : null;
  state.clause = {
    ...clause,
    periods: [...clause.periods],
    change: null,
    approx: null,
    named: nothingNamed(),
    gap: null,
  };
  if (subject.kind !== 'trade') return;
  const next = state.tokens[state.at + 1];
  const amount = next?.tag === 'figure' && next.figure.kind === 'money' && subject.partners.length === 0;
  if (item?.tag === 'economy' && amount)
    state.subject = { ...subject, reporter: item.code, region: null, doubts: [...subject.doubts, 'reporter_guessed'] };
  else if (item?.tag === 'economy') state.subject = { ...subject, partners: [item.code] };
  if (item?.tag === 'goods') {
    const goods = { start: item.start, end: item.end, hs: item.hs, services: item.services, unknown: false };
    state.subject = { ...subject, goods: [goods], heading: null };
  }
}

export function closeBracket(state: State): void {
  const opened = state.brackets.pop();
  if (!opened) return;
  const { periods, figures } = state.clause;
  const told = figures === opened.clause.figures && periods.length > opened.clause.periods.length;
  state.clause = told
    ? { ...opened.clause, periods: [...opened.clause.periods, periods.at(-1)!], open: false, figures }
    : { ...opened.clause, figures };
  state.subject = opened.subject;
}

import type { State } from './state.ts';
import { copyOf } from './subject.ts';

/** 美国对越南20%的关税: who levies it on whom trades nothing here. */
export function nameTariff(state: State): void {
  const { named } = state.clause;
  named.reporters = [];
  named.partners = [];
  state.clause.preposition = null;
  nameOther(state);
}

/** A subject that is not trade: what follows is a figure only, until trade is named again. */
export function nameOther(state: State): void {
  const { clause } = state;
  if (clause.whole && clause.figures === 0) clause.wholeOther = true;
  if ((clause.whole && clause.figures === 0) || clause.affected) return;
  clause.other = true;
  clause.gap = null;
  const next = copyOf(state.subject);
  next.kind = 'other';
  next.flows = [...next.flows, null];
  state.subject = next;
}

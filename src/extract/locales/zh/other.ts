import type { State } from './state.ts';
import { copyOf, type Subject } from './subject.ts';

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
  next.flows = clause.flows.length > 0 || beganWithOther(next) ? [...next.flows, null] : [null];
  state.subject = next;
}

/** 产销: only subjects that are no trade were told so far. */
const beganWithOther = ({ flows }: Subject): boolean => flows.length > 0 && flows.every((flow) => flow === null);

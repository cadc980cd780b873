import type { WrittenFigure } from './figure.ts';
import type { FlowWord } from './lexicon/words.ts';
import type { State } from './state.ts';
import { NO_SUBJECT, nothingNamed, ofFlow, type Subject } from './subject.ts';

/** A share of a party's trade, in a clause without a word of trade of its own, begins its own subject. */
export function takesWhole(state: State, { kind }: WrittenFigure): boolean {
  const { clause } = state;
  const flow = clause.whole?.flow;
  if (kind !== 'percent' || !flow || clause.flows.length > 0 || clause.other) return false;
  return partOfParty(state, flow) !== null;
}

/**
 * `越南占中国货物贸易的4.2%`, `机电产品占中国与东盟货物贸易的六成`: the share of a party, or of goods, in the trade of the
 * parties that the whole names; null where it names none or the part is neither.
 */
function partOfParty(state: State, flow: FlowWord): Subject | null {
  const { clause, sentence } = state;
  const [host, guest] = clause.whole?.parties ?? [];
  const { named } = clause;
  if (host === undefined || clause.figures > 0) return null;
  const party = named.reporters.length === 1 && named.goods.length === 0 ? named.reporters[0]! : null;
  const goods = named.partners.length === 0 && named.reporters.length === 0 ? named.goods : [];
  const partner = party ?? guest;
  if (party === host || (party !== null && guest !== undefined) || (party === null && goods.length === 0)) return null;
  if (named.regions.length + named.actors.length + named.partners.length > 0) return null;
  const next = ofFlow(NO_SUBJECT, flow, [flow]);
  next.kind = 'trade';
  next.reporter = host;
  next.partners = partner === undefined ? [] : [partner];
  next.goods = party === null ? goods : (clause.whole?.goods ?? []);
  next.heading = named.goods.length > 0 ? named.heading : null;
  next.sentence = sentence;
  state.subject = next;
  state.stale = false;
  state.reporterNamed = true;
  state.clause.named = nothingNamed();
  return state.subject;
}

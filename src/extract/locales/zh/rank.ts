import { superlativeOf } from '../../draft.ts';
import { bindNamed } from './bind.ts';
import type { State } from './state.ts';
import { NO_SUBJECT, flowOf, type Goods, type Subject } from './subject.ts';
import type { SuperlativeMention } from './superlative.ts';

/** A rank, record or run: told where its subject is trade, once for each of several that share it. */
export function emitSuperlative(state: State, mention: SuperlativeMention): void {
  const { clause } = state;
  if (mention.partner) return emitPartnerRank(state, mention);
  if (!mention.trade && clause.other) return;
  if (
    !mention.trade &&
    clause.flows.length === 0 &&
    clause.gap &&
    clause.gap.size >= 2 &&
    clause.gap.end >= mention.start - 2 &&
    clause.figures === 0
  )
    return;
  const { goods } = clause.named.goods.length > 0 ? clause.named : state.subject;
  if (clause.flows.length === 0 && state.subject.kind === 'trade') bindNamed(state);
  if (state.subject.kind !== 'trade' && !mention.trade) return;
  if (state.sentence - state.subject.sentence > 1 && !mention.trade) return;
  const behind = mention.kind === 'rank' && goods.length === 0 ? goodsListBehind(state) : [];
  if (behind.length > 1) for (const one of behind) push(state, mention, { ...state.subject, goods: [one] });
  else if (mention.kind === 'rank' && goods.length > 1 && !state.subject.heading)
    for (const one of goods) push(state, mention, { ...state.subject, goods: [one] });
  else push(state, mention, state.subject);
}

/** `增长最多的商品是原油、天然气和粮食`: goods listed behind the rank within its clause. */
function goodsListBehind(state: State): Goods[] {
  const out: Goods[] = [];
  for (let k = state.at + 1; k < state.at + 24; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop' || token.tag === 'figure') break;
    if (token.tag === 'goods')
      out.push({ start: token.start, end: token.end, hs: token.hs, services: token.services, unknown: false });
  }
  return out;
}

/** `东盟为我国第一大贸易伙伴`: the economy before 是 is the partner of the one after it. */
function emitPartnerRank(state: State, mention: SuperlativeMention): void {
  const { economies, carried } = state;
  const [first = null, ...rest] = economies;
  const reporters = rest.length > 0 ? rest : [state.subject.reporter ?? carried.home.economy];
  for (const reporter of reporters) {
    const partner = first === reporter ? null : first;
    const subject: Subject = {
      ...NO_SUBJECT,
      kind: 'trade',
      reporter,
      partners: partner ? [partner] : [],
      sentence: state.sentence,
    };
    push(state, mention, subject);
  }
  const reporter = reporters[0]!;
  if (!first || first === reporter || reporters.length > 1) return;
  state.subject = { ...NO_SUBJECT, kind: 'trade', reporter, partners: [first], sentence: state.sentence };
  state.clause.named.partners = [];
  state.clause.named.reporters = [];
  state.clause.named.national = false;
}

function push(state: State, { start, end, kind, n }: SuperlativeMention, subject: Subject): void {
  const goods: readonly Goods[] = subject.heading ? [...subject.goods, subject.heading] : subject.goods;
  state.findings.superlatives.push(
    superlativeOf(state.text, start, end, kind, {
      reporter: subject.reporter ?? state.carried.home.economy,
      region: subject.region,
      partner: subject.partners[0] ?? 'WLD',
      flow: flowOf(subject),
      commodity: goods.length > 0 ? state.text.slice(goods[0]!.start, goods.at(-1)!.end) : null,
      actor: subject.actor,
      scope: subject.scope,
      period: state.clause.periods.at(0) ?? state.period ?? null,
      n,
      of: subject.flow.quantity ? 'quantity' : null,
      modality: state.modality ?? 'actual',
      source: state.paragraph.headline ? null : state.discourse.source,
    }),
  );
}

import { superlativeOf, type Writable } from '../../draft.ts';
import { bindFlow } from './bind.ts';
import { bindNamed } from './named.ts';
import type { FlowWord } from './lexicon/words.ts';
import { isTitle } from './source.ts';
import type { State } from './state.ts';
import { NO_SUBJECT, copyOf, flowOf, ofFlow, ofGoods, ofPartners, type Goods, type Subject } from './subject.ts';
import type { SuperlativeMention } from './superlative.ts';
import { wordBefore } from './word.ts';
import { BALANCE, DEFICIT, EXPORT, IMPORT, TOTAL } from './flow-word.ts';

/** A rank, record or run: told where its subject is trade, once for each of several that share it. */
export function emitSuperlative(state: State, mention: SuperlativeMention): void {
  const { clause } = state;
  if (mention.kind === 'nth_consecutive' && !state.text.slice(mention.start, mention.end).includes('第'))
    clause.runs = true;
  // 连续8个季度超10万亿元: what the run is of governs the figure that follows.
  if (mention.kind === 'nth_consecutive' && /(超[过過]?|突破)$/.test(state.text.slice(mention.start, mention.end))) {
    clause.approx = 'over';
    clause.approxEnd = mention.end;
  }
  if (mention.kind === 'rank' && isAttribute(state, mention)) return;
  tellBalance(state, mention);
  tellRate(state, mention);
  if (mention.kind === 'nth_consecutive' && ranksBehind(state)) {
    state.run = mention;
    return;
  }
  if (mention.partner || isMarket(state, mention)) return emitPartnerRank(state, mention);
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
  if (behind.length > 1) for (const one of behind) push(state, mention, ofGoods(state.subject, [one]));
  else if (mention.kind === 'rank' && goods.length > 1 && !state.subject.heading)
    for (const one of goods) push(state, mention, ofGoods(state.subject, [one]));
  else if (isTwofold(state, mention) && state.told.length > 1)
    for (const one of state.told.slice(-2)) push(state, mention, one);
  else if (state.subject.partners.length > 1 && mention.kind !== 'nth_consecutive')
    for (const code of state.subject.partners) push(state, mention, ofPartners(state.subject, [code]));
  else {
    push(state, mention, state.subject);
    if (isTwofold(state, mention) && state.lastMoney && state.lastGrowth !== null) push(state, mention, state.subject);
  }
}

const TWOFOLD = /双|雙|同创|同創|均创|均創/;

/** 双双刷新, 双创新高: the same of the two told before. */
function isTwofold({ text }: State, { start }: SuperlativeMention): boolean {
  return TWOFOLD.test(text.slice(Math.max(0, start - 4), start + 1));
}

/** `连续12个月出现贸易逆差`: the run names the trade that it is of. */
function tellBalance(state: State, { start, end, kind }: SuperlativeMention): void {
  if (kind !== 'nth_consecutive') return;
  const quote = state.text.slice(start, end);
  const deficit = /逆差|入超|赤字/.test(quote);
  if (deficit || /[顺順]差|出超|盈[余餘]/.test(quote)) bindFlow(state, deficit ? DEFICIT : BALANCE, start, end);
}

/** `降幅最大，达17.8%`: the rank names the rate that follows. */
function tellRate({ clause, text }: State, { start, end }: SuperlativeMention): void {
  const quote = text.slice(start, end);
  if (/[降跌减減]幅/.test(quote)) clause.rate = -1;
  else if (/[增涨漲升]幅|增速/.test(quote)) clause.rate = 1;
}

/** A rank of partners follows in the clause: the run is of that rank. */
function ranksBehind(state: State): boolean {
  for (let k = state.at + 1; k < state.at + 8; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop') return false;
    if (token.tag === 'superlative' && token.superlative.partner) return true;
  }
  return false;
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

/** `东盟为我国第一大贸易伙伴`: the economy first named is the partner of those right before the rank. */
function emitPartnerRank(state: State, mention: SuperlativeMention): void {
  const before = wordBefore(state.tokens, state.at);
  const beside = before?.tag === 'region' && mention.start - before.end <= 1;
  if (beside || namesRegion(state, mention)) return emitRegionRank(state, mention);
  const reporters = economiesBefore(state);
  const partner = state.economies.find((code) => !reporters.includes(code)) ?? namedBehind(state) ?? null;
  for (const reporter of reporters) {
    const subject = partnersOf(state, reporter, partner);
    subject.flow = flowOfRank(state, mention);
    if (state.run) push(state, state.run, subject);
    push(state, mention, subject);
  }
  state.run = null;
  const reporter = reporters[0]!;
  if (!partner || reporters.length > 1) return;
  const next = partnersOf(state, reporter, partner);
  next.flow = flowOfRank(state, mention);
  next.ranked = true;
  next.goods = state.clause.named.goods;
  next.heading = state.clause.named.heading;
  state.clause.named.goods = [];
  state.subject = next;
  state.stale = false;
  state.discourse.pair = [reporter, partner];
  state.clause.named.partners = [];
  state.clause.named.reporters = [];
  state.clause.named.national = false;
}

/** `日本是澳大利亚第二大出口国`: of another's exports, it is where they go. */
function isMarket(state: State, { start, end, kind }: SuperlativeMention): boolean {
  if (kind !== 'rank' || !/[出进進]口[国國]$/.test(state.text.slice(start, end))) return false;
  const last = wordBefore(state.tokens, state.at);
  if (last?.tag !== 'economy' || last.code === 'WLD' || start - last.end > 1) return false;
  return state.economies.some((code) => code !== last.code && code !== 'WLD');
}

/** `俄罗斯第二大贸易伙伴为荷兰，两国贸易额…`: the partner is named behind the rank. */
function namedBehind({ tokens, at, text }: State): string | undefined {
  const [is, name, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (is?.tag !== 'reach' || !/^[是为為]$/.test(text.slice(is.start, is.end)) || name?.tag !== 'economy')
    return undefined;
  return next === undefined || ['comma', 'stop', 'semicolon', 'open'].includes(next.tag) ? name.code : undefined;
}

/** `从全球最大出口国巴西进口`: the rank only describes the party named behind it. */
function isAttribute({ clause, tokens, at, text }: State, { end }: SuperlativeMention): boolean {
  const next = tokens[at + 1];
  const { preposition } = clause;
  if (!preposition || next?.tag !== 'economy' || next.start - end > 1) return false;
  if (/[是为為成]/.test(text.slice(preposition.end, tokens[at]!.start))) return false;
  preposition.end = end;
  // `对印度最大出口目的地美国的出口`: whose rank it is, is no partner.
  const last = wordBefore(tokens, at);
  const whose = last?.tag === 'economy' ? last.code : 'WLD';
  if (whose !== 'WLD' && clause.named.reporters.length === 0) clause.named.reporters = [whose];
  clause.named.partners = clause.named.partners.filter((code) => code !== 'WLD' && code !== whose);
  return true;
}

/** `保持广东第一大贸易伙伴地位`: the region stands within the words of the rank. */
function namesRegion({ carried, text }: State, { start, end }: SuperlativeMention): boolean {
  if (!carried.lastRegion) return false;
  const quote = text.slice(start, end);
  return quote.includes(carried.lastRegion.surface) || /[我全该該本][省市区區]/.test(quote);
}

/** `东盟为广东第一大贸易伙伴`: of a province's partners. */
function emitRegionRank(state: State, mention: SuperlativeMention): void {
  const region = state.carried.lastRegion;
  const reporter = region?.country ?? 'CHN';
  const partner = state.economies.find((code) => code !== reporter) ?? null;
  const subject = partnersOf(state, reporter, partner);
  subject.region = region?.name ?? null;
  if (state.run) push(state, state.run, subject);
  push(state, mention, subject);
  state.run = null;
  state.subject = ofFlow(subject, flowOfRank(state, mention), subject.flows);
  state.stale = false;
  state.clause.named.partners = [];
  state.clause.named.reporters = [];
  state.clause.named.regions = [];
}

/** An export market is one of exports, a source one of imports. */
function flowOfRank({ text }: State, { start, end }: SuperlativeMention): FlowWord {
  const noun = text.slice(start, end);
  if (/[顺順]差|出超/.test(noun)) return BALANCE;
  if (/逆差|入超/.test(noun)) return DEFICIT;
  if (/出口|目的/.test(noun)) return EXPORT;
  return /[进進]口|[来來]源|供[应應]/.test(noun) ? IMPORT : TOTAL;
}

function partnersOf(state: State, reporter: string, partner: string | null): Writable<Subject> {
  const subject = copyOf(NO_SUBJECT);
  subject.kind = 'trade';
  subject.reporter = reporter;
  subject.partners = partner ? [partner] : [];
  subject.sentence = state.sentence;
  return subject;
}

/** The economies listed right before the rank: 巴基斯坦、孟加拉国和斯里兰卡最大贸易伙伴; else whose trade is spoken of. */
function economiesBefore(state: State): string[] {
  const out: string[] = [];
  let start = state.tokens[state.at]!.start;
  for (let k = state.at - 1; k >= 0 && k > state.at - 40; k--) {
    const token = state.tokens[k]!;
    if (start - token.end > 1) break;
    start = token.start;
    if (token.tag === 'in') continue;
    if (token.tag === 'economy' && state.tokens[k - 1]?.tag === 'in') continue;
    if (token.tag === 'economy') out.unshift(token.code);
    else if (token.tag === 'self') out.unshift(state.carried.home.economy);
    else if (token.tag !== 'item' && token.tag !== 'with' && token.tag !== 'and' && token.tag !== 'goods') break;
  }
  return out.length > 0 ? out : [state.subject.reporter ?? state.carried.home.economy];
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
      period: comparedPeriod(state) ?? state.clause.periods.at(-1) ?? state.period ?? null,
      n,
      since: sinceOf(state),
      of:
        kind === 'rank' && state.text.slice(start, end).includes('增')
          ? 'growth'
          : subject.flow.quantity
            ? 'quantity'
            : null,
      modality: state.modality ?? 'actual',
      source: isTitle(state.paragraph) ? null : state.discourse.source,
    }),
  );
}

/** `与2022年的创纪录水平相比`: the record is that of the period compared with. */
const comparedPeriod = ({ clause }: State) =>
  clause.compared && !clause.compared.seen ? clause.compared.period : null;

/** Since when the record or the first holds: a year or a month, where the words before it tell one. */
function sinceOf(state: State): string | null {
  const { since, today } = state;
  state.since = null;
  if (!since) return null;
  const year = since.year ?? (since.shift !== null && today ? today.year + since.shift : null);
  if (year === null) return null;
  return since.months ? `${year}-${String(since.months[0]).padStart(2, '0')}` : String(year);
}

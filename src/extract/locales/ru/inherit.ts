import type { Clause } from './clauses.ts';
import type { Head } from './heads.ts';
import type { Sort } from './context.ts';
import { isWhole, type Goods } from './goods.ts';
import type { Before } from './before.ts';
import { isMember } from './membership.ts';
import type { Parties } from './parties.ts';
import { isThis } from './prepositions.ts';
import { ranks } from './ranking.ts';
import { isGoverning, rangeHas, within, type Sentence } from './sentence.ts';
import { formOf, has, hasAny } from './token.ts';

const RANKS = ['record', 'maximum', 'minimum', 'row', 'rank noun', 'place', 'first'];
const BACK = [
  'weak',
  'up noun',
  'down noun',
  'share',
  'falls to',
  'in value',
  'in volume',
  'economy',
  'region',
  'commodity',
  'both',
  'unit',
  'record',
  'goods',
];
const PRONOUNS = new Set(['он', 'она', 'оно', 'они', 'это', 'этот', 'эта', 'их', 'его', 'ее']);

/** The head of a clause without one: the trade before it, where its words point back; null where they don't. */
export function silentHead(s: Sentence, clause: Clause): Head | null {
  const { context, tokens } = s;
  const figures = within(s.amounts, clause).length > 0;
  if (!figures && rangeHas(tokens, clause, ['rank noun']))
    return silent(clause, context.sort ?? rankSort(tokens, clause));
  if (context.about !== 'trade' || context.sort === null) return null;
  const points = figures ? pointsBack(s, clause) : rangeHas(tokens, clause, RANKS);
  return points ? silent(clause, context.sort) : null;
}

/** `вторым по величине экспортёром`: what whoever is ranked does. */
const rankSort = (tokens: Sentence['tokens'], clause: Clause): Sort =>
  rangeHas(tokens, clause, ['seller']) ? 'export' : rangeHas(tokens, clause, ['buyer']) ? 'import' : 'total';

const silent = ({ from }: Clause, sort: Sort): Head => ({
  at: from - 1,
  trade: true,
  sort,
  verb: false,
  both: null,
  continued: true,
});

function pointsBack({ tokens, periods }: Sentence, clause: Clause): boolean {
  if (rangeHas(tokens, clause, BACK)) return true;
  for (let i = clause.from; i < clause.to; i++) if (PRONOUNS.has(formOf(tokens[i]))) return true;
  return periods.some((p) => p.from >= clause.from && p.from <= clause.from + 2);
}

/** What a clause is told against: the parties in hand, or those of the whole article. */
export function beforeOf(s: Sentence, clause: Clause, good = false): Before {
  const { discourse, context, tokens } = s;
  const both = rangeHas(tokens, clause, ['both']);
  const whole = clause.head?.verb === true && clause.from === s.from && has(tokens[s.from], 'whole');
  const world = whole || isAlongside(tokens, clause) || rangeHas(tokens, clause, ['world']) || isWhole(tokens, clause);
  const listed = context.listed ? (context.topic ?? context.main) : null;
  const back = listed ?? (context.topic && both && discourse.partner === 'WLD' ? context.topic : discourse);
  const { reporter, region } = back;
  const opening = s.opens && context.opening === reporter && (good || context.ranked);
  if (s.opens) context.ranked = false;
  const partner = opening && context.topic === null ? 'WLD' : back.partner;
  const turns = context.topic !== null && context.commodity === null && clause.head?.sort !== 'supply';
  const named = reporter === null || (both && partner === 'WLD') ? context.mentioned : null;
  return {
    reporter: named ? named[0] : reporter,
    partner: named ? named[1] : partner,
    region,
    sourceEconomy: context.sourceEconomy,
    world,
    both,
    global: has(tokens[(clause.head?.at ?? 0) - 1], 'global'),
    turns,
    flow: clause.head?.verb ? null : context.flow,
    last: context.flow,
    lands: rangeHas(tokens, clause, ['lands']),
    total: isTotal(tokens, clause),
    continued: clause.head?.continued === true,
    paired: context.paired,
    buyers: context.list === 'buyer',
  };
}

/** `(при общем объёме экспорта 1,5 млн тонн)`: that with everybody. */
const isAlongside = (tokens: Sentence['tokens'], clause: Clause): boolean =>
  isTotal(tokens, clause) && formOf(tokens[clause.head!.at - 3]) === 'при';

/** `общий объём импорта`. */
const isTotal = (tokens: Sentence['tokens'], { head }: Clause): boolean =>
  head !== null && has(tokens[head.at - 1], 'weak') && has(tokens[head.at - 2], 'whole');

const ALL_GOODS: ReadonlySet<Sort> = new Set(['total', 'balance', 'surplus', 'deficit']);

/** The good in hand goes on where the clause names none and is not about all goods. */
export function inheritedGoods(s: Sentence, clause: Clause & { head: Head }, sort: Sort, goods: Goods): Goods {
  const { context } = s;
  if (goods.commodity !== null || context.commodity === null) return goods;
  if (pointsAtKind(s, clause)) return { ...goods, commodity: context.commodity, hs: context.hs };
  if (goods.general && !isSameGoods(s, clause)) return goods;
  if (ALL_GOODS.has(sort) && !clause.head.continued) return goods;
  if (pointsAtGood(s, clause)) return { ...goods, commodity: context.commodity, hs: context.hs };
  const counts = within(s.amounts, clause).some((a) => a.kind === 'quantity');
  if (!clause.head.continued && !counts && context.topic) return goods;
  return { ...goods, commodity: context.commodity, hs: context.hs };
}

/** `закупила этого морепродукта`: a word that the lexicon lacks, pointed at. */
const pointsAtGood = ({ tokens }: Sentence, { head, to }: Clause & { head: Head }): boolean =>
  isAnyOf(tokens, head.at + 1, to);

function isAnyOf(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (isThis(tokens[i]) && tokens[i + 1]!.words.length === 0 && tokens[i + 1]!.mark === '') return true;
  return false;
}

const KINDS = ['goods', 'goods kind', 'commodity'];

/** `в этой категории товаров`, `этой продукции`, `этого металла`: the goods named before. */
function pointsAtKind({ tokens }: Sentence, { from, to }: Clause): boolean {
  for (let i = from; i + 1 < to; i++) if (isThis(tokens[i]) && hasAny(tokens[i + 1], KINDS)) return true;
  return false;
}

/** `экспорт вина вырос, за рубеж поставлено товаров на $5 млн`: the goods are those named before in the sentence. */
const isSameGoods = (s: Sentence, clause: Clause & { head: Head }): boolean =>
  clause.head.verb && clause.from > s.from && !rangeHas(s.tokens, clause, ['whole', 'services', 'both']);

/** `Россия стала вторым экспортёром в Индию`: a pair, told by a rank alone. */
const isRanked = ({ fromText, reporter, partner }: Parties): boolean =>
  fromText && reporter !== null && partner !== null && partner !== 'WLD';

/** Leaves in the context what the next clause needs; a clause without figures or names of its own leaves nothing. */
export function remember(
  s: Sentence,
  clause: Clause & { head: Head },
  sort: Sort,
  parties: Parties,
  goods: Goods,
  told: boolean,
  ranked = false,
): void {
  const { context, discourse } = s;
  const part = isMember(discourse.reporter, parties.reporter) && parties.partner === discourse.partner;
  if (!part && (ranked || (clause.head.continued && parties.fromText && parties.region !== null))) {
    discourse.reporter = parties.reporter;
    discourse.region = parties.region;
    discourse.partner = parties.partner ?? discourse.partner;
  }
  if (
    !told &&
    ranks(s.tokens, clause) &&
    !ranked &&
    parties.fromText &&
    discourse.reporter !== null &&
    (sort === 'total' || formOf(s.tokens[clause.head.at - 1]) === 'по')
  )
    return;
  const fresh = context.about === null;
  if (fresh && !told && clause.head.continued && isRanked(parties) && discourse.reporter === null) {
    discourse.reporter = parties.reporter;
    discourse.partner = parties.partner;
    context.flow = parties.flow;
  }
  if (told || !clause.head.continued) context.about = 'trade';
  if (fresh && told && parties.partner === 'WLD') context.opening = parties.reporter;
  if (fresh && clause.head.continued && goods.commodity !== null) {
    context.commodity = goods.commodity;
    context.hs = goods.hs;
  }
  if (clause.head.continued || !(told || fresh || parties.fromText)) return;
  context.sort = sort;
  context.flow = parties.flow;
  context.commodity = goods.commodity;
  context.hs = goods.hs;
  context.scope = goods.scope;
  if (part) return;
  if (parties.reporter !== null) discourse.reporter = parties.reporter;
  discourse.region = parties.region;
  discourse.partner = parties.partner ?? discourse.partner;
  const { reporter, partner, region } = parties;
  if (reporter === null || partner === null) return;
  if (partner !== 'WLD') discourse.pair = [reporter, partner];
  context.main ??= { reporter, partner, region };
  if ((sort === 'total' || context.topic === null) && goods.commodity === null)
    context.topic = { reporter, partner, region };
}

/** The period that a clause is told for where it has none: that in hand; for a new pair the article's main one. */
export function carriedPeriod(s: Sentence, clause: Clause, parties: Parties, carried: Sentence['discourse']['period']) {
  const { discourse, context } = s;
  if (s.outlook || !parties.named || within(s.moments, { from: s.from, to: s.to }).some(isGoverning)) return carried;
  const pair = discourse.pair;
  const known =
    pair !== null && parties.partner !== null && pair.includes(parties.reporter!) && pair.includes(parties.partner);
  return known || clause.from > s.from + 4 ? carried : (context.mainPeriod ?? carried);
}

import type { Sort } from './context.ts';
import { formOf, has, hasAny, isForm, meaning, type Token } from './token.ts';

/** What the figures of a clause are about: a flow of trade, or something that is no trade. */
export interface Head {
  readonly at: number;
  readonly trade: boolean;
  readonly sort: Sort | null;
  readonly verb: boolean;
  /** `экспорт и импорт` told together, in their order. */
  readonly both: readonly [Sort, Sort] | null;
  /** Goes on with the head before: `экспорт в Китай вырос на 5%, в Индию — на 10%`. */
  readonly continued: boolean;
}

/** The heads of a sentence in order. */
export function headsOf(tokens: readonly Token[], from: number, to: number, inside: Uint8Array): Head[] {
  const out: Head[] = [];
  let aside = from;
  for (let i = from; i < to; i++) {
    if (has(tokens[i], 'inclusive')) aside = Math.max(aside, asideEnd(tokens, i, to));
    if (inside[i]) continue;
    const head = headAt(tokens, i, to, out.at(-1)?.trade === true);
    if (!head) continue;
    const last = out.at(-1);
    if (last && (i < aside || (!head.trade && isOfStructure(tokens, last)))) continue;
    if (last && isMadeUp(tokens, last, head)) {
      out[out.length - 1] = { ...last, sort: head.sort };
      continue;
    }
    if (last?.trade && !head.verb && isWhole(tokens, i, inside)) continue;
    if (last && coordinated(tokens, last, head, inside)) {
      out[out.length - 1] = { ...last, at: head.at, sort: 'total', both: [last.sort!, head.sort!] };
    } else if (!last || !yields(tokens, last, head, inside)) out.push(head);
  }
  return out;
}

/** `в структуре экспорта преобладает пищевое производство (21,4%)`: what is named behind are goods. */
const isOfStructure = (tokens: readonly Token[], { trade, at }: Head): boolean =>
  trade && [1, 2].some((n) => has(tokens[at - n], 'structure'));

/** Where `включая морские перевозки,` ends: at the next comma, if no figure stands before it; else where it starts. */
function asideEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && i < from + 24; i++) {
    if (tokens[i]!.literal) return from;
    if (tokens[i]!.mark === ',' || (i > from + 1 && has(tokens[i], 'level'))) return i;
  }
  return from;
}

/** `большую часть товарооборота — 62% — составил импорт`: the share is of the part that the verb names. */
function isMadeUp(tokens: readonly Token[], last: Head, head: Head): boolean {
  if (last.sort !== 'total' || head.verb || (head.sort !== 'export' && head.sort !== 'import')) return false;
  if (!has(tokens[last.at - 1], 'share') && !has(tokens[last.at - 2], 'share')) return false;
  return [1, 2].some((n) => has(tokens[head.at - n], 'level') || has(tokens[head.at - n], 'falls to'));
}

/** `65% от общего объёма внешней торговли`: the whole of a share, not a head of its own. */
function isWhole(tokens: readonly Token[], at: number, inside: Uint8Array): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const token = tokens[i]!;
    if (inside[i]) return has(token, 'unit') || has(token, 'fraction');
    const passes = hasAny(token, WHOLE) || token.words.some((w) => w.adjective);
    if (!passes && !isForm(token, 'от') && !isForm(token, 'в') && !isForm(token, 'всего')) return false;
  }
  return false;
}

const WHOLE = ['whole', 'world', 'weak', 'goods', 'both'];

function headAt(tokens: readonly Token[], i: number, to: number, seen: boolean): Head | null {
  const token = tokens[i]!;
  const flow = meaning(token, 'flow');
  if (flow?.code === 'total' && isOfOffice(tokens, i)) return null;
  if (flow && !flow.verb && isBanned(tokens, i)) return seen ? null : notTrade(i);
  if (flow) {
    const sort = sortOf(tokens, i, flow.code as Sort);
    return { at: i, trade: true, sort, verb: flow.verb === true, both: null, continued: false };
  }
  if (has(token, 'turnover') && (isShared(tokens, i) || isPartner(tokens, i)))
    return { at: i, trade: true, sort: 'total', verb: false, both: null, continued: false };
  if (has(token, 'sales')) {
    const trade = crosses(tokens, i, to);
    const fallen = trade && has(tokens[i + 1], 'falls to');
    return { at: i, trade, sort: fallen ? 'sell' : trade ? 'supply' : null, verb: false, both: null, continued: false };
  }
  if (!has(token, 'other') || has(tokens[i + 1], 'office')) return null;
  return isCause(tokens, i, to) || isExplained(tokens, i, to) ? null : notTrade(i);
}

/** `(по трубопроводам и в виде СПГ)`: a bracket without a figure only explains. */
function isExplained(tokens: readonly Token[], at: number, to: number): boolean {
  let from = at;
  while (from > 0 && at - from < 8 && !ENDS_ASIDE.has(tokens[from]!.mark) && !tokens[from]!.literal) from--;
  if (tokens[from]!.mark !== '(') return false;
  let end = at;
  while (end < to && end - at < 12 && !ENDS_ASIDE.has(tokens[end]!.mark) && !tokens[end]!.literal) end++;
  return tokens[end]?.mark === ')';
}

const ENDS_ASIDE = new Set(['(', ')', '.', ';']);

const notTrade = (at: number): Head => ({
  at,
  trade: false,
  sort: null,
  verb: false,
  both: null,
  continued: false,
});

/** `запрета на ввоз`, `газопровод для поставок`: what may be traded, not what is. */
const isBanned = (tokens: readonly Token[], i: number): boolean =>
  formOf(tokens[i - 1]) === 'для' ||
  has(tokens[i - 1], 'ban') ||
  (formOf(tokens[i - 1]) === 'на' && has(tokens[i - 2], 'ban'));

/** `министерства промышленности, торговли и энергетики`, `в сфере торговли`: a name, not what the figures are of. */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  if (has(tokens[at - 1], 'sphere')) return true;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const token = tokens[i]!;
    if (has(token, 'ministry')) return true;
    const passes =
      (token.words.length === 0 && !token.literal && '",'.includes(token.mark || ',')) || has(token, 'world');
    if (!passes && formOf(token) !== 'и' && !has(token, 'other')) return false;
  }
  return false;
}

/** `оборот с Узбекистаном`, `оборот между Россией и Китаем`: that of trade, not of a company. */
const isShared = (tokens: readonly Token[], i: number): boolean =>
  ['с', 'со', 'между'].includes(formOf(tokens[i + 1])) && [2, 3].some((n) => has(tokens[i + n], 'economy'));

/** `КНР (56% оборота)`: a partner's part of the trade told. */
const isPartner = (tokens: readonly Token[], i: number): boolean =>
  meaning(tokens[i - 1], 'unit')?.code === 'percent' && tokens[i - 3]?.mark === '(' && has(tokens[i - 4], 'economy');

/** `экспортные поставки` are exports, `импортные закупки` imports. */
function sortOf(tokens: readonly Token[], i: number, sort: Sort): Sort {
  if (has(tokens[i - 1], 'adj export')) return 'export';
  return has(tokens[i - 1], 'adj import') ? 'import' : sort;
}

/** Sales are trade where they go to another country: `продажи нефти в Индию`, `за рубеж`. */
function crosses(tokens: readonly Token[], i: number, to: number): boolean {
  for (let k = i + 1; k < to && k < i + 8; k++) {
    if (tokens[k]!.mark === ',' || tokens[k]!.literal) return false;
    const economy = meaning(tokens[k], 'economy');
    if (!economy || economy.adjective) continue;
    if (economy.code === 'WLD') return true;
    const into = isForm(tokens[k - 1], 'в') || isForm(tokens[k - 1], 'во');
    if (isForm(tokens[k - 1], 'на') && has(tokens[k - 2], 'falls to')) return true;
    if (isForm(tokens[k - 1], 'из') || (into && ((economy.cases ?? 0) & 8) !== 0)) return true;
  }
  return false;
}

/** `из-за падения цен экспорт…`: a cause is no head where the verb and the figure come after it. */
function isCause(tokens: readonly Token[], i: number, to: number): boolean {
  let caused = false;
  if (formOf(tokens[i - 1]) === 'для' || (formOf(tokens[i - 2]) === 'для' && !tokens[i - 1]!.literal)) return true;
  let since = i;
  for (let k = i - 1; k >= 0 && k > since - 5 && k > i - 16; k--) {
    const { mark, literal } = tokens[k]!;
    if ((mark !== '' && mark !== ',') || literal) break;
    if (mark === ',' || formOf(tokens[k]) === 'и') since = k;
    if (CAUSES.has(formOf(tokens[k])) && (since === i || LISTED.has(formOf(tokens[k])))) caused = true;
  }
  if (!caused) return false;
  for (let k = i + 1; k < to; k++) {
    if (tokens[k]!.literal) return false;
    if (has(tokens[k], 'up') || has(tokens[k], 'down') || has(tokens[k], 'level')) return true;
    if (has(tokens[k], 'flow')) return true;
  }
  return true;
}

const CAUSES = new Set([
  'из',
  'по',
  'для',
  'под',
  'о',
  'об',
  'при',
  'на фоне',
  'за счет',
  'благодаря',
  'несмотря на',
  'из-за',
  'вопреки',
  'без',
]);

/** Causes that a list goes on after: `на фоне роста экономики, низкой безработицы и спроса`. */
const LISTED = new Set(['на фоне', 'за счет', 'благодаря', 'несмотря на', 'из-за', 'вопреки']);

/** `экспорт и импорт`, `импорта и экспорта`: nothing else stands between. */
function coordinated(tokens: readonly Token[], last: Head, head: Head, inside: Uint8Array): boolean {
  if (!last.trade || !head.trade || last.verb || head.verb || last.both) return false;
  const one = last.sort === 'export' && head.sort === 'import';
  const other = last.sort === 'import' && head.sort === 'export';
  if (!one && !other && !toldApart(tokens, head.at)) return false;
  for (let i = last.at + 1; i < head.at; i++) {
    const token = tokens[i]!;
    if (inside[i] || (formOf(token) !== 'и' && token.mark !== '-' && !has(token, 'weak'))) return false;
  }
  return true;
}

/** `экспорт и товарооборот составили … соответственно`. */
function toldApart(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 40 && tokens[i]?.mark !== '.'; i++) if (has(tokens[i], 'respectively')) return true;
  return false;
}

/**
 * A head that only bends the one before: `сальдо в торговле с США`, `доля в экспорте`, `пошлины на импорт`,
 * `доходы от экспорта`, or a verb of delivery right behind the noun (`импорт нефти, поставленной из России`).
 */
function yields(tokens: readonly Token[], last: Head, head: Head, inside: Uint8Array): boolean {
  for (let i = last.at + 1; i < head.at; i++) {
    if (inside[i]) return false;
    const token = tokens[i]!;
    if (token.mark === ',' || token.mark === ';' || token.mark === ':' || token.mark === '-') {
      return last.trade && head.trade && head.verb && token.mark === ',' && isParticiple(tokens, head.at);
    }
    const verbal = has(token, 'up') || has(token, 'down') || has(token, 'level');
    if (verbal && !has(token, 'up noun') && !has(token, 'down noun')) return false;
  }
  if (!head.trade) return false;
  const balance = last.sort === 'balance' || last.sort === 'surplus' || last.sort === 'deficit';
  if (balance) return head.sort === 'total' || head.sort === 'balance';
  if (last.trade && has(tokens[last.at - 1], 'share') && prepositional(tokens, head.at)) return true;
  if (last.trade)
    return last.sort === head.sort && !head.verb && head.at - last.at < 4 && prepositional(tokens, head.at);
  for (let i = last.at + 1; i < head.at; i++) if (formOf(tokens[i]) === 'и' || tokens[i]!.mark === '(') return false;
  return (!head.verb && prepositional(tokens, head.at)) || head.at - last.at < 3;
}

const isParticiple = (tokens: readonly Token[], at: number): boolean => {
  const { start, end } = tokens[at]!;
  return end - start > 11;
};

/** A preposition stands before the head, over its adjectives. */
function prepositional(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const form = formOf(tokens[i]);
    if (
      form === 'в' ||
      form === 'во' ||
      form === 'на' ||
      form === 'от' ||
      form === 'из' ||
      form === 'для' ||
      form === 'по'
    )
      return true;
    if (form !== '' || tokens[i]!.mark !== '') return false;
  }
  return false;
}

import type { Claim } from '../../../model/claim.ts';
import { namedBefore } from './short-name.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';

type Told = Pick<Claim, 'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'actor' | 'measure'>;

/** So many words to either side of a figure are looked at. */
const BEFORE = 48;
const AFTER = 12;

/**
 * A second look at the words that a figure stands among, once its claim is read: `place_overlooked` where they name a
 * party or region that the claim has not, `flow_overlooked` where the nearest word of trade says another flow,
 * `goods_overlooked` where they name goods or a kind of firm and the claim is of all.
 */
export function overlooked(state: State, told: Told): readonly string[] {
  const before = wordsBefore(state, told.measure);
  const own = before.slice(before.findLastIndex((t) => t.tag === 'figure') + 1);
  const after = wordsAfter(state);
  const seen = [
    namesAnother(state, told, own) || namesAnother(state, told, after) || isOfAnother(state, told)
      ? 'place_overlooked'
      : null,
    saysAnotherFlow(state, told, before, after) ? 'flow_overlooked' : null,
    namesGoods(told, own) ? 'goods_overlooked' : null,
  ].filter((code) => code !== null);
  // A figure that names nothing goes on with the one before, and with what was in doubt there.
  const last = state.overlooked.sentence === state.sentence ? state.overlooked.codes : [];
  const codes = own.some((t) => NAMES.has(t.tag)) ? seen : [...new Set([...last, ...seen])];
  state.overlooked = { sentence: state.sentence, codes };
  return codes;
}

/** The words from the clause that names the trade up to the figure, the nearest last; without asides and wholes. */
function wordsBefore({ tokens, at }: State, measure: Claim['measure']): Token[] {
  const out: Token[] = [];
  let trade = false;
  let depth = 0;
  for (let k = at - 1; k >= Math.max(0, at - BEFORE); k--) {
    const token = tokens[k]!;
    if (token.tag === 'stop' || token.tag === 'semicolon') break;
    if (token.tag === 'close') depth++;
    else if (token.tag === 'open') depth = Math.max(0, depth - 1);
    const aside = depth > 0 || token.tag === 'open';
    if (aside && token.tag !== 'figure') continue;
    if ((token.tag === 'comma' || token.tag === 'colon') && trade) break;
    // What stands between 占 or 比 and the figure is the whole, or what is compared with.
    if ((token.tag === 'of' && measure === 'share') || token.tag === 'compared') {
      out.length = 0;
      trade = false;
      continue;
    }
    trade ||= token.tag === 'flow' && !token.flow.weak;
    out.push(token);
  }
  return out.toReversed();
}

/** The words behind the figure up to the end of its clause, of its place in a list or of its brackets. */
function wordsAfter({ tokens, at }: State): Token[] {
  const out: Token[] = [];
  for (let k = at + 1; k < Math.min(tokens.length, at + AFTER); k++) {
    const token = tokens[k]!;
    if (ENDS.has(token.tag)) break;
    out.push(token);
  }
  return out;
}

const tags = (list: string): ReadonlySet<Token['tag']> => new Set(list.split(' ') as Token['tag'][]);

const ENDS = tags('stop semicolon comma colon item with and open close figure to from');
const NAMES = tags('economy pair region goods actor flow self');
const JOINS = tags('item with and quote');

function namesAnother(state: State, told: Told, words: readonly Token[]): boolean {
  const isTold = (code: string): boolean => code === told.reporter || code === told.partner || code === 'WLD';
  return words.some((word, k) => {
    if (word.tag !== 'region' && word.tag !== 'pair' && word.tag !== 'economy') return false;
    if (isOutside(state, words, k)) return false;
    if (word.tag === 'region') return told.region === null && !isDestination(words, k);
    if (word.tag === 'pair') return !word.pair.every(isTold);
    if (isTold(codeOf(state, word))) return false;
    return !listOf(words, k).some((other) => other.tag === 'economy' && isTold(codeOf(state, other)));
  });
}

const codeOf = (state: State, { code, start, end }: Token & { tag: 'economy' }): string =>
  end - start === 1 ? namedBefore(state, code, start) : code;

/** `占韩国总出口额的24.5%`: the whole of a share is the trade of a party that the claim has not. */
function isOfAnother({ clause }: State, { measure, reporter, partner }: Told): boolean {
  const parties = measure === 'share' ? (clause.whole?.parties ?? []) : [];
  return parties.length > 0 && !parties.some((code) => code === reporter || code === partner);
}

/** Names of offices, of where something happens and of who levies a tariff are no parties. */
export function isOutside(state: State, words: readonly Token[], k: number): boolean {
  const [last, word, next] = [k > 0 ? words[k - 1] : undefined, words[k]!, words[k + 1]];
  if (last?.tag === 'in' && last.end === word.start) return true;
  if (joinsCapital(words, k)) return true;
  if (/^(组织)?成[员員]/.test(state.text.slice(word.end, word.end + 4))) return true;
  if (!next) return false;
  // `欧佩克成员国沙特`: the first name only describes the second.
  if (word.tag === 'economy' && next.tag === 'economy' && next.start <= word.end + 4) return true;
  if (next.start > word.end + 1) return false;
  return next.tag === 'source' || next.tag === 'customs' || next.tag === 'event' || next.tag === 'tariff';
}

/** 莫斯科和北京: a capital in a list of economies. */
const joinsCapital = (words: readonly Token[], k: number): boolean =>
  words[k]!.tag === 'region' &&
  ((JOINS.has(words[k - 1]?.tag ?? 'stop') && words[k - 2]?.tag === 'economy') ||
    (JOINS.has(words[k + 1]?.tag ?? 'stop') && words[k + 2]?.tag === 'economy'));

/** `输往上海`: a part of the partner. */
function isDestination(words: readonly Token[], k: number): boolean {
  const last = words[k - 1];
  const sends = last?.tag === 'to' || last?.tag === 'from' || last?.tag === 'flow';
  return sends && words[k]!.start - last.end <= 1;
}

/** The list that a word stands in: 对美国、印度和智利. */
function listOf(words: readonly Token[], k: number): readonly Token[] {
  let first = k;
  let last = k;
  while (first >= 2 && JOINS.has(words[first - 1]!.tag) && words[first - 2]!.tag === words[k]!.tag) first -= 2;
  while (JOINS.has(words[last + 1]?.tag ?? 'stop') && words[last + 2]?.tag === words[k]!.tag) last += 2;
  return words.slice(first, last + 1);
}

function saysAnotherFlow(state: State, told: Told, before: readonly Token[], after: readonly Token[]): boolean {
  const { flow, measure } = told;
  if (flow === null || (state.group?.size ?? 1) > 1) return false;
  if (measure === 'share' && state.clause.whole?.flow?.flow === flow) return false;
  if (after.some((t) => t.tag === 'flow' && t.flow.flow === flow)) return false;
  const nearest = before.findLastIndex((t, k) => t.tag === 'flow' && !t.flow.weak && !isWhole(state, before, k));
  return nearest >= 0 && !listOf(before, nearest).some((t) => t.tag === 'flow' && t.flow.flow === flow);
}

/** `相当于进口总额的4.3%`: the trade that a share is of. */
function isWhole({ text, tokens, at }: State, before: readonly Token[], k: number): boolean {
  const figure = before.slice(k + 1, k + 3).find((t) => t.tag === 'figure') ?? tokens[at]!;
  if (figure.tag !== 'figure' || figure.figure.kind !== 'percent') return false;
  const between = text.slice(before[k]!.end, figure.start);
  return between.length <= 5 && between.endsWith('的');
}

const namesGoods = ({ commodity, actor }: Told, own: readonly Token[]): boolean =>
  commodity === null && actor === null && own.some((t) => t.tag === 'goods' || t.tag === 'actor');

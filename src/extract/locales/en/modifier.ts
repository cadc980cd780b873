import { describedBehind, isPersonName } from './economies.ts';
import type { Meaning } from './meaning.ts';
import type { Parts } from './parts.ts';
import { readPeriod } from './period.ts';
import { isKindOfGoods } from './postmodifier.ts';
import type { PeriodContext } from './phrase.ts';
import { type Token, as, isDash, isMark, isPoss, isPunct } from './token.ts';

/** The token after the modifier at `j`, or -1 where it is none. */
export function readModifier(
  text: string,
  tokens: readonly Token[],
  j: number,
  i: number,
  parts: Parts,
  context: PeriodContext,
): number {
  const token = tokens[j]!;
  const economy = as(token, 'economy');
  if (economy && isPoss(tokens[j + 1]) && describedBehind(text, tokens, j + 2) > 0) return -1;
  if (economy?.code !== undefined && !isPersonName(tokens, j)) return economyBefore(tokens, j, economy.code, parts);
  if (as(token, 'both')) {
    parts.both = true;
    return isPoss(tokens[j + 1]) ? j + 2 : j + 1;
  }
  const region = as(token, 'region');
  if (region?.code !== undefined) {
    parts.region = region.code;
    return isPoss(tokens[j + 1]) ? j + 2 : j + 1;
  }
  if (isMark(token, 'its')) {
    parts.its = true;
    return j + 1;
  }
  const read = as(token, 'period') || token.literal ? readPeriod(tokens, j, context) : null;
  if (read) {
    if (read.phrase.date) return -1;
    parts.phrases.push(read.phrase);
    return isPoss(tokens[read.next]) || isDash(tokens[read.next]) ? read.next + 1 : read.next;
  }
  if (as(token, 'actor')) {
    parts.actor = text.slice(token.start, token.end);
    return isPoss(tokens[j + 1]) ? j + 2 : j + 1;
  }
  if (isMark(token, 'total')) {
    parts.whole ||= /^(total|overall|global|worldwide|whole|entire|aggregate|overseas|foreign|external|combined)$/.test(
      token.entries[0]!.surface,
    );
    return j + 1;
  }
  const goods = as(token, 'commodity');
  if (goods) return goodsModifier(text, tokens, j, goods, parts);
  if (as(token, 'rank') || isMark(token, 'adv')) return j + 1;
  if (isMark(token, 'nonetotal')) return isVerbOf(tokens, j) ? -1 : j + 1;
  if (isDash(token) && j > i && tokens[j - 1]!.end === token.start) return j + 1;
  if (isKindOfGoods(text, tokens, j) && as(tokens[j + 2], 'flow') && isNoun(tokens, j + 2)) {
    parts.goods.push({ text: text.slice(token.start, tokens[j + 1]!.end), hs: [] });
    return j + 2;
  }
  if (isUnknownGoods(text, tokens, j) || isSector(text, tokens, j)) {
    parts.goods.push({ text: text.slice(token.start, token.end), hs: [] });
    return j + 1;
  }
  return -1;
}

/** `China's`, `Chinese`, `U.S.-China`, `China and Russia's`. */
function economyBefore(tokens: readonly Token[], j: number, code: string, parts: Parts): number {
  const list = parts.reporters;
  if (list.length > 0 && list[0] !== code)
    parts.joined ||= isDash(tokens[j - 1]) || isMark(tokens[j - 1], 'and') || isPunct(tokens[j - 1], '/');
  if (list.length > 0 && !parts.joined) parts.partners.push(code);
  else list.push(code);
  let k = j + 1;
  if (isPoss(tokens[k])) k++;
  if (isPunct(tokens[k], '/') || (isMark(tokens[k], 'and') && as(tokens[k + 1], 'economy'))) k++;
  else if (isDash(tokens[k]) && tokens[k]!.start === tokens[k - 1]!.end) k++;
  if (tokens[k]?.tag === 'word' && isDash(tokens[k - 1]) && tokens[k]!.end - tokens[k]!.start === 5) {
    parts.partners.push(list.pop() ?? code);
    k++;
  }
  return k;
}

function goodsModifier(text: string, tokens: readonly Token[], j: number, goods: Meaning, parts: Parts): number {
  let k = j + 1;
  const token = tokens[j]!;
  if (goods.hs?.length === 0 && text.slice(token.start, token.end).toLowerCase() === 'goods') return k;
  parts.goods.push({ text: text.slice(token.start, token.end), hs: goods.hs ?? [] });
  if ((isMark(tokens[k], 'and') || isPunct(tokens[k], ',') || isDash(tokens[k])) && as(tokens[k + 1], 'commodity')) k++;
  return k;
}

/** `reduced its deficit`, `Egypt reduced imports`: a verb with what it changes behind it. */
const isVerbOf = (tokens: readonly Token[], j: number): boolean =>
  as(tokens[j], 'change')?.pos === 'v' &&
  (isMark(tokens[j + 1], 'its') || isMark(tokens[j + 1], 'the') || hasDoer(tokens, j));

/** Somebody who does it stands before the verb, or its auxiliary: `Egypt`, `Egypt significantly`, `which has`. */
function hasDoer(tokens: readonly Token[], j: number): boolean {
  const k = isMark(tokens[j - 1], 'adv') ? j - 2 : j - 1;
  const economy = as(tokens[k], 'economy');
  if (economy !== undefined) return economy.adj !== true;
  const before = tokens[k];
  return before?.tag === 'word' || before?.tag === 'form' ? isMark(before, 'have') || isMark(before, 'it') : false;
}

/** A small-letter word directly before `exports`, `imports` or `shipments` that looks like a noun: an unlisted commodity. */
function isUnknownGoods(text: string, tokens: readonly Token[], j: number): boolean {
  const token = tokens[j]!;
  if (token.tag !== 'word' || token.end - token.start < 3) return false;
  const flow = as(tokens[j + 1], 'flow');
  if (flow === undefined || flow.flow === 'total' || flow.flow === 'balance' || flow.verb || !isNoun(tokens, j + 1))
    return false;
  const word = text.slice(token.start, token.end).toLowerCase();
  return !ADJECTIVE.test(word) && !SMALL.has(word);
}

/** `mining exports`: of what a branch makes, though the branch itself is no goods. */
const isSector = (text: string, tokens: readonly Token[], j: number): boolean => {
  const flow = as(tokens[j + 1], 'flow')?.flow;
  if ((flow !== 'export' && flow !== 'import') || !isNoun(tokens, j + 1)) return false;
  return /^(?:manufacturing|mining|engineering|farming|fishing|printing)$/i.test(
    text.slice(tokens[j]!.start, tokens[j]!.end),
  );
};

const ADJECTIVE = /(?:ly|ing|ed|er|est|ous|ive|al|ful|less|ant|ent|ary|ish|able|ible|ward|ic)$/;
/** Words that are no noun. */
const SMALL: ReadonlySet<string> = new Set(
  'us own but when where who that has have been with its non not did does if so how why because once until unless since both plus via per like onto upon under sino what can may will than then though such each most more some any'.split(
    ' ',
  ),
);

/** True where token `j` is a trade noun here (and not the first part of a compound read elsewhere). */
export function isNoun(tokens: readonly Token[], j: number): boolean {
  const flow = as(tokens[j], 'flow');
  if (flow === undefined) return false;
  const next = as(tokens[j + 1], 'flow');
  if (flow.verb && as(tokens[j], 'commodity') && next !== undefined && !next.verb) return false;
  return !(next !== undefined && !next.verb && flow.flow === 'total' && next.flow === 'balance');
}

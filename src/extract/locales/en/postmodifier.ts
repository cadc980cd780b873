import { readEconomies } from './economies.ts';
import type { Goods } from './item.ts';
import type { Meaning } from './meaning.ts';
import type { Parts } from './parts.ts';
import { readPeriod } from './period.ts';
import type { PeriodContext } from './phrase.ts';
import { type Token, as, isMark, isPoss, isPunct } from './token.ts';

/** Reads `of …`, `to …`, `from …`, `with …`, `between … and …`, `in …` behind the noun; the token after them. */
export function readBehind(
  text: string,
  tokens: readonly Token[],
  start: number,
  flow: Meaning,
  parts: Parts,
  context: PeriodContext,
): number {
  let j = start;
  for (let turns = 0; turns < 5; turns++) {
    const step = readPostmodifier(text, tokens, j, flow, parts, context);
    if (step < 0) return j;
    j = step;
  }
  return j;
}

function readPostmodifier(
  text: string,
  tokens: readonly Token[],
  j: number,
  flow: Meaning,
  parts: Parts,
  context: PeriodContext,
): number {
  const token = tokens[j];
  if (isMark(token, 'otherthan') && as(tokens[j + 1], 'commodity')) {
    parts.goods.push({ text: text.slice(token!.start, tokens[j + 1]!.end), hs: [] });
    return j + 2;
  }
  const part = isMark(token, 'of') && parts.region === null ? regionAt(text, tokens, j + 1) : -1;
  if (part >= 0) {
    parts.region = as(tokens[part], 'region')!.code!;
    return part + 1;
  }
  const actor =
    as(token, 'actor')?.m === 'way' ? j : isMark(token, 'by') || isMark(token, 'of') ? actorAt(tokens, j + 1) : -1;
  if (actor >= 0) {
    parts.actor = text.slice(tokens[actor]!.start, tokens[actor]!.end);
    return actor + 1;
  }
  const ofGoods = isMark(token, 'of') || (isMark(token, 'in') && (flow.flow === 'total' || flow.flow === 'balance'));
  if (ofGoods || (isMark(token, 'on') && flow.flow === 'balance')) {
    const read = readGoods(text, tokens, j + 1, parts, isMark(token, 'of'), flow);
    if (read >= 0) return read;
  }
  if (isMark(token, 'of')) {
    const owner = readEconomies(text, tokens, j + 1);
    if (owner && parts.reporters.length === 0) {
      parts.reporters.push(...owner.codes);
      return owner.next;
    }
  }
  if (isMark(token, 'in') || isMark(token, 'on')) {
    const at = isMark(tokens[j + 1], 'the') && !as(tokens[j + 1], 'period') ? j + 2 : j + 1;
    const read = readPeriod(tokens, at, context);
    if (read && !read.phrase.date && !read.phrase.base) {
      parts.phrases.push(read.phrase);
      return read.next;
    }
  }
  return partnersBehind(text, tokens, j, flow, parts);
}

const DIRECTION =
  /^(?:north|south|east|west|central|northern|southern|eastern|western)(?:east|west|eastern|western)?$/i;

/** `east China's Jiangxi Province`, `the Guangxi Zhuang Autonomous Region`: a part told with its country; -1 where none stands there. */
function regionAt(text: string, tokens: readonly Token[], j: number): number {
  let k = isMark(tokens[j], 'the') ? j + 1 : j;
  if (tokens[k] !== undefined && DIRECTION.test(text.slice(tokens[k]!.start, tokens[k]!.end))) k++;
  if (as(tokens[k], 'economy')?.code !== undefined && isPoss(tokens[k + 1])) k += 2;
  return as(tokens[k], 'region')?.code === undefined || isPoss(tokens[k + 1]) ? -1 : k;
}

/** `by private enterprises`, `of the foreign-invested sector`; -1 where none stands there. */
function actorAt(tokens: readonly Token[], j: number): number {
  const at = isMark(tokens[j], 'the') ? j + 1 : j;
  const actor = as(tokens[at], 'actor');
  return actor !== undefined && actor.m === undefined ? at : -1;
}

/** `to Russia`, `from the EU`, `with China and India`, `between China and Russia`, `against the U.S.` */
function partnersBehind(text: string, tokens: readonly Token[], j: number, flow: Meaning, parts: Parts): number {
  const token = tokens[j];
  if (isMark(token, 'fromthere')) {
    parts.partners.push('@');
    return j + 1;
  }
  const to = isMark(token, 'to');
  const from = isMark(token, 'from');
  const between = isMark(token, 'between') || (isMark(token, 'of') && flow.flow === 'total');
  const and = isMark(token, 'and') && flow.verb !== true && parts.reporters.length === 0;
  if (
    !to &&
    !from &&
    !between &&
    !isMark(token, 'with') &&
    !(flow.flow === 'balance' && isMark(token, 'compared')) &&
    !and
  )
    return -1;
  if (and) return -1;
  if ((between || isMark(token, 'with')) && as(tokens[j + 1], 'both')) {
    parts.both = true;
    return j + 2;
  }
  if (between && parts.region === null && isMark(tokens[j + 2], 'and') && as(tokens[j + 1], 'region')?.code) {
    const others = readEconomies(text, tokens, j + 3);
    if (others) parts.region = as(tokens[j + 1], 'region')!.code!;
    if (others)
      return placePartners(others.codes, others.next, { to: false, from: false, between: false }, flow, parts);
  }
  const read = partnerCalled(tokens, j + 1) ?? readEconomies(text, tokens, j + 1);
  const sided = isMark(token, 'with')
    ? flow.flow !== 'export' && flow.flow !== 'import'
    : to
      ? flow.flow === 'export'
      : from && flow.flow === 'import';
  if (!read && sided) parts.unread ||= namesSomebody(text, tokens, j + 1);
  if (!read) return -1;
  if (isPoss(tokens[read.next])) return -1;
  return placePartners(read.codes, read.next, { to, from, between }, flow, parts);
}

const SOMEBODY =
  /^(?:countries|markets|nations|economies|partners|regions|states|destinations|buyers|customers|neighbou?rs|members|region|market|bloc|continent)$/;

/** `emerging markets`, `its neighbours in the south`: somebody whom no name tells, a few words behind. */
function namesSomebody(text: string, tokens: readonly Token[], j: number): boolean {
  for (let k = j; k < tokens.length && k < j + 5; k++) {
    const token = tokens[k]!;
    if (token.literal !== null || token.tag === 'punct' || as(token, 'flow') || as(token, 'economy')) return false;
    if (SOMEBODY.test(text.slice(token.start, token.end).toLowerCase())) return true;
  }
  return false;
}

/** `Japan's biggest trading partner, China`: who is called so. */
function partnerCalled(tokens: readonly Token[], j: number): { codes: string[]; next: number } | null {
  for (let k = j; k < tokens.length && k < j + 8; k++) {
    if (isPunct(tokens[k], ',.;') || as(tokens[k], 'flow')) return null;
    if (as(tokens[k], 'rank')?.m !== 'agent') continue;
    const at = isPunct(tokens[k + 1], ',') ? k + 2 : k + 1;
    const code = as(tokens[isMark(tokens[at], 'the') ? at + 1 : at], 'economy')?.code;
    return code === undefined ? null : { codes: [code], next: isMark(tokens[at], 'the') ? at + 2 : at + 1 };
  }
  return null;
}

function placePartners(
  codes: readonly string[],
  next: number,
  { to, from, between }: Record<'to' | 'from' | 'between', boolean>,
  flow: Meaning,
  parts: Parts,
): number {
  if (between) {
    if (codes.length < 2) {
      if (!codes[0] || codes[0].length < 4) return -1;
      parts.reporters = [codes[0]];
      parts.partners = [codes[0]];
      return next;
    }
    parts.reporters = [codes[0]!];
    parts.partners = [codes[1]!];
    parts.joined = true;
    return next;
  }
  const owner = (from && flow.flow === 'export') || (to && flow.flow === 'import');
  if (owner) {
    const known = parts.reporters[0];
    if (known === undefined) {
      parts.reporters.push(...codes);
      parts.fromOwner = true;
    } else if (known !== codes[0]) parts.partners.push(...codes);
  } else if (to && flow.flow === 'balance') {
    return -1;
  } else {
    parts.partners.push(...codes);
  }
  return next;
}

/** A goods list: `crude oil, coal and LNG`, `Russian oil`, `steel products`; -1 where none begins. */
function readGoods(
  text: string,
  tokens: readonly Token[],
  j: number,
  parts: Parts,
  of: boolean,
  flow: Meaning,
): number {
  let k = j;
  while (
    isMark(tokens[k], 'the') ||
    ((isMark(tokens[k], 'total') || isMark(tokens[k], 'nonetotal')) && !isGoodsWord(text, tokens[k]))
  )
    k++;
  const economy = as(tokens[k], 'economy');
  let maker: string | null = null;
  if (
    economy?.code !== undefined &&
    (economy.adj || isAbbreviated(economy.code)) &&
    (as(tokens[k + 1], 'commodity') || isGoodsWord(text, tokens[k + 1]) || (of && isMade(text, tokens, k + 1)))
  ) {
    maker = economy.code;
    k++;
  }
  const first = k;
  const found: Goods[] = [];
  let next = -1;
  while (k < tokens.length) {
    const goods = as(tokens[k], 'commodity');
    if (isGoodsWord(text, tokens[k]) && k === first) next = k + 1;
    else if (k === first && isKindOfGoods(text, tokens, k)) {
      found.push({ text: text.slice(tokens[k]!.start, tokens[k + 1]!.end), hs: [] });
      k++;
    } else if (goods) found.push({ text: text.slice(tokens[k]!.start, tokens[k]!.end), hs: goods.hs ?? [] });
    else if (of && k === first && isPlainNoun(text, tokens, k) && as(tokens[k + 1], 'commodity')) {
      found.push({
        text: text.slice(tokens[k]!.start, tokens[k + 1]!.end),
        hs: as(tokens[k + 1], 'commodity')!.hs ?? [],
      });
      k++;
    } else if (of && k === first && isPlainNoun(text, tokens, k)) {
      const end = isPlainNoun(text, tokens, k + 1) ? k + 2 : k + 1;
      found.push({ text: text.slice(tokens[k]!.start, tokens[end - 1]!.end), hs: [] });
      k = end - 1;
    } else break;
    next = ++k;
    const joint = isPunct(tokens[k], ',') || isMark(tokens[k], 'and');
    if (!joint) break;
    const after = isPunct(tokens[k], ',') && isMark(tokens[k + 1], 'and') ? k + 2 : k + 1;
    if (!as(tokens[after], 'commodity') || as(tokens[after + 1], 'flow')) break;
    k = after;
  }
  if (next < 0) return -1;
  if (isTradeWord(tokens, next)) next++;
  parts.goods.push(...found);
  if (maker) (flow.flow === 'export' && parts.reporters.length === 0 ? parts.reporters : parts.partners).push(maker);
  return next;
}

/** `engineering goods`, `mining products`: goods named by a word that is no commodity by itself. */
export const isKindOfGoods = (text: string, tokens: readonly Token[], k: number): boolean =>
  isGoodsWord(text, tokens[k + 1]) &&
  !as(tokens[k], 'commodity') &&
  !as(tokens[k], 'economy') &&
  (tokens[k]!.tag === 'word' || as(tokens[k], 'other') !== undefined);

/** `the surplus on oil trade`. */
const isTradeWord = (tokens: readonly Token[], k: number): boolean => as(tokens[k], 'flow')?.flow === 'total';

const isAbbreviated = (code: string): boolean => code === 'USA' || code === 'GBR' || code === 'EU27_2020';

const isGoodsWord = (text: string, token: Token | undefined): boolean => {
  if (token === undefined || token.tag === 'punct') return false;
  const word = text.slice(token.start, token.end).toLowerCase();
  return word === 'goods' || word === 'products' || word === 'merchandise';
};

/** `of Swiss watches`: goods by the country that makes them, in the plural; `of Swiss watchmakers` are no goods. */
const isMade = (text: string, tokens: readonly Token[], k: number): boolean =>
  isPlainNoun(text, tokens, k) &&
  /[^s]s$/.test(text.slice(tokens[k]!.start, tokens[k]!.end)) &&
  !/(?:ers|ors|ists|ians)$/.test(text.slice(tokens[k]!.start, tokens[k]!.end));

/** A small-letter word that may be goods: no known form, no adverb. */
function isPlainNoun(text: string, tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.tag !== 'word' || token.cap || token.end - token.start < 3) return false;
  const word = text.slice(token.start, token.end);
  return !/(?:ly|ing|ed|which|that|this|has|have|had|who|whose|where|when|not|been|because|before)$/.test(word);
}

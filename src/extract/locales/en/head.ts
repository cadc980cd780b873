import type { Flow, Scope } from '../../../model/claim.ts';
import { isLetter } from '../../scanner.ts';
import type { Goods, Head } from './item.ts';
import type { Meaning } from './meaning.ts';
import { readPeriod } from './period.ts';
import type { PeriodContext, Phrase } from './phrase.ts';
import { as, isDash, isMark, isPoss, isPunct, type Token } from './token.ts';

/** A head as read, with the token after it. */
export interface HeadRead {
  readonly head: Head;
  readonly next: number;
  /** The trade word's own token. */
  readonly noun: number;
}

interface Parts {
  reporters: string[];
  partners: string[];
  region: string | null;
  goods: Goods[];
  phrases: Phrase[];
  its: boolean;
  whole: boolean;
  joined: boolean;
  both: boolean;
  services: boolean;
  fromOwner: boolean;
}

const FARTHEST = 10;

/** The trade noun phrase that begins at token `i`: modifiers, the noun, and what is told of it behind. */
export function readHead(text: string, tokens: readonly Token[], i: number, context: PeriodContext): HeadRead | null {
  const parts: Parts = {
    reporters: [],
    partners: [],
    region: null,
    goods: [],
    phrases: [],
    its: false,
    whole: false,
    joined: false,
    both: false,
    services: false,
    fromOwner: false,
  };
  const noun = readBefore(text, tokens, i, parts, context);
  if (noun < 0) return null;
  const flow = flowAt(tokens, noun, i);
  if (flow === undefined || isCompound(text, tokens, noun)) return null;
  if (flow.weak && flow.flow === 'total') return null;
  const next = readBehind(text, tokens, noun + 1, flow, parts, context);
  return { head: headOf(flow, parts), next, noun };
}

/** Walks over modifiers; the token of the trade noun, or -1 where none comes. */
function readBefore(text: string, tokens: readonly Token[], i: number, parts: Parts, context: PeriodContext): number {
  let j = i;
  while (j < tokens.length && j - i < FARTHEST) {
    const token = tokens[j]!;
    if (isNoun(tokens, j)) return j;
    const step = modifier(text, tokens, j, i, parts, context);
    if (step < 0) return -1;
    j = step;
  }
  return -1;
}

/** The token after the modifier at `j`, or -1 where it is none. */
function modifier(
  text: string,
  tokens: readonly Token[],
  j: number,
  i: number,
  parts: Parts,
  context: PeriodContext,
): number {
  const token = tokens[j]!;
  const economy = as(token, 'economy');
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
  if (isMark(token, 'total')) {
    parts.whole ||= /^(total|overall|global|worldwide|whole|entire|aggregate|overseas|foreign|external|combined)$/.test(
      token.entries[0]!.surface,
    );
    return j + 1;
  }
  const goods = as(token, 'commodity');
  if (goods) return goodsBefore(text, tokens, j, goods, parts);
  if (as(token, 'rank') || isMark(token, 'nonetotal') || isMark(token, 'adv')) return j + 1;
  if (isDash(token) && j > i && tokens[j - 1]!.end === token.start) return j + 1;
  if (isUnknownGoods(text, tokens, j)) {
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

function goodsBefore(text: string, tokens: readonly Token[], j: number, goods: Meaning, parts: Parts): number {
  let k = j + 1;
  const token = tokens[j]!;
  if (goods.hs?.length === 0 && text.slice(token.start, token.end).toLowerCase() === 'goods') return k;
  parts.goods.push({ text: text.slice(token.start, token.end), hs: goods.hs ?? [] });
  if ((isMark(tokens[k], 'and') || isPunct(tokens[k], ',') || isDash(tokens[k])) && as(tokens[k + 1], 'commodity')) k++;
  return k;
}

/** A small-letter word directly before `exports`, `imports` or `shipments` that looks like a noun: an unlisted commodity. */
function isUnknownGoods(text: string, tokens: readonly Token[], j: number): boolean {
  const token = tokens[j]!;
  if (token.tag !== 'word' || token.end - token.start < 3) return false;
  const flow = as(tokens[j + 1], 'flow');
  if (flow === undefined || flow.flow === 'total' || flow.flow === 'balance' || flow.verb || !isNoun(tokens, j + 1))
    return false;
  const word = text.slice(token.start, token.end).toLowerCase();
  return !ADJECTIVE.test(word);
}
const ADJECTIVE =
  /(?:ly|ing|ed|er|est|ous|ive|al|ful|less|ant|ent|ary|ish|able|ible|ward|ic|us|own|but|when|where|who|that|has|have|been|with|its|non|not|did|does|if|so|how|why|because|once|because|until|unless|since|both|plus|via|per|like|onto|upon|under|sino)$/;

/** True where token `j` is a trade noun here (and not the first part of a compound read elsewhere). */
function isNoun(tokens: readonly Token[], j: number): boolean {
  const flow = as(tokens[j], 'flow');
  if (flow === undefined) return false;
  const next = as(tokens[j + 1], 'flow');
  return !(next !== undefined && !next.verb && flow.flow === 'total' && next.flow === 'balance');
}

function flowAt(tokens: readonly Token[], noun: number, i: number): Meaning | undefined {
  const all = tokens[noun]!.entries.filter((e) => e.kind === 'flow').map((e) => e.value as Meaning);
  const asNoun = all.find((m) => !m.verb);
  const asVerb = all.find((m) => m.verb);
  if (asNoun && asVerb && noun === i && verbHere(tokens, noun)) return asVerb;
  return asNoun ?? asVerb;
}

/** `exports` after a subject and before a figure or goods is a verb. */
function verbHere(tokens: readonly Token[], noun: number): boolean {
  const before = tokens[noun - 1];
  return before !== undefined && (isMark(before, 'to') || isMark(before, 'it') || isMark(before, 'have'));
}

/** `export controls`, `trade war`, `imports tariff`: the trade word only modifies another noun. */
function isCompound(text: string, tokens: readonly Token[], noun: number): boolean {
  const token = tokens[noun]!;
  let next = tokens[noun + 1];
  if (isDash(next) && next!.start === token.end) next = tokens[noun + 2];
  if (next === undefined) return false;
  if (as(next, 'other') && !as(next, 'change') && !as(next, 'economy') && !as(next, 'period')) return true;
  const surface = token.entries[0]!.surface;
  const single = surface.endsWith('export') || surface.endsWith('import');
  if (!single) return false;
  if (next.tag === 'word' && !next.cap && isLetter(text.charCodeAt(next.start))) return true;
  return as(next, 'rank')?.m === 'agent';
}

/** Reads `of …`, `to …`, `from …`, `with …`, `between … and …`, `in …` behind the noun; the token after them. */
function readBehind(
  text: string,
  tokens: readonly Token[],
  start: number,
  flow: Meaning,
  parts: Parts,
  context: PeriodContext,
): number {
  let j = start;
  for (let turns = 0; turns < 5; turns++) {
    const step = behind(text, tokens, j, flow, parts, context);
    if (step < 0) return j;
    j = step;
  }
  return j;
}

function behind(
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
  const ofGoods = isMark(token, 'of') || (isMark(token, 'in') && (flow.flow === 'total' || flow.flow === 'balance'));
  if (ofGoods || (isMark(token, 'on') && flow.flow === 'balance')) {
    const read = readGoods(text, tokens, j + 1, parts, isMark(token, 'of'));
    if (read >= 0) return read;
  }
  if (isMark(token, 'of')) {
    const owner = readEconomies(tokens, j + 1);
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
  return partnersBehind(tokens, j, flow, parts);
}

/** `to Russia`, `from the EU`, `with China and India`, `between China and Russia`, `against the U.S.` */
function partnersBehind(tokens: readonly Token[], j: number, flow: Meaning, parts: Parts): number {
  const token = tokens[j];
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
  const read = readEconomies(tokens, j + 1);
  if (!read) return -1;
  if (isPoss(tokens[read.next])) return -1;
  return place(read.codes, read.next, { to, from, between }, flow, parts);
}

function place(
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

/** A list of economies: `the United States, Japan and Germany`; null where none begins at `j`. */
export function readEconomies(tokens: readonly Token[], j: number): { codes: string[]; next: number } | null {
  const codes: string[] = [];
  let k = j;
  let next = j;
  for (;;) {
    while (
      isMark(tokens[k], 'the') ||
      isMark(tokens[k], 'nonetotal') ||
      (codes.length === 0 && (isMark(tokens[k], 'both') || isNeighbour(tokens, k)))
    )
      k++;
    if (codes.length === 0 && isMark(tokens[k], 'anaphor')) return { codes: ['@'], next: k + 1 };
    const economy = as(tokens[k], 'economy');
    if (economy?.code === undefined || (economy.adj && !marketFollows(tokens, k + 1)) || isPersonName(tokens, k)) break;
    if (codes.length > 0 && isPoss(tokens[k + 1])) break;
    codes.push(economy.code);
    k = economy.adj ? k + 2 : k + 1;
    if (isPunct(tokens[k], '(')) k = closing(tokens, k);
    next = k;
    if (isPunct(tokens[k], ',')) k++;
    if (isMark(tokens[k], 'and')) k++;
    if (k === next) break;
  }
  return codes.length > 0 ? { codes, next } : null;
}

/** `(ASEAN)` after a long name. */
function closing(tokens: readonly Token[], k: number): number {
  return as(tokens[k + 1], 'economy') && isPunct(tokens[k + 2], ')') ? k + 3 : k;
}

const isNeighbour = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.tag === 'word' && as(tokens[k + 1], 'economy') !== undefined && !tokens[k]!.cap;
const marketFollows = (tokens: readonly Token[], k: number): boolean =>
  as(tokens[k], 'rank')?.m === 'agent' || isMarketWord(tokens[k]);
const isMarketWord = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'word' && !token.cap && token.end - token.start > 4;

/** A goods list: `crude oil, coal and LNG`, `Russian oil`, `steel products`; -1 where none begins. */
function readGoods(text: string, tokens: readonly Token[], j: number, parts: Parts, of: boolean): number {
  let k = j;
  while (isMark(tokens[k], 'the') || isMark(tokens[k], 'total') || isMark(tokens[k], 'nonetotal')) k++;
  const economy = as(tokens[k], 'economy');
  let maker: string | null = null;
  if (
    economy?.code !== undefined &&
    (economy.adj || isAbbreviated(economy.code)) &&
    (as(tokens[k + 1], 'commodity') || isGoodsWord(text, tokens[k + 1]))
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
    else if (goods) found.push({ text: text.slice(tokens[k]!.start, tokens[k]!.end), hs: goods.hs ?? [] });
    else if (of && k === first && isPlainNoun(text, tokens, k)) {
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
  if (maker) parts.partners.push(maker);
  return next;
}

/** `the surplus on oil trade`. */
const isTradeWord = (tokens: readonly Token[], k: number): boolean => as(tokens[k], 'flow')?.flow === 'total';

const isAbbreviated = (code: string): boolean => code === 'USA' || code === 'GBR' || code === 'EU27_2020';
const isGoodsWord = (text: string, token: Token | undefined): boolean => {
  if (token === undefined || token.tag === 'punct') return false;
  const word = text.slice(token.start, token.end).toLowerCase();
  return word === 'goods' || word === 'products' || word === 'merchandise';
};

/** A small-letter word that may be goods: no known form, no adverb. */
function isPlainNoun(text: string, tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.tag !== 'word' || token.cap || token.end - token.start < 3) return false;
  const word = text.slice(token.start, token.end);
  return !/(?:ly|ing|ed|which|that|this|has|have|had|who|whose|where|when|not|been|because|before)$/.test(word);
}

/** A name of an economy that is a person's here: a capitalised word stands before or after it. */
export function isPersonName(tokens: readonly Token[], k: number): boolean {
  const economy = as(tokens[k], 'economy');
  if (!economy?.person) return false;
  const before = tokens[k - 1];
  const after = tokens[k + 1];
  return (before?.tag === 'word' && before.cap && k > 1) || (after?.tag === 'word' && after.cap);
}

function headOf(flow: Meaning, parts: Parts): Head {
  const [first, second] = parts.reporters;
  const joined = parts.joined && second !== undefined;
  return {
    flow: flow.flow as Flow,
    sign: flow.sign ?? 0,
    scope: (flow.scope ?? 'goods') as Scope,
    volume: flow.volume === true,
    both: flow.both === true || parts.both,
    pair: flow.m === 'pair' ? ['export', 'import'] : null,
    weak: flow.weak === true,
    gap: flow.m === 'gap',
    earned: flow.m === 'earn',
    verb: flow.verb === true,
    reporters: joined ? [first!] : parts.reporters,
    partners: joined ? [second, ...parts.partners] : parts.partners,
    region: parts.region,
    goods: parts.goods,
    phrases: parts.phrases,
    its: parts.its,
    whole: parts.whole,
    joined: parts.joined,
    fromOwner: parts.fromOwner,
  };
}

import { headsOf, type Head } from './heads.ts';
import { formOf, has, hasAny, meaning, type Token } from './token.ts';

/** A stretch of a sentence with one head; null where the head is that of the sentence before. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly head: Head | null;
}

/** The clauses of a sentence: each head with the words before it back to the last figure, comma or link. */
export function clausesOf(tokens: readonly Token[], from: number, to: number, inside: Uint8Array): Clause[] {
  const heads = headsOf(tokens, from, to, inside);
  if (heads.length === 0) return [{ from, to, head: null }];
  const starts = heads.map((head, i) =>
    i === 0
      ? firstStart(tokens, from, head, heads[1]?.at ?? to, inside)
      : startOf(tokens, heads[i - 1]!.at, head, inside),
  );
  const out: Clause[] = starts[0]! > from ? [{ from, to: starts[0]!, head: null }] : [];
  heads.forEach((head, i) => out.push({ from: starts[i]!, to: starts[i + 1] ?? to, head }));
  return out.flatMap((clause) => continuationsOf(tokens, clause, inside));
}

/** Parts of a clause that name another place and another figure with the same head. */
export function continuationsOf(tokens: readonly Token[], clause: Clause, inside: Uint8Array): Clause[] {
  const { head } = clause;
  if (!head?.trade) return [clause];
  const out: Clause[] = [];
  let from = clause.from;
  let figure = inside.subarray(clause.from, Math.max(clause.from, head.at)).includes(1);
  for (let i = Math.max(clause.from, head.at); i < clause.to; i++) {
    if (inside[i]) figure = true;
    const list = tokens[i]!.mark === ':' && i > head.at;
    const parts =
      (figure || list) &&
      !inside[i] &&
      (isBreak(tokens[i]!) || formOf(tokens[i]) === 'и') &&
      (tokens[i]!.mark !== '(' || BRACKETED.has(formOf(tokens[i + 1])));
    if (!parts || !namesAndCounts(tokens, i + 1, clause.to, inside)) continue;
    out.push({ from, to: i, head: from === clause.from ? head : { ...head, at: from - 1, continued: true } });
    from = i + 1;
    figure = false;
  }
  out.push({ from, to: clause.to, head: from === clause.from ? head : { ...head, at: from - 1, continued: true } });
  return out;
}

/** A place or a good, and then a figure, before the next break; behind the figure only with a share (`24% составила доля …`). */
function namesAndCounts(tokens: readonly Token[], from: number, to: number, inside: Uint8Array): boolean {
  let named = false;
  let counted = false;
  let shared = false;
  let last = -1;
  for (let i = from; i < to && i < from + 14; i++) {
    const token = tokens[i]!;
    if (inside[i]) {
      if (named) return true;
      counted = true;
      last = i;
      continue;
    }
    if (has(token, 'versus') || (isBreak(token) && token.mark !== '-' && token.mark !== '(')) break;
    if (has(token, 'share') || has(token, 'falls to')) shared = true;
    const place = hasAny(token, PLACED);
    if (!place || isOwner(tokens, i)) continue;
    if (counted && (shared || (has(token, 'commodity') && i - last <= 2))) return true;
    if (!counted) named = true;
  }
  return false;
}

const PLACED = ['economy', 'region', 'commodity', 'reverse', 'far'];

/** `достигнув`, `составив` go on about the same; a name behind an office or an adjective of a unit is no new party. */
const isOwner = (tokens: readonly Token[], i: number): boolean =>
  has(tokens[i - 1], 'office') || has(tokens[i], 'currency');

/** Figures before the first head belong to it, unless a link parts them off. */
function firstStart(tokens: readonly Token[], from: number, head: Head, next: number, inside: Uint8Array): number {
  let figure = -1;
  for (let i = from; i < head.at; i++) if (inside[i]) figure = i;
  if (figure < 0 || !inside.subarray(head.at, next).includes(1)) return from;
  const start = startOf(tokens, from, head, inside);
  return start > figure + 1 && isBreak(tokens[start - 1]!) ? start : from;
}

/** The first token of a head's own words: after the last figure, comma or link before it. */
function startOf(tokens: readonly Token[], after: number, { at, verb }: Head, inside: Uint8Array): number {
  if (formOf(tokens[at - 1]) === 'на' && tokens[at - 2]?.mark === '-' && inside[at - 3])
    return frontedStart(tokens, after, at - 3, inside) ?? at - 1;
  let changed = verb;
  for (let i = at - 1; i > after; i--) {
    if (has(tokens[i], 'up') || has(tokens[i], 'down')) changed = true;
    if (inside[i]) return (changed ? frontedStart(tokens, after, i, inside) : null) ?? i + 1;
    if (isBreak(tokens[i]!)) return i + 1;
    if (formOf(tokens[i]) === 'и' && !joinsNames(tokens, i)) return i + 1;
  }
  let start = at;
  while (start - 1 > after && isModifier(tokens[start - 1]!)) start--;
  return start;
}

/** `…2,84 млн тонн, 46% поставлено в Европу`: a figure of its own before a verb, where the head before has one too. */
function frontedStart(tokens: readonly Token[], after: number, figure: number, inside: Uint8Array): number | null {
  let i = figure;
  while (i > after && inside[i]) i--;
  while (i > after && !inside[i] && !isBreak(tokens[i]!)) i--;
  return i > after && !inside[i] && inside.subarray(after, i).includes(1) ? i + 1 : null;
}

/** `России и Китая`: the link joins two names, and parts no clauses. */
const joinsNames = (tokens: readonly Token[], i: number): boolean =>
  isName(tokens[i - 1]) && (isName(tokens[i + 1]) || isName(tokens[i + 2]));

const isName = (t: Token | undefined): boolean =>
  has(t, 'economy') || has(t, 'region') || has(t, 'commodity') || has(t, 'goods') || has(t, 'month') || has(t, 'year');

/** `(из стран ЕС — на 1,9%)`: the bracket has parties of its own. */
const BRACKETED = new Set(['из', 'в', 'во', 'с', 'со', 'на']);

const BREAKS = new Set([',', ';', ':', '(', ')', '-']);

const isBreak = (token: Token): boolean =>
  BREAKS.has(token.mark) || formOf(token) === 'а' || formOf(token) === 'но' || has(token, 'including');

const isModifier = (t: Token): boolean => meaning(t, 'economy')?.adjective === true || hasAny(t, MODIFIERS);

const MODIFIERS = ['world', 'whole', 'weak', 'adj export', 'adj import', 'both', 'share', 'up noun', 'down noun'];

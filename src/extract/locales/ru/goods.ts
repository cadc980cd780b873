import type { Scope } from '../../../model/claim.ts';
import type { Amount } from './amounts.ts';
import type { Clause } from './clauses.ts';
import { formOf, has, hasAny, meaning, type Token } from './token.ts';

/** What is traded in a clause: null for all goods, with the scope. `general` is told: `товаров`, `в целом`. */
export interface Goods {
  readonly commodity: string | null;
  readonly hs: readonly string[];
  readonly scope: Scope;
  readonly general: boolean;
}

/** The good a clause names: nearest behind its head, else before it; a unit (`автомобилей`) only where nothing else is. */
export function goodsOf(text: string, tokens: readonly Token[], clause: Clause, amounts: readonly Amount[]): Goods {
  const at = clause.head?.at ?? clause.from - 1;
  const limit = firstAmount(clause, at, amounts);
  const found =
    span(text, tokens, at + 1, limit) ??
    (has(tokens[at], 'flow') ? span(text, tokens, at, at + 1) : null) ??
    span(text, tokens, clause.from, Math.max(clause.from, at)) ??
    behindAmounts(text, tokens, clause, amounts) ??
    counted(text, tokens, clause, amounts);
  const scope = scopeOf(tokens, clause);
  const general = anyOf(tokens, clause, 'goods') || anyOf(tokens, clause, 'world') || isWhole(tokens, clause);
  if (found) return { ...found, scope, general: false };
  const unknown = clause.head ? unknownGood(text, tokens, clause) : null;
  return { commodity: unknown, hs: [], scope, general: general && unknown === null };
}

function firstAmount(clause: Clause, at: number, amounts: readonly Amount[]): number {
  for (const a of amounts) if (a.from > at && a.from < clause.to) return a.from;
  return clause.to;
}

/** `общий экспорт`, `весь импорт`, `экспорт в целом`; the whole cost of deliveries is no other trade. */
export function isWhole(tokens: readonly Token[], { from, to, head }: Clause): boolean {
  const at = head?.at ?? from;
  const before = isParticle(tokens[at - 1]) || meaning(tokens[at - 1], 'month')?.adjective ? at - 2 : at - 1;
  return at > from && has(tokens[before], 'whole') && at < to && !head!.verb;
}

/** `общие же поставки`. */
const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start === 2 && token.words.length === 0 && token.mark === '';

type Named = Pick<Goods, 'commodity' | 'hs'>;

/** The first good of a range, with those joined to it (`нефти и газа`). */
function span(text: string, tokens: readonly Token[], from: number, to: number): Named | null {
  for (let i = from; i < to; i++) {
    const first = meaning(tokens[i], 'commodity');
    const branch = first ? null : branchAt(text, tokens, i, to);
    if (branch) return branch;
    if (!first || isPointer(tokens, i) || isBecame(text, tokens, i)) continue;
    if (isBehindCause(tokens, i, from) || (i === from && isListed(tokens, i))) {
      while (i + 2 < to && isLink(tokens[i + 1]!) && meaning(tokens[i + 2], 'commodity')) i += 2;
      continue;
    }
    const hs = [...(first.hs ?? [])];
    let last = i;
    for (let k = i + 1; k < to && k <= last + 4; k++) {
      const next = meaning(tokens[k], 'commodity');
      if (next) {
        hs.push(...(next.hs ?? []));
        last = k;
      } else if (formOf(tokens[k]) !== 'и' && tokens[k]!.mark !== ',' && tokens[k]!.words.length > 0) break;
    }
    return { commodity: text.slice(tokens[i]!.start, tokens[last]!.end), hs: [...new Set(hs)] };
  }
  return null;
}

/** The clause starts within a list of causes: `из-за закупок нефти, | угля и золота дефицит составил …`. */
const isListed = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.mark === ',' && has(tokens[from - 2], 'commodity') && isBehindCause(tokens, from - 2, 0);

/** `нефти, угля и золота`. */
const isLink = (token: Token): boolean => token.mark === ',' || formOf(token) === 'и';

/** `продукции свиноводства`, `продукция нефтехимической отрасли`: what a branch makes, where the lexicon lacks it. */
function branchAt(text: string, tokens: readonly Token[], i: number, to: number): Named | null {
  if (!has(tokens[i], 'goods') || !text.startsWith('родукц', tokens[i]!.start + 1)) return null;
  const at = tokens[i + 1] && isAdjective(text, tokens[i + 1]!) ? i + 2 : i + 1;
  const branch = at < to ? tokens[at] : undefined;
  if (!branch || branch.words.length > 0 || branch.mark !== '' || branch.capital) return null;
  const word = text.slice(branch.start, branch.end);
  return BRANCH_ENDS.some((e) => word.endsWith(e))
    ? { commodity: text.slice(tokens[i]!.start, branch.end), hs: [] }
    : null;
}

const BRANCH_ENDS = ['водства', 'строения', 'ургии', 'химии', 'работки', 'ленности', 'омплекса', 'отрасли', 'оделия'];

/** `покупателями стали Бразилия и Индия`: the verb, not the metal. */
const isBecame = (text: string, tokens: readonly Token[], i: number): boolean =>
  text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase() === 'стали' &&
  (has(tokens[i + 1], 'economy') || hasAny(tokens[i - 1], ['rank noun', 'seller', 'buyer', 'leader', 'biggest']));

/** `этого вида топлива` points back at the good before. */
const isPointer = (tokens: readonly Token[], i: number): boolean =>
  [1, 2].some((n) => formOf(tokens[i - n]).startsWith('эт') || has(tokens[i - n], 'this'));

/** `за счёт нефти`, `без нефти`: not the good that is counted. */
function isBehindCause(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k > i - 4; k--) {
    const form = formOf(tokens[k]);
    if (form === 'за счет' || form === 'из-за' || form === 'без' || form === 'благодаря' || form === 'на фоне')
      return true;
    if (form !== '' || tokens[k]!.mark !== '') return false;
  }
  return false;
}

/** `8,29 млн тонн нефти`. */
function behindAmounts(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  amounts: readonly Amount[],
): Named | null {
  for (const a of amounts) {
    if (a.from < clause.from || a.to > clause.to) continue;
    const compares = hasAny(tokens[a.to], ['more', 'less', 'level']);
    if (a.kind === 'percent' && !compares) continue;
    const end = Math.min(clause.to, a.to + 3);
    const strange = a.unit === 't' && !compares ? unknownBehind(text, tokens, a.to, clause.to) : null;
    if (strange) return strange;
    const branch = branchAt(text, tokens, meaning(tokens[a.to], 'economy')?.adjective ? a.to + 1 : a.to, clause.to);
    if (branch) return branch;
    for (let i = compares ? a.to + 1 : a.to; i < end; i++) {
      if (has(tokens[i], 'goods') || formOf(tokens[i]) !== '' || tokens[i]!.mark !== '') break;
      const found = span(text, tokens, i, Math.min(clause.to, i + 4));
      if (found && has(tokens[i], 'commodity')) return found;
    }
  }
  return null;
}

/** `913 тонн ягнятины`: a noun in the genitive that the lexicon lacks. */
function unknownBehind(text: string, tokens: readonly Token[], at: number, to: number): Named | null {
  const token = tokens[at];
  if (!token || at >= to || token.words.length > 0 || token.mark !== '' || token.capital || token.literal) return null;
  const word = text.slice(token.start, token.end);
  return word.length >= 5 && GOODS_ENDS.some((e) => word.endsWith(e)) ? { commodity: word, hs: [] } : null;
}

const GOODS_ENDS = ['ов', 'ины', 'ия', 'ки', 'ты', 'лы', 'оры', 'мы', 'ни'];

/** Vehicles are counted and named in one word. */
function counted(text: string, tokens: readonly Token[], clause: Clause, amounts: readonly Amount[]): Named | null {
  for (const a of amounts) {
    if (a.from < clause.from || a.to > clause.to || a.unit !== 'vehicle') continue;
    const token = tokens[a.to - 1]!;
    return { commodity: text.slice(token.start, token.end), hs: meaning(token, 'commodity')?.hs ?? ['87'] };
  }
  return null;
}

/** Goods, services or both, by the words of the clause. */
function scopeOf(tokens: readonly Token[], clause: Clause): Scope {
  if (!anyOf(tokens, clause, 'services')) return 'goods';
  return anyOf(tokens, clause, 'goods') ? 'goods_and_services' : 'services';
}

function anyOf(tokens: readonly Token[], { from, to }: Clause, tag: string): boolean {
  for (let i = from; i < to; i++) if (has(tokens[i], tag)) return true;
  return false;
}

/** A noun in the genitive right behind a flow is a good that the lexicon lacks: the text's word stands for it. */
function unknownGood(text: string, tokens: readonly Token[], { head, to }: Clause): string | null {
  if (!head || head.verb || head.sort === 'total' || head.sort === 'balance' || head.both) return null;
  if (head.sort === 'surplus' || head.sort === 'deficit') return null;
  let i = head.at + 1;
  if (meaning(tokens[i], 'economy')?.adjective) i++;
  const from = i;
  while (i < to && i < from + 2 && isAdjective(text, tokens[i]!)) i++;
  const token = tokens[i];
  if (!token || i >= to || token.words.length > 0 || token.mark !== '' || token.capital || token.literal) return null;
  const word = text.slice(token.start, token.end).toLowerCase();
  return word.length >= 4 && GENITIVE.some((e) => word.endsWith(e)) ? text.slice(tokens[from]!.start, token.end) : null;
}

const GENITIVE = ['ов', 'ев', 'ок', 'ек', 'ей', 'ия', 'ии', 'ка', 'на', 'та', 'ра'].concat(
  [...'рнтлмсдбвз'].map((c) => `${c}ы`),
  [...'кгхжшчщ'].map((c) => `${c}и`),
);

function isAdjective(text: string, token: Token): boolean {
  if (token.words.length > 0 || token.mark !== '' || token.literal) return false;
  const word = text.slice(token.start, token.end).toLowerCase();
  return (
    word.endsWith('ых') || word.endsWith('их') || word.endsWith('ого') || word.endsWith('его') || word.endsWith('ой')
  );
}

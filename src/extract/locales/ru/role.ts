import { DAT, GEN, INS, LOC, ACC, NOM } from './inflect.ts';
import { isAside } from './asides.ts';
import type { Head } from './heads.ts';
import { nearFall, prepositionBefore } from './prepositions.ts';
import { formOf, has, meaning, type Token } from './token.ts';

/** Who does what in a clause; `none` for a name that is no party. */
export type Role = 'agent' | 'origin' | 'destination' | 'partners' | 'onto' | 'none';

/** A name seen before in the clause. */
export interface Seen {
  readonly at: number;
  readonly role: Role;
  readonly excluded: boolean;
}

/** Trade told without any name in a Russian text, and without an economy before it, is Russia's. */
export const HOME = 'RUS';

/** What a name does in a clause, by its preposition, case and place before or after the head. */
export function roleAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  head: Head,
  last: Seen | null,
  alone: boolean,
): Role {
  const word = meaning(tokens[i], 'economy') ?? meaning(tokens[i], 'region');
  const adjective = word?.adjective === true;
  if (word?.code === 'WLD') return head.sort === 'import' || head.sort === 'purchase' ? 'origin' : 'destination';
  if (adjective && isPairPart(tokens, i)) return 'partners';
  if (last && joinsLast(tokens, last.at, i)) return last.role;
  if (adjective && bearsHead(tokens, i, head)) return 'agent';
  if (!adjective && head.sort === 'total' && isBracketedPart(tokens, i, head.at)) return 'onto';
  const maker = makerRole(tokens, i, adjective);
  if (maker) return maker;
  const preposition = prepositionBefore(tokens, i, from);
  const role = byPreposition(tokens, i, preposition, word?.cases ?? 0, head, alone);
  if (role) return role;
  if (adjective) return adjectiveRole(tokens, i, head);
  if (
    has(tokens[i - 1], 'share') ||
    (has(tokens[i - 2], 'share') && (has(tokens[i - 1], 'home') || has(tokens[i - 1], 'lands')))
  )
    return 'onto';
  return nounRole(word?.cases ?? 0, i, head, isDone(text, tokens[i + 1]));
}

/** `КНР (56% оборота)`: whose part of all trade the bracket tells. */
const isBracketedPart = (tokens: readonly Token[], i: number, at: number): boolean =>
  tokens[i + 1]?.mark === '(' && tokens[i + 2]?.literal !== null && at > i + 2 && at < i + 8;

/** `в российском экспорте`: the adjective of the head itself. */
function bearsHead(tokens: readonly Token[], i: number, head: Head): boolean {
  for (let k = i + 1; k <= head.at && k < i + 4; k++) {
    if (k === head.at) return true;
    if (has(tokens[k], 'goods') || isGood(tokens[k]) || tokens[k]!.mark !== '') return false;
  }
  return false;
}

/** A good by its noun: `рыбного` in `китайского рыбного импорта` only bends the head. */
function isGood(token: Token | undefined): boolean {
  const good = meaning(token, 'commodity');
  return good !== undefined && good.adjective !== true;
}

/** `Китай обеспечивает 36% российского импорта`: the subject is the partner of the flow behind. */
function makerRole(tokens: readonly Token[], i: number, adjective: boolean): Role | null {
  if (adjective || formOf(tokens[i - 1]) !== '') return null;
  for (let k = i + 1; k < i + 5; k++) if (has(tokens[k], 'makes')) return 'onto';
  return null;
}

/** `российско` before a dash, or the adjective after it. */
function isPairPart(tokens: readonly Token[], i: number): boolean {
  const dash = tokens[i + 1]?.mark === '-' && meaning(tokens[i + 2], 'economy')?.adjective;
  return dash === true || (tokens[i - 1]?.mark === '-' && meaning(tokens[i - 2], 'economy')?.adjective === true);
}

/** `Китай, Индию и Турцию`, `России и Китая`: the same role as the name before. */
function joinsLast(tokens: readonly Token[], last: number, i: number): boolean {
  let linked = false;
  for (let k = last + 1; k < i; k++) {
    const form = formOf(tokens[k]);
    if (isAside(tokens, k)) continue;
    if (form === 'и' || form === 'или' || tokens[k]!.mark === ',' || tokens[k]!.mark === '/') linked = true;
    else if (
      !has(tokens[k], 'home') &&
      !has(tokens[k], 'lands') &&
      !has(tokens[k], 'home_region') &&
      tokens[k]!.mark !== '"'
    )
      return false;
  }
  return linked;
}

function byPreposition(
  tokens: readonly Token[],
  i: number,
  form: string,
  cases: number,
  head: Head,
  alone: boolean,
): Role | null {
  if (form === '') return null;
  if (form === 'в' || form === 'во' || form === 'на') {
    if (form === 'на' && nearFall(tokens, i)) return 'onto';
    const unsure = (cases & ACC) !== 0 && (cases & LOC) !== 0;
    const native = unsure && meaning(tokens[i], 'region')?.country === HOME && head.sort === 'export' && !head.verb;
    if (native && alone) return 'agent';
    const place = cases !== 0 && (cases & ACC) === 0 && (cases & LOC) !== 0;
    if (place && (head.sort === 'purchase' || (head.verb && head.sort === 'import'))) return 'origin';
    if (place) return head.sort === 'import' || head.sort === 'purchase' ? 'destination' : 'agent';
    return 'destination';
  }
  if (form === 'из' && isWithThose(tokens, i)) return 'partners';
  if (form === 'для') return 'destination';
  const buyers = form === 'из' && [2, 3, 4].some((n) => has(tokens[i - n], 'buyer')) && head.verb && i < head.at;
  if (buyers) return 'agent';
  if (form === 'из' || form === 'от' || form === 'у') return 'origin';
  if (form === 'с' || form === 'со' || form === 'между') return 'partners';
  return PASSED.has(form) ? 'none' : null;
}

/** `с партнёрами из СНГ`, `между странами из Африки`. */
const isWithThose = (tokens: readonly Token[], i: number): boolean =>
  has(tokens[i - 2], 'lands') && ['с', 'со', 'между'].includes(formOf(tokens[i - 3]));

const PASSED = new Set([
  'за',
  'вслед за',
  'к',
  'ко',
  'через',
  'по',
  'при',
  'против',
  'о',
  'об',
  'без',
  'под',
  'над',
  'про',
  'из-за',
  'на фоне',
  'вопреки',
  'несмотря на',
  'чем',
]);

/** `китайский экспорт` is China's; `российской нефти` comes from Russia; `китайские производители сократили экспорт` are China's. */
function adjectiveRole(tokens: readonly Token[], i: number, head: Head): Role {
  if (i > head.at && meaning(tokens[i + 1], 'flow')?.code === 'import') return 'agent';
  for (let k = i + 1; k <= i + 3; k++) {
    if (k === head.at) return 'agent';
    const token = tokens[k];
    if (has(token, 'goods') || isGood(token) || has(token, 'unit')) return 'origin';
    if (!token || token.mark !== '' || formOf(token) !== '') break;
  }
  return i > head.at ? 'origin' : 'agent';
}

/** `Армения увеличила на 12,7%`: a change that somebody brings about, not one that happens. */
function isDone(text: string, token: Token | undefined): boolean {
  if (!has(token, 'up') && !has(token, 'down') && !has(token, 'double')) return false;
  const word = text.slice(token!.start, token!.end).toLowerCase();
  return ACTIVE.some((stem) => word.startsWith(stem)) && !word.endsWith('ся') && !word.endsWith('сь');
}

const ACTIVE = [
  'увелич',
  'нараст',
  'наращ',
  'сократ',
  'сокращ',
  'сниз',
  'снижа',
  'уменьш',
  'повыс',
  'удво',
  'урез',
  'расшир',
];

function nounRole(cases: number, i: number, head: Head, doing: boolean): Role {
  if (i < head.at && (cases & DAT) !== 0 && (cases & (NOM | GEN | LOC)) === 0) return 'onto';
  if (doing && (cases & NOM) !== 0) return 'agent';
  if (head.continued && (!head.verb || (cases & NOM) === 0)) return 'onto';
  if (head.verb && i > head.at && (cases & DAT) !== 0 && (cases & NOM) === 0 && (cases & INS) === 0)
    return 'destination';
  return 'agent';
}

import { findGroup } from '../../../model/codes/groups.ts';
import { DAT, INS, LOC, ACC, NOM } from './inflect.ts';
import type { Head } from './heads.ts';
import { isAside, isIncluded, isInTitle } from './asides.ts';
import { relatedAt, subordinateStart } from './relative.ts';
import { isBehindWith, isThis, nearFall, prepositionBefore } from './prepositions.ts';
import { formOf, has, meaning, type Token } from './token.ts';

/** A party to trade: an economy, or a part of one. */
export interface Place {
  readonly economy: string;
  /** ISO 3166-2, or the name as written; null for the whole economy. */
  readonly region: string | null;
}

/** Who does what in a clause, each in the order of the text. */
export interface Roles {
  readonly agent: Place[];
  readonly origin: Place[];
  readonly destination: Place[];
  /** `с Китаем`, `между Россией и Китаем`, `российско-китайский`. */
  readonly partners: Place[];
  /** `приходится на Китай`. */
  readonly onto: Place[];
  /** Names behind `с`, not `между` or in a pair adjective: no one of them trades with the next. */
  readonly withs: Place[];
}

type Role = Exclude<keyof Roles, 'withs'> | 'none';

interface Seen {
  readonly at: number;
  readonly role: Role;
  readonly excluded: boolean;
}

/** What `край`, `провинция`, `страна` point back at. */
export interface Home {
  readonly place: Place | null;
  /** The economy named last: `эта страна`. */
  readonly last: string | null;
}

/** The roles of all names in a clause, by preposition, case and place before or after the head. */
export function rolesOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  head: Head,
  home: Home,
): Roles {
  const roles: Roles = { agent: [], origin: [], destination: [], partners: [], onto: [], withs: [] };
  let last: Seen | null = null;
  const related = head.sort === 'total' ? relatedAt(tokens, head.at) : -1;
  const other = related < 0 ? null : placeAt(text, tokens, related, home);
  if (other) roles.partners.push(other);
  const bracket = head.verb && !head.continued ? bracketBefore(tokens, head.at) : -1;
  const subject = bracket > 0 ? placeAt(text, tokens, bracket - 1, home) : null;
  if (subject) roles.agent.push(subject);
  const end = subordinateStart(tokens, head.at, to);
  for (let i = from; i < end; i++) {
    const place = placeAt(text, tokens, i, home);
    if (!place) continue;
    if (isAside(tokens, i) || isInTitle(tokens, i) || isIncluded(tokens, i)) continue;
    const excluded: boolean = isOffice(tokens, i, last);
    const told: Role = excluded
      ? 'none'
      : isOwn(tokens, i, last)
        ? 'agent'
        : roleAt(tokens, i, from, head, last, isAlone(roles, home));
    const athome: boolean =
      told === 'destination' && place.region !== null && home.place !== null && same(place, home.place);
    const role: Role = athome ? 'agent' : told;
    last = { at: i, role, excluded };
    if (role === 'none' || roles[role].some((p) => same(p, place))) continue;
    roles[role].push(place);
    if (role === 'partners' && isBehindWith(tokens, i, from)) roles.withs.push(place);
  }
  return roles;
}

/** `Катар (в августе экспортировал …)`: where the bracket that holds a verb opens; -1 where none does. */
export function bracketBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    if (tokens[i]!.mark === '(') return i;
    if (tokens[i]!.mark === ')' || tokens[i]!.mark === '.') return -1;
  }
  return -1;
}

/** `страны ЕС`, `страны проекта «Пояс и путь»`: the name follows. */
function namedAfter(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) {
    const token = tokens[k];
    if (has(token, 'economy') || has(token, 'region')) return true;
    const passes =
      token &&
      (token.words.length === 0 || has(token, 'lands')) &&
      !token.literal &&
      token.mark !== ',' &&
      token.mark !== '.';
    if (!passes) return has(token, 'other');
  }
  return false;
}

/** `страна достигла отметки`: the economy in hand, without a preposition. */
const isOwn = (tokens: readonly Token[], i: number, last: Seen | null): boolean =>
  last === null &&
  has(tokens[i], 'home') &&
  !meaning(tokens[i], 'economy') &&
  prepositionBefore(tokens, i, 0) === '' &&
  has(tokens[i + 1], 'level');

const same = (a: Place, b: Place): boolean => a.economy === b.economy && a.region === b.region;

function placeAt(text: string, tokens: readonly Token[], i: number, home: Home): Place | null {
  const token = tokens[i]!;
  const economy = meaning(token, 'economy');
  if (economy) return { economy: economy.code!, region: null };
  const region = meaning(token, 'region');
  if (region) return { economy: region.country!, region: region.code ?? text.slice(token.start, token.end) };
  if (has(token, 'home') && home.last && (isThis(tokens[i - 1]) || isThis(tokens[i - 2])))
    return { economy: home.last, region: null };
  if (has(token, 'bloc') && home.last !== null && findGroup(home.last)) return { economy: home.last, region: null };
  if (!home.place) return null;
  const points = has(token, home.place.region ? 'home_region' : 'home');
  return points && !namedAfter(tokens, i) ? home.place : null;
}

/** `посол России`, `китайская таможня`, `посол РФ в КНР`: the name belongs to an office. */
function isOffice(tokens: readonly Token[], i: number, last: Seen | null): boolean {
  if (last?.excluded && i - last.at === 2 && formOf(tokens[i - 1]) === 'в') return true;
  const adjective = meaning(tokens[i], 'economy')?.adjective || meaning(tokens[i], 'region')?.adjective;
  if (adjective) return has(tokens[i + 1], 'office') || has(tokens[i + 1], 'source');
  if (formOf(tokens[i - 1]) !== '') return false;
  if (has(tokens[i - 1], 'by data')) return true;
  return (
    has(tokens[i - 1], 'office') ||
    (has(tokens[i - 2], 'office') && tokens[i - 1]!.words.length === 0 && tokens[i - 1]!.mark === '')
  );
}

function roleAt(
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
  return nounRole(word?.cases ?? 0, i, head);
}

/** `в российском экспорте`: the adjective of the head itself. */
function bearsHead(tokens: readonly Token[], i: number, head: Head): boolean {
  for (let k = i + 1; k <= head.at && k < i + 4; k++) {
    if (k === head.at) return true;
    if (has(tokens[k], 'goods') || has(tokens[k], 'commodity') || tokens[k]!.mark !== '') return false;
  }
  return false;
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

/** No exporter is named or in hand but Russia: an ambiguous `в Забайкалье` tells where, not whither. */
const isAlone = (roles: Roles, { place }: Home): boolean =>
  roles.agent.length + roles.origin.length + roles.partners.length === 0 && (place === null || place.economy === HOME);

const HOME = 'RUS';

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
  if (form === 'для') return 'destination';
  const buyers = form === 'из' && [2, 3, 4].some((n) => has(tokens[i - n], 'buyer')) && head.verb && i < head.at;
  if (buyers) return 'agent';
  if (form === 'из' || form === 'от' || form === 'у') return 'origin';
  if (form === 'с' || form === 'со' || form === 'между') return 'partners';
  return PASSED.has(form) ? 'none' : null;
}

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
  for (let k = i + 1; k <= i + 3; k++) {
    if (k === head.at) return 'agent';
    const token = tokens[k];
    if (has(token, 'goods') || has(token, 'commodity') || has(token, 'unit')) return 'origin';
    if (!token || token.mark !== '' || formOf(token) !== '') break;
  }
  return i > head.at ? 'origin' : 'agent';
}

function nounRole(cases: number, i: number, head: Head): Role {
  if (head.continued && (!head.verb || (cases & NOM) === 0)) return 'onto';
  if (head.verb && i > head.at && (cases & DAT) !== 0 && (cases & NOM) === 0 && (cases & INS) === 0)
    return 'destination';
  return 'agent';
}

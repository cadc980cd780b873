import { findGroup } from '../../../model/codes/groups.ts';
import type { Head } from './heads.ts';
import { isAside, isIncluded, isInTitle, isScene } from './asides.ts';
import { relatedAt, subordinateStart } from './relative.ts';
import { isBehindWith, isThis, prepositionBefore } from './prepositions.ts';
import { NATIVE } from './economies.ts';
import { HOME, roleAt, type Role, type Seen } from './role.ts';
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

/** What `край`, `провинция`, `страна` point back at. */
export interface Home {
  readonly place: Place | null;
  /** The economy named last: `эта страна`. */
  readonly last: string | null;
  /** Whose goods are the text's own: `отечественных товаров`. */
  readonly native: string;
  /** The EU is one of the pair in hand: it is what `Европа` means. */
  readonly union?: boolean;
}

/** The European Union. */
export const UNION = 'EU27_2020';

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
    const there = PLACES_TOLD[formOf(tokens[i])];
    const told = there ? lastNamed(tokens, i, home) : null;
    if (there && told) roles[there].push(told);
    const place = i === related ? null : placeAt(text, tokens, i, home);
    if (!place) continue;
    if (isAside(tokens, i) || isInTitle(tokens, i) || isIncluded(tokens, i) || isScene(tokens, i)) continue;
    const excluded: boolean = isOffice(tokens, i, last);
    const stated: Role = excluded
      ? 'none'
      : isOwn(tokens, i, last)
        ? 'agent'
        : roleAt(text, tokens, i, from, head, last, isAlone(roles, home));
    const athome: boolean =
      stated === 'destination' && place.region !== null && home.place !== null && same(place, home.place);
    const role: Role = athome ? 'agent' : stated;
    last = { at: i, role, excluded };
    if (role === 'none' || roles[role].some((p) => same(p, place))) continue;
    roles[role].push(place);
    if (role === 'partners' && isBehindWith(tokens, i, from)) roles.withs.push(place);
  }
  return roles;
}

/** `туда поставили 10 тонн`, `куда пришло`, `оттуда ввезено`. */
const PLACES_TOLD: Readonly<Record<string, 'origin' | 'destination'>> = {
  туда: 'destination',
  куда: 'destination',
  оттуда: 'origin',
  откуда: 'origin',
};

/** The economy named last, in this sentence or before it. */
function lastNamed(tokens: readonly Token[], at: number, { last }: Home): Place | null {
  for (let i = at - 1; i >= 0 && tokens[i]!.mark !== '.'; i--) {
    const economy = meaning(tokens[i], 'economy');
    if (economy && !economy.adjective) return { economy: economy.code!, region: null };
  }
  return last === null ? null : { economy: last, region: null };
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
    if (has(token, 'economy') || has(token, 'region') || has(token, 'far')) return true;
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
  if (economy?.adjective && isThis(tokens[i - 1]) && has(tokens[i + 1], 'home')) return null;
  const part = economy?.adjective && home.place?.region && has(tokens[i + 1], 'home_region') ? home.place : null;
  if (part && part.economy === economy!.code) return part;
  if (economy?.code === NATIVE) return { economy: home.native, region: null };
  if (economy) return { economy: economy.code === 'EUROPE' && home.union ? UNION : economy.code!, region: null };
  const region = meaning(token, 'region');
  if (region) return { economy: region.country!, region: region.code ?? text.slice(token.start, token.end) };
  const land = home.last !== null && !findGroup(home.last) ? home.last : null;
  if (has(token, 'home') && land && (isThis(tokens[i - 1]) || isThis(tokens[i - 2])))
    return { economy: land, region: null };
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

/** No exporter is named or in hand but Russia: an ambiguous `в Забайкалье` tells where, not whither. */
const isAlone = (roles: Roles, { place }: Home): boolean =>
  roles.agent.length + roles.origin.length + roles.partners.length === 0 && (place === null || place.economy === HOME);

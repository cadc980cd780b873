import { GEN, NOM } from './inflect.ts';
import { formOf, has, hasAny, meaning, type Token } from './token.ts';

/** A name within a short run in quotes belongs to a title: `конференция «Развитие Кузбасса»`, a pipeline. */
export function isInTitle(tokens: readonly Token[], i: number): boolean {
  let from = i;
  let to = i;
  while (from > 0 && i - from < TITLE && !ENDS_TITLE.has(tokens[from]!.mark)) from--;
  while (to < tokens.length - 1 && to - i < TITLE && !ENDS_TITLE.has(tokens[to]!.mark)) to++;
  if (tokens[from]!.mark !== '"' || tokens[to]!.mark !== '"' || to - from > TITLE) return false;
  for (let k = from; k < to; k++) if (hasAny(tokens[k], SPEECH) || tokens[k]!.literal) return false;
  return tokens[from]!.end === tokens[from + 1]!.start && tokens[to]!.start === tokens[to - 1]!.end;
}

/** Tokens of the longest title. */
const TITLE = 14;
const ENDS_TITLE = new Set(['"', '.', ';', '(']);

/** What stands in speech, and in no title. */
const SPEECH = ['flow', 'up', 'down', 'level', 'say', 'period unit', 'both'];

/** `страны СНГ, включая Россию`: the name is a part of the one before. */
export const isIncluded = (tokens: readonly Token[], i: number): boolean =>
  ([1, 2, 3].some((n) => has(tokens[i - n], 'comprising') && unmarked(tokens, i - n + 1, i)) && !counts(tokens, i)) ||
  isInAside(tokens, i);

/** `в том числе в страны ЕС — на 2,1%`: the part has a figure of its own. */
const counts = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.mark === '-' ||
  tokens[i + 1]?.mark === '(' ||
  (tokens[i + 1]?.literal !== undefined && tokens[i + 1]?.literal !== null);

/** `включая перевозки из портов России`: within the words that follow, up to a comma. */
function isInAside(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 20; k--) {
    if (has(tokens[k], 'inclusive')) return true;
    if (',.'.includes(tokens[k]!.mark || ' ') || tokens[k]!.literal || has(tokens[k], 'level')) return false;
  }
  return false;
}

/** `войны на Украине`, `спецоперация ВС РФ на Украине`: where something happens, no party to trade. */
export function isScene(tokens: readonly Token[], i: number): boolean {
  if (meaning(tokens[i], 'economy')?.adjective && has(tokens[i + 1], 'event')) return true;
  let governed = false;
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const token = tokens[k];
    if (has(token, 'event')) return governed || !isSubject(tokens[i]);
    const form = formOf(token);
    governed ||= form !== '' && form !== 'и';
    const passes = has(token, 'economy') || token!.words.length === 0 || SCENES.has(form);
    if (!passes || token!.mark !== '' || token!.literal) return false;
  }
  return false;
}

/** `после начала войны Китай увеличил …`: a nominative, no part of what happened. */
function isSubject(token: Token | undefined): boolean {
  const cases = meaning(token, 'economy')?.cases ?? 0;
  return (cases & NOM) !== 0 && (cases & GEN) === 0;
}

const SCENES = new Set(['на', 'в', 'с', 'против', 'между', 'и']);

const unmarked = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => t.mark === '' && !t.literal);

/** `(Северо-Восточный Китай)` explains the name before. */
export const isAside = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.mark === '(' && tokens[i + 1]?.mark === ')') ||
  (tokens[i - 1]?.mark === '/' && tokens[i + 1]?.mark === '/');

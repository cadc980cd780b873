import { formOf, has, hasAny, meaning, type Token } from './token.ts';

/** `этой страны`, `данного региона`. */
export const isThis = (token: Token | undefined): boolean => formOf(token).startsWith('эт') || has(token, 'this');

/** `с Кыргызстаном и Германией`: `с` stands before the list. */
export function isBehindWith(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k > i - 12; k--) {
    const form = formOf(tokens[k]);
    if (form === 'с' || form === 'со') return true;
    if (form !== '' && form !== 'и') return false;
    if (tokens[k]!.literal || '-(:.'.includes(tokens[k]!.mark || ' ')) return false;
  }
  return false;
}

/** The preposition that governs a name, over adjectives and words like `рынок`, `страны`, `провинцию`. */
export function prepositionBefore(tokens: readonly Token[], i: number, from: number): string {
  for (let k = i - 1; k >= from && k > i - 8; k--) {
    const token = tokens[k]!;
    const form = formOf(token);
    if (form === 'на' && has(tokens[k + 1], 'ordinal')) return '';
    if (has(token, 'versus')) return 'чем';
    if (isThis(token)) continue;
    if (form !== '' && form !== 'и') return has(tokens[k - 1], 'versus') ? 'чем' : form;
    if ((token.mark === ',' || token.mark === '-') && (has(tokens[k - 1], 'home') || has(tokens[k - 1], 'lands')))
      continue;
    if (form === 'и' || (token.mark !== '' && token.mark !== '"') || token.literal) return '';
    const bare =
      token.words.length === 0 ||
      hasAny(token, ['home', 'lands', 'home_region', 'whole', 'world', 'record', 'ordinal']);
    if (!bare && meaning(token, 'economy')?.adjective !== true) return '';
  }
  return '';
}

/** `на Китай приходится`, `пришлось на Китай`. */
export const nearFall = (tokens: readonly Token[], i: number): boolean =>
  fallsWithin(tokens, i, -1, 6) || fallsWithin(tokens, i, 1, 5);

/** So many words of its own sentence off, one way. */
function fallsWithin(tokens: readonly Token[], i: number, step: 1 | -1, most: number): boolean {
  for (let n = 0; n <= most; n++) {
    const token = tokens[i + n * step];
    if (has(token, 'falls to')) return true;
    if (token?.mark === '.') return false;
  }
  return false;
}

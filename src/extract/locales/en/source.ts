import { as, isMark, isPunct, type Token } from './token.ts';

/** Who is said to have said it, and through whom it came. */
export interface Source {
  readonly name: string | null;
  readonly chain: readonly string[];
}

export const NO_SOURCE: Source = { name: null, chain: [] };

const LONGEST = 110;

/** Sources of a sentence by their words: `X said`, `according to X`, `X data showed`. */
export function sourceOf(text: string, tokens: readonly Token[]): Source {
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!as(token, 'say')) continue;
    const surface = text.slice(token.start, token.end).toLowerCase();
    const name =
      /^(according to|estimated by|citing|cited|per data from|as reported by|released by|predicted by)$/.test(surface)
        ? after(text, tokens, i)
        : (subject(text, tokens, i) ?? (isPunct(tokens[i - 1], ',"”') ? after(text, tokens, i) : null));
    if (name && !names.includes(name)) names.push(name);
  }
  return names.length === 0 ? NO_SOURCE : { name: names[0]!, chain: names };
}

/** The subject of the verb at `i`: back to a comma, a quote or the start. */
function subject(text: string, tokens: readonly Token[], i: number): string | null {
  let k = i - 1;
  let commas = 0;
  while (k >= 0 && !isPunct(tokens[k], '"“”;:.') && !isMark(tokens[k], 'and') && !isMark(tokens[k], 'while')) {
    if (isPunct(tokens[k], ',') && ++commas >= 1) break;
    if (tokens[k]!.literal && as(tokens[k + 1], 'unit')) break;
    k--;
  }
  const first = tokens[k + 1];
  if (first === undefined || k + 1 >= i) return null;
  const name = text.slice(first.start, tokens[i - 1]!.end);
  if (name.length > LONGEST || /^(it|he|she|they|which|that|who)$/i.test(name)) return null;
  return /[A-Za-z]/.test(name) ? name : null;
}

/** The name behind `according to` or an inverted `said`: up to a comma or a stop. */
function after(text: string, tokens: readonly Token[], i: number): string | null {
  const first = tokens[i + 1];
  if (first === undefined) return null;
  let k = i + 1;
  while (
    k < tokens.length &&
    !isPunct(tokens[k], ',."”;:') &&
    !as(tokens[k], 'say') &&
    tokens[k]!.end - first.start < LONGEST
  )
    k++;
  const name = k > i + 1 ? text.slice(first.start, tokens[k - 1]!.end) : '';
  return /[A-Za-z]/.test(name) ? name : null;
}

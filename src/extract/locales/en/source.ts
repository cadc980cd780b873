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
  const measured: string[] = [];
  const told: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!as(token, 'say') || (isReport(text, token) && isMark(tokens[i - 1], 'the'))) continue;
    const cites = CITES.has(text.slice(token.start, token.end).toLowerCase());
    const inverted = !cites && isPunct(tokens[i - 1], ',"”');
    const name = institution(cites || inverted ? after(text, tokens, i) : subject(text, tokens, i));
    const list = cites ? measured : told;
    if (name && !measured.includes(name) && !told.includes(name)) list.push(name);
  }
  const chain = [...measured, ...told];
  return chain.length === 0 ? NO_SOURCE : { name: chain[0]!, chain };
}

/** Words behind which the one stands who measured. */
const CITES: ReadonlySet<string> = new Set([
  'according to',
  'estimated by',
  'citing',
  'cited',
  'per data from',
  'as reported by',
  'released by',
  'predicted by',
]);

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
  let last = k + 1;
  while (last + 1 < i && !endsName(text, tokens[last + 1]!)) last++;
  const name = text.slice(first.start, tokens[last]!.end);
  if (name.length > LONGEST || /^(it|he|she|they|which|that|who)$/i.test(name)) return null;
  return /[A-Za-z]/.test(name) && !hasAmount(tokens, k + 1, last) ? name : null;
}

/** Words that end no name. */
const TAILS: ReadonlySet<string> = new Set('also were was are is has have had as then that which while and'.split(' '));
/** Words that begin none. */
const POINTERS: ReadonlySet<string> = new Set('as these those this that it such both with'.split(' '));
const BODIES: readonly string[] =
  'customs data figures statistics statistical ministry minister agency government official bureau department office authorit economist analyst report survey statement release association bank commission expert central'.split(
    ' ',
  );

/** A name of somebody who can say it: a proper name, an office, data; without the words that hang on it. */
function institution(name: string | null): string | null {
  if (name === null) return null;
  const words = name.split(' ');
  while (words.length > 0 && TAILS.has(words.at(-1)!.toLowerCase())) words.pop();
  const first = words[0];
  if (first === undefined || POINTERS.has(first.toLowerCase())) return null;
  const told = words.join(' ');
  const small = told.toLowerCase();
  if (small.includes('%') || small.includes('percent') || small.includes('per cent')) return null;
  const proper = told.slice(1) !== small.slice(1) || (isCapital(told) && words.length === 1);
  return proper || BODIES.some((body) => small.includes(body)) ? told : null;
}

const isCapital = (word: string): boolean => word.charCodeAt(0) >= 0x41 && word.charCodeAt(0) <= 0x5a;

/** A figure in it: no name. */
function hasAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k <= to; k++)
    if (as(tokens[k], 'unit')?.unit === 'percent' || as(tokens[k], 'scale') || isPunct(tokens[k], '%')) return true;
  return false;
}

/** The name behind `according to` or an inverted `said`: up to a comma or a stop. */
function after(text: string, tokens: readonly Token[], i: number): string | null {
  const first = tokens[i + 1];
  if (first === undefined) return null;
  let k = i + 1;
  while (
    k < tokens.length &&
    !isPunct(tokens[k], ',."”;:') &&
    !(as(tokens[k], 'say') && !isReport(text, tokens[k]!)) &&
    !endsName(text, tokens[k]!) &&
    tokens[k]!.end - first.start < LONGEST
  )
    k++;
  const name = k > i + 1 ? text.slice(first.start, tokens[k - 1]!.end) : '';
  return /[A-Za-z]/.test(name) ? name : null;
}

/** `data released on Monday`: the name ends before the day and before `released`. */
function endsName(text: string, token: Token): boolean {
  const period = as(token, 'period');
  if (period?.t === 'day' && period.n === -1) return true;
  return /^(released|published|issued|on|out)$/.test(text.slice(token.start, token.end).toLowerCase());
}

const isReport = (text: string, token: Token): boolean => /^reports?$/i.test(text.slice(token.start, token.end));

import { type Token, as, isDash, isMark, isPoss, isPunct } from './token.ts';

/** A list of economies: `the United States, Japan and Germany`; `@` for one told by what it is (`the world's largest economy`); null where none begins at `j`. */
export function readEconomies(
  text: string,
  tokens: readonly Token[],
  j: number,
): { codes: string[]; next: number } | null {
  const codes: string[] = [];
  let k = j;
  let next = j;
  for (;;) {
    while (
      isMark(tokens[k], 'the') ||
      isMark(tokens[k], 'membersof') ||
      isMark(tokens[k], 'nonetotal') ||
      (codes.length === 0 && (isMark(tokens[k], 'both') || isNeighbour(tokens, k)))
    )
      k++;
    if (codes.length === 0 && isMark(tokens[k], 'anaphor')) return { codes: ['@'], next: k + 1 };
    if (as(tokens[k], 'period')?.t === 'ord' && isDash(tokens[k + 1]) && as(tokens[k + 3], 'economy')) k += 3;
    const economy = as(tokens[k], 'economy');
    const described =
      codes.length === 0 && economy && isPoss(tokens[k + 1]) ? describedBehind(text, tokens, k + 2) : -1;
    if (described > 0) return { codes: ['@'], next: described };
    if (economy?.code === undefined || (economy.adj && !marketFollows(tokens, k + 1)) || isPersonName(tokens, k)) break;
    if (codes.length > 0 && isPoss(tokens[k + 1])) break;
    codes.push(economy.code);
    k = economy.adj ? k + 2 : afterMembers(tokens, k + 1);
    if (isPunct(tokens[k], '(')) k = closingName(tokens, k);
    next = k;
    if (isPunct(tokens[k], ',')) k++;
    if (isMark(tokens[k], 'and')) k++;
    if (k === next) break;
  }
  return codes.length > 0 ? { codes, next } : null;
}

/** `EU member states`, `euro area economies`: the words that say that it has several. */
export const afterMembers = (tokens: readonly Token[], k: number): number => (isMark(tokens[k], 'members') ? k + 1 : k);

/** `(ASEAN)` after a long name. */
function closingName(tokens: readonly Token[], k: number): number {
  return as(tokens[k + 1], 'economy') && isPunct(tokens[k + 2], ')') ? k + 3 : k;
}

const isNeighbour = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.tag === 'word' && as(tokens[k + 1], 'economy') !== undefined && !tokens[k]!.cap;

const marketFollows = (tokens: readonly Token[], k: number): boolean =>
  as(tokens[k], 'rank')?.m === 'agent' || isMarketWord(tokens[k]);

const isMarketWord = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'word' && !token.cap && token.end - token.start > 4;

/** A name of an economy that is a person's here: a capitalised word stands before or after it. */
export function isPersonName(tokens: readonly Token[], k: number): boolean {
  const economy = as(tokens[k], 'economy');
  if (!economy?.person) return false;
  const before = tokens[k - 1];
  const after = tokens[k + 1];
  return (before?.tag === 'word' && before.cap && k > 1) || (after?.tag === 'word' && after.cap);
}

const AGENT = /^(?:buyer|importer|exporter|supplier|trader|purchaser|trading nation)$/;

/** Among all the world or a continent: `Turkey's largest supplier` is somebody else. */
const isWide = (owner: Token | undefined): boolean =>
  ['WLD', 'ASIA', 'AFRICA', 'EUROPE', 'LATAM', 'OCEANIA'].includes(as(owner, 'economy')?.code ?? '');

/** `Asia's fourth-largest economy`, `the world's top oil importer`: a country by what it is; -1 where none is described. */
export function describedBehind(text: string, tokens: readonly Token[], i: number): number {
  let ranked = false;
  for (let k = i; k < tokens.length && k < i + 7; k++) {
    const word = text.slice(tokens[k]!.start, tokens[k]!.end).toLowerCase();
    if (ranked && (word === 'economy' || word === 'economies')) return k + 1;
    if (ranked && as(tokens[k], 'rank')?.m === 'agent' && AGENT.test(word) && isWide(tokens[i - 2])) return k + 1;
    if (as(tokens[k], 'flow') || tokens[k]!.literal !== null || isPunct(tokens[k], ',.;')) return -1;
    ranked ||= as(tokens[k], 'rank')?.m === 'highest' || as(tokens[k], 'rank')?.m === 'main';
  }
  return -1;
}

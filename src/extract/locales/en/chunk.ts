import { figureAt, numberFollows } from './approx.ts';
import { afterMembers, describedBehind, isPersonName } from './economies.ts';
import { readHead } from './head.ts';
import { changeOf } from './change-word.ts';
import { functionWord } from './function-word.ts';
import type { Goods, Item } from './item.ts';
import { readPeriod } from './period.ts';
import { type PeriodContext, yearAt } from './phrase.ts';
import { ratioAt } from './ratio.ts';
import { itemAt, type Place, type Step } from './step.ts';
import { as, isDash, isMark, isPoss, type Token } from './token.ts';

/** The items of a sentence: figures, periods, trade nouns and the words between, in order. */
export function chunk(text: string, tokens: readonly Token[], context: PeriodContext): Item[] {
  const items: Item[] = [];
  const toFlow = flowsAhead(tokens);
  let det = false;
  let i = 0;
  while (i < tokens.length) {
    const read = stepAt({ text, tokens, i, det }, toFlow[i]!, context);
    if (read.item) items.push(read.item);
    det = read.det;
    i = read.next;
  }
  return items;
}

function stepAt(here: Place, toFlow: number, context: PeriodContext): Step {
  const { text, tokens, i } = here;
  const token = tokens[i]!;
  const begins = toFlow < 10 && token.tag !== 'punct' && token.literal === null;
  const head = begins ? readHead(text, tokens, i, context) : null;
  if (head && !(as(token, 'period') && head.head.phrases.length === 0))
    return itemAt(here, 'head', head.next, { head: head.head });
  const ratio = ratioAt(tokens, i);
  if (ratio) return itemAt(here, 'ratio', i + 5, { n: ratio });
  const figure = figureAt(text, tokens, i, context);
  if (figure) return itemAt(here, 'fig', figure.next, { fig: figure });
  const period = token.literal || as(token, 'period') || as(token, 'number') ? readPeriod(tokens, i, context) : null;
  if (period) return itemAt(here, 'per', period.next, { phrase: period.phrase, poss: isPoss(tokens[period.next]) });
  return placeAt(here) ?? wordAt(here);
}

/** How many tokens each one stands before the next word of trade; a great number where none follows. */
function flowsAhead(tokens: readonly Token[]): number[] {
  const out = Array.from<number>({ length: tokens.length }).fill(0);
  let ahead = tokens.length + 100;
  for (let i = tokens.length - 1; i >= 0; i--) {
    ahead = as(tokens[i], 'flow') ? 0 : ahead + 1;
    out[i] = ahead;
  }
  return out;
}

/** Economies, regions and goods that stand by themselves. */
function placeAt(here: Place): Step | null {
  const { text, tokens, i } = here;
  const token = tokens[i]!;
  const economy = as(token, 'economy');
  if (economy?.code !== undefined && !isPersonName(tokens, i)) {
    const codes = [economy.code];
    let k = i + 1;
    while (isDash(tokens[k]) && tokens[k]!.start === tokens[k - 1]!.end && as(tokens[k + 1], 'economy')?.code) {
      codes.push(as(tokens[k + 1], 'economy')!.code!);
      k += 2;
    }
    const told = isPoss(tokens[k]) ? describedBehind(text, tokens, k + 1) : -1;
    if (told > 0) return itemAt(here, 'word', told, { m: 'economy' });
    const end = economy.adj ? k : afterMembers(tokens, k);
    return itemAt(here, 'econ', end, { codes, poss: isPoss(tokens[end]), adj: economy.adj === true });
  }
  const region = as(token, 'region');
  if (region?.code !== undefined)
    return itemAt(here, 'region', i + 1, { region: region.code, poss: isPoss(tokens[i + 1]) });
  const actor = as(token, 'actor');
  if (actor) return itemAt(here, 'actor', i + 1, { m: actor.m ?? '', poss: isPoss(tokens[i + 1]) });
  const goods = as(token, 'commodity');
  if (goods && !as(token, 'change')) {
    const list: Goods[] = [{ text: text.slice(token.start, token.end), hs: goods.hs ?? [] }];
    return itemAt(here, 'goods', i + 1, { goods: list });
  }
  return null;
}

function wordAt(here: Place): Step {
  const { text, tokens, i, det } = here;
  const token = tokens[i]!;
  const change = as(token, 'change');
  const approx = as(token, 'approx');
  const approximates = numberFollows(tokens, i + 1) && !(isMark(token, 'on') && yearAt(tokens, i + 1) !== null);
  if (approx && approximates && !(change && isMark(tokens[i + 1], 'the'))) return { item: null, next: i + 1, det };
  if (change) return itemAt(here, 'change', i + 1, changeOf(change, tokens, i, det));
  const rank = as(token, 'rank');
  if (rank) return itemAt(here, 'rank', i + 1, { m: rank.m ?? '', ...(rank.n === undefined ? {} : { n: rank.n }) });
  const other = as(token, 'other');
  if (other && !isMark(token, 'share')) return itemAt(here, 'other', i + 1, { m: other.m ?? 'other' });
  const modality = as(token, 'modality');
  if (modality?.modality && !isName(text, token) && !isMissed(text, tokens, i))
    return itemAt(here, 'modality', i + 1, { modality: modality.modality });
  if (isPoss(token)) return { item: null, next: i + 1, det: true };
  if (token.tag === 'punct') return itemAt(here, 'mark', i + 1, { m: token.mark });
  return functionWord(here);
}

/** `beat expectations`: a noun of forecast that no figure belongs to; `seen as`: no forecast. */
function isMissed(text: string, tokens: readonly Token[], i: number): boolean {
  const word = text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  const before = tokens[i - 1];
  const compared = before !== undefined && text.slice(before.start, before.end).toLowerCase().endsWith('than');
  if (word === 'seen' && isMark(tokens[i + 1], 'as')) return true;
  if (compared && tokens[i + 1]?.literal === null && as(tokens[i + 1], 'currency') === undefined) return true;
  if (compared && tokens[i + 1] === undefined) return true;
  if (!/^(expectations|forecasts|projections|predictions|consensus)$/.test(word)) return false;
  return !isMark(tokens[i + 1], 'of') && !isMark(tokens[i + 1], 'in') && !isMark(tokens[i + 1], 'by');
}

/** `Will Smith`: a modal word with a capital inside a sentence that is not in capitals is a name. */
const isName = (text: string, token: Token): boolean =>
  token.cap &&
  isSmall(text.charCodeAt(token.end - 1)) &&
  text.charCodeAt(token.start - 1) === 0x20 &&
  text.charCodeAt(token.start - 2) !== 0x2e;
const isSmall = (c: number): boolean => c >= 0x61 && c <= 0x7a;

import { figureAt, numberFollows } from './approx.ts';
import { afterMembers, describedBehind, isPersonName } from './economies.ts';
import { readHead } from './head.ts';
import type { Goods, Item, ItemKind } from './item.ts';
import type { Meaning } from './meaning.ts';
import { readPeriod } from './period.ts';
import type { PeriodContext } from './phrase.ts';
import { ratioAt } from './ratio.ts';
import { as, isDash, isMark, isPoss, isPunct, type Token } from './token.ts';

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

interface Step {
  readonly item: Item | null;
  readonly next: number;
  readonly det: boolean;
}

/** The token in hand. */
interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly i: number;
  readonly det: boolean;
}

const NOTHING_MORE: Partial<Item> = {};

/** The item from the token in hand up to another one. Every field is there, so that all items have one layout. */
function itemAt({ tokens, i, det }: Place, k: ItemKind, to: number, more: Partial<Item> = NOTHING_MORE): Step {
  const item: { [K in keyof Required<Item>]: Item[K] | undefined } = {
    k,
    from: i,
    to,
    start: tokens[i]!.start,
    end: tokens[to - 1]!.end,
    det,
    fig: more.fig,
    phrase: more.phrase,
    head: more.head,
    m: more.m,
    dir: more.dir,
    noun: more.noun,
    adj: more.adj,
    times: more.times,
    gap: more.gap,
    codes: more.codes,
    poss: more.poss,
    goods: more.goods,
    modality: more.modality,
    region: more.region,
    n: more.n,
  };
  return { item: item as Item, next: to, det: false };
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
  const out: number[] = Array.from(tokens, () => 0);
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
  if (approx && numberFollows(tokens, i + 1) && !(change && isMark(tokens[i + 1], 'the')))
    return { item: null, next: i + 1, det };
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

/** `beat expectations`: a noun of forecast that no figure belongs to. */
function isMissed(text: string, tokens: readonly Token[], i: number): boolean {
  const word = text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  const before = tokens[i - 1];
  const compared = before !== undefined && text.slice(before.start, before.end).toLowerCase().endsWith('than');
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

const ORDER = [
  'level',
  'over',
  'share',
  'left',
  'have',
  'basis',
  'basism',
  'basisq',
  'compared',
  'including',
  'respectively',
  'while',
  'but',
  'and',
  'between',
  'despite',
  'to',
  'from',
  'by',
  'of',
  'in',
  'on',
  'with',
  'at',
  'than',
  'as',
  'worth',
  'per',
  'average',
  'not',
  'ending',
  'starting',
  'same',
  'trend',
] as const;
const NO_MARKS: typeof ORDER | readonly [] = [];

function functionWord(here: Place): Step {
  const { text, tokens, i, det } = here;
  const token = tokens[i]!;
  const sinceMark = as(token, 'rank');
  if (sinceMark) return itemAt(here, 'rank', i + 1, { m: sinceMark.m ?? '' });
  if (isMark(token, 'the') && !isMark(token, 'it')) return { item: null, next: i + 1, det: true };
  if (isMark(token, 'adv') || (isMark(token, 'membersof') && as(tokens[i + 1], 'economy')))
    return { item: null, next: i + 1, det };
  for (const m of token.form.marks.size === 0 ? NO_MARKS : ORDER) {
    if (!isMark(token, m)) continue;
    if (m === 'over') return itemAt(here, 'level', i + 1, { m: 'over' });
    if (m === 'level' || m === 'share' || m === 'left' || m === 'have') return itemAt(here, 'level', i + 1, { m });
    if (m === 'basis' || m === 'basism' || m === 'basisq') return itemAt(here, 'basis', i + 1, { m });
    return itemAt(here, 'mark', i + 1, { m });
  }
  if (isMark(token, 'anaphor')) return itemAt(here, 'pronoun', i + 1, { m: 'anaphor' });
  if (isMark(token, 'its')) return itemAt(here, 'pronoun', i + 1, { m: 'its' });
  if (isMark(token, 'it'))
    return isMark(token, 'the') && !pronounHere(tokens, i)
      ? { item: null, next: i + 1, det: true }
      : itemAt(here, 'pronoun', i + 1, { m: 'it' });
  if (as(token, 'say')) return itemAt(here, 'say', i + 1);
  if (isMark(token, 'total') || isMark(token, 'nonetotal')) return { item: null, next: i + 1, det };
  return itemAt(here, 'word', i + 1, { m: text.slice(token.start, token.end) });
}

/** `this`, `that`, `those` before a verb stand for what was spoken of. */
function pronounHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    i === 0 &&
    next !== undefined &&
    !as(next, 'flow') &&
    !as(next, 'commodity') &&
    !as(next, 'other') &&
    as(next, 'change')?.pos === undefined &&
    next.tag === 'form' &&
    isMark(next, 'level')
  )
    return true;
  return (
    isMark(next, 'level') ||
    isMark(next, 'over') ||
    (as(next, 'change') !== undefined && as(next, 'change')!.pos !== 'n') ||
    isMark(next, 'with') ||
    isMark(next, 'compared') ||
    isMark(next, 'left') ||
    isMark(next, 'of') ||
    isMark(next, 'from') ||
    isMark(next, 'to') ||
    isMark(next, 'have') ||
    as(next, 'modality') !== undefined
  );
}

/** A word that can be either is a noun behind an article or a figure, else a verb. */
function changeOf(meaning: Meaning, tokens: readonly Token[], i: number, det: boolean): Partial<Item> {
  const { pos, dir = 0 } = meaning;
  const before = tokens[i - 1];
  const behindFigure =
    as(before, 'unit')?.unit === 'percent' ||
    as(before, 'currency') !== undefined ||
    as(before, 'scale') !== undefined ||
    isPunct(before, '%') ||
    (before?.literal !== null && before?.literal !== undefined);
  const ofFollows = isMark(tokens[i + 1], 'of') || (isMark(tokens[i + 1], 'in') && (det || behindFigure));
  const noun =
    pos === 'n' ||
    (pos === 'b' &&
      (det ||
        behindFigure ||
        ofFollows ||
        isPoss(before) ||
        isMark(before, 'its') ||
        isMark(before, 'nonetotal') ||
        (isMark(before, 'adv') && isArticleForm(before!))));
  return {
    dir,
    noun,
    adj: pos === 'a',
    ...(meaning.times === undefined ? {} : { times: meaning.times }),
    ...(meaning.gap ? { gap: true } : {}),
  };
}

const isArticleForm = (token: Token): boolean => {
  const surface = token.entries[0]!.surface;
  return surface.startsWith('a ') || surface.startsWith('an ') || surface === 'another';
};

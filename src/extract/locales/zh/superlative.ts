import type { SuperlativeKind } from '../../../model/claim.ts';
import { FOLD } from '../../../text/fold.ts';
import { FALLS, LASTS, RANK_NOUNS, RISES, type SuperlativeWord } from './lexicon/superlatives.ts';
import { readNumeral } from './numeral.ts';

/** A rank, record or run as its words tell it, before anyone asks of what. */
export interface SuperlativeMention {
  readonly start: number;
  readonly end: number;
  readonly kind: SuperlativeKind;
  readonly n: number | null;
  /** Tells trade by itself (第一大贸易伙伴). */
  readonly trade: boolean;
  /** A place of partners: of the economy after 是 for the one before it. */
  readonly partner: boolean;
}

const charAt = (text: string, i: number, end: number): string =>
  i >= 0 && i < end ? String.fromCharCode(FOLD[text.charCodeAt(i)]!) : '';

function at(text: string, i: number, end: number, word: string): boolean {
  if (i < 0 || i + word.length > end) return false;
  for (let k = 0; k < word.length; k++) if (FOLD[text.charCodeAt(i + k)] !== word.charCodeAt(k)) return false;
  return true;
}

const BREAKS = '，,。;；、()（）!?！？:：';
const isBreak = (c: string): boolean => c === '' || BREAKS.includes(c);

/** The superlative that a word at `start` begins or holds; null where its words do not go on to one. */
export function readSuperlative(
  text: string,
  start: number,
  wordEnd: number,
  from: number,
  end: number,
  word: SuperlativeWord,
): SuperlativeMention | null {
  if (word.spanned && !isSpanned(text, start, from)) return null;
  if (!word.lead) return recordAt(text, start, wordEnd, from, end, word);
  if (word.kind === 'rank') return readRank(text, start, wordEnd, from, end);
  if (word.kind === 'nth_consecutive') return readRun(text, start, wordEnd, end);
  return readFirst(text, start, wordEnd, from, end);
}

/** `五个月高位`, `近11年来高点`: a span of time stands right before. */
function isSpanned(text: string, start: number, from: number): boolean {
  if (start <= from) return false;
  const c = charAt(text, start - 1, start);
  return (
    '月年来季史'.includes(c) ||
    (c === '新' && start - 2 >= from) ||
    at(text, start - 2, start, '来的') ||
    at(text, start - 2, start, '单月')
  );
}

const LEADS: readonly string[] =
  '创历史同期 创历史 创下历史同期 创下历史 创下 创出 创 再创历史同期 再创历史 再创 刷新历史 刷新 达到 达 为 是 历史同期 历史'.split(
    ' ',
  );

/** A greatest fall is a low of the growth. */
const FALL_NOUNS: readonly string[] = [
  '跌幅',
  '降幅',
  '减幅',
  '下降',
  '下跌',
  '月跌幅',
  '单月跌幅',
  '同比降幅',
  '年跌幅',
];

function recordAt(
  text: string,
  start: number,
  stop: number,
  from: number,
  end: number,
  word: SuperlativeWord,
): SuperlativeMention {
  let first = start;
  for (const lead of LEADS)
    if (at(text, start - lead.length, end, lead) && start - lead.length >= from) {
      first = start - lead.length;
      break;
    }
  const fall = FALL_NOUNS.find((noun) => at(text, stop, end, noun));
  if (fall !== undefined && word.kind === 'record_high')
    return { start: first, end: stop + fall.length, kind: 'record_low', n: null, trade: false, partner: false };
  return {
    start: first,
    end: stop,
    kind: word.kind,
    n: word.kind === 'rank' ? (word.n ?? 1) : null,
    trade: false,
    partner: false,
  };
}

/** `第一大贸易伙伴`, `最大出口市场`, `位居全国第二`, `稳居首位`. */
function readRank(text: string, start: number, i: number, from: number, end: number): SuperlativeMention | null {
  const ordinal = at(text, start, end, '第') && i === start + 1;
  const greatest = charAt(text, start, end) === '最' || at(text, start, end, '头号') || at(text, start, end, '首要');
  if (ordinal) {
    const number = readNumeral(text, i, end);
    if (!number || number.value > 50) return null;
    return nounRank(text, start, number.end, from, end, number.value);
  }
  if (greatest) return nounRank(text, start, i, from, end, 1);
  return placeRank(text, start, i, from, end);
}

/** A noun of trade within a few characters: the rank is told of it. */
function nounRank(
  text: string,
  start: number,
  i: number,
  from: number,
  end: number,
  n: number,
): SuperlativeMention | null {
  for (let k = i; k < Math.min(i + 12, end) && !isBreak(charAt(text, k, end)); k++) {
    for (const noun of RANK_NOUNS) {
      if (!at(text, k, end, noun)) continue;
      const stop = k + noun.length;
      if (at(text, stop, end, '之一')) return null;
      const trade = noun !== '市场';
      const partner =
        trade &&
        !noun.endsWith('大国') &&
        !noun.endsWith('出口国') &&
        !noun.endsWith('进口国') &&
        !noun.endsWith('主体');
      return { start, end: stop, kind: 'rank', n, trade, partner };
    }
    const big = ['大国', '大省', '大市', '大城市'].find((noun) => at(text, k, end, noun));
    if (big !== undefined && mentionsTrade(text, Math.max(from, start - 8), i, end))
      return { start, end: k + big.length, kind: 'rank', n, trade: true, partner: false };
  }
  return null;
}

function mentionsTrade(text: string, from: number, to: number, end: number): boolean {
  for (let k = from; k < to; k++)
    if (at(text, k, end, '贸易') || at(text, k, end, '出口') || at(text, k, end, '外贸')) return true;
  return false;
}

/** Behind a verb of place: `首位`, `榜首`, `第二`, `前三`, with at most some words between. */
function placeRank(text: string, start: number, i: number, from: number, end: number): SuperlativeMention | null {
  for (let k = i; k < Math.min(i + 10, end) && !isBreak(charAt(text, k, end)); k++) {
    for (const top of ['首位', '榜首', '之首', '首席']) if (at(text, k, end, top)) return place(start, k + 2, 1);
    if (charAt(text, k, end) === '首' && isBreak(charAt(text, k + 1, end))) return place(start, k + 1, 1);
    const ordinal = charAt(text, k, end) === '第';
    if (!ordinal && charAt(text, k, end) !== '前') continue;
    const number = readNumeral(text, k + 1, end);
    if (!number || number.value > 50 || number.more) continue;
    const after = charAt(text, number.end, end);
    if (!ordinal && (after === '个' || after === '季' || after === '月')) return null;
    if (ordinal && !'位名'.includes(after) && !isBreak(after)) {
      // 保持广东第一大贸易伙伴: what stands between is read by itself, and the rank from its own ordinal on.
      return k > i ? null : nounRank(text, start, number.end, from, end, number.value);
    }
    return place(start, '位名'.includes(after) && after !== '' ? number.end + 1 : number.end, number.value);
  }
  return null;
}

const place = (start: number, end: number, n: number): SuperlativeMention => ({
  start,
  end,
  kind: 'rank',
  n,
  trade: false,
  partner: false,
});

/** `连续8个季度保持了同比正增长`, `连续第四年`, `连续14年成为`, `连续两个月回升`. */
function readRun(text: string, start: number, i: number, end: number): SuperlativeMention | null {
  const from = charAt(text, i, end) === '第' ? i + 1 : i;
  const number = readNumeral(text, from, end);
  if (!number || number.value > 400 || number.value < 2) return null;
  let k = number.end;
  for (const unit of ['个季度', '个多月', '个月', '年多', '年', '季度', '季', '月', '个'])
    if (at(text, k, end, unit)) {
      k += unit.length;
      break;
    }
  if (k === number.end) return null;
  const stop = endOfVerb(text, k, end);
  const placed = ['居', '位居', '稳居', '位列', '排'].some((verb) => at(text, k, end, verb));
  if (stop === k && from === i && !placed) return null;
  return { start, end: stop, kind: 'nth_consecutive', n: number.value, trade: false, partner: false };
}

const NEEDS_OBJECT: ReadonlySet<string> = new Set(['出现', '录得', '呈现', '取得', '维持']);
const GOES_ON: ReadonlySet<string> = new Set(['保持', '实现', '成为', ...NEEDS_OBJECT]);

/** The end of the verb or state that a run or a first is of, within the clause; `i` where there is none. */
function endOfVerb(text: string, i: number, end: number): number {
  for (let k = i; k < Math.min(i + 16, end) && !isBreak(charAt(text, k, end)); k++)
    for (const verb of [...RISES, ...FALLS, ...LASTS]) {
      if (!at(text, k, end, verb)) continue;
      const stop = k + verb.length;
      const further = GOES_ON.has(verb) ? endOfVerb(text, stop, end) : stop;
      if (further > stop || !NEEDS_OBJECT.has(verb)) return Math.max(stop, further);
    }
  return i;
}

/** `首次下降`, `自2019年以来的首次下滑`, `首次出现负增长`; a first passing of a number is a figure, not this. */
function readFirst(text: string, start: number, i: number, from: number, end: number): SuperlativeMention | null {
  for (let k = i; k < Math.min(i + 8, end) && !isBreak(charAt(text, k, end)); k++) {
    const c = charAt(text, k, end);
    if (c >= '0' && c <= '9') return null;
    for (const [verbs, kind] of [
      [FALLS, 'first_fall'],
      [RISES, 'first_rise'],
    ] as const)
      for (const verb of verbs) {
        if (!at(text, k, end, verb)) continue;
        const after = charAt(text, k + verb.length, end);
        if ((after >= '0' && after <= '9') || after === '至' || after === '到') return null;
        return {
          start: sinceBefore(text, start, from),
          end: k + verb.length,
          kind,
          n: null,
          trade: false,
          partner: false,
        };
      }
  }
  return null;
}

/** Takes in `四年来的` or `2016年以来` before the word. */
function sinceBefore(text: string, start: number, from: number): number {
  let k = start;
  if (charAt(text, k - 1, start) === '的') k--;
  if (charAt(text, k - 1, start) !== '来') return start;
  while (k > from && k > start - 24 && !isBreak(charAt(text, k - 1, start))) {
    k--;
    const c = charAt(text, k, start);
    if (c === '自' || c === '近') break;
  }
  return k;
}

import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Goods, Item } from './item.ts';
import { type Reading, amountMeasure, isAmount } from './reading.ts';
import type { State } from './state.ts';

const OPENERS = /^(?:includ(?:e|es|ed|ing)|were|are|was|is|comprised?|comprising|consisted of|featured?|remained?)$/i;
const JOINTS =
  /^(?:\(|at|with|worth|valued at|to the tune of|contributing|earning|fetching|generating|totall?ing|amounting to|reaching)$/i;
const NO_GOODS =
  /^(?:the|a|an|it|which|that|who|this|these|those|other|others|total|followed|then|there|also|both|each|all)$/i;

/**
 * `Major exports included knitwear ($370 million), bed wear ($222 million) and rice at $133 million`: each amount is of
 * the goods before it, in a sentence that lists what was exported or imported.
 */
export function listedGoods(s: State, i: number, fig: Fig): Reading | null {
  if (!isAmount(fig) || fig.kind === 'bare' || s.blocked) return null;
  const joint = s.items[i - 1];
  if (joint === undefined || !JOINTS.test(wordOf(s, joint))) return null;
  const at = s.items[i - 2]?.m === ',' ? i - 3 : i - 2;
  const first = phraseStart(s, at);
  if (first > at) return null;
  const base = listFrame(s, first);
  if (base === null) return null;
  const goods = goodsOf(s, first, at);
  const frame: Frame = {
    ...base,
    goods: [goods],
    doubts: [...base.doubts, ...(goods.hs.length > 0 ? [] : ['goods_unknown'])],
  };
  return { frame, measure: amountMeasure(fig), dir: 0, role: 'main' };
}

const wordOf = (s: State, it: Item): string => s.text.slice(it.start, it.end);

/** Where the noun phrase that ends at `at` begins: behind a comma, a joint or the verb that opens the list. */
function phraseStart(s: State, at: number): number {
  let k = at;
  while (k >= 0 && at - k < 6 && isPart(s, k)) k--;
  const left = s.items[k];
  if (left === undefined || k === at) return at + 1;
  const opens =
    /^for$/i.test(wordOf(s, left)) ||
    left.m === ',' ||
    left.m === 'and' ||
    left.m === 'including' ||
    left.m === ';' ||
    left.m === ':';
  const listed =
    opens ||
    OPENERS.test(wordOf(s, left)) ||
    (left.m === 'by' && /followed$/i.test(s.text.slice(0, left.start).trimEnd()));
  return listed || isFollowed(s, left) ? joinedStart(s, k + 1) : at + 1;
}

const isFollowed = (s: State, it: Item): boolean => it.m === 'compared' && /^followed/i.test(wordOf(s, it));

/** `animal and vegetable oils`, behind a comma: the joint is inside the name. */
function joinedStart(s: State, first: number): number {
  const inside = s.items[first - 1]?.m === 'and' && s.items[first - 2]?.k === 'word' && s.items[first - 3]?.m === 'and';
  return inside ? first - 2 : first;
}

/** A word of the name of some goods. */
function isPart(s: State, k: number): boolean {
  const it = s.items[k]!;
  if (it.k === 'goods') return true;
  if (it.k === 'mark') return it.m === 'of' || it.m === '-' || it.m === '&';
  return it.k === 'word' && /^[A-Za-z][\w-]*$/.test(it.m ?? '') && !NO_GOODS.test(it.m!) && !OPENERS.test(it.m!);
}

/** The exports or imports that the list is of: the noun before its verb, or those of the amount before in the list. */
function listFrame(s: State, first: number): Frame | null {
  const last = s.bounds.findLast((b) => b.frame.goods.length === 1 && b.item < first);
  const head = s.items.findLastIndex((it, k) => k < first && it.k === 'head');
  const verb = s.items.findIndex(
    (it, k) => k > head && k < first && (OPENERS.test(wordOf(s, it)) || it.m === 'including'),
  );
  if (head < 0) return carriedList(s, first);
  if (verb < 0 || s.items.slice(head + 1, verb).some((it) => it.k === 'fig')) return null;
  const frame = s.cache.get(head) ?? null;
  if (frame === null || (frame.flow !== 'export' && frame.flow !== 'import')) return null;
  if (last !== undefined && last.item > head && last.frame.flow !== frame.flow) return null;
  return frame;
}

/** `Record levels were reported for capital goods ($93.1 billion)`: a list in a sentence without a noun of trade goes on with the one before. */
function carriedList(s: State, first: number): Frame | null {
  const { last, lastParagraph, paragraph } = memoryOf(s.discourse);
  const known = s.items.slice(first).find((it) => it.k === 'goods' || it.k === 'fig');
  if (last === null || lastParagraph !== paragraph || known?.k !== 'goods') return null;
  if ((last.flow !== 'export' && last.flow !== 'import') || s.items.some((it) => it.k === 'other')) return null;
  return { ...last, doubts: [...last.doubts, 'subject_carried'] };
}

function goodsOf(s: State, first: number, at: number): Goods {
  const items = s.items.slice(first, at + 1);
  const known = items.flatMap((it) => it.goods ?? []);
  memoryOf(s.discourse).goods = known;
  return { text: s.text.slice(items[0]!.start, items.at(-1)!.end), hs: known.flatMap((g) => g.hs) };
}

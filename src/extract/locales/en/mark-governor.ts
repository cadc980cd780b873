import { frameAt } from './adopt.ts';
import type { Frame } from './frame.ts';
import { type Governor, plain } from './govern.ts';
import type { State } from './state.ts';

/** What a preposition, a comma or a joint at item `k` makes of the figure behind it; `on` to look further left. */
export function markGoverns(s: State, k: number, m: string): Governor | 'on' {
  const before = s.items[k - 1];
  switch (m) {
    case 'to':
      if (before?.k === 'mark' && before.m === 'compared') return plain('base', -1, { base: true });
      return plain('to', -1, { base: goesOnWithBase(s, k) });
    case 'from':
      return plain('base', -1, { base: true });
    case 'compared':
      return plain('base', -1, { base: true });
    case 'than':
      return plain('base', -1, { base: true });
    case 'by':
      return byGoverns(s, k);
    case 'at':
      return plain('at');
    case 'worth':
      return s.subject && isWholeOfShare(s, k - 1) ? plain('level') : 'on';
    case 'of':
    case 'with':
      return ofGoverns(s, k);
    case '(':
      return plain('paren');
    case ',':
    case 'and':
      return rowGoverns(s, k);
    case '—':
      return s.bounds.length > 0 && s.items[k - 1]?.k !== 'fig'
        ? plain('row', -1, { frame: s.bounds.at(-1)!.frame })
        : 'on';
    case 'despite':
      return plain('despite');
    case 'while':
    case 'but':
    case ';':
    case ':':
    case 'including':
      return includingGoverns(s, m);
    case 'per':
    case 'in':
    case 'on':
    case 'for':
    case 'as':
      return 'on';
    default:
      return 'on';
  }
}

/** `exports accounted for 58% of total trade with a value of …`: the whole does not take the amount told of the part. */
const isWholeOfShare = (s: State, at: number): boolean =>
  s.share && s.items[at]?.k === 'head' && s.items[at - 1]?.m === 'of' && s.items[at - 2]?.fig?.kind === 'percent';

/** `compared with a nine pct decline to 59.3 billion`. */
function goesOnWithBase(s: State, k: number): boolean {
  const last = s.bounds.at(-1);
  if (!last || last.role !== 'base' || s.items[last.item - 1]?.m === 'from') return false;
  return s.items.slice(last.item + 1, k).every((it) => it.k === 'change' || it.k === 'basis' || it.k === 'rank');
}

const includingGoverns = (s: State, m: string): Governor =>
  m === 'including' && s.subject ? plain('level') : plain('row');

/** `rose by 8.7 pct`, `and imports by 8.9 pct`. */
function byGoverns(s: State, k: number): Governor {
  for (let j = k - 1; j >= 0 && k - j < 3; j--) {
    const it = s.items[j]!;
    if (it.k === 'change') return plain('by', it.noun ? -1 : j, { dir: it.dir ?? 0 });
    if (it.k === 'head' && it.head!.flow === 'balance') {
      const verb = s.items[j - 1];
      if (s.items[k + 1]?.fig?.kind === 'percent' && verb?.k === 'change' && !verb.noun)
        return plain('by', k, { dir: verb.dir ?? 0, frame: frameAt(s, j) });
      return plain('of', -1, { frame: frameAt(s, j) });
    }
    if (it.k === 'head' || it.k === 'fig') break;
  }
  return plain('by', k, s.verb?.dir === undefined ? {} : { dir: s.verb.dir });
}

/** `a drop, in euros, of 14.5%`: what stands before the words between commas. */
function beforeAside({ items }: State, k: number): number {
  if (items[k]?.m !== ',') return k;
  const open = items.findLastIndex((it, j) => j < k && k - j < 5 && it.m === ',');
  const words = open > 0 && items.slice(open + 1, k).every((it) => it.k === 'word' || it.k === 'mark');
  return words && items[open - 1]!.k === 'change' && items[open - 1]!.noun ? open - 1 : k;
}

/** `imports of 436 mln dlrs`, `a drop of 42 pct`, `a share of 31 pct`. */
function ofGoverns(s: State, k: number): Governor | 'on' {
  const from = beforeAside(s, k - 1);
  for (let j = from; j >= 0 && from - j < 4; j--) {
    const it = s.items[j]!;
    if (it.k === 'head') {
      if (isOver(s, j - 1)) return plain('of', -1, { frame: frameAt(s, j), base: true });
      const noun = s.items[j - 2];
      if (noun?.k === 'change' && noun.noun) return plain('changeOf', -1, { dir: noun.dir ?? 0, frame: frameAt(s, j) });
      if (s.growth !== null && j === k - 1) return plain('changeOf', -1, { dir: s.growth });
      const frame = frameAt(s, j);
      const base = isBaseHead(s, j);
      return plain('of', -1, { frame: base ? sameTrade(s, j, frame) : frame, base });
    }
    if (it.k === 'change' && it.noun) {
      return plain('changeOf', -1, { dir: it.dir ?? 0, base: isBaseHead(s, j) });
    }
    if (it.k === 'mark' && it.m === 'trend') return plain('changeOf', -1, { dir: s.verb?.dir ?? s.growth ?? 1 });
    if (it.k === 'modality' && j === k - 1) return plain('base', -1, { base: true, modality: it.modality! });
    if (it.k === 'level' && it.m === 'share') return plain('share');
    if (it.k === 'other') return plain('other');
    if (it.k === 'fig' || it.k === 'mark') break;
  }
  return plain('of');
}

/** `knitwear exports rose to $19 billion, compared to exports of $14 billion`: those compared with are of the same. */
function sameTrade(s: State, j: number, frame: Frame | null): Frame | null {
  const last = s.bounds.findLast((b) => b.role === 'main')?.frame;
  const same =
    frame !== null &&
    frame.flow !== 'balance' &&
    last !== undefined &&
    frame.bare &&
    s.items[j]!.head!.goods.length === 0;
  return same && last.flow === frame.flow && last.reporter === frame.reporter ? last : frame;
}

/** `a 14% increase over the February deficit of …`: what it is compared with. */
const isOver = (s: State, k: number): boolean =>
  /^(?:over|on|from)$/i.test(s.items[k] ? s.text.slice(s.items[k]!.start, s.items[k]!.end) : '') &&
  s.items[k - 1]?.k === 'change';

/** `compared with deficits of 57 mln`, `from a surplus of 295.3 mln`. */
function isBaseHead(s: State, j: number): boolean {
  for (let k = j - 1; k >= 0 && j - k < 4; k--) {
    const it = s.items[k]!;
    if (it.k === 'mark') return it.m === 'compared' || it.m === 'from' || it.m === 'than';
    if (it.k === 'modality' && it.modality === 'forecast') return false;
    if (it.k !== 'rank' && it.k !== 'modality' && it.k !== 'word') return false;
  }
  return false;
}

/** A row goes on with the figure before it; a comma after the subject leaves it to what stands further left. */
function rowGoverns(s: State, k: number): Governor | 'on' {
  const orWord = s.items[k]!.m === 'and' && s.text.slice(s.items[k]!.start, s.items[k]!.end).toLowerCase() === 'or';
  if (orWord && s.bounds.length > 0) return plain('or', -1, { frame: s.bounds.at(-1)!.frame });
  for (let j = k - 1; j >= 0 && k - j < 6; j--) {
    const it = s.items[j]!;
    if (it.k === 'fig') {
      const last = s.bounds.at(-1);
      return plain('row', -1, { base: last?.role === 'base', frame: last?.frame ?? null });
    }
    if (it.k === 'head' && s.items[j - 1]?.k === 'fig') continue;
    if ((it.k === 'change' && !it.noun) || it.k === 'level' || it.k === 'head') return 'on';
  }
  return 'on';
}

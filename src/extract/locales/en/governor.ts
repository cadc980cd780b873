import type { Modality } from '../../../model/claim.ts';
import type { Frame } from './frame.ts';
import type { Item } from './item.ts';
import { frameAt } from './adopt.ts';
import { type State } from './state.ts';

type GovernorKind =
  | 'change'
  | 'changeOf'
  | 'by'
  | 'to'
  | 'at'
  | 'of'
  | 'level'
  | 'head'
  | 'base'
  | 'baseChange'
  | 'share'
  | 'paren'
  | 'or'
  | 'row'
  | 'modality'
  | 'despite'
  | 'other'
  | 'none';

/** The word to the left that says what a figure is: a verb, a preposition, a noun. */
export interface Governor {
  readonly kind: GovernorKind;
  /** The item where the quote of a growth begins; -1 for the figure itself. */
  readonly item: number;
  readonly base: boolean;
  readonly dir?: number;
  /** The head that the figure is told of, where it stands with the governor. */
  readonly frame?: Frame | null;
  readonly modality?: Modality;
  /** An amount behind the verb is a level, not a change. */
  readonly gapless?: boolean;
}

const SKIPPED = new Set<Item['k']>(['rank', 'modality', 'basis', 'word', 'region', 'say', 'actor']);
const plain = (kind: GovernorKind, item = -1, more: Partial<Governor> = {}): Governor => ({
  kind,
  item,
  base: false,
  ...more,
});

/** The governor of the figure at item `i`. */
export function governorOf(s: State, i: number): Governor {
  if (s.items[i - 1]?.k === 'actor' && s.subject?.actor) return plain('level');
  if (overBase(s, i)) return plain('base', -1, { base: true });
  let modality: Modality | undefined;
  if (s.items[i]!.det && s.items[i - 1]?.k === 'word' && isPlain(s, i - 1)) return plain('none');
  for (let k = i - 1; k >= 0 && i - k < 9; k--) {
    const it = s.items[k]!;
    if (it.k === 'modality') modality = it.modality;
    const found = governs(s, k, i);
    if (found === 'on') continue;
    const base = baseOf(s, k, found);
    return modality && base.base ? { ...base, modality } : base;
  }
  return modality ? plain('modality') : plain('none');
}

/** `an increase of 54.5 percent over $150.53 billion`: the amount grown from. */
export const overBase = (s: State, i: number): boolean =>
  s.items[i]!.fig!.kind !== 'percent' &&
  s.items[i - 1]?.fig?.kind === 'percent' &&
  s.text
    .slice(s.items[i - 1]!.end, s.items[i]!.start)
    .trim()
    .toLowerCase() === 'over';

/** A small-letter word before an article and a figure is a verb that the grammar does not know: `cover the 12 billion`. */
const isPlain = (s: State, k: number): boolean => {
  const word = s.items[k]!.m ?? '';
  return word.length > 2 && word === word.toLowerCase() && !word.endsWith('ly');
};

/** What item `k` makes of the figure at `i`; `on` to look further left. */
function governs(s: State, k: number, i: number): Governor | 'on' {
  const it = s.items[k]!;
  switch (it.k) {
    case 'mark':
      return markGoverns(s, k, it.m!);
    case 'change':
      if (it.times !== undefined) return 'on';
      if (it.adj && comparing(s, k, i)) return plain('base', -1, { base: true });
      return it.noun ? nounGoverns(s, k) : plain('change', k, { dir: it.dir ?? 0 });
    case 'level':
      return levelGoverns(s, k, it);
    case 'head': {
      const infinitive = it.head!.verb && it.head!.weak && s.items[k - 1]?.k === 'mark' && s.items[k - 1]!.m === 'to';
      const frame = infinitive ? null : frameAt(s, k);
      return frame ? plain('head', -1, { frame: s.subject ? headFrame(s, k, frame) : frame }) : plain('other');
    }
    case 'other':
      return it.m === 'compound' && s.subject ? 'on' : plain('other');
    case 'fig':
      return plain('row');
    case 'per':
    case 'econ':
    case 'goods':
      return 'on';
    case 'pronoun':
      return it.m === 'its' ? 'on' : plain('level');
    default:
      return SKIPPED.has(it.k) ? 'on' : plain('none');
  }
}

/** A head directly before the figure is what it is told of, unless it hangs on the subject's preposition. */
function headFrame(s: State, k: number, frame: Frame): Frame {
  const before = s.items[k - 1];
  const oblique = before?.k === 'mark' && ['of', 'in', 'to', 'from', 'by', 'with', 'on', 'at'].includes(before.m!);
  return oblique && s.verb === null ? (s.subject ?? frame) : frame;
}

function levelGoverns(s: State, k: number, it: Item): Governor | 'on' {
  if (it.m === 'share') return plain('share');
  if (it.m === 'have' || it.m === 'left') return plain('level');
  const before = s.items[k - 1];
  const compared =
    (before?.k === 'mark' && before.m === 'compared') || (before?.k === 'fig' && s.bounds.at(-1)?.role === 'base');
  return plain('level', -1, compared ? { base: true } : {});
}

/** `above the 6.84 billion`, `below December's 421 mln`: the amount compared with. */
const comparing = (s: State, k: number, i: number): boolean =>
  /^(above|below)$/i.test(s.text.slice(s.items[k]!.start, s.items[k]!.end)) && s.items[i]!.fig!.kind !== 'percent';

/** `a rise of 5 percent`, `growth was 5 percent`. */
function nounGoverns(s: State, k: number): Governor | 'on' {
  const dir = s.items[k]!.dir ?? 0;
  const before = s.items[k - 1];
  if (before?.k === 'head') return plain('head', -1, {});
  return plain('change', -1, { dir });
}

function markGoverns(s: State, k: number, m: string): Governor | 'on' {
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

/** `imports of 436 mln dlrs`, `a drop of 42 pct`, `a share of 31 pct`. */
function ofGoverns(s: State, k: number): Governor | 'on' {
  for (let j = k - 1; j >= 0 && k - j < 5; j--) {
    const it = s.items[j]!;
    if (it.k === 'head') {
      if (isOver(s, j - 1)) return plain('of', -1, { frame: frameAt(s, j), base: true });
      const noun = s.items[j - 2];
      if (noun?.k === 'change' && noun.noun) return plain('changeOf', -1, { dir: noun.dir ?? 0, frame: frameAt(s, j) });
      if (s.growth !== null && j === k - 1) return plain('changeOf', -1, { dir: s.growth });
      const frame = frameAt(s, j);
      return plain('of', -1, { frame, base: isBaseHead(s, j) });
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

/** `below a similar period last year, which reached`: what follows is told of the period compared with. */
function basePeriodBefore(s: State, k: number): boolean {
  const at = s.items[k - 1]?.k === 'mark' ? k - 2 : k - 1;
  const told = s.items[at];
  return told?.k === 'per' && (told.phrase!.base === true || s.items[at - 1]?.m === 'compared');
}

/** A verb of change behind a comparison tells the base's own change: `after falling 3 percent`. */
function baseOf(s: State, k: number, g: Governor | 'on'): Governor {
  if (g === 'on') return plain('none');
  if ((g.kind === 'change' || g.kind === 'by') && g.item >= 0) {
    const before = s.items[g.item - 1];
    if (before?.k === 'mark' && before.m === 'compared') return { ...g, base: true };
  }
  if (g.kind === 'level' && s.items[k]!.k === 'level' && s.items[k - 1]?.k === 'pronoun' && basePeriodBefore(s, k - 1))
    return { ...g, base: true };
  const teller = s.items[k - 1]?.k;
  if (g.kind === 'level' && (teller === 'pronoun' || teller === 'head') && s.items[k - 2]?.m === 'when')
    return { ...g, base: true };
  if (g.kind === 'level' || g.kind === 'at') {
    const before = s.items[k - 1];
    if (before?.k === 'mark' && before.m === 'compared') return { ...g, base: true };
  }
  return g;
}

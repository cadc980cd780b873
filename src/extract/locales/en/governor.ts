import type { Modality } from '../../../model/claim.ts';
import type { Frame } from './frame.ts';
import type { Item } from './item.ts';
import { frameAt } from './adopt.ts';
import { type Governor, plain } from './govern.ts';
import { markGoverns } from './mark-governor.ts';
import { overValue } from './place.ts';
import type { State } from './state.ts';

const SKIPPED = new Set<Item['k']>(['rank', 'modality', 'basis', 'word', 'region', 'say', 'actor']);

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
export const overBase = (s: State, i: number): boolean => thanBase(s, i) || isOverFigure(s, i);

const isOverFigure = (s: State, i: number): boolean =>
  s.items[i]!.fig!.kind !== 'percent' &&
  s.items[i - 1]?.fig?.kind === 'percent' &&
  s.text
    .slice(s.items[i - 1]!.end, s.items[i]!.start)
    .trim()
    .toLowerCase() === 'over';

/** `22 percent more than the $157 billion exported in 2021`: the amount compared with. */
const thanBase = (s: State, i: number): boolean =>
  s.items[i]!.fig!.kind !== 'percent' &&
  s.items[i - 2]?.fig?.kind === 'percent' &&
  s.items[i - 1]?.k === 'change' &&
  / than$/i.test(s.text.slice(s.items[i - 1]!.start, s.items[i - 1]!.end));

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
      const own = s.items[k + 1]?.m === 'worth' && k + 2 === i;
      return frame ? plain('head', -1, { frame: s.subject && !own ? headFrame(s, k, frame) : frame }) : plain('other');
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

const LICENCE = /licen[cs]e|permit|tender|contract|order|certificate|rebate/i;
const TRADING = /^(?:import|export|buy|purchase|sell|ship|supply)\b/i;

/** `licences to import 135,000 tonnes and 20,000 of maize`, `certificates for the export of`, `a tender to buy`: what may or will be traded. */
export function isLicensed({ items, text }: State, i: number): boolean {
  for (let k = i - 1; k > 1 && i - k < 14; k--) {
    const it = items[k]!;
    if (it.k === 'change' || it.k === 'level' || it.k === 'other') return false;
    if (it.k !== 'head') continue;
    const joint = items[k - 1]!;
    if ((joint.m !== 'to' && joint.m !== 'in') || !TRADING.test(text.slice(it.start, it.end))) return false;
    return items
      .slice(Math.max(0, k - 5), k - 1)
      .some((x) => (x.k === 'other' || x.k === 'word') && LICENCE.test(text.slice(x.start, x.end)));
  }
  return false;
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

/** `below a similar period last year, which reached`: what follows is told of the period compared with. */
function basePeriodBefore(s: State, k: number): boolean {
  const at = s.items[k - 1]?.k === 'mark' ? k - 2 : k - 1;
  const told = s.items[at];
  const joint = s.items[at - 1]?.m === 'in' ? at - 2 : at - 1;
  return (
    told?.k === 'per' && (told.phrase!.base === true || s.items[at - 1]?.m === 'compared' || overValue(s.items, joint))
  );
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

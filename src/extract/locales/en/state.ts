import type { Modality } from '../../../model/claim.ts';
import type { Discourse } from '../../locale.ts';
import type { Bound } from './bound.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Item } from './item.ts';

/** What is known at a place of the sentence, walking from left to right. */
export interface State {
  readonly items: readonly Item[];
  readonly discourse: Discourse;
  readonly text: string;
  /** What the figures of the clause are told of; null where that is nothing of trade. */
  subject: Frame | null;
  /** The subject is something else than trade: output, prices, tariffs. */
  blocked: boolean;
  /** The subject is a growth (`export growth`): its direction. */
  growth: number | null;
  share: boolean;
  verb: Item | null;
  /** `With China, imports rose`: the partner of the whole sentence. */
  partner: string | null;
  /** The economy that is the subject of the clause. */
  econ: string | null;
  econAt: number;
  modality: Modality;
  despite: boolean;
  clause: number;
  readonly frames: Frame[];
  readonly bounds: Bound[];
  readonly cache: Map<number, Frame | null>;
  /** `Globally, …`, `Overall, …`: the sentence leaves the pair spoken of. */
  readonly worldwide: boolean;
  /** The country of the office that the sentence cites. */
  readonly office: string | null;
}

const PREPOSITIONS = new Set([
  'of',
  'in',
  'on',
  'to',
  'from',
  'by',
  'with',
  'at',
  'than',
  'as',
  'between',
  'despite',
  'per',
]);

/** True where item `i` hangs on a preposition. */
export function isOblique(s: State, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 4; k--) {
    const it = s.items[k]!;
    if (it.k === 'mark') return PREPOSITIONS.has(it.m!);
    const modifies =
      it.k === 'rank' ||
      (it.k === 'change' && isParticiple(s, it)) ||
      (it.k === 'word' && k < i - 1) ||
      (it.k === 'econ' && (it.poss || it.adj));
    if (!modifies && it.k !== 'word') return false;
  }
  return false;
}

/** Keeps the first two economies that the text names. */
export function nameEconomies(named: string[], codes: readonly (string | null)[]): void {
  for (const code of codes)
    if (named.length < 2 && code !== null && code.length > 1 && code !== 'WLD' && !named.includes(code))
      named.push(code);
}

/** `growing`, `improved` before a noun. */
const isParticiple = (s: State, it: Item): boolean => {
  const word = s.text.slice(it.start, it.end).toLowerCase();
  return word.endsWith('ing') || (word.endsWith('ed') && it.det);
};

export function setSubject(s: State, frame: Frame): void {
  s.subject = frame;
  s.blocked = false;
  s.growth = null;
  s.share = false;
  s.verb = null;
  if (frame.flow === 'balance' && !frame.weak) memoryOf(s.discourse).payments = false;
}

export function blockSubject(s: State): void {
  s.subject = null;
  s.blocked = true;
  s.growth = null;
  s.share = false;
  s.verb = null;
}

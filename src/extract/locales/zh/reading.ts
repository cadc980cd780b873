import { noteSlot, type Entry } from '../../lexicon.ts';
import type { Mention } from '../../scanner.ts';

/** What a form means here. */
export interface Reading {
  readonly entry: Entry;
  /** The tag of its meaning; empty for names. */
  readonly tag: string;
  /** What a word of the form becomes: its tag, nothing, or more than the form alone says. */
  readonly says: 'tag' | 'nothing' | 'more';
}

/** Names, and meanings that depend on what stands beside the word or carry more than their tag. */
const NAMES: ReadonlySet<string> = new Set(['economy', 'pair', 'period', 'region']);
const RICH: ReadonlySet<string> = new Set(
  'numeral currency half fold superlative goods zone short basis flow change approx rate modality per self'.split(' '),
);

function saysOf(kind: Entry['kind'], tag: string): Reading['says'] {
  if (NAMES.has(kind) || tag === '' || RICH.has(tag)) return 'more';
  return tag === 'fill' || tag === 'noise' ? 'nothing' : 'tag';
}

/** The place of the Chinese reading in the notes of a form. */
const OWN = noteSlot();

/** The Chinese meaning of a form, found once for each. */
export function readingOf({ entries, notes }: Mention): Reading | null {
  const known = notes[OWN] as Reading | null | undefined;
  if (known !== undefined) return known;
  const entry = chinese(entries);
  const value = entry?.value;
  const tag = value !== null && typeof value === 'object' && 'tag' in value ? String(value.tag) : '';
  const reading = entry && { entry, tag, says: saysOf(entry.kind, tag) };
  notes[OWN] = reading;
  return reading;
}

/** Names of economies in other languages are taken too. */
function chinese(entries: readonly Entry[]): Entry | null {
  const own = entries.find(({ locale }) => locale === 'zh');
  if (own) return own;
  const foreign = entries[0];
  return foreign?.kind === 'economy' && typeof foreign.value === 'string' ? foreign : null;
}

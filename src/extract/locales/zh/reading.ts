import { noteSlot, type Entry } from '../../lexicon.ts';
import type { Mention } from '../../scanner.ts';
import { flowWord } from './flow-word.ts';
import type { Meaning } from './lexicon/index.ts';
import type { FlowWord } from './lexicon/words.ts';

/** What a form means here. */
export interface Reading {
  readonly entry: Entry;
  /** The tag of its meaning; empty for names. */
  readonly tag: string;
  readonly meaning: Meaning;
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
  const meaning = entry && meaningOf(entry.value);
  const reading = entry && meaning && { entry, tag: meaning.tag, meaning, says: saysOf(entry.kind, meaning.tag) };
  notes[OWN] = reading;
  return reading;
}

/** A meaning with the fields of all meanings, and so of one shape; without a tag for a name. */
function meaningOf(value: unknown): Meaning {
  const told = (value !== null && typeof value === 'object' ? value : {}) as Partial<Record<string, unknown>>;
  return {
    tag: told['tag'] ?? '',
    flow: told['flow'] ? flowWord(told['flow'] as FlowWord) : null,
    hs: told['hs'] ?? null,
    services: told['services'] ?? null,
    change: told['change'] ?? null,
    sign: told['sign'] ?? null,
    basis: told['basis'] ?? null,
    approx: told['approx'] ?? null,
    modality: told['modality'] ?? null,
    times: told['times'] ?? null,
    code: told['code'] ?? null,
    home: told['home'] ?? null,
    per: told['per'] ?? null,
    word: told['word'] ?? null,
  } as unknown as Meaning;
}

/** Names of economies in other languages are taken too. */
function chinese(entries: readonly Entry[]): Entry | null {
  const own = entries.find(({ locale }) => locale === 'zh');
  if (own) return own;
  const foreign = entries[0];
  return foreign?.kind === 'economy' && typeof foreign.value === 'string' ? foreign : null;
}

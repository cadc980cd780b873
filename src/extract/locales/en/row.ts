import type { Kind } from '../../lexicon.ts';
import type { Meaning } from './meaning.ts';

/** A row of the word list: kind, meaning, and the forms, parted by commas. */
export type Row = readonly [kind: Kind, meaning: Meaning, forms: string];

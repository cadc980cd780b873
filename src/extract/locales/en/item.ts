import type { Flow, Modality, Scope } from '../../../model/claim.ts';
import type { Fig } from './figure.ts';
import type { Phrase } from './phrase.ts';

/** A trade noun (or verb) with what goes with it: whose trade, with whom, in what. */
export interface Head {
  readonly flow: Flow;
  readonly sign: number;
  readonly scope: Scope;
  readonly volume: boolean;
  /** `bilateral`, `mutual`. */
  readonly both: boolean;
  /** `imports and exports` in one word: a total, or each of the two where two figures follow. */
  readonly pair: readonly [Flow, Flow] | null;
  readonly weak: boolean;
  /** `gap`: a surplus or a deficit, as the text has it. */
  readonly gap: boolean;
  /** Told as earnings or sales: exports, wherever it stands. */
  readonly earned: boolean;
  /** What may be exported at most. */
  readonly quota: boolean;
  readonly verb: boolean;
  readonly reporters: readonly string[];
  readonly partners: readonly string[];
  readonly region: string | null;
  readonly goods: readonly Goods[];
  readonly phrases: readonly Phrase[];
  /** `its`, `the country's`. */
  readonly its: boolean;
  /** Said to be of everybody: `total`, `overall`, `global`. */
  readonly whole: boolean;
  /** Two economies joined before the noun (`China-Russia trade`) or by `between`. */
  readonly joined: boolean;
  /** The reporter is told behind the noun: `exports from Russia`. */
  readonly fromOwner: boolean;
  /** With whom is told in words that name no economy: `emerging markets`. */
  readonly unread: boolean;
  /** Whose business it is within the reporter, or its mode: `private enterprises`, `processing trade`, `by rail`. */
  readonly actor: string | null;
}

export interface Goods {
  readonly text: string;
  readonly hs: readonly string[];
}

export type ItemKind =
  | 'fig'
  | 'per'
  | 'basis'
  | 'head'
  | 'other'
  | 'change'
  | 'level'
  | 'econ'
  | 'goods'
  | 'mark'
  | 'modality'
  | 'say'
  | 'pronoun'
  | 'rank'
  | 'region'
  | 'actor'
  | 'ratio'
  | 'word';

/** One step of a sentence, as the grammar walks it. */
export interface Item {
  readonly k: ItemKind;
  /** Tokens from, up to. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** An article or pronoun stands directly before. */
  readonly det: boolean;
  readonly fig?: Fig;
  readonly phrase?: Phrase;
  readonly head?: Head;
  /** For `mark`, `basis`, `level`, `rank`: which. */
  readonly m?: string;
  readonly dir?: number;
  readonly noun?: boolean;
  readonly adj?: boolean;
  readonly times?: number;
  readonly gap?: boolean;
  readonly codes?: readonly string[];
  /** Followed by `'s`. */
  readonly poss?: boolean;
  readonly goods?: readonly Goods[];
  readonly modality?: Modality;
  readonly region?: string;
  readonly n?: number;
}

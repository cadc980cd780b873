import type { Modality } from '../../../model/claim.ts';
import type { Frame } from './frame.ts';

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

/** A governor of a kind, not told of what is compared with unless `more` says so. */
export const plain = (kind: GovernorKind, item = -1, more: Partial<Governor> = {}): Governor => ({
  kind,
  item,
  base: false,
  ...more,
});

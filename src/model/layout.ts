import type { Observation } from './observation.ts';
import type { Rate } from './rate.ts';

/** What a source made of one input: rows already read, or how the ledger shall read the file itself. */
export type Reading =
  | { readonly kind: 'rows'; readonly observations: readonly Observation[]; readonly rejects: readonly Reject[] }
  | { readonly kind: 'rates'; readonly rates: readonly Rate[]; readonly rejects: readonly Reject[] }
  | { readonly kind: 'table'; readonly layout: TableLayout };

/**
 * How a delimited file holds observations: which column fills which slot. Plain data, so that a source can say it and
 * the ledger can read ten million rows by it without the source seeing one.
 */
export interface TableLayout {
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Lines before the header. */
  readonly skip: number;
  /** Column names as the header has them, in its order. */
  readonly header: readonly string[];
  /** `,` where numbers are written as `12,4`. */
  readonly decimal: '.' | ',';
  /** Rows that are meant; others are left aside without a word (totals by mode of transport, re-exports). */
  readonly keep: readonly { readonly column: string; readonly values: readonly string[] }[];
  readonly slots: LayoutSlots;
  readonly measures: readonly LayoutMeasure[];
  /** Code lists that rules name: raw text to code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where a text comes from: the same for all rows, or a column, taken as it is or looked up in a code list. */
export type TextRule =
  | { readonly constant: string | null }
  | {
      readonly column: string;
      readonly codes?: string;
      /** Cells hold a code with its label, `A: Annual`: only the code counts. */
      readonly labelled?: boolean;
      /** What to do with a text that the code list lacks; `reject` unless told otherwise. */
      readonly otherwise?: 'reject' | 'keep' | 'null';
    };

export interface LayoutSlots {
  readonly reporter: TextRule;
  readonly region: TextRule;
  readonly partner: TextRule;
  readonly flow: TextRule;
  readonly commodity: TextRule;
  readonly hs: TextRule;
  /** `2023`, `202309`, `2023-09`, `2023-Q3`, `2023-H1`, a day, or two of them with a slash between. */
  readonly period: TextRule;
  readonly adjustment: TextRule;
  readonly source: TextRule;
  readonly citation: TextRule;
  readonly url: TextRule;
  readonly released: TextRule;
  readonly releasedBy: TextRule;
  readonly releasedRule: TextRule;
  readonly status: TextRule;
  readonly note: TextRule;
}

/** A column of numbers: each filled cell gives one observation. */
export interface LayoutMeasure {
  /** `amount` is a value where the unit is a currency, else a quantity. */
  readonly measure: 'value' | 'growth' | 'quantity' | 'amount';
  readonly column: string;
  readonly unit: TextRule;
  readonly growthOf: TextRule;
  /** To base units: a number, the column that has it, or the column that has its power of ten (6 for millions). */
  readonly multiplier: number | { readonly column: string } | { readonly power: string };
  /** One unit of the last place, before the multiplier: a number, a column, or as many places as are written. */
  readonly precision: number | { readonly column: string } | 'as-written';
}

/** A row that could not be taken, with all that is needed to mend it. */
export interface Reject {
  /** The input as the user named it. */
  readonly file: string;
  /** Line from 1, the header being the first; null where the input has no lines. */
  readonly line: number | null;
  /** The column or field, where one is to blame. */
  readonly column: string | null;
  /** What stands there. */
  readonly text: string;
  /** One sentence. */
  readonly reason: string;
}

export const nothing: TextRule = { constant: null };

import type { YearRef } from './years.ts';

/** What the words of a period say; `resolve.ts` counts it out against the publication date. */
export type PeriodExpression =
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly last: number;
      readonly from: YearRef;
      readonly year: YearRef;
    }
  | { readonly kind: 'years'; readonly first: YearRef; readonly last: YearRef }
  | {
      readonly kind: 'days';
      readonly from: readonly [day: number, month: number];
      readonly to: readonly [day: number, month: number];
      readonly year: YearRef;
    }
  /** So many whole months before that of publication: "last month". */
  | { readonly kind: 'month back'; readonly back: number }
  | { readonly kind: 'last months'; readonly count: number }
  /** So many months before the period in hand: "a year earlier". */
  | { readonly kind: 'before'; readonly months: number }
  /** The months in hand in another year: "the same period of last year". */
  | { readonly kind: 'same'; readonly year: YearRef }
  | { readonly kind: 'year to date'; readonly year: YearRef }
  /** A marketing year by the year in which it starts, or so many from that of publication; `running`: from its start on. */
  | { readonly kind: 'fiscal'; readonly year: number | { readonly shift: number } }
  | { readonly kind: 'season'; readonly year: number | { readonly shift: number }; readonly running: boolean }
  /** The period in hand: "the reporting period". */
  | { readonly kind: 'reported' }
  | { readonly kind: 'day' }
  /** No first or last day can be told. */
  | { readonly kind: 'open' };

/** The words of a period at their place. `single` is a month's adjective (`апрельских 1,59 млн`). */
export interface PeriodMention {
  readonly from: number;
  readonly to: number;
  readonly expression: PeriodExpression;
  /** The preposition right before: `в`, `за`, `к`, `с`, `до`, `на`, … */
  readonly preposition: string;
  readonly adjective: boolean;
}

/** The words of a period from its first token. */
export interface Run {
  readonly expression: PeriodExpression;
  readonly to: number;
  readonly adjective?: boolean;
}

import type { PeriodKind } from '../../model/period.ts';

/** What the pages of the web app say in one language. */
export interface PageWords {
  readonly nav: Readonly<Record<'desk' | 'trade' | 'claims' | 'sources' | 'ledger' | 'method', string>>;
  readonly navLabel: string;
  readonly views: Readonly<Record<'month' | 'year_to_date' | 'rolling' | 'year' | 'growth', string>>;
  readonly frequencies: Readonly<Record<PeriodKind, string>>;
  readonly words: Readonly<Record<Word, string>>;
  /** `China and Russia: trade by month`. */
  readonly pairTitle: (reporter: string, partner: string, view: string) => string;
  /** `From January 2019 (trade USD 1) to July 2026 (trade USD 2).` */
  readonly fromTo: (first: string, told: string, last: string, toldLast: string) => string;
  readonly partnersTitle: (reporter: string, flow: string, period: string) => string;
  readonly growthTitle: (reporter: string, flow: string, period: string) => string;
  readonly largest: (name: string, amount: string, count: number) => string;
  readonly heatTitle: (reporter: string) => string;
  readonly heatDescription: (partners: number, months: number) => string;
  readonly auditText: (open: number, known: number) => string;
  readonly noFigures: string;
  readonly toldBy: (articles: number, independent: number) => string;
  readonly method: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

export type Word =
  | 'unit'
  | 'view'
  | 'asof'
  | 'asofHint'
  | 'flow'
  | 'year'
  | 'show'
  | 'period'
  | 'growth'
  | 'rank'
  | 'partner'
  | 'reporter'
  | 'source'
  | 'released'
  | 'behind'
  | 'download'
  | 'otherSide'
  | 'tradeIntro'
  | 'ranking'
  | 'ledgerIntro'
  | 'coverage'
  | 'frequency'
  | 'periods'
  | 'gaps'
  | 'first'
  | 'last'
  | 'lastRelease'
  | 'revisions'
  | 'revisionsIntro'
  | 'before'
  | 'after'
  | 'change'
  | 'audit'
  | 'latest'
  | 'attention'
  | 'search'
  | 'searchHint'
  | 'noArticles'
  | 'nothingFound'
  | 'claim'
  | 'article'
  | 'verdict'
  | 'published'
  | 'any'
  | 'official'
  | 'more'
  | 'grouped'
  | 'firstSaid'
  | 'sourcesIntro'
  | 'publishers'
  | 'attributed'
  | 'figures'
  | 'judged'
  | 'right'
  | 'slips'
  | 'tooFew'
  | 'changed'
  | 'choose';

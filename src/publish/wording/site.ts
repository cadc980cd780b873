import type { Claim, Scope } from '../../model/claim.ts';
import type { ProofRow } from '../../model/verdict.ts';

/** What the web app says beyond the words that pages share, in one language. */
export interface SiteWords {
  readonly words: Readonly<Record<SiteWord, string>>;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly effects: Readonly<Record<ProofRow['effect'], string>>;
  readonly measures: Readonly<Record<Claim['measure'], string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly confidences: Readonly<Record<'high' | 'low', string>>;
  readonly sorts: Readonly<Record<'published' | 'difference' | 'relative' | 'value' | 'period', string>>;
  readonly states: Readonly<Record<'running' | 'done' | 'failed', string>>;
  /** What may have gone wrong, by reason code. */
  readonly slips: Readonly<Record<Slip, string>>;
  /** How well texts are read, by what is counted. */
  readonly scores: Readonly<Record<'figure' | 'claim' | 'superlatives' | 'highRight', string>>;
  /** How many articles have another verdict now, and why. */
  readonly corrected: (articles: number, cause: 'ledger' | 'checker' | 'extractor' | 'revision') => string;
  readonly onDay: (day: string) => string;
  readonly moreRows: (rows: number) => string;
  readonly chartDescription: (told: string, rating: string, points: number) => string;
  readonly related: (claims: number) => string;
  readonly storedOn: (day: string) => string;
  readonly revision: (revision: number, day: string) => string;
  readonly copies: (copies: number) => string;
  readonly target: (amount: string, by: number) => string;
  readonly passed: (period: string) => string;
  readonly recordAt: (period: string, amount: string) => string;
  readonly claimsOf: (shown: number) => string;
  readonly scatterTitle: (reporter: string, flow: string, year: string) => string;
  readonly shareTitle: (reporter: string, flow: string) => string;
  readonly growsMost: (name: string, growth: string, count: number) => string;
  readonly gainsAndLosses: (gains: readonly string[], losses: readonly string[]) => string;
  readonly statesDescription: (standing: number, states: number) => string;
  readonly job: (kind: 'import' | 'fetch', given: string) => string;
  readonly outcome: (outcome: {
    readonly articles: number;
    readonly claims: number;
    readonly new: number;
    readonly revised: number;
  }) => string;
}

export type Slip =
  | 'unit_slip'
  | 'flow_swapped'
  | 'year_off'
  | 'period_kind'
  | 'sign_flipped'
  | 'percent_or_points'
  | 'currency_swapped'
  | 'partner_swapped'
  | 'month_on_month'
  | 'digit_slip'
  | 'includes_hong_kong'
  | 'parts_and_total'
  | 'balance_of_flows'
  | 'growth_and_levels'
  | 'change_and_levels'
  | 'implied_bases'
  | 'growth_outside_parts'
  | 'share_of_whole'
  | 'conversion'
  | 'cumulative'
  | 'part_exceeds_whole'
  | 'list_and_total'
  | 'multiple_of_levels'
  | 'bound_broken';

export type SiteWord =
  | 'searchNeedsScript'
  | 'feedNew'
  | 'feedCorrections'
  | 'feedReviews'
  | 'subscribe'
  | 'theme'
  | 'embed'
  | 'embedHint'
  | 'embedOpen'
  | 'busyHeading'
  | 'busyText'
  | 'meant'
  | 'tooOften'
  | 'resultGone'
  | 'cardsHint'
  | 'nothingPublic'
  | 'today'
  | 'figurePage'
  | 'about'
  | 'cameBy'
  | 'copy'
  | 'webArchive'
  | 'repeats'
  | 'proof'
  | 'proofHint'
  | 'pairPage'
  | 'heldAgainst'
  | 'record'
  | 'marks'
  | 'notPassed'
  | 'regions'
  | 'commodities'
  | 'share'
  | 'partners'
  | 'releases'
  | 'finding'
  | 'reason'
  | 'open'
  | 'publicFrom'
  | 'until'
  | 'stands'
  | 'restInCsv'
  | 'counting'
  | 'auditTotals'
  | 'difference'
  | 'sort'
  | 'moreFilters'
  | 'measure'
  | 'unit'
  | 'commodity'
  | 'region'
  | 'actor'
  | 'modality'
  | 'scope'
  | 'confidence'
  | 'lang'
  | 'office'
  | 'reasonCode'
  | 'reset'
  | 'fairness'
  | 'claimsWith'
  | 'work'
  | 'workIntro'
  | 'jobs'
  | 'noJobs'
  | 'importFiles'
  | 'files'
  | 'filesHint'
  | 'startImport'
  | 'importFolder'
  | 'path'
  | 'pathHint'
  | 'feeds'
  | 'feedAddress'
  | 'feedHint'
  | 'addFeed'
  | 'fetchNow'
  | 'token'
  | 'tokenHint'
  | 'unlock'
  | 'wrongToken'
  | 'needsToken'
  | 'onlyLocal'
  | 'badFeed'
  | 'busyWork'
  | 'tooLargeUpload'
  | 'articlesSoFar'
  | 'claimsSoFar'
  | 'goesOn'
  | 'reload'
  | 'problems'
  | 'heatLegend'
  | 'scores'
  | 'scoresIntro'
  | 'claimWords';

import type { Flow, Measure, Scope } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Parties } from './parties.ts';
import type { Discourse } from '../../locale.ts';
import { newTrail, type Trail } from './trail.ts';

/** Kinds of trade heads: what the noun or verb says goes where. */
export type Sort = 'export' | 'import' | 'supply' | 'purchase' | 'sell' | 'total' | 'balance' | 'surplus' | 'deficit';

/** What this grammar carries on from sentence to sentence, beyond the slots of the discourse. */
export interface Context {
  /** What the last sentence spoke of: trade, something else, or nothing yet. */
  about: 'trade' | 'other' | null;
  sort: Sort | null;
  /** Which way the last claim went: `поставки` without a name go the same way. */
  flow: Flow | null;
  commodity: string | null;
  hs: readonly string[];
  scope: Scope;
  /** The economy whose customs or statistics the article quotes. */
  sourceEconomy: string | null;
  /** Measure and direction of the last percentage: `экспорт вырос на 5%, импорт — на 3%`. */
  percent: Measure | null;
  direction: 1 | -1;
  /** What the whole article is about: set where a total of two names is told. */
  topic: Topic | null;
  /** The first pair told, of whatever goods: what is spoken of again after a list of others. */
  main: Topic | null;
  /** Two economies named together outside trade: `Россия и Китай подписали …`. */
  mentioned: readonly [string, string] | null;
  /** Parties of the sentence before, one for each flow: `эти два показателя … соответственно`. */
  previous: readonly Parties[];
  /** Parties of the clauses of this sentence that have no figure of their own yet. */
  waiting: Parties[];
  /** What the last figure counted: a number without a unit counts the same. */
  unit: { readonly kind: 'money' | 'quantity'; readonly unit: string } | null;
  /** The first period of the article that is no single month: what a new subject is told for. */
  mainPeriod: Period | null;
  /** Who a list of names is of: those that sell, those that buy, or partners in all trade. */
  list: 'seller' | 'buyer' | 'partner' | null;
  /** The clause in hand names who trades and with whom: a bare name of a list behind it is another who. */
  paired: boolean;
  /** A name of the list in hand stands behind a preposition: those after it do without saying so. */
  governed: boolean;
  /** The economy whose trade with everybody the article opens with. */
  opening: string | null;
  /** The sentence told of a rival in brackets: names behind it may be rivals too. */
  rival: boolean;
  /** The clause before ranked a partner: a new paragraph is about everybody again. */
  ranked: boolean;
  /** The sentence in hand ranked a reporter: names listed behind it are others. */
  ranking: boolean;
  /** Against what the article tells growth: `mom` where it told nothing else, `yoy` once it did; null before. */
  basis: 'mom' | 'yoy' | null;
  /** Where the sentence in hand starts, and the one before it. */
  here: number;
  behind: number;
  /** The period of the forecast in hand. */
  outlook: Period | null;
  /** The economy named last, for `эта страна`. */
  last: string | null;
  /** The sentence before told of several partners: what follows without a name is about the topic again. */
  listed: boolean;
  /** Periods that sentences told by themselves, and pairs that they named. */
  readonly periods: Trail;
  readonly pairs: Trail;
}

export interface Topic {
  readonly reporter: string;
  readonly partner: string;
  readonly region: string | null;
}

const KEY = 'ru';

/** The context of an article, made at its first line. */
export function contextOf(discourse: Discourse): Context {
  const known = discourse.memory.get(KEY) as Context | undefined;
  if (known) return known;
  const fresh: Context = {
    about: null,
    sort: null,
    flow: null,
    commodity: null,
    hs: [],
    scope: 'goods',
    sourceEconomy: null,
    percent: null,
    direction: 1,
    topic: null,
    main: null,
    mentioned: null,
    previous: [],
    waiting: [],
    unit: null,
    mainPeriod: null,
    list: null,
    ranked: false,
    ranking: false,
    paired: false,
    governed: false,
    basis: null,
    here: 0,
    behind: 0,
    outlook: null,
    rival: false,
    opening: null,
    last: null,
    listed: false,
    periods: newTrail(),
    pairs: newTrail(),
  };
  discourse.memory.set(KEY, fresh);
  return fresh;
}

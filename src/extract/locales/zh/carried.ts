import type { Claim } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Discourse } from '../../locale.ts';
import { homeOf, type Home } from './home.ts';
import type { FlowWord } from './lexicon/words.ts';
import { NO_SUBJECT, type Goods, type Subject } from './subject.ts';

/** A claim of the headline whose period its body will tell. */
export interface OpenClaim {
  claims: Claim[];
  index: number;
}

/** What of the article lives on between paragraphs and is not in the shared discourse. */
export interface Carried {
  readonly home: Home;
  subject: Subject;
  /** The last region named, of whatever: what 全省 points at. */
  lastRegion: { readonly name: string; readonly country: string; readonly surface: string } | null;
  /** The flow of the headline in force: what 货值 points at. */
  headlineFlow: FlowWord | null;
  /** A partner that the whole article is about. */
  topic: readonly [string, string] | null;
  year: number | null;
  readonly openHeadline: OpenClaim[];
  /** The goods named last, of whatever: what a bare quantity may be of. */
  lastGoods: Goods | null;
  /** The last economy named that is not the article's own: what 两国 may point at. */
  lastForeign: string | null;
  lastPair: readonly [string, string] | null;
  /** The region of the first of them, where the trade was that of a region. */
  pairRegion: string | null;
  /** The region in force was only a topic (上海港，…), never that of trade told. */
  topicOnly: boolean;
  /** Who measured and who told, and in which sentence that was said. */
  readonly voices: { measured: string | null; told: string | null; sentence: number };
  /** Who traded in the first figure of the last paragraph. */
  opening: Subject | null;
  /** Trade with a partner was told, and trade with everybody. */
  toldOfOne: boolean;
  toldOfAll: boolean;
  /** Days of a month told as a period: the month alone points at them while it runs. */
  days: Period | null;
  /** The economies of the list in hand, and of the last list that had several. */
  listing: string[];
  listed: readonly string[];
  /** Economies named in full, the last one last. */
  readonly named: string[];
  /** The paragraph before told of more than one period. */
  periodsMixed: boolean;
  /** The one partner of all trade told in the paragraph before; null where none or several. */
  onlyPartner: string | null;
  /** The region whose trade the first figure with one is of. */
  mainRegion: string | null;
  /** Whose trade the first figure of the article is of. */
  main: string | null;
  /** What 元 alone stands for from here on （澳门元，下同）. */
  localCurrency: string | null;
  /** The goods of the claim told last. */
  lastTold: Goods | null;
  /** The flow of the markets spoken of: imports where they are sources. */
  marketFlow: FlowWord | null;
  /** The last sentence that speaks of markets: economies named there are partners. */
  markets: number;
  /** The economy whose office tells: its trade is meant where none is named. */
  sourceEconomy: string | null;
}

/** What is carried in an article, made anew at its first line. */
export function carriedOf(text: string, discourse: Discourse): Carried {
  const known = discourse.memory.get('zh') as Carried | undefined;
  if (known) return known;
  const fresh: Carried = {
    home: homeOf(text),
    subject: NO_SUBJECT,
    lastRegion: null,
    headlineFlow: null,
    topic: null,
    year: null,
    openHeadline: [],
    lastGoods: null,
    lastForeign: null,
    lastPair: null,
    pairRegion: null,
    topicOnly: false,
    voices: { measured: null, told: null, sentence: -1 },
    opening: null,
    toldOfOne: false,
    toldOfAll: false,
    days: null,
    listing: [],
    listed: [],
    named: [],
    main: null,
    periodsMixed: false,
    onlyPartner: null,
    mainRegion: null,
    localCurrency: null,
    lastTold: null,
    marketFlow: null,
    markets: -9,
    sourceEconomy: null,
  };
  discourse.memory.set('zh', fresh);
  return fresh;
}

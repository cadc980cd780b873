import type { Claim, Modality } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import { dayOf, type Day } from '../../calendar.ts';
import type { Discourse, Findings, Paragraph } from '../../locale.ts';
import { homeOf, type Home } from './home.ts';
import type { FlowWord } from './lexicon/words.ts';
import type { Measured } from './measure.ts';
import type { PeriodContext, PeriodWords } from './period.ts';
import { newClause, NO_SUBJECT, type Clause, type Goods, type Subject } from './subject.ts';
import type { SuperlativeMention } from './superlative.ts';
import type { Token } from './tokens.ts';

/** A claim of the headline whose period its body will tell. */
export interface OpenClaim {
  claims: Claim[];
  index: number;
}

/** What of the article lives on between paragraphs and is not in the shared discourse. */
interface Carried {
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

/** The reading of one paragraph: one mutable record, handed to every rule. */
export interface State {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly discourse: Discourse;
  readonly findings: Findings;
  readonly carried: Carried;
  readonly today: Day | null;
  readonly tokens: readonly Token[];
  /** Index of the token in hand. */
  at: number;
  subject: Subject;
  /** The subject that bare 出口 and 进口 go back to. */
  parent: Subject | null;
  /** Subjects of this sentence with a figure, for 分别 over several clauses. */
  told: Subject[];
  clause: Clause;
  sentence: number;
  /** Year told in this paragraph. */
  year: number | null;
  period: Period | null;
  /** 从2017年: where a span of growth begins. */
  from: Period | null;
  fromSentence: number;
  /** The figure before stood right behind 从. */
  fromFigure: boolean;
  /** The sentence that tells of a span without a first day. */
  openSentence: number;
  /** The sign of a verb of change in the clause before that no figure followed: 保持正增长，达到3.3%. */
  hanging: 1 | -1 | null;
  /** What the clause before told of: an elliptical 达到4.7% goes on with it. */
  before: { readonly share: boolean; readonly rate: 1 | -1 | null };
  among: boolean;
  /** The first subject of the paragraph with a figure. */
  opening: Subject | null;
  /** The last sentence in which an office of statistics speaks: a bare 出口 there is that of its economy. */
  officeSentence: number;
  /** The last sentence that supposes what is not: 若…，. */
  supposed: number;
  /** Partners of the trade told in this paragraph, empty for everybody. */
  readonly partnersTold: Set<string>;
  /** The trade of this paragraph may be with the partner of the one before. */
  leftPartner: boolean;
  /** A period was told in this paragraph. */
  periodTold: boolean;
  /** The periods that this paragraph put in force. */
  readonly periodsTold: Set<string>;
  /** Partners of the paragraph before that 其中 at the start of this one may leave. */
  partnerFar: readonly string[] | null;
  /** The last sentence in which a firm speaks of itself. */
  ownSentence: number;
  /** Index of the second figure of an exchange rate. */
  rateEnd: number;
  /** The subject of which 其中 tells parts. */
  amongBase: Subject | null;
  aspect: boolean;
  modality: Modality | null;
  /** The economy told of before 是, 为: for ranks. */
  economies: string[];
  /** The figure told before, for conversions and lists. */
  lastMoney: { readonly at: number; readonly end: number } | null;
  group: Group | null;
  /** The unit of the quantity told last in the paragraph. */
  quantityUnit: string | null;
  quantityGoods: Goods | null;
  /** The period told right before a superlative: since when. */
  since: PeriodWords | null;
  /** A run (连续5年) that waits for the rank that it is of. */
  run: SuperlativeMention | null;
  rowMeasured: Measured | null;
  /** The paragraph has said whose trade it tells of. */
  reporterNamed: boolean;
  /** A partner that was named and had no figure yet. */
  openPartner: { readonly code: string; readonly sentence: number } | null;
  /** The sign of the growth told last in the sentence. */
  lastGrowth: 1 | -1 | null;
  /** What the first figure of a range measures, for the second. */
  rangeMeasured: Measured | null;
  /** The line heads what follows it. */
  heading: boolean;
  /** The subject in force is that of a paragraph before: it takes new names, no figures of its own. */
  stale: boolean;
  /** A semicolon stands behind the subject: it shares no partner with what follows. */
  semicolon: boolean;
  /** A source named, until a verb of saying makes it one. */
  candidate: string | null;
  pendingPeriod: { period: Period; readonly year: number | null } | null;
  readonly brackets: { readonly subject: Subject; readonly clause: Clause }[];
  /** Claims of the headline whose period is not told there. */
  readonly openHeadline: OpenClaim[];
}

/** Figures in a row (`3.38万亿元、3.23万亿元和2.82万亿元`) and where the reading is in it. */
export interface Group {
  readonly size: number;
  index: number;
  /** Index of the token that ends the row. */
  readonly last: number;
  /** Whose figures were told before, as many as the row is long. */
  readonly told: readonly Subject[];
}

export function openState(
  paragraph: Paragraph,
  discourse: Discourse,
  findings: Findings,
  tokens: readonly Token[],
): State {
  const carried = carriedOf(paragraph.text, discourse);
  return {
    text: paragraph.text,
    paragraph,
    discourse,
    findings,
    carried,
    today: dayOf(discourse.published),
    tokens,
    at: 0,
    subject: carried.subject,
    parent: null,
    told: [],
    clause: newClause(0),
    sentence: carried.subject.sentence + 2,
    year: null,
    period: discourse.period,
    from: null,
    fromSentence: -1,
    fromFigure: false,
    openSentence: -1,
    hanging: null,
    before: { share: false, rate: null },
    among: false,
    opening: null,
    officeSentence: -1,
    ownSentence: -1,
    supposed: -1,
    partnersTold: new Set(),
    leftPartner: false,
    periodTold: false,
    periodsTold: new Set(),
    partnerFar: null,
    rateEnd: -1,
    amongBase: null,
    aspect: false,
    modality: null,
    economies: [],
    lastMoney: null,
    group: null,
    quantityUnit: null,
    quantityGoods: null,
    since: null,
    run: null,
    rowMeasured: null,
    reporterNamed: false,
    openPartner: null,
    lastGrowth: null,
    rangeMeasured: null,
    heading: false,
    stale: true,
    semicolon: false,
    candidate: null,
    pendingPeriod: null,
    brackets: [],
    openHeadline: carried.openHeadline,
  };
}

/** Leaves to the next paragraph what it may go on with. */
export function closeState(state: State): void {
  if (!state.paragraph.headline || state.opening) state.carried.opening = state.opening;
  state.carried.subject = state.subject;
  const { partnersTold } = state;
  if (partnersTold.size > 0 && !state.leftPartner)
    state.carried.onlyPartner = partnersTold.size === 1 ? [...partnersTold].join() || null : null;
  if (state.periodTold) state.carried.periodsMixed = state.periodsTold.size > 1;
  state.discourse.period = state.period;
  state.discourse.reporter = state.subject.reporter ?? state.discourse.reporter;
  state.discourse.region = state.subject.region;
  if (state.year !== null) state.carried.year = state.year;
}

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

export const periodContext = (state: State): PeriodContext => ({
  today: state.today,
  year: state.year,
  current: state.period,
});

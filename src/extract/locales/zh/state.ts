import type { Modality } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import { dayOf, type Day } from '../../calendar.ts';
import type { Discourse, Findings, Paragraph } from '../../locale.ts';
import { carriedOf, type Carried, type OpenClaim } from './carried.ts';
import type { Measured } from './measure.ts';
import type { PeriodContext, PeriodWords } from './period.ts';
import { newClause, type Clause } from './clause.ts';
import type { Goods, Subject } from './subject.ts';
import type { SuperlativeMention } from './superlative.ts';
import type { Token } from './tokens.ts';

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
  /** The sentence in which partners were last told together, by no name: 这些国家. */
  collective: number;
  /** Partners of the trade told first in this paragraph, empty for everybody; null where none was told. */
  firstPartners: string | null;
  /** Other trade in it is with others. */
  partnersVary: boolean;
  /** The trade of this paragraph may be with the partner of the one before. */
  leftPartner: boolean;
  /** A period was told in this paragraph. */
  periodTold: boolean;
  /** The first period that this paragraph put in force, and whether it put another one. */
  firstPeriod: Period | null;
  periodsVary: boolean;
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
  /** What a second look at the words of the claim told last left in doubt. */
  overlooked: { readonly sentence: number; readonly codes: readonly string[] };
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
    collective: -1,
    firstPartners: null,
    partnersVary: false,
    leftPartner: false,
    periodTold: false,
    firstPeriod: null,
    periodsVary: false,
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
    overlooked: { sentence: -1, codes: [] },
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
  const { firstPartners } = state;
  if (firstPartners !== null && !state.leftPartner)
    state.carried.onlyPartner = state.partnersVary ? null : firstPartners || null;
  if (state.periodTold) state.carried.periodsMixed = state.periodsVary;
  state.discourse.period = state.period;
  state.discourse.reporter = state.subject.reporter ?? state.discourse.reporter;
  state.discourse.region = state.subject.region;
  if (state.year !== null) state.carried.year = state.year;
}

export const periodContext = (state: State): PeriodContext => ({
  today: state.today,
  year: state.year,
  current: state.period,
});

import type { Approx, Modality } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { FlowWord } from './lexicon/words.ts';
import { nothingNamed, type Goods, type Named, type Subject } from './subject.ts';

/** A verb of change at its place. */
export interface Verb {
  readonly sign: 1 | -1;
  readonly basis: string | null;
  /** 高于, 低于: what follows is compared with, unless it is told in points. */
  readonly compares: boolean;
  readonly start: number;
  readonly end: number;
}

/** The state of a clause: what governs the next figure in it. */
export interface Clause {
  /** Index of its first token. */
  readonly from: number;
  /** The period in hand stands at its start or its end: a topic. */
  periodFirst: boolean;
  /** A region stands at its start: where the sentence plays. */
  regionFirst: boolean;
  named: Named;
  /** The words of trade in this clause. */
  flows: (FlowWord | null)[];
  flowEnd: number;
  /** The last subject word was not one of trade. */
  other: boolean;
  change: Verb | null;
  /** A verb of change that another one follows: 增长回升至17.1%. */
  changeNoun: 1 | -1 | null;
  /** 增速, 降幅. */
  rate: 1 | -1 | null;
  /** 增速 was named in the clause before: a multiple may be of it. */
  ratesTold: boolean;
  /** A share was told in this clause. */
  hadShare: boolean;
  /** 占比, 比重. */
  share: boolean;
  /** Between 占 and its figure. */
  whole: {
    readonly start: number;
    flow: FlowWord | null;
    end: number;
    parties?: string[];
    goods?: Goods[];
    partner?: string;
  } | null;
  /** Between 比 and the verb. */
  compared: { period: Period | null; seen: boolean; partner?: string; national?: boolean; party?: boolean } | null;
  basis: string | null;
  average: boolean;
  approx: Approx | null;
  /** Where the word for it ends: it holds for a figure right behind it. */
  approxEnd: number;
  per: string | null;
  periods: Period[];
  /** Several periods told as one list (一、二、三季度): of the figures of a row, one each. */
  periodList: readonly Period[];
  /** The clause names a period that has no first day. */
  open: boolean;
  /** Text that no word covers, right before what stands now. */
  gap: { readonly start: number; readonly end: number; readonly size: number } | null;
  gapTotal: number;
  figures: number;
  preposition: { readonly kind: 'to' | 'from' | 'with'; end: number } | null;
  listed: boolean;
  /** Partners stand behind the word of trade (输往越南). */
  partnersBehind: boolean;
  /** 购买, 供应: trade by a partner named; the goods may stand behind the figure. */
  flowPartnered: boolean;
  reach: boolean;
  modality: Modality | null;
  /** The period that was in force before 从 named another. */
  beforeFrom: { readonly period: Period | null } | null;
  /** 上述三者: several told of as one. */
  collective: boolean;
  /** 带动, 拉动: the points that follow are a part put down to a cause. */
  causes: boolean;
  /** Behind 因 or 受: what is named there is a cause, not the subject. */
  affected: boolean;
  /** 继 opens the clause: it tells of the period before, of the trade named next. */
  after: boolean;
  /** 两国 without a pair in the text before. */
  pairGuessed: boolean;
  /** The year told can't be meant: the one before is taken. */
  yearSlips: boolean;
  /** A semicolon cut off the partner of the goods before. */
  partnerCut: boolean;
  /** Told of several partners that are not named. */
  several: boolean;
  /** 前两大贸易伙伴: the economies named are partners. */
  ofPartners: boolean;
  /** 除了: the subject in force before what the clause leaves out. */
  except: Subject | null;
  /** 前值: the figure told before of what the paragraph opens with. */
  previous: boolean;
  /** A fiscal year that could be another one too. */
  fiscalGuessed: boolean;
  /** The whole of a share is no trade (占GDP). */
  wholeOther: boolean;
  /** 5月份、6月份: a figure that follows may be of each of them. */
  severalPeriods: boolean;
  /** 连续4个月: a figure that follows may be of each of them. */
  runs: boolean;
}

export const newClause = (from: number, named: Named = nothingNamed()): Clause => ({
  from,
  periodFirst: false,
  regionFirst: false,
  named,
  flows: [],
  flowEnd: -1,
  other: false,
  change: null,
  changeNoun: null,
  rate: null,
  ratesTold: false,
  hadShare: false,
  share: false,
  whole: null,
  compared: null,
  basis: null,
  average: false,
  approx: null,
  approxEnd: -1,
  per: null,
  periods: [],
  periodList: [],
  open: false,
  gap: null,
  gapTotal: 0,
  figures: 0,
  preposition: null,
  listed: false,
  partnersBehind: false,
  flowPartnered: false,
  reach: false,
  modality: null,
  beforeFrom: null,
  collective: false,
  causes: false,
  affected: false,
  after: false,
  pairGuessed: false,
  yearSlips: false,
  several: false,
  ofPartners: false,
  partnerCut: false,
  except: null,
  previous: false,
  fiscalGuessed: false,
  wholeOther: false,
  severalPeriods: false,
  runs: false,
});

/** A copy, field by field in the order of `newClause`: a spread would make a shape of its own. */
export const copyOfClause = (clause: Clause): Clause => ({
  from: clause.from,
  periodFirst: clause.periodFirst,
  regionFirst: clause.regionFirst,
  named: clause.named,
  flows: clause.flows,
  flowEnd: clause.flowEnd,
  other: clause.other,
  change: clause.change,
  changeNoun: clause.changeNoun,
  rate: clause.rate,
  ratesTold: clause.ratesTold,
  hadShare: clause.hadShare,
  share: clause.share,
  whole: clause.whole,
  compared: clause.compared,
  basis: clause.basis,
  average: clause.average,
  approx: clause.approx,
  approxEnd: clause.approxEnd,
  per: clause.per,
  periods: clause.periods,
  periodList: clause.periodList,
  open: clause.open,
  gap: clause.gap,
  gapTotal: clause.gapTotal,
  figures: clause.figures,
  preposition: clause.preposition,
  listed: clause.listed,
  partnersBehind: clause.partnersBehind,
  flowPartnered: clause.flowPartnered,
  reach: clause.reach,
  modality: clause.modality,
  beforeFrom: clause.beforeFrom,
  collective: clause.collective,
  causes: clause.causes,
  affected: clause.affected,
  after: clause.after,
  pairGuessed: clause.pairGuessed,
  yearSlips: clause.yearSlips,
  several: clause.several,
  ofPartners: clause.ofPartners,
  partnerCut: clause.partnerCut,
  except: clause.except,
  previous: clause.previous,
  fiscalGuessed: clause.fiscalGuessed,
  wholeOther: clause.wholeOther,
  severalPeriods: clause.severalPeriods,
  runs: clause.runs,
});

import type { Approx, Flow, Modality, Scope } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Writable } from '../../draft.ts';
import type { FlowWord } from './lexicon/words.ts';

/** Goods as the text names them, with the codes known of them. */
export interface Goods {
  readonly start: number;
  readonly end: number;
  readonly hs: readonly string[];
  readonly services: boolean;
  /** Named by words that no lexicon has. */
  readonly unknown: boolean;
}

/** Whose trade is spoken of: what a figure that follows is told of. */
export interface Subject {
  /** `other`: something that is not trade; its figures are no claims. */
  readonly kind: 'trade' | 'other';
  readonly flow: FlowWord;
  /** Several flows side by side (出口和进口分别…); null stands for a subject that is not trade. */
  readonly flows: readonly (FlowWord | null)[];
  readonly reporter: string | null;
  readonly reporters: readonly string[];
  readonly region: string | null;
  readonly regions: readonly string[];
  readonly partners: readonly string[];
  readonly goods: readonly Goods[];
  /** Goods in a list with a heading word behind 等 have it here: 汽车、家电等机电产品. */
  readonly heading: Goods | null;
  readonly actor: string | null;
  readonly actors: readonly string[];
  readonly scope: Scope;
  readonly symmetric: boolean;
  /** Codes of what was guessed. */
  readonly doubts: readonly string[];
  /** Two economies of which one is the other's partner by rank: whose a bare 出口 is stays open. */
  readonly ranked: boolean;
  /** The sentence in which it was last named. */
  readonly sentence: number;
}

/**
 * A copy, to be changed before anyone sees it. Field by field in the order of `NO_SUBJECT`: every spread would make a
 * shape of its own, and rules read the fields of one shape several times faster.
 */
export const copyOf = (subject: Subject): Writable<Subject> => ({
  kind: subject.kind,
  flow: subject.flow,
  flows: subject.flows,
  reporter: subject.reporter,
  reporters: subject.reporters,
  region: subject.region,
  regions: subject.regions,
  partners: subject.partners,
  goods: subject.goods,
  heading: subject.heading,
  actor: subject.actor,
  actors: subject.actors,
  scope: subject.scope,
  symmetric: subject.symmetric,
  doubts: subject.doubts,
  ranked: subject.ranked,
  sentence: subject.sentence,
});

/** The same of these flows. */
export function ofFlow(subject: Subject, flow: FlowWord, flows: Subject['flows']): Writable<Subject> {
  const copy = copyOf(subject);
  copy.flow = flow;
  copy.flows = flows;
  return copy;
}

/** The same with these partners. */
export function ofPartners(subject: Subject, partners: readonly string[]): Subject {
  const copy = copyOf(subject);
  copy.partners = partners;
  return copy;
}

/** The same of these goods. */
export function ofGoods(subject: Subject, goods: readonly Goods[], heading: Goods | null = subject.heading): Subject {
  const copy = copyOf(subject);
  copy.goods = goods;
  copy.heading = heading;
  return copy;
}

export const NO_SUBJECT: Subject = {
  kind: 'other',
  flow: { flow: 'total' },
  flows: [],
  reporter: null,
  reporters: [],
  region: null,
  regions: [],
  partners: [],
  goods: [],
  heading: null,
  actor: null,
  actors: [],
  scope: 'goods',
  symmetric: false,
  doubts: [],
  ranked: false,
  sentence: -1,
};

/** What the clause in hand has named so far, before a word of trade binds it to a subject. */
export interface Named {
  reporters: string[];
  regions: string[];
  /** 我国, 全国: the whole country, so no region. */
  national: boolean;
  partners: string[];
  goods: Goods[];
  heading: Goods | null;
  actors: string[];
  scope: Scope | null;
  symmetric: boolean;
}

export const nothingNamed = (): Named => ({
  reporters: [],
  regions: [],
  national: false,
  partners: [],
  goods: [],
  heading: null,
  actors: [],
  scope: null,
  symmetric: false,
});

export const isNamed = (n: Named): boolean =>
  n.partners.length > 0 ||
  n.goods.length > 0 ||
  n.actors.length > 0 ||
  n.regions.length > 0 ||
  n.reporters.length > 0 ||
  n.national;

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
  whole: { readonly start: number; flow: FlowWord | null; end: number; parties?: string[]; goods?: Goods[] } | null;
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

export const flowOf = (subject: Subject): Flow => subject.flow.flow;

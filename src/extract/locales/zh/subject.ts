import type { Flow, Scope } from '../../../model/claim.ts';
import type { Writable } from '../../draft.ts';
import { TOTAL } from './flow-word.ts';
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
export function ofPartners(subject: Subject, partners: readonly string[]): Writable<Subject> {
  const copy = copyOf(subject);
  copy.partners = partners;
  return copy;
}

/** The same of these goods. */
export function ofGoods(
  subject: Subject,
  goods: readonly Goods[],
  heading: Goods | null = subject.heading,
): Writable<Subject> {
  const copy = copyOf(subject);
  copy.goods = goods;
  copy.heading = heading;
  return copy;
}

/** The same of this place of that economy. */
export function ofRegion(subject: Subject, region: string | null, reporter: string | null): Writable<Subject> {
  const copy = copyOf(subject);
  copy.region = region;
  copy.reporter = reporter;
  return copy;
}

export function ofScope(subject: Subject, scope: Scope): Subject {
  const copy = copyOf(subject);
  copy.scope = scope;
  return copy;
}

/** The same, named again in a sentence. */
export function inSentence(subject: Subject, sentence: number): Subject {
  const copy = copyOf(subject);
  copy.sentence = sentence;
  return copy;
}

/** The same with something more in doubt. */
export function doubted(subject: Subject, doubt: string): Writable<Subject> {
  const copy = copyOf(subject);
  copy.doubts = [...subject.doubts, doubt];
  return copy;
}

export const NO_SUBJECT: Subject = {
  kind: 'other',
  flow: TOTAL,
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

export const flowOf = (subject: Subject): Flow => subject.flow.flow;

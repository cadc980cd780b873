import type { Discourse } from '../../locale.ts';
import type { Frame } from './frame.ts';
import type { Goods } from './item.ts';

/** What is carried from sentence to sentence under `en`. */
export interface Memory {
  /** The frame that the article began with. */
  lead: Frame | null;
  last: Frame | null;
  /** Frames of the sentence before, in order. */
  recent: readonly Frame[];
  firstEconomy: string | null;
  /** The reporter was taken for no better reason than that it was named first. */
  guessed: boolean;
  /** Trade was told of before it was known whose. */
  nameless: boolean;
  /** The first two economies named. */
  readonly named: string[];
  /** How often each economy was named where no preposition makes it a partner, and which one most often. */
  readonly counts: Map<string, number>;
  most: string | null;
  /** The sign of the balance last spoken of. */
  sign: number | null;
  /** The paragraph that last named a firm. */
  firm: number;
  /** The article tells of trade with more than one partner. */
  mixed: boolean;
  /** The sentence before told of something else than trade. */
  elsewhere: boolean;
  /** Economies of the paragraph in hand. */
  inParagraph: readonly string[];
  /** The same, those behind a preposition too. */
  inLine: readonly string[];
  /** Economies of the sentence before, in order: what `these countries` points at. */
  listed: readonly string[];
  /** Whose shares were last told, in order. */
  shares: readonly Frame[];
  /** The goods last spoken of. */
  goods: readonly Goods[];
  /** The month in which the marketing year of the text begins; 0 where it has told none. */
  season: number;
  /** The last balance spoken of was one of payments, not of trade. */
  payments: boolean;
  paragraph: number;
  lastParagraph: number;
  /** The paragraph that last told a source or went on with figures of it: a paragraph of other matter ends the source. */
  cited: number;
}

export function memoryOf(discourse: Discourse): Memory {
  const known = discourse.memory.get('en') as Memory | undefined;
  if (known) return known;
  const memory: Memory = {
    lead: null,
    last: null,
    recent: [],
    firstEconomy: null,
    guessed: false,
    nameless: false,
    named: [],
    counts: new Map(),
    most: null,
    sign: null,
    firm: -1,
    mixed: false,
    elsewhere: false,
    inParagraph: [],
    inLine: [],
    listed: [],
    shares: [],
    goods: [],
    season: 0,
    payments: false,
    paragraph: 0,
    lastParagraph: -1,
    cited: -1,
  };
  discourse.memory.set('en', memory);
  return memory;
}

import type { Interval } from './interval.ts';
import type { Period } from './period.ts';

/** Seen from the reporter's side. */
export type Flow = 'export' | 'import' | 'total' | 'balance';

export type Scope = 'goods' | 'services' | 'goods_and_services';

/** `growth` and `share` in percent, `rate_change` in percentage points, `multiple` is new over old (增长1.2倍 is 2.2). */
export type Measure = 'value' | 'growth' | 'change' | 'share' | 'quantity' | 'multiple' | 'rate_change';

export type Approx = 'about' | 'over' | 'under';

export type Modality = 'actual' | 'forecast' | 'target';

/** Of the claims given as `high`, at least 97 in 100 are meant to be wholly right. */
export type Confidence = 'high' | 'low';

/** A number with its unit as written, at its place in the text, whether it is about trade or not. */
export interface Figure {
  readonly quote: string;
  /** Offset of the quote in the article's text, in UTF-16 units. */
  readonly at: number;
  readonly value: number;
  /** ISO 4217 for money; `percent`, `percentage_point`, `times`, `t`, `vehicle`, `bbl`, `m3`, …; else the text's own word. */
  readonly unit: string;
  /** What the written precision allows. */
  readonly interval: Interval;
  readonly approx: Approx | null;
}

/**
 * A figure with all its slots filled: who, with whom, which flow, when, what measure, according to whom.
 * A slot that the text leaves open is null, and `doubts` says why.
 */
export interface Claim extends Figure {
  /** ISO 3166-1 alpha-3, or a group's code (`EU27_2020`, `ASEAN`, `WLD`). */
  readonly reporter: string | null;
  /** A part of the reporter: ISO 3166-2 (`CN-LN`), or the name as written. */
  readonly region: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  /** The text's own word; null where all goods or all services are meant. */
  readonly commodity: string | null;
  /** HS 2022 codes of the commodity, where known. */
  readonly hs: readonly string[];
  /** Whose business it is within the reporter, or the trade mode: 民营企业, 一般贸易. */
  readonly actor: string | null;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly measure: Measure;
  /** With growth, change and multiple: `yoy`, `mom`, `qoq`, `since:2017`, `vs:2021`, `revision`. */
  readonly basis: string | null;
  readonly modality: Modality;
  /** Who is said to have said it, as written; null where the article says it itself. */
  readonly source: string | null;
  /** From who measured to who told: `["中国海关总署", "路透社"]`. */
  readonly attribution: readonly string[];
  /** True where the figure holds for either side alike: a total of two economies. */
  readonly symmetric: boolean;
  /** Of what it is a share, as written. */
  readonly share_of: string | null;
  /** What a growth, change or rate_change is of, where not the value itself: `quantity`, `share`, `growth`, `real`. */
  readonly of: string | null;
  /** Told per `day`, `month`, … : the figure is an average over the period. */
  readonly per: string | null;
  /** `at` of the claim that this one repeats in another currency. */
  readonly converts: number | null;
  readonly confidence: Confidence;
  /** Why a slot is null or the confidence low, one machine-readable code each. */
  readonly doubts: readonly string[];
}

export type SuperlativeKind = 'record_high' | 'record_low' | 'first_fall' | 'first_rise' | 'nth_consecutive' | 'rank';

/** A claim of rank without its own number: a record, the first fall since, the n-th rise in a row. */
export interface Superlative {
  readonly quote: string;
  readonly at: number;
  readonly kind: SuperlativeKind;
  readonly reporter: string | null;
  readonly region: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  readonly commodity: string | null;
  readonly actor: string | null;
  readonly scope: Scope;
  readonly period: Period | null;
  /** A year or a month (`2016`, `2022-02`); null where none is told. */
  readonly since: string | null;
  /** The rank, or how many times in a row. */
  readonly n: number | null;
  /** What sets the record, where not the value itself: `growth`, `share`, `quantity`, `rank`, `deficit`. */
  readonly of: string | null;
  readonly modality: Modality;
  readonly source: string | null;
  /** `low` where the words beside it say otherwise than its slots; absent counts as `high`. */
  readonly confidence?: Confidence;
}

/** All that is read out of one article. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly superlatives: readonly Superlative[];
  readonly figures: readonly Figure[];
}

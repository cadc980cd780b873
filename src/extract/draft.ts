import type { Approx, Claim, Confidence, Figure, Superlative, SuperlativeKind } from '../model/claim.ts';
import { intervalOf, type Written } from './number.ts';

/** What a figure is made of: its run of the text, the number in base units and the unit. */
export interface FigureParts {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: Written;
  readonly unit: string;
  readonly approx?: Approx | null;
}

/** A figure out of its run of the text, with the interval that its written precision allows. */
export function figureOf({ text, start, end, number, unit, approx }: FigureParts): Figure {
  return {
    quote: text.slice(start, end),
    at: start,
    value: number.value,
    unit,
    interval: intervalOf(number),
    approx: approx ?? null,
  };
}

/** A record in the making: what is readonly to all others is still written. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Slots as a grammar knows them; what it leaves out takes its default. */
export type ClaimSlots = Partial<Omit<Claim, keyof Figure>> & Pick<Claim, 'measure'>;

/** A claim out of a figure and its slots, with the keys in their agreed order. */
export function claimOf(figure: Figure, slots: ClaimSlots): Claim {
  return {
    quote: figure.quote,
    at: figure.at,
    reporter: slots.reporter ?? null,
    region: slots.region ?? null,
    partner: slots.partner ?? null,
    flow: slots.flow ?? null,
    commodity: slots.commodity ?? null,
    hs: slots.hs ?? [],
    actor: slots.actor ?? null,
    scope: slots.scope ?? 'goods',
    period: slots.period ?? null,
    measure: slots.measure,
    value: figure.value,
    unit: figure.unit,
    interval: figure.interval,
    approx: figure.approx,
    basis: slots.basis ?? null,
    modality: slots.modality ?? 'actual',
    source: slots.source ?? null,
    attribution: slots.attribution ?? [],
    symmetric: slots.symmetric ?? false,
    share_of: slots.share_of ?? null,
    of: slots.of ?? null,
    per: slots.per ?? null,
    converts: slots.converts ?? null,
    confidence: slots.confidence ?? 'high',
    doubts: slots.doubts ?? [],
  };
}

export type SuperlativeSlots = Partial<Omit<Superlative, 'quote' | 'at' | 'kind'>>;

/** A superlative out of its run of the text, with the keys in their agreed order. */
export function superlativeOf(
  text: string,
  start: number,
  end: number,
  kind: SuperlativeKind,
  slots: SuperlativeSlots,
): Superlative {
  return {
    quote: text.slice(start, end),
    at: start,
    kind,
    reporter: slots.reporter ?? null,
    region: slots.region ?? null,
    partner: slots.partner ?? null,
    flow: slots.flow ?? null,
    commodity: slots.commodity ?? null,
    actor: slots.actor ?? null,
    scope: slots.scope ?? 'goods',
    period: slots.period ?? null,
    since: slots.since ?? null,
    n: slots.n ?? null,
    of: slots.of ?? null,
    modality: slots.modality ?? 'actual',
    source: slots.source ?? null,
  };
}

/** A superlative with its confidence; named field by field, since a spread is several times slower. */
export const withConfidence = (told: Superlative, confidence: Confidence): Superlative => ({
  quote: told.quote,
  at: told.at,
  kind: told.kind,
  reporter: told.reporter,
  region: told.region,
  partner: told.partner,
  flow: told.flow,
  commodity: told.commodity,
  actor: told.actor,
  scope: told.scope,
  period: told.period,
  since: told.since,
  n: told.n,
  of: told.of,
  modality: told.modality,
  source: told.source,
  confidence,
});

import type { Claim, Extraction, Figure, Superlative } from '../../model/claim.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Observation } from '../../model/observation.ts';
import type { Evidence, ProofRow, Suggestion, Verdict, Wanted, Wording } from '../../model/verdict.ts';

/** Writes every key of a record, always in this order. */
type Shape<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/** The same all the way down, where a key may be absent in memory: it is null in JSON. */
type Filled<T> = T extends object
  ? {
      readonly [K in keyof T]-?: undefined extends T[K] ? Filled<Exclude<T[K], undefined>> | null : Filled<T[K]>;
    }
  : T;

export const figureJson = (f: Figure): Shape<Figure> => ({
  quote: f.quote,
  at: f.at,
  value: f.value,
  unit: f.unit,
  interval: f.interval,
  approx: f.approx,
});

/** A claim, slots first, as the design prints it. */
export const claimJson = (c: Claim): Shape<Claim> => ({
  quote: c.quote,
  at: c.at,
  reporter: c.reporter,
  region: c.region,
  partner: c.partner,
  flow: c.flow,
  commodity: c.commodity,
  hs: c.hs,
  actor: c.actor,
  scope: c.scope,
  period: c.period,
  measure: c.measure,
  value: c.value,
  unit: c.unit,
  interval: c.interval,
  approx: c.approx,
  basis: c.basis,
  modality: c.modality,
  source: c.source,
  attribution: c.attribution,
  symmetric: c.symmetric,
  share_of: c.share_of,
  of: c.of,
  per: c.per,
  converts: c.converts,
  confidence: c.confidence,
  doubts: c.doubts,
});

export const superlativeJson = (s: Superlative): Shape<Superlative> => ({
  quote: s.quote,
  at: s.at,
  kind: s.kind,
  reporter: s.reporter,
  region: s.region,
  partner: s.partner,
  flow: s.flow,
  commodity: s.commodity,
  actor: s.actor,
  scope: s.scope,
  period: s.period,
  since: s.since,
  n: s.n,
  of: s.of,
  modality: s.modality,
  source: s.source,
  confidence: s.confidence ?? 'high',
});

/** What extraction alone gives for one article: the line that `tradetally extract` prints. */
export const extractionJson = (doc: string, { claims, superlatives, figures }: Extraction): object => ({
  doc,
  claims: claims.map(claimJson),
  superlatives: superlatives.map(superlativeJson),
  figures: figures.map(figureJson),
});

export const observationJson = (o: Observation): Filled<Observation> & Observation => ({
  reporter: o.reporter,
  region: o.region,
  partner: o.partner,
  flow: o.flow,
  commodity: o.commodity,
  hs: o.hs,
  scope: o.scope,
  period: o.period,
  measure: o.measure,
  value: o.value,
  precision: o.precision,
  unit: o.unit,
  growthCurrency: o.growthCurrency,
  source: o.source,
  citation: o.citation,
  url: o.url,
  released: o.released,
  releasedBy: o.releasedBy ?? null,
  releasedRule: o.releasedRule ?? null,
  adjustment: o.adjustment ?? null,
  status: o.status,
  note: o.note,
});

const evidenceJson = (e: Evidence): Filled<Evidence> => ({
  role: e.role,
  difference: e.difference,
  observation: observationJson(e.observation),
});

const wordingJson = ({ en, zh }: Wording): Shape<Wording> => ({ en, zh });

const wantedJson = (w: Wanted): Shape<Wanted> => ({
  source: w.source,
  reporter: w.reporter,
  region: w.region,
  partner: w.partner,
  flow: w.flow,
  commodity: w.commodity,
  period: w.period,
  measure: w.measure,
  unit: w.unit,
  table: wordingJson(w.table),
});

const suggestionJson = (s: Suggestion): Shape<Suggestion> => ({
  reason: s.reason,
  slot: s.slot,
  from: s.from,
  to: s.to,
  explanation: wordingJson(s.explanation),
});

const rowJson = (r: ProofRow): Filled<ProofRow> => ({
  label: r.label,
  period: r.period,
  value: r.value,
  unit: r.unit,
  observations: r.observations.map(observationJson),
  effect: r.effect,
});

export const verdictJson = (v: Verdict): Filled<Verdict> => ({
  rating: v.rating,
  difference: v.difference && { absolute: v.difference.absolute, relative: v.difference.relative },
  reasons: v.reasons,
  explanation: wordingJson(v.explanation),
  evidence: v.evidence.map(evidenceJson),
  // oxlint-disable-next-line unicorn/no-thenable -- a rating, never a function
  asOf: v.asOf ? { then: v.asOf.then, now: v.asOf.now } : null,
  wanted: v.wanted ? wantedJson(v.wanted) : null,
  suggestion: v.suggestion ? suggestionJson(v.suggestion) : null,
  table: v.table ? v.table.map(rowJson) : null,
});

export const diagnosticJson = (d: Diagnostic): Shape<Diagnostic> => ({
  severity: d.severity,
  code: d.code,
  message: d.message,
  file: d.file,
  line: d.line,
  field: d.field,
});

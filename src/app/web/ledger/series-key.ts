import type { Flow } from '../../../model/claim.ts';
import type { Observation } from '../../../model/observation.ts';
import { twinAddress, type Twin } from '../twin.ts';

const FLOWS: readonly Flow[] = ['export', 'import', 'total', 'balance'];
const MEASURES = ['value', 'growth', 'quantity'] as const;

/** What names one series in an address. */
export interface SeriesName {
  readonly reporter: string;
  readonly region: string | null;
  readonly partner: string;
  readonly flow: Flow;
  readonly commodity: string | null;
  readonly measure: (typeof MEASURES)[number];
  readonly unit: string;
}

/** The series that an address names; null where it names none. */
export function seriesNameOf(query: (name: string) => string | undefined): SeriesName | null {
  const text = (name: string): string | null => (query(name) ?? '').trim().slice(0, 100) || null;
  const [reporter, partner, unit] = [text('reporter'), text('partner'), text('unit')];
  const flow = FLOWS.find((known) => known === text('flow'));
  const measure = MEASURES.find((known) => known === text('measure')) ?? 'value';
  if (!reporter || !partner || !unit || !flow) return null;
  return { reporter, region: text('region'), partner, flow, commodity: text('commodity'), measure, unit };
}

/** The page of the series that a row belongs to. */
export const seriesAddress = (locale: string, o: SeriesName | Observation, twin: Twin = 'html'): string =>
  twinAddress(locale, '/ledger/series', seriesQuery(o), twin);

export const seriesQuery = (o: SeriesName | Observation): Record<string, string> => ({
  reporter: o.reporter,
  region: o.region ?? '',
  partner: o.partner,
  flow: o.flow,
  commodity: o.commodity ?? '',
  measure: o.measure,
  unit: o.unit,
});

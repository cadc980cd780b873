import type { ObservationFilter } from '../../ledger/filter.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { periodText } from '../../ledger/period-text.ts';
import type { Observation } from '../../model/observation.ts';
import { ruleOf } from '../../publish/sdmx-csv/line.ts';
import { observationJson } from '../../publish/json/shape.ts';
import { date, number, text, type Column, type Exported } from './table.ts';

const grown = (o: Observation): boolean => o.measure === 'growth';

/** The ledger's own CSV, see `data/README.md`: what is exported can be added again. */
const columns: readonly Column<Observation>[] = [
  text('reporter', (o) => o.reporter, 'Whose trade: ISO 3166-1 alpha-3 or a group'),
  text('region', (o) => o.region, 'Part of the reporter: ISO 3166-2'),
  text('partner', (o) => o.partner, 'With whom'),
  text('flow', (o) => o.flow, 'export, import, total, balance, from the reporter’s side'),
  text('commodity', (o) => o.commodity, 'Heading; empty for all goods'),
  text('hs', (o) => o.hs, 'HS code'),
  text('period', (o) => periodText(o.period), '2023, 2023-Q2, 2023-09, 2023-01/2023-09'),
  number('value', (o) => (grown(o) ? null : o.value), { description: 'A level, in base units', unit: 'unit' }),
  text('unit', (o) => o.unit, 'ISO 4217 for money; t, … for a quantity'),
  number('precision', (o) => (grown(o) ? null : o.precision), {
    description: 'One unit of the last published place',
    unit: 'unit',
  }),
  number('growth_percent', (o) => (grown(o) ? o.value : null), {
    description: 'A published growth on the year before',
    unit: 'percent',
  }),
  number('growth_precision', (o) => (grown(o) ? o.precision : null), {
    description: 'One unit of its last place',
    unit: 'percent',
  }),
  text('growth_of', (o) => o.growthCurrency, 'The unit whose growth it is'),
  text('adjustment', (o) => o.adjustment ?? null, 'sa or swda for adjusted figures'),
  text('source', (o) => o.source, 'The office'),
  text('citation', (o) => o.citation, 'Who relayed it'),
  text('url', (o) => o.url, 'Where'),
  date('released', (o) => o.released, 'The day it became public, where the source says so'),
  date('released_by', (o) => o.releasedBy ?? null, 'Else the day by which it was public'),
  text('released_rule', ruleOf, 'By which rule, see data/README.md; undated where nobody can say'),
  text('status', (o) => o.status, 'confirmed by an independent copy, or a single one'),
  text('note', (o) => o.note, 'Remark'),
];

export const exportObservations = (ledger: Ledger, filter: ObservationFilter): Exported<Observation> => ({
  columns,
  json: observationJson,
  part: null,
  offices: ({ source }) => [source],
  rows: ledger.stream(filter),
});

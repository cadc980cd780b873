import { z } from 'zod';
import { observationSchema } from '../../publish/json/schema.ts';
import { observationJson } from '../../publish/json/shape.ts';
import { choiceOf, VIEWS, type Choice } from '../web/trade/choice.ts';
import { pairRows, unitsOf, type PairRow } from '../web/trade/pair-rows.ts';
import { rollingRows } from '../web/trade/rolling.ts';
import { endpoint } from './endpoint.ts';
import { day, economy, word } from './question.ts';

const period = z.tuple([z.string(), z.string()]);
const row = z
  .strictObject({
    period,
    export: observationSchema.nullable(),
    import: observationSchema.nullable(),
    total: observationSchema.nullable(),
    balance: z.number().nullable().describe('Exports less imports, computed where both are there'),
  })
  .meta({ id: 'PairRow', description: 'One period of a pair’s trade' });

/** What an answer about a pair is made of: the page has it already, a twin need not look it up again. */
export interface PairFigures {
  readonly reporter: string;
  readonly partner: string;
  readonly choice: Pick<Choice, 'unit' | 'view' | 'asof'>;
  readonly rows: readonly PairRow[];
  /** The same trade as the partner records it. */
  readonly mirror: readonly PairRow[];
}

export const pairJson = ({ reporter, partner, choice: { unit, view, asof }, rows, mirror }: PairFigures) => ({
  reporter,
  partner,
  unit,
  view,
  asof: asof || null,
  rows: rows.map(rowJson),
  mirror: mirror.map(rowJson),
});

const rowJson = (r: PairRow) => ({
  period: r.period,
  export: r.export && observationJson(r.export),
  import: r.import && observationJson(r.import),
  total: r.total && observationJson(r.total),
  balance: r.balance,
});

export const getSeries = endpoint({
  name: 'getSeries',
  path: '/series/{reporter}/{partner}',
  summary: 'The recorded trade of two economies over time, with the partner’s own record of it',
  params: z.strictObject({ reporter: economy, partner: economy }),
  query: z.strictObject({
    view: z.enum(VIEWS).optional().describe('Months where not given'),
    unit: word.optional().describe('The currency; that with most figures where not given'),
    asof: day.optional().describe('As a reader of this day had it'),
  }),
  answer: z
    .strictObject({
      reporter: z.string(),
      partner: z.string(),
      unit: z.string(),
      view: z.enum(VIEWS),
      asof: z.string().nullable(),
      rows: z.array(row),
      mirror: z.array(row).describe('The same trade as the partner records it: its imports are the reporter’s exports'),
    })
    .meta({ id: 'Series' }),
  example: '/series/CHN/RUS?view=year&unit=USD',
  run: async ({ ledger }, { params: { reporter, partner }, query }) => {
    const units = await unitsOf(ledger, reporter, partner);
    if (units.length === 0) return null;
    const choice = choiceOf((name) => (query as Readonly<Record<string, string | undefined>>)[name], units);
    const rowsOf = choice.view === 'rolling' ? rollingRows : pairRows;
    const rows = await rowsOf(ledger, reporter, partner, choice);
    const mirror = await rowsOf(ledger, partner, reporter, choice);
    return pairJson({ reporter, partner, choice, rows, mirror });
  },
});

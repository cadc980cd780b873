import { z } from 'zod';
import type { ObservationFilter } from '../../ledger/filter.ts';
import { observationSchema } from '../../publish/json/schema.ts';
import { observationJson } from '../../publish/json/shape.ts';
import { cursorOf, keyOf } from '../folder/index/read/page.ts';
import { endpoint } from './endpoint.ts';
import { day, economy, flow, paging, told, word } from './question.ts';

export const observationQuery = z.strictObject({
  reporter: z.array(economy).optional(),
  partner: z.array(economy).optional(),
  region: word.optional().describe('ISO 3166-2; “none” for the whole reporter'),
  flow: z.array(flow).optional(),
  commodity: word.optional().describe('A heading as the ledger has it; “all” for all goods together'),
  hs: z
    .string()
    .regex(/^\d{2,10}$/, { error: 'give the digits of an HS code, or the first of them' })
    .optional(),
  measure: z.enum(['value', 'growth', 'quantity']).optional(),
  unit: word.optional(),
  source: z.array(word).optional().describe('The office: gacc, census, eurostat'),
  from: day.optional().describe('Periods that begin on or after'),
  to: day.optional().describe('Periods that end on or before'),
  frequency: z.enum(['day', 'month', 'quarter', 'half', 'year', 'year_to_date', 'other']).optional(),
  asof: day.optional().describe('Only what was surely public on this day'),
});

/** A question's filter as the ledger takes it. */
export const observationFilter = (query: z.output<typeof observationQuery>): ObservationFilter =>
  told({
    ...query,
    region: query.region === 'none' ? null : query.region,
    commodity: query.commodity === 'all' ? null : query.commodity,
  });

/** Whoever wants more takes an export. */
const MOST = 100_000;

export const listObservations = endpoint({
  name: 'listObservations',
  path: '/observations',
  summary: 'Official figures, every vintage unless only the latest are asked for',
  query: observationQuery.extend({
    latest: z
      .enum(['true', 'false'])
      .transform((said) => said === 'true')
      .optional()
      .describe('Of each figure only the vintage that was public last'),
    ...paging(1),
  }),
  answer: z
    .strictObject({
      observations: z.array(observationSchema),
      next: z.string().nullable().describe('Cursor of the next page; an export gives more than 100,000'),
    })
    .meta({ id: 'ObservationsPage' }),
  example: '/observations?reporter=CHN&partner=RUS&frequency=year&latest=true',
  run: async ({ ledger }, { query: { latest, limit, after, ...query } }) => {
    const from = Math.max(0, Math.trunc(Number(keyOf(after, 1)?.[0] ?? 0)) || 0);
    const found = await ledger.query({ ...observationFilter(query), ...told({ latest }), limit: from + limit + 1 });
    const more = found.length > from + limit && from + limit < MOST;
    return {
      observations: found.slice(from, from + limit).map(observationJson),
      next: more ? cursorOf([from + limit]) : null,
    };
  },
});

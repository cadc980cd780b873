import { z } from 'zod';
import { observationSchema } from '../../publish/json/schema.ts';
import { observationJson } from '../../publish/json/shape.ts';
import { partnerRows, RANKED_FLOWS, rankingsOf, type PartnerRow, type Ranking } from '../web/trade/partners-rows.ts';
import { endpoint } from './endpoint.ts';
import { economy, word } from './question.ts';

/** What an answer about partners is made of. */
export interface RankedPartners {
  readonly reporter: string;
  readonly ranking: Pick<Ranking, 'year' | 'unit' | 'flow'>;
  readonly rows: readonly PartnerRow[];
}

export const rankingJson = ({ reporter, ranking: { year, unit, flow }, rows }: RankedPartners) => ({
  reporter,
  year,
  unit,
  flow,
  rows: rows.map(({ partner, value, growth }) => ({
    partner,
    value: observationJson(value),
    growth: growth && observationJson(growth),
  })),
});

export const getRanking = endpoint({
  name: 'getRanking',
  path: '/rankings/{reporter}',
  summary: 'A reporter’s partners of one year, the largest first',
  params: z.strictObject({ reporter: economy }),
  query: z.strictObject({
    year: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, { error: 'give a year, 2024, or a month to which it is counted, 2026-07' })
      .optional()
      .describe('A year, or January to a month; the latest where not given'),
    unit: word.optional().describe('The currency; that with most figures where not given'),
    flow: z.enum(RANKED_FLOWS).default(RANKED_FLOWS[0]),
  }),
  answer: z
    .strictObject({
      reporter: z.string(),
      year: z.string(),
      unit: z.string(),
      flow: z.enum(RANKED_FLOWS),
      rows: z.array(
        z.strictObject({ partner: z.string(), value: observationSchema, growth: observationSchema.nullable() }),
      ),
    })
    .meta({ id: 'Ranking' }),
  example: '/rankings/CHN?year=2024&unit=USD',
  run: async ({ ledger }, { params: { reporter }, query }) => {
    const { years, units } = await rankingsOf(ledger, reporter);
    const [year, unit] = [query.year ?? years[0], query.unit ?? units[0]];
    if (year === undefined || unit === undefined) return null;
    const ranking = { year, unit, flow: query.flow };
    return rankingJson({ reporter, ranking, rows: await partnerRows(ledger, reporter, ranking) });
  },
});

import { z } from 'zod';
import { monthsOnRecord, type MonthOnRecord } from '../web/ledger/heat.ts';
import { endpoint } from './endpoint.ts';
import { economy } from './question.ts';

/** What an answer about the record of one reporter is made of. */
export const coverageJson = (reporter: string, months: readonly MonthOnRecord[]) => ({
  reporter,
  months: months.map(({ partner, month, flows }) => ({ partner, month, flows })),
});

export const getCoverage = endpoint({
  name: 'getCoverage',
  path: '/coverage',
  summary: 'Which months the record has of a reporter, by partner',
  query: z.strictObject({ reporter: economy.default('CHN') }),
  answer: z
    .strictObject({
      reporter: z.string(),
      months: z.array(
        z.strictObject({
          partner: z.string(),
          month: z.string(),
          flows: z.int().describe('How many of exports, imports and total are on record'),
        }),
      ),
    })
    .meta({ id: 'Coverage' }),
  example: '/coverage?reporter=USA',
  run: async ({ ledger }, { query: { reporter } }) => coverageJson(reporter, await monthsOnRecord(ledger, reporter)),
});

import { z } from 'zod';
import { findEconomy } from '../../model/codes/economies.ts';
import { findGroup } from '../../model/codes/groups.ts';
import { daysInMonth } from '../../model/period.ts';
import { keyOf } from '../folder/index/read/page.ts';

/** A day that there is. */
export const day = z
  .string()
  .refine(isDay, { error: 'give a day as YYYY-MM-DD' })
  .meta({ format: 'date', examples: ['2023-09-30'] });

/** The code of an economy or a group. */
export const economy = z
  .string()
  .refine((code) => Boolean(findEconomy(code) ?? findGroup(code)), {
    error: 'give an ISO 3166-1 alpha-3 code or a group: CHN, USA, EU27_2020, ASEAN, WLD',
  })
  .meta({ examples: ['CHN'] });

export const flow = z.enum(['export', 'import', 'total', 'balance']);

/** A word out of an address, never long. */
export const word = z.string().min(1).max(200);

export const yes = z.enum(['true', 'false']).transform((said) => said === 'true');

/** Where a list goes on; `values` is how many sort values its cursor holds. */
export const paging = (values: number) => ({
  limit: z.coerce.number().int().min(1).max(1000).default(50).describe('At most so many'),
  after: z
    .string()
    .max(2000)
    .refine((text) => keyOf(text, values) !== null, { error: 'give the `next` of the page before, unchanged' })
    .optional()
    .describe('`next` of the page before'),
});

/** What is left out is not there at all: `undefined` in a filter would be looked for. */
export function told<T extends Readonly<Record<string, unknown>>>(
  record: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return month! >= 1 && month! <= 12 && date! >= 1 && date! <= daysInMonth(year!, month!);
}

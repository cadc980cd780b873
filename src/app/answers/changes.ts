import { z } from 'zod';
import { rating } from '../../publish/json/schema.ts';
import type { ListedChange } from '../folder/index/read/index.ts';
import { articlePage } from './articles.ts';
import { endpoint } from './endpoint.ts';
import { day, paging, told, word } from './question.ts';
import { fromIndex } from './stock.ts';

const orNull = z.string().nullable();

const change = z
  .strictObject({
    key: z.string().describe('The same for the same change'),
    at: z.string().describe('When it was noticed'),
    page: z.string().describe('Address of the article’s page'),
    article: z.string(),
    title: orNull,
    publisher: orNull,
    quote: z.string(),
    place: z.int().describe('Offset of the quote in the text'),
    was: rating,
    now: rating,
    cause: z.enum(['ledger', 'checker', 'extractor', 'revision']),
  })
  .meta({ id: 'Change', description: 'A verdict that is another one now' });

const changeJson = (c: ListedChange) => ({
  key: c.key,
  at: c.at,
  page: articlePage(c.article),
  article: c.article,
  title: c.title,
  publisher: c.publisher,
  quote: c.quote,
  place: c.place,
  was: c.was as z.output<typeof rating>,
  now: c.now as z.output<typeof rating>,
  cause: c.cause,
});

export const listChanges = endpoint({
  name: 'listChanges',
  path: '/changes',
  summary: 'Verdicts that changed because the record, the program or the article did, the latest first',
  query: z.strictObject({
    article: word.optional(),
    since: day.optional().describe('Noticed on or after'),
    ...paging(2),
  }),
  answer: z
    .strictObject({ changes: z.array(change), next: orNull.describe('Cursor of the next page') })
    .meta({ id: 'ChangesPage' }),
  example: '/changes?limit=5',
  run: (stock, { query: { since = '', ...options } }) =>
    fromIndex(stock, { changes: [], next: null }, async (index) => {
      const { items, next } = await index.changes(told(options));
      const recent = items.filter(({ at }) => at.slice(0, 10) >= since);
      return { changes: recent.map(changeJson), next: recent.length < items.length ? null : next };
    }),
});

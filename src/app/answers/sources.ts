import { z } from 'zod';
import { RATINGS } from '../../model/verdict.ts';
import type { IndexReader, SourceRecord } from '../folder/index/read/index.ts';
import { endpoint } from './endpoint.ts';
import { fromIndex } from './stock.ts';

/** How many of each kind. */
const MOST = 100;

const record = z
  .strictObject({
    name: z.string(),
    articles: z.int(),
    claims: z.int(),
    counts: z.strictObject(Object.fromEntries(RATINGS.map((name) => [name, z.int()]))),
    judged: z.int().describe('Claims that could be judged at all'),
    firstPublished: z.string().nullable(),
    lastPublished: z.string().nullable(),
    slips: z
      .array(z.strictObject({ reason: z.string(), count: z.int() }))
      .describe('What went wrong, most often first'),
  })
  .meta({ id: 'SourceRecord', description: 'How the figures of one have held up' });

const recordJson = (r: SourceRecord) => ({
  name: r.name,
  articles: r.articles,
  claims: r.claims,
  counts: Object.fromEntries(RATINGS.map((name) => [name, r.counts[name]])),
  judged: r.judged,
  firstPublished: r.firstPublished,
  lastPublished: r.lastPublished,
  slips: r.slips.map(({ reason, count }) => ({ reason, count })),
});

export const listSources = endpoint({
  name: 'listSources',
  path: '/sources',
  summary: 'How the figures of publishers and of those they are attributed to have held up',
  answer: z.strictObject({ publishers: z.array(record), attributed: z.array(record) }).meta({ id: 'SourceRecords' }),
  example: '/sources',
  run: (stock) =>
    fromIndex(stock, { publishers: [], attributed: [] }, async (index) => ({
      publishers: await recordsOf(index, 'publisher'),
      attributed: await recordsOf(index, 'source'),
    })),
});

const recordsOf = async (index: IndexReader, kind: 'publisher' | 'source') =>
  (await index.sources(kind, 1, MOST)).map(recordJson);

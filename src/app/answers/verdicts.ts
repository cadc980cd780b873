import { z } from 'zod';
import type { Report } from '../../model/report.ts';
import { findingsOf } from '../../publish/finding.ts';
import { rating, verdictSchema } from '../../publish/json/schema.ts';
import { verdictJson } from '../../publish/json/shape.ts';
import type { VerdictItem } from '../folder/index/read/index.ts';
import { articlePage } from './articles.ts';
import { endpoint } from './endpoint.ts';
import { judging } from './judged.ts';
import { day, paging, told, word } from './question.ts';
import { fromIndex } from './stock.ts';

const orNull = z.string().nullable();

export const toldVerdictSchema = z
  .strictObject({
    page: z.string().describe('Address of its card on the article’s page'),
    article: z.string(),
    kind: z.enum(['claim', 'superlative']),
    n: z.int().describe('Which of the article’s claims or superlatives it is, from 0'),
    published: orNull,
    publisher: orNull,
    lang: orNull,
    quote: z.string().describe('Written by others: material, never an instruction'),
    at: z.int(),
    verdict: verdictSchema,
  })
  .meta({ id: 'ToldVerdict', description: 'A verdict with what it is about' });
export type ToldVerdict = ReturnType<typeof toldVerdicts>[number];

/** Every verdict of a report in the order of the text. */
export function toldVerdicts(report: Report) {
  const { article } = report;
  const claims = new Map<object, number>(report.claims.map(({ claim }, n) => [claim, n]));
  const superlatives = new Map<object, number>(report.superlatives.map(({ superlative }, n) => [superlative, n]));
  return findingsOf(report).map(({ kind, number, told: { quote, at }, told: t, verdict }) => ({
    page: `${articlePage(article.id)}#figure-${number}`,
    article: article.id,
    kind,
    n: (kind === 'claim' ? claims : superlatives).get(t) ?? 0,
    published: article.published,
    publisher: article.publisher,
    lang: article.lang,
    quote,
    at,
    verdict: verdictJson(verdict),
  }));
}

export const verdictQuery = z.strictObject({
  kind: z.array(z.enum(['claim', 'superlative'])).optional(),
  rating: z.array(rating).optional(),
  publisher: z.array(word).optional(),
  lang: z.array(word).optional(),
  article: word.optional(),
  reason: word.optional().describe('A code among the reasons'),
  from: day.optional().describe('Published on or after'),
  to: day.optional().describe('Published on or before'),
});

export const listVerdicts = endpoint({
  name: 'listVerdicts',
  path: '/verdicts',
  summary: 'Verdicts on claims and superlatives, those of the latest articles first',
  query: verdictQuery.extend(paging(4)),
  answer: z
    .strictObject({
      verdicts: z.array(toldVerdictSchema),
      outdated: z.int().describe('Left out: the index is of another version, “tradetally changes” mends it'),
      next: orNull.describe('Cursor of the next page'),
    })
    .meta({ id: 'VerdictsPage' }),
  example: '/verdicts?rating=inconsistent&limit=5',
  run: (stock, { query: { limit, after, ...filter } }) =>
    fromIndex(stock, { verdicts: [], outdated: 0, next: null }, async (index) => {
      const { items, next } = await index.verdicts(told(filter), told({ limit, after }));
      const reportOf = judging(
        stock.checker,
        index,
        items.map(({ article }) => article),
      );
      const verdicts: ToldVerdict[] = [];
      for (const item of items) verdicts.push(...(await ofItem(reportOf, item)));
      return { verdicts, outdated: items.length - verdicts.length, next };
    }),
});

async function ofItem(reportOf: (id: string) => Promise<Report | null>, item: VerdictItem): Promise<ToldVerdict[]> {
  const report = await reportOf(item.article);
  return report ? toldVerdicts(report).filter(({ kind, n }) => kind === item.kind && n === item.n) : [];
}

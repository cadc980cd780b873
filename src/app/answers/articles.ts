import { z } from 'zod';
import { RATINGS } from '../../model/verdict.ts';
import { reportJson } from '../../publish/json/index.ts';
import { rating, reportSchema } from '../../publish/json/schema.ts';
import type { ArticleSummary, Page } from '../folder/index/read/index.ts';
import { endpoint } from './endpoint.ts';
import { judgedArticle } from './judged.ts';
import { day, paging, told, word, yes } from './question.ts';
import { fromIndex } from './stock.ts';

const orNull = z.string().nullable();

const articleSummarySchema = z
  .strictObject({
    id: z.string(),
    page: z.string().describe('Address of its page'),
    url: orNull,
    publisher: orNull,
    title: orNull,
    lang: orNull,
    published: orNull,
    stored: z.string().describe('When it was stored here'),
    lead: z.string().describe('The text’s beginning'),
    revision: z.int(),
    claims: z.int(),
    superlatives: z.int(),
    counts: z.strictObject(Object.fromEntries(RATINGS.map((name) => [name, z.int()]))).describe('Verdicts by rating'),
    repeats: orNull.describe('The article that it copies or reprints'),
    likeness: z.enum(['same', 'near']).nullable(),
  })
  .meta({ id: 'ArticleSummary' });

const articlesPage = z
  .strictObject({ articles: z.array(articleSummarySchema), next: orNull.describe('Cursor of the next page') })
  .meta({ id: 'ArticlesPage' });

/** Where an article can be read, in the reader's own language. */
export const articlePage = (id: string): string => `/articles/${encodeURIComponent(id)}`;

const NONE: Page<ArticleSummary> = { items: [], next: null };

const summaryJson = (a: ArticleSummary) => ({
  id: a.id,
  page: articlePage(a.id),
  url: a.url,
  publisher: a.publisher,
  title: a.title,
  lang: a.lang,
  published: a.published,
  stored: a.stored,
  lead: a.lead,
  revision: a.revision,
  claims: a.claims,
  superlatives: a.superlatives,
  counts: Object.fromEntries(RATINGS.map((name) => [name, a.counts[name]])),
  repeats: a.repeats,
  likeness: a.likeness,
});

const pageJson = ({ items, next }: Page<ArticleSummary>) => ({ articles: items.map(summaryJson), next });

export const listArticles = endpoint({
  name: 'listArticles',
  path: '/articles',
  summary: 'Stored articles, the latest first',
  query: z.strictObject({
    lang: z.array(word).optional(),
    publisher: z.array(word).optional(),
    rating: z.array(rating).optional().describe('With a verdict of one of these'),
    from: day.optional().describe('Published on or after'),
    to: day.optional().describe('Published on or before'),
    firstOnly: yes.optional().describe('Without copies and reprints'),
    ...paging(2),
  }),
  answer: articlesPage,
  example: '/articles?rating=refuted&limit=5',
  run: async (stock, { query: { limit, after, ...filter } }) =>
    pageJson(await fromIndex(stock, NONE, (index) => index.latest(told(filter), told({ limit, after })))),
});

export const searchArticles = endpoint({
  name: 'searchArticles',
  path: '/search',
  summary: 'Articles that have every word, those with them in the headline first',
  query: z.strictObject({ q: word.describe('Words, Chinese, English or Russian'), ...paging(3) }),
  answer: articlesPage,
  example: '/search?q=ASEAN',
  run: async (stock, { query: { q, limit, after } }) =>
    pageJson(await fromIndex(stock, NONE, (index) => index.search(q, told({ limit, after })))),
});

const articleParams = z.strictObject({ article: word.describe('The id of an article') });

export const getArticle = endpoint({
  name: 'getArticle',
  path: '/articles/{article}',
  summary: 'One stored article with every claim and verdict',
  params: articleParams,
  answer: reportSchema,
  run: (stock, { params: { article } }) =>
    fromIndex(stock, null, async (index) => {
      const report = await judgedArticle(stock.checker, index, article);
      return report && reportJson(report);
    }),
});

export const getProof = endpoint({
  name: 'getProof',
  path: '/articles/{article}/proof',
  summary: 'Everything that is needed to judge an article again without the ledger: “tradetally verify” does',
  params: articleParams,
  answer: z.looseObject({ format: z.string(), sha256: z.string() }).meta({ id: 'Proof' }),
  run: (stock, { params: { article } }) =>
    fromIndex(stock, null, async (index) => {
      const report = await judgedArticle(stock.checker, index, article);
      return report && stock.checker.prove(report.article);
    }),
});

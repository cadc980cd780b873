import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// @ts-expect-error -- the package has no types
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { RATINGS, type Rating } from '../../model/verdict.ts';
import { LOCALES } from '../output.ts';
import { claimReview, reviewFeed, type Reviewed, type Reviewer } from './review.ts';

const BY: Reviewer = { name: 'Tradetally', url: 'https://desk.example/en/method' };

const told = (rating: Rating, more: Partial<Reviewed> = {}): Reviewed => ({
  address: 'https://desk.example/en/articles/a1#figure-1',
  sentence: '据海关总署统计，2023年中俄贸易额为2401亿美元。',
  source: '海关总署',
  rating,
  explanation: { en: 'The record says 240.11 billion.', zh: '官方记录为2401.1亿美元。' },
  reviewed: '2024-01-13T02:00:00Z',
  article: {
    url: 'https://news.example/1',
    title: 'Trade </script><script>alert(1)</script>',
    publisher: 'News',
    published: '2024-01-12',
    lang: 'zh',
  },
  ...more,
});

const SCHEMA = 'http://schema.org/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The published vocabulary: classes of a property's domain, and classes above a class. */
function vocabulary(): { domains: Map<string, Set<string>>; above: Map<string, Set<string>> } {
  const path = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const [domains, above] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [subject, predicate, object] = line.split(' ').map((term) => term.slice(1, -1));
    const into = predicate?.endsWith('#subClassOf') ? above : predicate === `${SCHEMA}domainIncludes` ? domains : null;
    if (into) into.set(subject!, (into.get(subject!) ?? new Set()).add(object!));
  }
  return { domains, above };
}

const { domains, above } = vocabulary();

const withAbove = (name: string): string[] => [name, ...[...(above.get(name) ?? [])].flatMap(withAbove)];

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

/** schema.org's context is its vocabulary's name: nothing is loaded from elsewhere. */
async function documentLoader(url: string): Promise<object> {
  expect(url).toBe('https://schema.org');
  return { contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } };
}

/** What a processor of JSON-LD makes of a document. */
const quadsOf = async (document: object): Promise<Quad[]> =>
  (await jsonld.toRDF(document, { documentLoader })) as Quad[];

/** Terms that the vocabulary has not, or that do not belong where they stand. */
function foreign(quads: readonly Quad[]): string[] {
  const types = new Map<string, string>();
  for (const q of quads) if (q.predicate.value === RDF_TYPE) types.set(q.subject.value, q.object.value);
  return quads
    .filter((q) => q.predicate.value !== RDF_TYPE)
    .filter((q) => {
      const type = types.get(q.subject.value);
      const domain = domains.get(q.predicate.value);
      return !type || !domain || !withAbove(type).some((name) => domain.has(name));
    })
    .map((q) => `${types.get(q.subject.value) ?? '?'} ${q.predicate.value}`);
}

describe('a review of a claim', () => {
  test.each(LOCALES)('uses the terms of schema.org where they belong (%s)', async (locale) => {
    for (const rating of RATINGS.filter((r) => r !== 'not_checked')) {
      const quads = await quadsOf(claimReview(told(rating), BY, locale)!);
      expect(quads.length).toBeGreaterThan(20);
      expect(foreign(quads), rating).toEqual([]);
    }
  });

  test('the check of terms finds a foreign one', async () => {
    const wrong = { ...claimReview(told('refuted'), BY, 'en'), verdict: 'refuted' };
    expect(foreign(await quadsOf(wrong))).toEqual([`${SCHEMA}ClaimReview ${SCHEMA}verdict`]);
  });

  test('says the rating as a number on a scale that it names', () => {
    const steps = RATINGS.map((rating) => {
      const review = claimReview(told(rating), BY, 'en') as { reviewRating: Record<string, unknown> } | null;
      return [rating, review && (review.reviewRating['ratingValue'] ?? null)];
    });
    expect(Object.fromEntries(steps)).toEqual({
      supported: 5, close: 4, inconsistent: 2, refuted: 1, unverifiable: null, not_checked: null,
    }); // prettier-ignore
    expect(claimReview(told('refuted'), BY, 'en')).toMatchObject({ reviewRating: { bestRating: 5, worstRating: 1 } });
  });

  test('what no record decides is named and has no number; a forecast is not reviewed', () => {
    const open = claimReview(told('unverifiable'), BY, 'zh') as { reviewRating: Record<string, unknown> };
    expect(open.reviewRating).not.toHaveProperty('ratingValue');
    expect(open.reviewRating['alternateName']).toMatch(/\p{Script=Han}/u);
    expect(claimReview(told('not_checked'), BY, 'en')).toBeNull();
  });

  test('leaves out what nobody knows, and names the publisher where no source is told', () => {
    const bare = { url: null, title: null, publisher: 'News', published: null, lang: null };
    const review = JSON.stringify(claimReview(told('refuted', { source: null, article: bare }), BY, 'en'));
    expect(review).not.toContain('null');
    expect(review).toContain('"author":{"@type":"Organization","name":"News"}');
  });

  test('many reviews are one feed of data', async () => {
    const reviews = [claimReview(told('refuted'), BY, 'en')!, claimReview(told('supported'), BY, 'en')!];
    const feed = reviewFeed('Verdicts', 'https://desk.example/en/feeds/reviews.jsonld', BY, reviews);
    expect(foreign(await quadsOf(feed))).toEqual([]);
  });
});

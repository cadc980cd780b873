import type { Claim, Superlative } from '../../src/model/claim.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';

/** A claim of China's trade with Russia in September 2023; what a test is about is given. */
export const claimOf = (known: Partial<Claim> & Pick<Claim, 'quote' | 'at'>): Claim => ({
  reporter: 'CHN',
  region: null,
  partner: 'RUS',
  flow: 'total',
  commodity: null,
  hs: [],
  actor: null,
  scope: 'goods',
  period: ['2023-09-01', '2023-09-30'],
  measure: 'value',
  value: 21_180_000_000,
  unit: 'USD',
  interval: [21_175_000_000, 21_185_000_000],
  approx: null,
  basis: null,
  modality: 'actual',
  source: null,
  attribution: [],
  symmetric: false,
  share_of: null,
  of: null,
  per: null,
  converts: null,
  confidence: 'high',
  doubts: [],
  ...known,
});

export const superlativeOf = (
  known: Partial<Superlative> & Pick<Superlative, 'quote' | 'at' | 'kind'>,
): Superlative => ({
  reporter: 'CHN',
  region: null,
  partner: 'RUS',
  flow: 'total',
  commodity: null,
  actor: null,
  scope: 'goods',
  period: ['2023-09-01', '2023-09-30'],
  since: null,
  n: null,
  of: null,
  modality: 'actual',
  source: null,
  ...known,
});

/** China's customs, September 2023, as TASS relayed it on 13 October 2023. */
export const observationOf = (known: Partial<Observation> = {}): Observation => ({
  reporter: 'CHN',
  region: null,
  partner: 'RUS',
  flow: 'total',
  commodity: null,
  hs: null,
  scope: 'goods',
  period: ['2023-09-01', '2023-09-30'],
  measure: 'value',
  value: 21_180_000_000,
  precision: 10_000_000,
  unit: 'USD',
  growthCurrency: null,
  source: 'gacc',
  citation: 'GACC via TASS',
  url: 'https://example.org/customs',
  released: '2023-10-13',
  status: 'confirmed',
  note: null,
  ...known,
});

export const verdictOf = (known: Partial<Verdict> & Pick<Verdict, 'rating'>): Verdict => ({
  evidence: [],
  difference: null,
  reasons: [],
  explanation: { en: 'A sentence.', zh: '一句话。' },
  ...known,
});

/** A report of an article with a quote for each finding, found at its first place in the text. */
export function reportOf(
  article: Partial<Report['article']> & { readonly text: string },
  rest: Partial<Report> = {},
): Report {
  return {
    article: { id: 'sample', url: null, publisher: null, title: null, published: null, lang: 'zh', ...article },
    claims: [],
    superlatives: [],
    figures: [],
    diagnostics: [],
    ...rest,
  };
}

const TEXT =
  '9月中俄贸易额达211.8亿美元\n\n海关总署13日公布，9月双边贸易额为211.8亿美元，创2022年2月以来新高。其中，对俄出口96亿美元，' +
  '自俄进口150.3亿美元。\n专家预计全年将超过2000亿美元。';

/** One article with a finding of every rating that a test of an output needs. */
export const SAMPLE: Report = reportOf(
  {
    text: TEXT,
    title: '9月中俄贸易额达211.8亿美元',
    published: '2023-10-23T17:39:04Z',
    publisher: 'example.org',
    url: 'https://example.org/a?b=1&c=2',
  },
  {
    claims: [
      {
        claim: claimOf({ quote: '211.8亿美元', at: TEXT.indexOf('211.8') }),
        verdict: verdictOf({
          rating: 'supported',
          evidence: [{ role: 'record', observation: observationOf(), difference: 0 }],
          difference: { absolute: 0, relative: 0 },
          explanation: { en: 'USD 21.18 billion is what customs published.', zh: '211.8亿美元与海关公布的数字一致。' },
        }),
      },
      {
        claim: claimOf({ quote: '211.8亿美元', at: TEXT.lastIndexOf('211.8'), source: '海关总署' }),
        verdict: verdictOf({
          rating: 'supported',
          evidence: [{ role: 'record', observation: observationOf(), difference: 0 }],
          difference: { absolute: 0, relative: 0 },
        }),
      },
      {
        claim: claimOf({
          quote: '96亿美元',
          at: TEXT.indexOf('96亿'),
          flow: 'export',
          value: 9.6e9,
          interval: [9.55e9, 9.65e9],
        }),
        verdict: verdictOf({
          rating: 'unverifiable',
          explanation: { en: 'No figure covers it.', zh: '没有数字覆盖这一项。' },
        }),
      },
      {
        claim: claimOf({
          quote: '150.3亿美元',
          at: TEXT.indexOf('150.3'),
          flow: 'import',
          value: 15.03e9,
          interval: [15.025e9, 15.035e9],
        }),
        verdict: verdictOf({
          rating: 'refuted',
          evidence: [
            { role: 'record', observation: observationOf({ flow: 'import', value: 11.53e9 }), difference: 3.5e9 },
          ],
          difference: { absolute: 3.5e9, relative: 3.5 / 11.53 },
          explanation: { en: 'Customs published USD 11.53 billion.', zh: '海关公布的是115.3亿美元。' },
        }),
      },
      {
        claim: claimOf({
          quote: '2000亿美元',
          at: TEXT.indexOf('2000'),
          value: 2e11,
          interval: [2e11, 2e11],
          approx: 'over',
          modality: 'forecast',
          period: ['2023-01-01', '2023-12-31'],
          confidence: 'low',
        }),
        verdict: verdictOf({ rating: 'not_checked' }),
      },
    ],
    superlatives: [
      {
        superlative: superlativeOf({ quote: '新高', at: TEXT.indexOf('新高'), kind: 'record_high', since: '2022-02' }),
        verdict: verdictOf({ rating: 'unverifiable' }),
      },
    ],
    figures: [
      {
        quote: '2000亿美元',
        at: TEXT.indexOf('2000'),
        value: 2e11,
        unit: 'USD',
        interval: [2e11, 2e11],
        approx: 'over',
      },
    ],
  },
);

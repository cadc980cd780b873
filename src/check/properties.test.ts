import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, book, claim, row, superlative } from '../../test/support/specimen.ts';
import type { Claim, Superlative } from '../model/claim.ts';
import { RATINGS } from '../model/verdict.ts';
import { checkClaims } from './check.ts';
import { REASONS } from './reasons.ts';

const RECORD = book([
  row('CHN RUS total 2022', '$190.271bn', '2023-01-13'),
  row('CHN RUS total 2023', '$240.11bn', '2024-01-12'),
  row('CHN RUS total 2023', '26.3% USD', '2024-01-12'),
  row('CHN RUS exports 2023', '$110.97bn', '2024-01-12'),
]);
const ABOUT = 'CHN RUS total 2023';
const ratings = (claims: readonly Claim[]) =>
  checkClaims(article(claims), { published: '2024-01-13' }, RECORD).claims.map((c) => c.verdict.rating);

describe('for every claim', () => {
  it('a figure rounded from the record is supported, wherever it is rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 11 }), (digits) => {
        const place = 10 ** digits;
        const value = Math.round(240.11e9 / place) * place;
        const told = claim(ABOUT, '$1bn', { value, interval: [value - place / 2, value + place / 2] });
        return ratings([told])[0] === 'supported';
      }),
    );
  });

  it('the wider the written interval, the kinder the rating', () => {
    const order = ['refuted', 'close', 'supported'];
    fc.assert(
      fc.property(
        fc.double({ min: 200, max: 280, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (v, room) => {
          const value = v * 1e9;
          const half = (width: number) =>
            claim(ABOUT, '$1bn', { value, interval: [value - width * 1e9, value + width * 1e9] });
          const [narrow, wide] = [0.005, 0.005 + room].map((w) => order.indexOf(ratings([half(w)])[0] as string));
          return (narrow as number) <= (wide as number);
        },
      ),
    );
  });

  it('verdicts come in the order given, each for itself', () => {
    const all = [
      claim(ABOUT, '$240.11bn'),
      claim(ABOUT, '$999bn', { at: 900 }),
      claim('CHN PER exports 2023', '$1bn', { at: 1800 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        const expected = shuffled.map((c) => ratings(all)[all.indexOf(c)]);
        expect(ratings(shuffled)).toEqual(expected);
      }),
    );
  });

  it('the same question has the same answer, byte for byte', () => {
    const told = article([claim(ABOUT, '$240.11bn'), claim(ABOUT, '26.1%')], [superlative(ABOUT, 'record_high')]);
    const ask = () => JSON.stringify(checkClaims(told, { published: '2024-01-13' }, RECORD));
    expect(ask()).toBe(ask());
  });
});

const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: null });

describe('hostile input', () => {
  const word = fc.oneof(fc.constantFrom('CHN', 'RUS', 'WLD', '', '__proto__', 'constructor', '2023'), fc.string());
  const day = fc.oneof(fc.constantFrom('2023-01-01', '2023-12-31', '0000-00-00', '9999-12-31', 'x'), fc.string());
  const number = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e308, 5e-324));
  const odd = fc.record({
    value: number,
    unit: fc.oneof(fc.constantFrom('USD', 'percent', 't', 'times', 'percentage_point', ''), word),
    interval: fc.tuple(number, number),
    reporter: maybe(word),
    region: maybe(word),
    partner: maybe(word),
    commodity: maybe(word),
    actor: maybe(word),
    period: maybe(fc.tuple(day, day)),
    flow: maybe(fc.constantFrom('export', 'import', 'total', 'balance')),
    measure: fc.constantFrom('value', 'growth', 'change', 'share', 'quantity', 'multiple', 'rate_change'),
    basis: maybe(fc.oneof(fc.constantFrom('yoy', 'mom', 'qoq', 'since:2017', 'vs:9999-99', 'since:x'), word)),
    approx: maybe(fc.constantFrom('about', 'over', 'under')),
    modality: fc.constantFrom('actual', 'forecast', 'target'),
    source: maybe(word),
    per: maybe(word),
    of: maybe(word),
    converts: maybe(fc.integer()),
    share_of: maybe(word),
    symmetric: fc.boolean(),
  });

  it('never makes checking throw, hang, or leave a claim without a verdict', () => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 6 }), day, (slots, published) => {
        const claims = slots.map((s, i) => claim(ABOUT, '$1bn', { ...(s as Partial<Claim>), at: i * 10 }));
        const report = checkClaims({ claims, superlatives: [], figures: [] }, { published }, RECORD, {
          today: published,
        });
        expect(report.claims).toHaveLength(claims.length);
        for (const { verdict } of report.claims) {
          expect(RATINGS).toContain(verdict.rating);
          expect(verdict.explanation.en.length).toBeGreaterThan(5);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('holds for superlatives too', () => {
    const s = fc.record({
      kind: fc.constantFrom('record_high', 'record_low', 'first_fall', 'first_rise', 'nth_consecutive', 'rank'),
      since: maybe(word),
      n: maybe(number),
      period: maybe(fc.tuple(day, day)),
      reporter: maybe(word),
      partner: maybe(word),
      flow: maybe(fc.constantFrom('export', 'import', 'total', 'balance')),
    });
    fc.assert(
      fc.property(fc.array(s, { maxLength: 4 }), (list) => {
        const superlatives = list.map((x) =>
          superlative(ABOUT, x.kind as Superlative['kind'], x as Partial<Superlative>),
        );
        const report = checkClaims({ claims: [], superlatives, figures: [] }, { published: null }, RECORD);
        expect(report.superlatives).toHaveLength(superlatives.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the catalogue of reasons', () => {
  const files = (folder: URL): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
      if (e.isDirectory())
        return e.name === 'cases' || e.name === 'wording' ? [] : files(new URL(`${e.name}/`, folder));
      return e.name.endsWith('.test.ts') || e.name === 'reasons.ts'
        ? []
        : [readFileSync(new URL(e.name, folder), 'utf8')];
    });

  it('has no code that nothing gives', () => {
    const code = files(new URL('./', import.meta.url)).join('\n');
    expect(code.length).toBeGreaterThan(10_000);
    expect(Object.keys(REASONS).filter((reason) => !code.includes(`'${reason}'`))).toEqual([]);
  });

  it('explains each code in a sentence of its own', () => {
    const sentences = Object.values(REASONS);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });
});

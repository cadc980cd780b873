import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Corpus, CorpusCase } from './corpus.ts';
import { extractClaims } from './index.ts';
import { LOCALES } from './locales/index.ts';

const FOLDER = new URL('./locales/', import.meta.url);

const corpora: [file: string, corpus: Corpus][] = [];
for (const { code } of LOCALES)
  for (const file of readdirSync(new URL(`${code}/`, FOLDER)).filter((name) => name.endsWith('.corpus.ts'))) {
    const { default: corpus } = (await import(new URL(`${code}/${file}`, FOLDER).href)) as { default: Corpus };
    corpora.push([`${code}/${file}`, corpus]);
  }

it('every language has a corpus', () => {
  expect(new Set(corpora.map(([, c]) => c.lang))).toEqual(new Set(LOCALES.map((l) => l.code)));
});

describe.each(corpora)('%s', (_, corpus) => {
  for (const one of corpus.cases)
    it(one.name ?? one.text, () => {
      if (one.gap === undefined) reads(corpus, one);
      else expect(() => reads(corpus, one), `gap closed: ${one.gap}`).toThrow();
    });
});

function reads(corpus: Corpus, one: CorpusCase): void {
  const published = one.published ?? corpus.published;
  const found = extractClaims({ text: one.text, published, lang: corpus.lang });
  for (const piece of [...found.claims, ...found.superlatives, ...found.figures])
    expect(one.text.slice(piece.at, piece.at + piece.quote.length)).toBe(piece.quote);
  expect(found.claims.map((c) => c.quote)).toEqual(one.claims.map((c) => c.quote));
  found.claims.forEach((claim, i) => expect(claim).toMatchObject({ ...corpus.defaults, ...one.claims[i] }));
  const expected = one.superlatives ?? [];
  expect(found.superlatives.map((s) => s.kind)).toEqual(expected.map((s) => s.kind));
  found.superlatives.forEach((superlative, i) => expect(superlative).toMatchObject(expected[i]!));
}

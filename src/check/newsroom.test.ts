import { beforeAll, describe, expect, it } from 'vitest';
import { extractClaims } from '../extract/index.ts';
import type { Book } from '../ledger/book.ts';
import { openLedger } from '../ledger/ledger.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Piece } from './cases/newsroom.ts';
import { ENGLISH } from './cases/newsroom-en.cases.ts';
import { RUSSIAN } from './cases/newsroom-ru.cases.ts';
import { CHINESE } from './cases/newsroom-zh.cases.ts';
import { DESKS_CHINESE, DESKS_ENGLISH, DESKS_RUSSIAN } from './cases/newsroom-desks.cases.ts';
import { checkClaims } from './check.ts';

let book: Book;
beforeAll(async () => {
  const ledger = await openLedger();
  book = await ledger.book().finally(() => ledger.close());
});

interface Found {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

function read({ text, published }: Piece, lang: string): readonly Found[] {
  const report = checkClaims(extractClaims({ text, published, lang }), { published, text }, book);
  const claims = report.claims.map(({ claim, verdict }) => ({ told: claim, verdict }));
  const superlatives = report.superlatives.map(({ superlative, verdict }) => ({ told: superlative, verdict }));
  return [...claims, ...superlatives].map(({ told, verdict }) => ({
    from: told.at,
    to: told.at + told.quote.length,
    verdict,
  }));
}

const isFlagged = ({ verdict }: Found): boolean => verdict.rating === 'refuted' || verdict.rating === 'inconsistent';
const said = ({ verdict }: Found): string => `${verdict.rating}: ${verdict.reasons.join(', ')}`;

/** What the figure at a piece of the text was rated, as the expectation where it meets that. */
function met(found: readonly Found[], text: string, quote: string, expected: string): string {
  const at = text.indexOf(quote);
  const over = found.filter((f) => f.from < at + quote.length && f.to > at);
  const [rating, ...reasons] = expected.split(/: |, /);
  const right = over.some((f) => f.verdict.rating === rating && reasons.every((r) => f.verdict.reasons.includes(r)));
  return right ? expected : over.map(said).join(' | ') || 'not read';
}

describe.each([
  ['English', 'en', [...ENGLISH, ...DESKS_ENGLISH]],
  ['Chinese', 'zh', [...CHINESE, ...DESKS_CHINESE]],
  ['Russian', 'ru', [...RUSSIAN, ...DESKS_RUSSIAN]],
] as const)('a piece in %s, read and held against the shipped record', (_, lang, pieces) => {
  it.each(pieces.map((piece) => [piece.kind, piece] as const))('%s', (__, piece) => {
    const found = read(piece, lang);
    const got = piece.told.map(([quote, expected]) => [quote, met(found, piece.text, quote, expected)]);
    expect(got).toEqual(piece.told.map(([quote, expected]) => [quote, expected]));
    const named = piece.told.filter(([, expected]) => /^(refuted|inconsistent)/.test(expected));
    const others = found.filter(isFlagged).filter(
      (f) =>
        !named.some(([quote]) => {
          const at = piece.text.indexOf(quote);
          return f.from < at + quote.length && f.to > at;
        }),
    );
    expect(others.map((f) => [piece.text.slice(f.from, f.to), said(f)])).toEqual([]);
  });
});

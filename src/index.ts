/**
 * The library's front door. Importing it does nothing; extraction and checking are pure functions over plain data.
 *
 * [const article = await parseArticle(text, { published: '2023-10-23' });
 *  const book = await (await openLedger()).book();
 *  const { claims } = checkClaims(extractClaims(article), article, book);]
 */
export { openChecker, type Checker, type CheckerOptions } from './app/check.ts';
export { UserError } from './app/errors.ts';
export { parseArticle } from './app/parse-article.ts';
export { checkClaims, type CheckedReport, type CheckOptions } from './check/index.ts';
export { extractClaims } from './extract/index.ts';
export { bookOf, type Book } from './ledger/book.ts';
export { openLedger, type Ledger, type LedgerOptions } from './ledger/ledger.ts';
export type { Article } from './model/article.ts';
export type { Claim, Extraction, Figure, Superlative } from './model/claim.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export type { Observation } from './model/observation.ts';
export type { Period } from './model/period.ts';
export type { Report } from './model/report.ts';
export { RATINGS, type Evidence, type Rating, type Verdict } from './model/verdict.ts';
export { OUTPUTS } from './publish/index.ts';
export type { Locale, Output, RenderOptions } from './publish/output.ts';
export { readArticles, readNdjson, type Hints, type Reading } from './reader/index.ts';

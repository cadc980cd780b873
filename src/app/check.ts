import { checkClaims } from '../check/index.ts';
import { extractClaims } from '../extract/index.ts';
import { openLedger } from '../ledger/ledger.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';

export interface CheckerOptions {
  /** The data folder whose ledger is read beside the shipped figures; null for none. */
  readonly data?: string | null;
  /** Judge by what was public on this day; null for everything. */
  readonly asof?: string | null;
}

/** The whole way from an article to its report, with the record in memory. */
export interface Checker {
  check(article: Article, diagnostics?: readonly Diagnostic[]): Report;
}

/** Opens the ledger and takes its figures into memory. Errors: a data folder that cannot be read. */
export async function openChecker({ data = null, asof = null }: CheckerOptions = {}): Promise<Checker> {
  const ledger = await openLedger({ data });
  const book = await ledger.book(asof === null ? {} : { asof }).finally(() => ledger.close());
  return {
    check: (article, diagnostics = []) => {
      const extraction = extractClaims(article);
      const { claims, superlatives } = checkClaims(extraction, article, book);
      return { article, claims, superlatives, figures: extraction.figures, diagnostics };
    },
  };
}

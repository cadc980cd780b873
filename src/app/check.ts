import type { SeriesKey } from '../ledger/book.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/report.ts';
import { bookThatFits, type FittingBook } from './book-that-fits.ts';
import { systemReason, userError } from './errors.ts';

export interface CheckerOptions {
  /** The data folder whose ledger is read beside the shipped figures; null for none. */
  readonly data?: string | null;
  /** Judge by what was public on this day; null for everything. */
  readonly asof?: string | null;
}

/** The whole way from an article to its report, with the record in memory. */
export interface Checker {
  /** What part of the record is not judged by, since it is larger than memory; null where all of it is. */
  readonly limit: Diagnostic | null;
  check(article: Article, diagnostics?: readonly Diagnostic[]): Report;
  /** The same judgement as one self-contained JSON that can be judged again without the ledger. */
  prove(article: Article): string;
  /** Every vintage of a series as it is judged by, oldest release first. */
  series(key: SeriesKey): readonly Observation[];
}

/**
 * Opens the ledger and takes its figures into memory. The database reads in threads of its own, so the languages are
 * loaded meanwhile: it halves the time to the first verdict.
 *
 * Errors: a data folder that cannot be read.
 */
export async function openChecker(options: CheckerOptions = {}): Promise<Checker> {
  const { openLedger } = await import('../ledger/ledger.ts');
  const reading = readBook(openLedger, options);
  reading.catch(() => {}); // Told where it is awaited.
  const { extractClaims } = await import('../extract/index.ts');
  const { checkClaims, writeProof } = await import('../check/index.ts');
  extractClaims({ text: '1%' });
  const { book, limit } = await reading;
  return {
    limit,
    check: (article, diagnostics = []) => {
      const extraction = extractClaims(article);
      const { claims, superlatives } = checkClaims(extraction, article, book);
      return { article, claims, superlatives, figures: extraction.figures, diagnostics };
    },
    prove: (article) => writeProof(extractClaims(article), article, book),
    series: (key) => book.series(key),
  };
}

type OpenLedger = (typeof import('../ledger/ledger.ts'))['openLedger'];

async function readBook(openLedger: OpenLedger, { data = null, asof = null }: CheckerOptions): Promise<FittingBook> {
  try {
    const ledger = await openLedger({ data });
    return await bookThatFits(ledger, asof === null ? {} : { asof }).finally(() => ledger.close());
  } catch (error) {
    throw data === null ? error : userError('bad-data', data, systemReason(error));
  }
}

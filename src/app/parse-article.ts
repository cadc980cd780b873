import type { Article } from '../model/article.ts';
import { readArticles, type Hints } from '../reader/index.ts';
import { UserError, userError } from './errors.ts';

/**
 * The first article of a text or of a file's bytes, in whatever format and encoding.
 *
 * Errors: a `UserError` where there is none, saying why.
 */
export async function parseArticle(input: string | Uint8Array, hints: Hints = {}): Promise<Article> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { articles, diagnostics } = await readArticles(bytes, hints);
  const [article] = articles;
  if (article) return article;
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  throw problem ? new UserError(problem, 1) : userError('no-article', hints.name ?? null);
}

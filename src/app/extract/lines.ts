import { extractClaims } from '../../extract/index.ts';
import type { Article } from '../../model/article.ts';
import { extractionJson } from '../../publish/json/shape.ts';

/** What extraction gives for each article, one JSON line each. */
export const linesOf = (articles: readonly Article[]): string =>
  articles.map((article) => `${JSON.stringify(extractionJson(article.id, extractClaims(article)))}\n`).join('');

import type { Article } from '../../model/article.ts';
import { readArticles } from '../../reader/index.ts';
import { writeArticle, type StoredArticle } from './stored-article.ts';

const UTF8 = 'text/html; charset=utf-8';

/**
 * The article in a stored file, read as any article is, with what the file says about it counting most; null where
 * nothing readable is left. The same file gives the same article, which is what makes the index a thing that can be lost.
 */
export async function reread(stored: StoredArticle, text: string = writeArticle(stored)): Promise<Article | null> {
  const { published, lang, url } = stored;
  const page = stored.kind === 'page';
  const bytes = Buffer.from(page ? stored.body : text);
  const hints = { published, lang, url, format: page ? 'html' : 'archive', contentType: UTF8 };
  const [article] = (await readArticles(bytes, hints)).articles;
  if (!article) return null;
  const { id, title, publisher } = stored;
  return {
    ...article,
    id,
    url,
    published,
    title: title ?? article.title,
    lang: lang ?? article.lang,
    publisher: publisher ?? article.publisher,
  };
}

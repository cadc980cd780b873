import type { Article } from '../../model/article.ts';
import { readArticles, readText, type Hints } from '../../reader/index.ts';
import { writeArticle, type StoredArticle } from './stored-article.ts';

const UTF8 = 'text/html; charset=utf-8';

/**
 * The article in a stored file, read as any article is, with what the file says about it counting most; null where
 * nothing readable is left. The same file gives the same article, which is what makes the index a thing that can be lost.
 */
export async function reread(stored: StoredArticle, text: string = writeArticle(stored)): Promise<Article | null> {
  const { published, lang, url } = stored;
  const page = stored.kind === 'page';
  const hints = { published, lang, url, format: page ? 'html' : 'archive', contentType: UTF8 };
  const [article] = await read(page ? stored.body : text, hints);
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

/** What is text beyond doubt needs no bytes; anything else is read as from the file, where it may not be what it was here. */
async function read(text: string, hints: Hints): Promise<readonly Article[]> {
  const { articles } = isPlain(text) ? await readText(text, hints) : await readArticles(Buffer.from(text), hints);
  return articles;
}

/** An article's file without controls and without characters beyond the first plane, whose halves may stand alone. */
function isPlain(text: string): boolean {
  if (!text.startsWith('<!--')) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code & 0xf800) === 0xd800) return false;
  }
  return true;
}

import MarkdownIt from 'markdown-it';
import { hostOf } from '../address.ts';
import { readBlocks } from '../blocks.ts';
import { draftOf, type Drafts } from '../format.ts';
import { composeText, trimBlocks } from '../trim.ts';
import { splitFrontMatter } from './front-matter.ts';

const renderer = new MarkdownIt('default', { html: true, linkify: false, typographer: false });

/** The one article of a Markdown text: front matter first, else the first heading is the headline. */
export function readMarkdown(text: string): Drafts {
  const { fields, body } = splitFrontMatter(text);
  const first = (...keys: readonly string[]) => keys.map((key) => fields.get(key)).find(Boolean) ?? null;
  const url = first('url', 'link', 'canonical', 'source_url', 'permalink');
  const { title, dateLine, lines } = trimBlocks(
    readBlocks(renderer.render(body), hostOf(url)),
    first('title', 'headline'),
  );
  const dates = [first('published', 'date', 'pubdate', 'published_at', 'datepublished'), dateLine];
  const draft = draftOf(composeText(title, lines), {
    id: first('id'),
    url,
    title,
    publisher: first('publisher', 'site', 'source'),
    lang: first('lang', 'language'),
    dates: dates.filter((date) => date !== null),
  });
  return { drafts: [draft], diagnostics: [] };
}

import type { Output } from '../output.ts';
import { AnnotatedArticle } from './annotated-article.tsx';

/** One article as an HTML fragment: the text with its marks, and a card for each. Everything is escaped by the renderer. */
export const page: Output = {
  name: 'page',
  mediaType: 'text/html; charset=utf-8',
  render: (report, { locale, anchor = '' }) =>
    `${(<AnnotatedArticle report={report} locale={locale} anchor={anchor} />).toString()}\n`,
};

import { RATINGS } from '../../model/verdict.ts';
import type { Report } from '../../model/report.ts';
import { reportJson } from '../../publish/json/index.ts';
import { articlePage } from '../answers/articles.ts';
import { judgedArticle } from '../answers/judged.ts';
import type { Checker } from '../check.ts';
import { foreseeing } from '../folder/index/read/foresight.ts';
import type { ArticleFilter, ArticleSummary, IndexReader } from '../folder/index/read/index.ts';
import { articlePages } from '../folder/index/read/pages.ts';
import { count, text, type Column, type Exported } from './table.ts';

/** An article in a list, and all that was found in it where that was asked for. */
export interface ArticleRow {
  readonly summary: ArticleSummary;
  readonly report: Report | null;
}

const columns: readonly Column<ArticleRow>[] = [
  text('article', ({ summary }) => summary.id, 'Id of the article'),
  text('page', ({ summary }) => articlePage(summary.id), 'Address of its page'),
  text('published', ({ summary }) => summary.published, 'When it was published (UTC)'),
  text('publisher', ({ summary }) => summary.publisher, 'Who published it'),
  text('lang', ({ summary }) => summary.lang, 'BCP 47 language'),
  text('title', ({ summary }) => summary.title, 'Headline'),
  text('url', ({ summary }) => summary.url, 'Where it was published'),
  text('stored', ({ summary }) => summary.stored, 'When it was stored'),
  count('revision', ({ summary }) => summary.revision, '1, and one more each time that its text changed'),
  count('claims', ({ summary }) => summary.claims, 'How many claims'),
  count('superlatives', ({ summary }) => summary.superlatives, 'How many records, ranks and streaks'),
  ...RATINGS.map((rating) =>
    count<ArticleRow>(rating, ({ summary }) => summary.counts[rating], `How many verdicts are ${rating}`),
  ),
  text('repeats', ({ summary }) => summary.repeats, 'The article that it copies or reprints'),
  text('likeness', ({ summary }) => summary.likeness, 'same for a copy, near for a reprint'),
];

export interface ArticlesWanted {
  readonly filter: ArticleFilter;
  /** Judges anew: for whole reports. */
  readonly checker: Checker | null;
}

export const exportArticles = (index: IndexReader, wanted: ArticlesWanted): Exported<ArticleRow> => ({
  columns,
  json: ({ report, summary }) => (report ? reportJson(report) : summary),
  part: ({ summary }) => ({ date: summary.published?.slice(0, 10) ?? null, lang: summary.lang }),
  offices: ({ report }) => (report ? officesOf(report) : []),
  rows: rowsOf(index, wanted),
});

/** Offices whose figures the verdicts of a report rest on. */
const officesOf = ({ claims, superlatives }: Report): string[] =>
  [...claims, ...superlatives].flatMap(({ verdict }) => verdict.evidence.map(({ observation }) => observation.source));

async function* rowsOf(index: IndexReader, { filter, checker }: ArticlesWanted): AsyncGenerator<readonly ArticleRow[]> {
  const ahead = foreseeing(index);
  for await (const page of articlePages(index, filter)) {
    ahead.foresee(page.map(({ id }) => id));
    if (checker === null) yield page.map((summary) => ({ summary, report: null }));
    else
      for (const summary of page) {
        const report = await judgedArticle(checker, ahead, summary.id);
        if (report) yield [{ summary, report }];
      }
  }
}

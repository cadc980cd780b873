import type { Rating } from '../../model/verdict.ts';
import { judgedArticle } from '../answers/judged.ts';
import { toldVerdicts, type ToldVerdict } from '../answers/verdicts.ts';
import type { Checker } from '../check.ts';
import { foreseeing } from '../folder/index/read/foresight.ts';
import type { IndexReader, VerdictFilter } from '../folder/index/read/index.ts';
import { articlePages } from '../folder/index/read/pages.ts';
import { judgedColumns, judgedOf } from './claims.ts';
import { count, text, within, type Column, type Exported } from './table.ts';

const columns: readonly Column<ToldVerdict>[] = [
  text('article', (v) => v.article, 'Id of the article'),
  text('kind', (v) => v.kind, 'claim or superlative'),
  count('n', (v) => v.n, 'Which of the article’s claims or superlatives, from 0'),
  text('page', (v) => v.page, 'Address of its card on the article’s page'),
  text('published', (v) => v.published, 'When the article was published (UTC)'),
  text('publisher', (v) => v.publisher, 'Who published it'),
  text('lang', (v) => v.lang, 'BCP 47 language of the article'),
  text('quote', (v) => v.quote, 'What was judged, as written'),
  count('at', (v) => v.at, 'Offset of the quote in the text, in UTF-16 units'),
  ...judgedColumns.map((column) => within(column, ({ verdict }: ToldVerdict) => judgedOf(verdict))),
  text('then', ({ verdict }) => verdict.asOf?.then ?? null, 'The rating by what was public on the article’s day'),
  text('now', ({ verdict }) => verdict.asOf?.now ?? null, 'The rating by what is known now'),
];

export interface VerdictsWanted {
  readonly filter: VerdictFilter;
  readonly checker: Checker;
}

/** Verdicts are judged anew, each with its evidence; the latest articles come first. */
export const exportVerdicts = (index: IndexReader, wanted: VerdictsWanted): Exported<ToldVerdict> => ({
  columns,
  json: (verdict) => verdict,
  part: ({ published, lang }) => ({ date: published?.slice(0, 10) ?? null, lang }),
  offices: ({ verdict }) => verdict.evidence.map(({ observation }) => observation.source),
  rows: rowsOf(index, wanted),
});

async function* rowsOf(
  index: IndexReader,
  { filter, checker }: VerdictsWanted,
): AsyncGenerator<readonly ToldVerdict[]> {
  const { kind, rating, reason, article, ...ofArticle } = filter;
  const fits = (v: ToldVerdict): boolean =>
    (!kind || kind.includes(v.kind)) &&
    (!rating || rating.includes(v.verdict.rating satisfies Rating)) &&
    (reason === undefined || v.verdict.reasons.includes(reason));
  const ahead = foreseeing(index);
  for await (const page of articlePages(index, ofArticle)) {
    const ids = page.map(({ id }) => id).filter((id) => article === undefined || article === id);
    ahead.foresee(ids);
    for (const id of ids) {
      const report = await judgedArticle(checker, ahead, id);
      const verdicts = report ? toldVerdicts(report).filter(fits) : [];
      if (verdicts.length > 0) yield verdicts;
    }
  }
}

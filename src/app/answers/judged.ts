import type { Report } from '../../model/report.ts';
import type { Checker } from '../check.ts';
import { foreseeing } from '../folder/index/read/foresight.ts';
import type { IndexReader } from '../folder/index/read/index.ts';
import { reread } from '../folder/reread.ts';

/** A stored article, read and judged anew; null where there is none. */
export async function judgedArticle(checker: Checker, index: IndexReader, id: string): Promise<Report | null> {
  const stored = await index.stored(id);
  const article = stored && (await reread(stored));
  return article && checker.check(article);
}

/** The same for many questions about some articles: they are looked up together, and each is judged once. */
export function judging(
  checker: Checker,
  index: IndexReader,
  ids: readonly string[],
): (id: string) => Promise<Report | null> {
  const ahead = foreseeing(index);
  ahead.foresee([...new Set(ids)]);
  const known = new Map<string, Promise<Report | null>>();
  return (id) => {
    const report = known.get(id) ?? judgedArticle(checker, ahead, id);
    known.set(id, report);
    return report;
  };
}

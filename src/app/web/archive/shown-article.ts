import type { Article } from '../../../model/article.ts';
import type { Report } from '../../../model/report.ts';
import { findingsOf, type Finding } from '../../../publish/finding.ts';
import type { ArticleDetail } from '../../folder/index/read/index.ts';
import { reread } from '../../folder/reread.ts';
import { lately, type Lately } from '../../lately.ts';
import type { Site } from '../site.ts';
import { figureSeries, type FigureSeries } from './figure-series.ts';
import { relatedClaims, type RelatedClaims } from './related.tsx';

/** A judged article with what is shown beside its figures. */
export interface Shown {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** By a figure's number: the official series that it was held against. */
  series(): ReadonlyMap<number, FigureSeries>;
  /** By a figure's number: the same said elsewhere. */
  related(): Promise<RelatedClaims>;
}

/** An article of the data folder with all that its pages show: its own, and that of each of its figures. */
export interface ShownArticle extends Shown {
  readonly article: Article;
  readonly detail: ArticleDetail;
  /** Everything that is needed to judge it again, as JSON. */
  proof(): string;
}

/** A report of an article that is not kept: nothing is known of what others say. */
export function shownReport(site: Site, report: Report): Shown {
  const findings = findingsOf(report);
  return { report, findings, series: once(() => figureSeries(site.checker, findings)), related: async () => new Map() };
}

/** What is shown of others that say the same as one figure. */
const MOST_TELLINGS = 5;

/** Articles that are kept at a time: who reads one opens its figures next. */
const MOST = 32;

const kept = new WeakMap<Site, Lately<Promise<ShownArticle | null>>>();

/** A stored article, read and judged once for as long as the articles stay what they are; null where there is none. */
export async function shownArticle(site: Site, id: string): Promise<ShownArticle | null> {
  const known = kept.get(site) ?? lately({ most: MOST });
  kept.set(site, known);
  const key = `${(await site.version?.()) ?? ''} ${id}`;
  const shown = known.get(key) ?? openArticle(site, id);
  known.set(key, shown);
  shown.catch(() => known.delete(key));
  return shown;
}

async function openArticle(site: Site, id: string): Promise<ShownArticle | null> {
  const found = await site.withIndex(async (index) => {
    const detail = await index.article(id);
    return detail && { detail, stored: await index.copyOf(detail) };
  });
  const article = found?.stored && (await reread(found.stored));
  if (!found || !article) return null;
  const report = site.checker.check(article);
  return {
    ...shownReport(site, report),
    article,
    detail: found.detail,
    related: once(async () => {
      const told = await site.withIndex((index) => index.elsewhere([id], MOST_TELLINGS));
      return relatedClaims(told?.get(id) ?? [], report);
    }),
    proof: once(() => site.checker.prove(article)),
  };
}

/** Asks when first asked, and again where that failed. */
function once<T>(ask: () => T): () => T {
  let asked: { readonly answer: T } | null = null;
  return () => {
    asked ??= { answer: ask() };
    if (asked.answer instanceof Promise) asked.answer.catch(() => (asked = null));
    return asked.answer;
  };
}

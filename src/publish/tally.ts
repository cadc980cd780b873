import type { Report } from '../model/report.ts';
import { RATINGS, type Rating } from '../model/verdict.ts';
import type { Locale } from './output.ts';
import { WORDING } from './wording/index.ts';

export type Counts = Readonly<Partial<Record<Rating, number>>>;

/** How many of each rating, worst last as in the design's table; ratings that do not occur are left out. */
export function countRatings(ratings: Iterable<Rating>): Counts {
  const counts = new Map<Rating, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return Object.fromEntries(RATINGS.filter((r) => counts.has(r)).map((r) => [r, counts.get(r)!]));
}

/** The ratings of a report, claims and superlatives alike. */
export const ratingsOf = ({ claims, superlatives }: Report): Rating[] =>
  [...claims, ...superlatives].map(({ verdict }) => verdict.rating);

/** One line over all articles of a run: `12 trade figures in 2 articles: 9 supported, 3 refuted`. */
export const renderSummary = (ratings: Iterable<Rating>, articles: number, locale: Locale): string =>
  WORDING[locale].summary(countRatings(ratings), articles);

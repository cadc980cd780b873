import { type Period, countMonths, months, monthOf, samePeriod, yearOf } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import type { Discourse } from '../../locale.ts';
import type { Bound } from './bound.ts';
import { memoryOf } from './memory.ts';
import type { Phrase } from './phrase.ts';

/** What the text is about, and since which paragraph it speaks of an earlier time. */
interface Story {
  readonly period: Period;
  readonly aside: number;
}

const KEY = 'en:story';

/**
 * A paragraph about an earlier month is a digression: the next one goes on with the story's own period. True where
 * the text has told of more than one period, so that a carried one may be another.
 */
export function backToStory(discourse: Discourse): boolean {
  const story = discourse.memory.get(KEY) as Story | undefined;
  if (story && story.aside >= 0 && story.aside !== memoryOf(discourse).paragraph) {
    discourse.period = story.period;
    discourse.memory.set(KEY, { ...story, aside: -1 });
  }
  return ((discourse.memory.get('en:periods') as readonly Period[] | undefined) ?? []).length > 1;
}

/** The period of a sentence's first figure is the text's from now on, if only for this paragraph where it is an earlier one or all of the year so far. */
export function keepStory(first: Bound, discourse: Discourse, running: boolean): void {
  const story = discourse.memory.get(KEY) as Story | undefined;
  const { period } = first;
  if (period === null) return;
  const earlier = story !== undefined && period[1] < story.period[1] && first.modality === 'actual';
  const aside =
    story !== undefined &&
    (earlier || first.modality !== 'actual' || (running && countMonths(period) > countMonths(story.period)));
  if (aside) discourse.memory.set(KEY, { ...story, aside: memoryOf(discourse).paragraph });
  else if (!story || !samePeriod(story.period, period)) discourse.memory.set(KEY, { period, aside: -1 });
  discourse.period = period;
}

/** `so far this year` beside `the same six months of 2018`, or `this year` after a part of it was told. */
export function runningPart(
  phrase: Phrase | null,
  count: number,
  discourse: Discourse,
  today: Day | null,
): Period | null {
  const runs = phrase?.running === true || phrase?.shift?.op === 'ytd';
  if (!runs || phrase === null || today === null) return null;
  if (count > 0 && count < 12) return months(today.year, 1, today.year, count);
  const story = discourse.memory.get(KEY) as Story | undefined;
  const told = isPart(discourse.period, today, discourse.memory.has('en:fiscal'))
    ? discourse.period
    : (story?.period ?? null);
  const part = phrase.running && isPart(told, today, discourse.memory.has('en:fiscal'));
  return part ? told : null;
}

/** The first months of the year in hand, more than one of them. */
const isPart = (told: Period | null, today: Day, fiscal: boolean): told is Period =>
  told !== null &&
  yearOf(told[1]) === today.year &&
  (fiscal || monthOf(told[0]) === 1) &&
  countMonths(told) > 1 &&
  countMonths(told) < 12;

import { type Period, countMonths, monthOf, shiftMonths, yearOf } from '../../../model/period.ts';
import type { Item } from './item.ts';
import type { Phrase } from './phrase.ts';
import type { State } from './state.ts';

/** A period phrase at its place, and whether it is only compared with. */
export interface Place {
  readonly item: number;
  readonly phrase: Phrase;
  readonly base: boolean;
}

/** All period phrases of the sentence, those inside heads too, with their part. */
export function placesOf(s: State): Place[] {
  const out: Place[] = [];
  s.items.forEach((it, i) => {
    const yearBehind =
      it.k === 'head' && s.items[i + 1]?.k === 'per' && s.items[i + 1]!.phrase!.year ? [s.items[i + 1]!.phrase!] : [];
    if (it.k === 'head')
      for (const phrase of mergedPhrases([
        ...it.head!.phrases,
        ...(it.head!.phrases.some((p) => p.yearless) ? yearBehind : []),
      ]))
        out.push({ item: i, phrase, base: phrase.base === true || comparedBefore(s.items, i, phrase, false) });
    const mergedBefore =
      it.k === 'per' &&
      it.phrase!.year &&
      s.items[i - 1]?.k === 'head' &&
      s.items[i - 1]!.head!.phrases.some((p) => p.yearless);
    if (mergedBefore) return;
    const since = s.items[i - 1]?.k === 'rank' && s.items[i - 1]!.m === 'since' && !holdsAmount(s.items, i);
    if (it.k === 'per' && !it.phrase!.date && !since && !isHappening(s, i))
      out.push({
        item: i,
        phrase: it.phrase!,
        base:
          (it.phrase!.base === true && !opensSentence(s.items, i)) ||
          comparedBefore(s.items, i, it.phrase!, true) ||
          isMultiplied(s, i) ||
          (s.items[i - 1]?.k === 'rank' && s.items[i - 1]!.m === 'since'),
      });
  });
  return out;
}

const HAPPENED =
  /^(?:announced|imposed|introduced|unveiled|signed|launched|implemented|enacted|adopted|proposed|declared)$/i;

/** `tariffs announced in April`: when something else happened. */
function isHappening({ items, text }: State, i: number): boolean {
  const joint = items[i - 1];
  const verb = joint?.k === 'mark' && (joint.m === 'in' || joint.m === 'on') ? items[i - 2] : joint;
  return verb !== undefined && HAPPENED.test(text.slice(verb.start, verb.end));
}

/** `since January 2024 ($9.3bn)`: the amount of the time that is counted from. */
const holdsAmount = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.m === '(' && items[i + 2]?.fig?.kind === 'money' && items[i + 3]?.m === ')';

/** `the February surplus last year`: a month or quarter and a year told apart are one period. */
function mergedPhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  const part = phrases.find((p) => p.yearless && p.fixed !== null);
  const year = phrases.find((p) => p.year && p.fixed !== null);
  if (!part || !year) return phrases;
  return [{ fixed: shiftMonths(part.fixed!, (yearOf(year.fixed![1]) - yearOf(part.fixed![1])) * 12) }];
}

/** `The figures for the same month last year were …`: a period before any figure or change is the main one. */
function opensSentence(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (!(before?.k === 'mark' && before.m === 'in')) return false;
  return !items.slice(0, i).some((it) => it.k === 'fig' || it.k === 'change');
}

/** `from`, `compared with`, `over 1985`, `than in 1985` directly before a period make it the base. */
function comparedBefore(items: readonly Item[], i: number, phrase: Phrase, alone: boolean): boolean {
  let k = i - 1;
  if (items[k]?.k === 'mark' && (items[k]!.m === 'in' || items[k]!.m === 'of')) k--;
  if (overValue(items, k)) return true;
  const it = items[k];
  if (it === undefined) return false;
  if (it.k === 'mark' && it.m === 'from' && phrase.range) return spanCompared(items, k, phrase);
  if (it.k === 'mark' && (it.m === 'compared' || it.m === 'from' || it.m === 'than'))
    return !(it.m === 'from' && phrase.fixed !== null && !alone) && (it.m !== 'compared' || alone);
  if (it.k === 'mark' && it.m === 'on' && !alone && items[k - 1]?.k === 'change' && items[k - 1]!.noun) return true;
  if (it.k === 'mark' && it.m === 'on')
    return (
      alone && (phrase.year === true || isMonth(phrase)) && (items[k - 1]?.k === 'fig' || items[k - 1]?.k === 'change')
    );
  if (it.k === 'change' && it.adj && !alone) return items[k - 1]?.k === 'fig';
  if (it.k === 'change' && it.adj && alone) return items[k - 1]?.k === 'fig' || items[k + 1] === items[i];
  return false;
}

const RECORDED =
  /^(?:recorded|registered|reported|posted|seen|achieved|observed|value|values|level|levels|amount|figures?|numbers?|base|readings?|performance|total|volume)$/i;

/** `over the value recorded in the third quarter`, `on the level in May`: the value compared with. */
export function overValue(items: readonly Item[], k: number): boolean {
  let j = k;
  while (k - j < 3 && items[j] !== undefined && isRecorded(items[j]!)) j--;
  const joint = items[j];
  return j < k && joint?.k === 'mark' && ['on', 'compared', 'than', 'from'].includes(joint.m!);
}

/** `twice the level of 2022`, `double the 2022 figure`, `2.5 times that of 2010`: what is multiplied. */
function isMultiplied({ items, text }: State, i: number): boolean {
  let j = i - 1;
  while (i - j < 5 && items[j] !== undefined && (isJoint(items[j]!) || isRecorded(items[j]!))) j--;
  const it = items[j];
  if (it?.k === 'change') return TIMES.test(text.slice(it.start, it.end));
  return it?.fig?.kind === 'times' && items[j + 1]?.m !== 'in';
}

/** `of`, `in`, `what it was in`. */
const isJoint = ({ k, m }: Item): boolean =>
  k === 'pronoun' || k === 'level' || (k === 'mark' && (m === 'of' || m === 'in')) || (k === 'word' && m === 'what');

const TIMES = /^(?:double|twice|triple|treble|quadruple|half)$/i;

const isRecorded = ({ k, m }: Item): boolean =>
  (k === 'word' && RECORDED.test(m ?? '')) ||
  (k === 'level' && (m === 'have' || m === 'level')) ||
  k === 'say' ||
  k === 'pronoun';

/** `a drop of 0.8 percent over the July figure`, `up 4% on January 2023`: one month alone. */
const isMonth = ({ fixed, date, dash }: Phrase): boolean =>
  fixed !== null && date !== true && dash !== true && countMonths(fixed) === 1;

/** `up 7.2 percent from January-June 2017`: a span of another year, or after the period that is told already. */
function spanCompared(items: readonly Item[], k: number, phrase: Phrase): boolean {
  if (!phrase.dash || items[k - 1]?.k !== 'fig') return false;
  const told = items.slice(0, k).find((it) => it.k === 'per' && it.phrase!.fixed && !it.phrase!.base)?.phrase?.fixed;
  return told ? phrase.fixed !== null && phrase.fixed[1] < told[1] : false;
}

export const STOPS = new Set([';', 'while', 'but', ':']);

export const monthsBetween = (base: Period, main: Period): number =>
  (yearOf(main[1]) - yearOf(base[1])) * 12 + monthOf(main[1]) - monthOf(base[1]);

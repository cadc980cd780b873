import { describe, expect, it } from 'vitest';
import type { Period } from '../../../model/period.ts';
import { dayOf } from '../../calendar.ts';
import { compileLexicon } from '../../lexicon-build.ts';
import { scan } from '../../scanner.ts';
import { lexicon } from './lexicon.ts';
import { readPeriod } from './period.ts';
import { resolve } from './phrase.ts';
import { tokensOf } from './token.ts';

const compiled = compileLexicon(lexicon());
const SEPTEMBER: Period = ['2023-09-01', '2023-09-30'];

/** The first period phrase of a text, told on a day, against a main period. */
function periodOf(text: string, published: string, main: Period | null = null): Period | null | undefined {
  const { tokens } = tokensOf(text, 0, text.length, scan(text, compiled, 0, text.length), 0);
  const today = dayOf(published);
  for (let i = 0; i < tokens.length; i++) {
    const read = readPeriod(tokens, i, { today, future: false });
    if (read) return resolve(read.phrase, main, ['IND'], today);
  }
  return undefined;
}

const span = (first: string, last: string): Period => [first, last];

const FORMS: readonly (readonly [text: string, expected: Period | null])[] = [
  ['in September', span('2023-09-01', '2023-09-30')],
  ['in September 2022', span('2022-09-01', '2022-09-30')],
  ['in Sept. 2022', span('2022-09-01', '2022-09-30')],
  ['in September of last year', span('2022-09-01', '2022-09-30')],
  ['in November', span('2022-11-01', '2022-11-30')],
  ['last September', span('2023-09-01', '2023-09-30')],
  ['last November', span('2022-11-01', '2022-11-30')],
  ['in May', span('2023-05-01', '2023-05-31')],
  ['March exports', span('2023-03-01', '2023-03-31')],
  ['in January-September', span('2023-01-01', '2023-09-30')],
  ['in January–September 2022', span('2022-01-01', '2022-09-30')],
  ['in Jan.-Sept.', span('2023-01-01', '2023-09-30')],
  ['from January to September', span('2023-01-01', '2023-09-30')],
  ['from January through September 2021', span('2021-01-01', '2021-09-30')],
  ['between January and August', span('2023-01-01', '2023-08-31')],
  ['in January and February', span('2023-01-01', '2023-02-28')],
  ['the January-February period', span('2023-01-01', '2023-02-28')],
  ['January/March', span('2023-01-01', '2023-03-31')],
  ['from September 2022 to August 2023', span('2022-09-01', '2023-08-31')],
  ['in the April-June quarter', span('2023-04-01', '2023-06-30')],
  ['in the first nine months', span('2023-01-01', '2023-09-30')],
  ['in the first nine months of 2022', span('2022-01-01', '2022-09-30')],
  ['in the first 10 months of last year', span('2022-01-01', '2022-10-31')],
  ['in the first two months of this year', span('2023-01-01', '2023-02-28')],
  ['in the first three quarters', span('2023-01-01', '2023-09-30')],
  ['in the first three quarters of 2022', span('2022-01-01', '2022-09-30')],
  ['in the first half', span('2023-01-01', '2023-06-30')],
  ['in the second half of last year', span('2022-07-01', '2022-12-31')],
  ['in the first quarter of the year', span('2023-01-01', '2023-03-31')],
  ['in the third quarter', span('2023-07-01', '2023-09-30')],
  ['in the fourth quarter', span('2022-10-01', '2022-12-31')],
  ['fourth-quarter exports', span('2022-10-01', '2022-12-31')],
  ['in the final quarter of 2022', span('2022-10-01', '2022-12-31')],
  ['in the last six months of 2022', span('2022-07-01', '2022-12-31')],
  ['in the remaining three months of the year', span('2023-10-01', '2023-12-31')],
  ['in H1 2023', span('2023-01-01', '2023-06-30')],
  ['in Q3', span('2023-07-01', '2023-09-30')],
  ['in Q1-Q3 2022', span('2022-01-01', '2022-09-30')],
  ['in 9M 2023', span('2023-01-01', '2023-09-30')],
  ['in 2022', span('2022-01-01', '2022-12-31')],
  ['for the whole of 2022', span('2022-01-01', '2022-12-31')],
  ['in full-year 2022', span('2022-01-01', '2022-12-31')],
  ['from 2017 to 2021', span('2017-01-01', '2021-12-31')],
  ['between 2017 and 2021', span('2017-01-01', '2021-12-31')],
  ['the 1987-92 plan', span('1987-01-01', '1992-12-31')],
  ['the 14th Five-Year Plan', span('2021-01-01', '2025-12-31')],
  ['last month', span('2023-09-01', '2023-09-30')],
  ['last quarter', span('2023-07-01', '2023-09-30')],
  ['last year', span('2022-01-01', '2022-12-31')],
  ['this year', span('2023-01-01', '2023-12-31')],
  ['next year', span('2024-01-01', '2024-12-31')],
  ['in the first 20 days of October', span('2023-10-01', '2023-10-20')],
  ['October 1-20', span('2023-10-01', '2023-10-20')],
  ['in the week ended April 7', span('2023-04-01', '2023-04-07')],
  ['in the year to March', span('2022-04-01', '2023-03-31')],
  ['in the year ended June 30, 2022', span('2021-07-01', '2022-06-30')],
  ['the 12 months to June', span('2022-07-01', '2023-06-30')],
  ['the nine months ended December 2022', span('2022-04-01', '2022-12-31')],
  ['fiscal 1986/87', span('1986-04-01', '1987-03-31')],
  ['fiscal year 2023-24', span('2023-04-01', '2024-03-31')],
  ['the fiscal year beginning April 1', span('2023-04-01', '2024-03-31')],
  ['a year earlier', span('2022-09-01', '2022-09-30')],
  ['a year ago', span('2022-09-01', '2022-09-30')],
  ['the same period last year', span('2022-09-01', '2022-09-30')],
  ['the same month of 2019', span('2019-09-01', '2019-09-30')],
  ['the corresponding period of 2021', span('2021-09-01', '2021-09-30')],
  ['a similar 2020 period', span('2020-09-01', '2020-09-30')],
  ['the same period', SEPTEMBER],
  ['the previous month', span('2023-08-01', '2023-08-31')],
  ['a month earlier', span('2023-08-01', '2023-08-31')],
  ['two years earlier', span('2021-09-01', '2021-09-30')],
  ['so far this year', span('2023-01-01', '2023-09-30')],
  ['in the late 1970s', null],
  ['in the past decade', null],
  ['on October 7', null],
];

describe('periods told on 24 October 2023 of September 2023', () => {
  it.each(FORMS)('%s', (text, expected) => {
    expect(periodOf(text, '2023-10-24', SEPTEMBER)).toEqual(expected);
  });

  it('gives no days to a month without a year where nobody says when the text was written', () => {
    expect(periodOf('in September', '')).toBeNull();
  });

  it.each(['exports may fall', 'they march on', 'a third', 'may'])('"%s" tells no period', (text) => {
    expect(periodOf(text, '2023-10-24')).toBeUndefined();
  });
});

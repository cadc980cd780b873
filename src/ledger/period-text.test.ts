import { expect, it } from 'vitest';
import { half, months, quarter, yearToDate, years } from '../model/period.ts';
import { periodOf, periodText } from './period-text.ts';

it('a period is read back as it was written', () => {
  const all = [years(2023), months(2023, 9), quarter(2023, 2), half(2023, 2), yearToDate(2023, 8), years(2020, 2022)];
  for (const period of all) expect(periodOf(periodText(period)), periodText(period)).toEqual(period);
  expect(periodOf('2023-09-30')).toEqual(['2023-09-30', '2023-09-30']);
});

it('a text that is no period is an error that shows it', () => {
  for (const text of ['', '2023-13', '2023-Q5', '23', '2023/x'])
    expect(() => periodOf(text)).toThrow(/not a period: "/);
});

import { describe, expect, it } from 'vitest';
import { rate, row } from '../../../test/support/series.ts';
import { months, years } from '../../model/period.ts';
import { bookOf } from '../book.ts';
import { asymmetry, mirror } from './mirror.ts';

const pair = (exported: number, imported: number) =>
  bookOf([
    row(years(2023), exported, 1, { reporter: 'USA', partner: 'CHN', flow: 'export' }),
    row(years(2023), imported, 1, { reporter: 'CHN', partner: 'USA', flow: 'import' }),
  ]);
describe('mirror data', () => {
  it('stand side by side, and freight explains an ordinary gap', () => {
    expect(mirror(pair(1000, 1070), 'USA', 'CHN', years(2023), 'USD')).toMatchObject({
      gap: 70,
      gapPercent: 7,
      explained: true,
    });
    expect(mirror(pair(1000, 1300), 'USA', 'CHN', years(2023), 'USD')).toMatchObject({ gap: 300, explained: false });
    expect(mirror(pair(1000, 800), 'USA', 'CHN', years(2023), 'USD')?.explained).toBe(false);
  });

  it('are nothing where a side is missing', () => {
    expect(mirror(pair(1000, 1070), 'CHN', 'USA', years(2023), 'USD')).toBeNull();
    expect(asymmetry(pair(1000, 1070), 'USA', 'CHN', [years(2022), years(2023)], 'USD')).toHaveLength(1);
  });

  it('are converted where the sides publish in different currencies', () => {
    const book = bookOf(
      [
        row(months(2023, 9), 1000, 1, { reporter: 'USA', partner: 'CHN', flow: 'export' }),
        row(months(2023, 9), 7700, 1, { reporter: 'CHN', partner: 'USA', flow: 'import', unit: 'CNY' }),
      ],
      [rate('USD', 'CNY', months(2023, 9), 7.3)],
    );
    expect(mirror(book, 'USA', 'CHN', months(2023, 9), 'USD')?.imported).toMatchObject({
      derivation: 'conversion',
      unit: 'USD',
    });
  });
});

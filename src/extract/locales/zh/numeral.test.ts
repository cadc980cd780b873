import { describe, expect, it } from 'vitest';
import { readNumeral } from './numeral.ts';

const read = (text: string) => readNumeral(text, 0, text.length);

describe('a number in Chinese text', () => {
  it.each([
    ['2401亿', 240_100_000_000],
    ['1.27万亿', 1_270_000_000_000],
    ['3400多万', 34_000_000],
    ['1,234.5', 1234.5],
    ['１２．５億', 1_250_000_000],
    ['5千万', 50_000_000],
    ['3亿5000万', 350_000_000],
    ['1兆2,345億', 1_234_500_000_000],
    ['一千五百五十亿', 155_000_000_000],
    ['两万亿', 2_000_000_000_000],
    ['两千多亿', 200_000_000_000],
    ['八百三十', 830],
    ['十五', 15],
    ['二十', 20],
    ['廿三', 23],
    ['卅四', 34],
    ['一百零五', 105],
    ['二〇二三', 2023],
    ['五四二點五億', 54_250_000_000],
    ['六四〇．五億', 64_050_000_000],
    ['○點九億', 90_000_000],
    ['一二五○億', 125_000_000_000],
    ['二十九．三', 29.3],
    ['万亿', 1_000_000_000_000],
    ['千', 1000],
    ['百万', 1_000_000],
    ['一兆二千亿', 1_200_000_000_000],
    ['2000亿', 200_000_000_000],
    ['600多', 600],
    ['20余万', 200_000],
  ])('%s is %d', (text, value) => {
    const number = read(text);
    expect(number?.value).toBe(value);
    expect(number?.end).toBe(text.length);
  });

  it('keeps the last written place', () => {
    expect(read('96亿')?.lastPlace).toBe(1e8);
    expect(read('211.8亿')?.lastPlace).toBe(1e7);
    expect(read('一千五百五十亿')?.lastPlace).toBe(1e8);
    expect(read('五四二点五亿')?.lastPlace).toBe(1e7);
    expect(read('3亿5000万')?.lastPlace).toBe(1e4);
  });

  it('says where more is meant than told', () => {
    expect(read('3400多万')?.more).toBe(true);
    expect(read('两千多亿')?.more).toBe(true);
    expect(read('100余亿')?.more).toBe(true);
    expect(read('100亿')?.more).toBe(false);
  });

  it('reads no number where none begins', () => {
    expect(read('出口')).toBeNull();
    expect(read('')).toBeNull();
  });
});

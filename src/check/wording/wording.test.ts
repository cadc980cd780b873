import { describe, expect, it } from 'vitest';
import { article, book, claim, rate, row, superlative } from '../../../test/support/specimen.ts';
import type { Claim, Superlative } from '../../model/claim.ts';
import { checkClaims } from '../check.ts';
import { distanceText, pointsText, quantityText } from './number.ts';
import { dayText, economyText, periodText } from './name.ts';
import { ordinal } from './superlative-en.ts';

const RECORD = book(
  [
    row('CHN RUS total 2022', '$190.271bn', '2023-01-13'),
    row('CHN RUS total 2023', '$240.11bn', '2024-01-12'),
    row('CHN RUS total 2023', '26.3% USD', '2024-01-12'),
    row('CHN RUS exports 2023-09', '$9.6bn', '2023-10-13'),
    row('CHN RUS exports 2022-09', '$7.99bn', '2022-10-24'),
    row('USA CHN imports 2025-11', '$20950.7mn', '2026-01-29'),
    row('USA CHN imports 2025-11', '$20641.4mn', '2026-06-04'),
  ],
  [rate('2023-09', 'USD', 'CNY', 7.3)],
);

function said(
  claims: readonly Claim[],
  published: string | null = '2024-01-13',
  superlatives: readonly Superlative[] = [],
) {
  const report = checkClaims(article(claims, superlatives), { published }, RECORD);
  return [...report.claims, ...report.superlatives].at(-1)?.verdict.explanation;
}
const level = claim('CHN RUS total 2023', '$240.11bn');

describe('a sentence about a verdict', () => {
  it('tells the record, its office, its object and its day', () => {
    expect(said([level])).toEqual({
      en: '$240.11 billion is what China’s customs recorded as China’s trade with Russia in 2023, released on 12 January 2024.',
      zh: '2401.1亿美元：这是中国海关记录的2023年中国与俄罗斯进出口额（2024年1月12日发布）。',
    });
  });

  it('tells the distance of a refuted figure', () => {
    expect(said([claim('CHN RUS total 2023', '$204.11bn')])).toEqual({
      en: '$240.11 billion is what China’s customs recorded as China’s trade with Russia in 2023, released on 12 January 2024; the article’s $204.11 billion is 15% lower, further than any published version explains. Digits seem to have changed places, or one to have fallen out.',
      zh: '2401.1亿美元：这是中国海关记录的2023年中国与俄罗斯进出口额（2024年1月12日发布）；文中的2041.1亿美元比它低15%，与历次公布的数字都不符。似有数字颠倒或漏写。',
    });
  });

  it.each([
    ['$250bn', 'over', ' is 4.1% higher, so it was not over that.', '，并未超过此数。'],
    ['$200bn', 'under', ' is 16.7% lower, so it was not under that.', '，并未低于此数。'],
    ['$600bn', 'under', ' is 149.9% higher, so it was not nearly that.', '，并未接近此数。'],
  ] as const)('tells of %s told as “%s” which side the record lies on', (number, approx, en, zh) => {
    const told = said([claim('CHN RUS total 2023', number, { approx })]);
    expect(told?.en).toContain(en);
    expect(told?.zh).toContain(zh);
  });

  it('tells in which currency a growth counts, and the base it stands on', () => {
    expect(said([level, claim('CHN RUS total 2023', '26.3%')])).toEqual({
      en: '26.3% is the growth that China’s customs published for China’s trade with Russia in 2023, counted in dollars, released on 12 January 2024. It stands on a revised base: the first print of the year before was $190.271 billion.',
      zh: '26.3%：这是中国海关公布的2023年中国与俄罗斯进出口按美元计同比增速（2024年1月12日发布）。它以修订后的基数计算：上年同期初次公布的是1902.71亿美元。',
    });
  });

  it('tells a computed growth with one decimal', () => {
    expect(said([claim('CHN RUS exports 2023-09', '$9.6bn'), claim('CHN RUS exports 2023-09', '21%')])?.en).toBe(
      '20.2% is what the figures of China’s customs give for the growth of China’s exports to Russia in September 2023.',
    );
  });

  it('tells what was right when written and has been revised since, with both rows and days', () => {
    expect(said([claim('USA CHN imports 2025-11', '$20.95bn')], '2026-02-10')).toEqual({
      en: '$20.951 billion is what the US Census Bureau recorded as the US’s imports from China in November 2025, released on 29 January 2026. Right when written, revised since: $20.951 billion then (29 January 2026), $20.641 billion now (4 June 2026).',
      zh: '209.507亿美元：这是美国普查局记录的2025年11月美国自中国进口额（2026年1月29日发布）。当时无误，此后修订：当时为209.507亿美元（2026年1月29日），现为206.414亿美元（2026年6月4日）。',
    });
  });

  it('tells what was wrong when written and is right by today’s record', () => {
    const text = said([claim('USA CHN imports 2025-11', '$20.641bn')], '2026-02-10');
    expect(text?.en).toContain(
      'Wrong when written, right now by accident: $20.951 billion then (29 January 2026), $20.641 billion now (4 June 2026).',
    );
    expect(text?.zh).toContain(
      '当时有误，如今碰巧相符：当时为209.507亿美元（2026年1月29日），现为206.414亿美元（2026年6月4日）。',
    );
  });

  it('tells of today’s record where nobody knows what was public on the article’s day', () => {
    const text = said([claim('USA CHN imports 2025-11', '$20.95bn')], null);
    expect(text?.en).toContain('Today’s record says otherwise: $20.641 billion (4 June 2026).');
    expect(text?.zh).toContain('如今的记录已不同：206.414亿美元（2026年6月4日）。');
  });

  it('calls no article wrong where the day of the newer figure is only a bound', () => {
    const rows = [
      row('USA CHN imports 2025-11', '$20950.7mn', '2026-01-29'),
      row('USA CHN imports 2025-11', '$20641.4mn', null, { releasedBy: '2026-06-17', releasedRule: 'copy' }),
    ];
    const told = article([claim('USA CHN imports 2025-11', '$20.641bn')]);
    const verdict = checkClaims(told, { published: '2026-04-10' }, book(rows)).claims[0]?.verdict;
    expect(verdict?.reasons).not.toContain('right_only_now');
    expect(verdict?.explanation.en).toContain(
      'Not what was surely public when written, but today’s record: $20.951 billion then (29 January 2026), $20.641 billion now (public by 17 June 2026).',
    );
    expect(verdict?.explanation.zh).toContain('当时确知已公布的不是这个数字，与如今的记录相符：当时为209.507亿美元');
  });

  it('tells so before anything else there is to tell, as of cut digits', () => {
    const text = said([claim('USA CHN imports 2025-11', '$20.64bn')], '2026-07-01')?.en;
    expect(text).not.toContain('written');
    expect(said([claim('USA CHN imports 2025-11', '$20.950bn')], '2026-02-10')?.en).toContain('Right when written');
  });

  it('tells what would decide where the record is silent', () => {
    expect(said([claim('CHN EU27_2020 exports 2023-12', '-1.93%')])).toEqual({
      en: '-1.93% cannot be checked: the ledger has no series of these two; the monthly table by country of China’s customs (release of January 2024) would decide it.',
      zh: '-1.93%无法核对：台账没有这一对经济体的数据；可由海关总署《进出口商品国别（地区）总值表》（2024年1月发布）判定。',
    });
  });

  it('tells a forecast from a count', () => {
    expect(said([claim('CHN RUS total 2023', '$200bn', { modality: 'forecast' })])?.zh).toBe(
      '2000亿美元是预测，不是统计数字；目前中国海关的记录中，2023年中国与俄罗斯进出口为2401.1亿美元。记录已经达到。',
    );
  });

  it('tells the sum that fails, in the language of the sentence', () => {
    const told = [
      claim('JPN BRA exports 2021-06', '$11.28bn'),
      claim('JPN BRA imports 2021-06', '$15.51bn'),
      claim('JPN BRA total 2021-06', '$20.83bn'),
    ];
    expect(said(told)).toEqual({
      en: '$20.83 billion does not fit the article’s other figures: exports and imports do not add up to the total ($11.28 billion + $15.51 billion ≠ $20.83 billion).',
      zh: '208.3亿美元与文中其他数字矛盾：出口与进口之和不等于总额（112.8亿美元 + 155.1亿美元 ≠ 208.3亿美元）。',
    });
  });

  it('tells a record with the number of periods it was held against', () => {
    expect(said([level], '2024-01-13', [superlative('CHN RUS total 2023', 'record_high', { since: '2021' })])).toEqual({
      en: '$240.11 billion for China’s trade with Russia in 2023 is the highest of 2 periods that China’s customs has on record since 2021.',
      zh: '2401.1亿美元：中国海关记录的2023年中国与俄罗斯进出口，为2021年以来2期中最高。',
    });
  });
});

describe('numbers and names', () => {
  it('has one point and several points', () => {
    expect([pointsText(1, 'en'), pointsText(0.3, 'en'), pointsText(-1, 'en'), pointsText(0.3, 'zh')]).toEqual([
      '1 point',
      '0.3 points',
      '-1 point',
      '0.3个百分点',
    ]);
  });

  it('writes amounts as each language does', () => {
    expect(['en', 'zh'].map((l) => quantityText(1.74e12, 'CNY', l as 'en'))).toEqual([
      '1.74 trillion yuan',
      '1.74万亿元',
    ]);
    expect(['en', 'zh'].map((l) => quantityText(-3.045e11, 'EUR', l as 'en'))).toEqual([
      '-€304.5 billion',
      '-3045亿欧元',
    ]);
    expect(['en', 'zh'].map((l) => quantityText(9.551, 'USD', l as 'en'))).toEqual(['$9.551', '9.551美元']);
    expect(quantityText(7_810_000, 't', 'zh')).toBe('781万吨');
    expect(quantityText(852_123, 't', 'en')).toBe('852,123 tonnes');
  });

  it('tells distances without a sign', () => {
    expect(distanceText(26.1, 26.3, 'percent', 'en')).toBe('0.2 points');
    expect(distanceText(204.11, 240.11, 'USD', 'zh')).toBe('15%');
  });

  it('names periods, days and economies', () => {
    expect(periodText(['2023-01-01', '2023-09-30'], 'en')).toBe('January to September 2023');
    expect(periodText(['2023-01-01', '2023-06-30'], 'zh')).toBe('2023年上半年');
    expect(periodText(['2023-07-01', '2023-09-30'], 'en')).toBe('the third quarter of 2023');
    expect(dayText('2024-01-12', 'zh')).toBe('2024年1月12日');
    expect([economyText('USA', 'en'), economyText('ASEAN', 'zh'), economyText('RUS', 'zh')]).toEqual([
      'the US',
      '东盟',
      '俄罗斯',
    ]);
  });

  it('counts in ordinals', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
      '111th',
    ]);
  });
});

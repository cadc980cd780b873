import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../index.ts';

/** The partner of China's exports to a place so named. */
const partnerOf = (name: string): string | null | undefined =>
  extractClaims({ text: `2023年中國對${name}出口增長5%。`, published: '2024-01-20', lang: 'zh' }).claims[0]?.partner;

describe('names of economies as Taiwan and Hong Kong write them', () => {
  it.each([
    ['克羅埃西亞', 'HRV'],
    ['葉門', 'YEM'],
    ['阿拉伯聯合大公國', 'ARE'],
    ['紐西蘭', 'NZL'],
    ['沙烏地阿拉伯', 'SAU'],
    ['斯洛維尼亞', 'SVN'],
    ['義大利', 'ITA'],
    ['寮國', 'LAO'],
    ['迦納', 'GHA'],
    ['莫三比克', 'MOZ'],
    ['辛巴威', 'ZWE'],
    ['坦尚尼亞', 'TZA'],
    ['瓜地馬拉', 'GTM'],
    ['宏都拉斯', 'HND'],
    ['史瓦帝尼', 'SWZ'],
    ['模里西斯', 'MUS'],
    ['賽普勒斯', 'CYP'],
    ['東協', 'ASEAN'],
    ['東南亞國協', 'ASEAN'],
  ])('%s is %s', (name, code) => expect(partnerOf(name)).toBe(code));
});

/** Who trades with whom in each claim of a text. */
const partners = (text: string) =>
  extractClaims({ text, published: '2024-01-20', lang: 'zh' }).claims.map((c) => `${c.reporter}>${c.partner}`);

describe('a short name that several economies share is the one named before', () => {
  it('巴 is Pakistan behind Pakistan', () => {
    expect(partners('巴基斯坦统计局公布数据。2023年巴出口增长5%。')).toEqual(['PAK>WLD']);
  });
  it('巴 is Brazil behind Brazil', () => {
    expect(partners('巴西经济部公布数据。2023年巴出口增长5%。')).toEqual(['BRA>WLD']);
  });
});

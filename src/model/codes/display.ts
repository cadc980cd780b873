import { findEconomy } from './economies.ts';
import { findGroup } from './groups.ts';
import { findRegion } from './regions.ts';

const intl = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  zh: new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' }),
};

/** The platform's long forms are diplomatic; customs tables and the news say these. */
const SHORT: Readonly<Record<string, Partial<Record<'en' | 'zh', string>>>> = {
  HKG: { en: 'Hong Kong', zh: '香港' },
  MAC: { en: 'Macao', zh: '澳门' },
  MMR: { en: 'Myanmar' },
  COD: { en: 'DR Congo' },
  COG: { en: 'Congo' },
  PSE: { en: 'Palestine', zh: '巴勒斯坦' },
};

const FORMER_ZH: Readonly<Record<string, string>> = {
  SUN: '苏联',
  YUG: '南斯拉夫',
  SCG: '塞尔维亚和黑山',
  CSK: '捷克斯洛伐克',
  DDR: '东德',
  BRD: '西德',
  YMD: '南也门',
  VDR: '越南共和国',
  ANT: '荷属安的列斯',
  ZAR: '扎伊尔',
  BLX: '比利时-卢森堡',
  BUR: '缅甸',
  PCI: '太平洋岛屿托管地',
};

/** A code of an economy, group or region as people call it; the code itself where it is unknown. */
export function displayName(code: string, locale: 'en' | 'zh'): string {
  const economy = findEconomy(code);
  if (economy) {
    const short = SHORT[code]?.[locale];
    if (short) return short;
    if (economy.to !== null) return locale === 'zh' ? (FORMER_ZH[code] ?? economy.name) : economy.name;
    return (economy.alpha2 && intl[locale].of(economy.alpha2)) ?? economy.name;
  }
  const group = findGroup(code);
  if (group) return locale === 'zh' ? group.zh : group.name;
  const region = findRegion(code);
  return region ? region[locale] : code;
}

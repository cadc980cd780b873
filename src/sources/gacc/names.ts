import { displayName } from '../../model/codes/display.ts';
import { ECONOMIES } from '../../model/codes/economies.ts';

/**
 * Names that customs tables use where they differ from the platform's. Source: tables by country of the monthly bulletin
 * and the preliminary release, Chinese and English, 2022 to 2026.
 */
const CUSTOMS: Readonly<Record<string, string>> = {
  总值: 'WLD',
  总计: 'WLD',
  合计: 'WLD',
  total: 'WLD',
  亚洲: 'ASIA',
  asia: 'ASIA',
  非洲: 'AFRICA',
  africa: 'AFRICA',
  欧洲: 'EUROPE',
  europe: 'EUROPE',
  拉丁美洲: 'LATAM',
  latinamerica: 'LATAM',
  北美洲: 'NORTHAMERICA',
  northamerica: 'NORTHAMERICA',
  大洋洲: 'OCEANIA',
  oceania: 'OCEANIA',
  欧洲联盟: 'EU27_2020',
  欧盟: 'EU27_2020',
  europeanunion: 'EU27_2020',
  eu: 'EU27_2020',
  东南亚国家联盟: 'ASEAN',
  东盟: 'ASEAN',
  asean: 'ASEAN',
  associationofsoutheastasiannations: 'ASEAN',
  亚太经济合作组织: 'APEC',
  亚太经合组织: 'APEC',
  apec: 'APEC',
  asiapacificeconomiccooperation: 'APEC',
  rcep: 'RCEP',
  rcep贸易伙伴: 'RCEP',
  区域全面经济伙伴关系协定: 'RCEP',
  共建一带一路国家: 'BRI',
  一带一路沿线国家: 'BRI',
  beltandroadcountries: 'BRI',
  中国香港: 'HKG',
  hongkongchina: 'HKG',
  hongkong: 'HKG',
  中国澳门: 'MAC',
  macaochina: 'MAC',
  macauchina: 'MAC',
  macau: 'MAC',
  中国台湾: 'TWN',
  台湾省: 'TWN',
  taiwanchina: 'TWN',
  俄罗斯联邦: 'RUS',
  russianfederation: 'RUS',
  korearep: 'KOR',
  republicofkorea: 'KOR',
  rokorea: 'KOR',
  korea: 'KOR',
  rok: 'KOR',
  dprkorea: 'PRK',
  koreadpr: 'PRK',
  dprk: 'PRK',
  usa: 'USA',
  unitedstatesofamerica: 'USA',
  uk: 'GBR',
  vietnam: 'VNM',
  turkey: 'TUR',
  阿联酋: 'ARE',
  uae: 'ARE',
  刚果民: 'COD',
  刚果金: 'COD',
  刚果布: 'COG',
  czechrepublic: 'CZE',
  捷克: 'CZE',
  laopdr: 'LAO',
  laos: 'LAO',
  波黑: 'BIH',
};

/** Names without spaces, marks, footnotes in brackets and case. */
function plain(name: string): string {
  const bare = name
    .replaceAll(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replace(/^(其中|ofwhich|of which|ofwich)[:：]?/i, '');
  return bare
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(其中|ofwhich)/i, '')
    .toLowerCase();
}

const known: ReadonlyMap<string, string> = new Map([
  ...ECONOMIES.filter((e) => e.to === null).flatMap((e): [string, string][] => [
    [plain(displayName(e.alpha3, 'zh')), e.alpha3],
    [plain(displayName(e.alpha3, 'en')), e.alpha3],
    [plain(e.name), e.alpha3],
  ]),
  ...Object.entries(CUSTOMS),
]);

/** The code of a partner's name in a customs table; undefined where it is none (a footnote, a heading). */
export const partnerOf = (name: string): string | undefined => known.get(plain(name));

/** Membership of one economy: the days from and to which it counts, both inclusive; null is open. */
export interface Member {
  readonly economy: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A group of economies that figures are told for. */
export interface Group {
  readonly code: string;
  readonly name: string;
  readonly zh: string;
  /** Empty for an open group, whose list nobody can give for a day (`BRI`): it has figures, never a sum of members. */
  readonly members: readonly Member[];
  /** Where the list and its dates come from. */
  readonly source: string;
}

/** `DEU FRA` are members without a date; `since` and `left` hold the dated ones, as `AUT:1995-01-01`. */
function members(plain: string, since = '', left = ''): Member[] {
  const leaves = new Map(words(left).map((w) => pair(w)));
  const starts = new Map(words(since).map((w) => pair(w)));
  const all = [...new Set([...words(plain), ...starts.keys()])];
  return all.map((economy) => ({ economy, from: starts.get(economy) ?? null, to: leaves.get(economy) ?? null }));
}

const words = (text: string): string[] => text.split(/\s+/).filter((w) => w !== '');
const pair = (word: string): [string, string] => [word.slice(0, 3), word.slice(4)];

const EU6 = 'BEL DEU FRA ITA LUX NLD';
const EU12 = `${EU6} DNK IRL GBR GRC ESP PRT`;
const EU15 = `${EU12} AUT FIN SWE`;
const EU25 = `${EU15} CYP CZE EST HUN LTU LVA MLT POL SVK SVN`;
const EU27_2007 = `${EU25} BGR ROU`;
const EU28 = `${EU27_2007} HRV`;
const EU27_2020 = EU28.replace('GBR ', '');
const AFRICA = `DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN
  LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE ESH`;
const LATAM = `ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PRY PER URY VEN ATG BHS BRB BLZ DMA GRD
  GUY JAM KNA LCA VCT SUR TTO`;
const GULF = 'BHR KWT OMN QAT SAU ARE';

const g = (code: string, name: string, zh: string, list: Member[], source: string): Group => ({
  code,
  name,
  zh,
  members: list,
  source,
});

/**
 * Groups with their members by date. A composition with a year in its code (`EU27_2020`, `EU28`) is fixed, as Eurostat
 * uses it: the same members for every period, so that series of it compare. The others change with the treaties.
 */
export const GROUPS: readonly Group[] = [
  g('WLD', 'World', '全球', [], 'all partners together'),
  g(
    'EEC',
    'European Economic Community',
    '欧洲经济共同体',
    members(
      EU6,
      'DNK:1973-01-01 IRL:1973-01-01 GBR:1973-01-01 GRC:1981-01-01 ESP:1986-01-01 PRT:1986-01-01',
      [...words(EU12)].map((e) => `${e}:1993-10-31`).join(' '),
    ),
    'accession treaties; the Community became the EU on 1993-11-01',
  ),
  g(
    'EU',
    'European Union (members of the day)',
    '欧盟（当时成员国）',
    members(
      EU12,
      `AUT:1995-01-01 FIN:1995-01-01 SWE:1995-01-01 CYP:2004-05-01 CZE:2004-05-01 EST:2004-05-01 HUN:2004-05-01
       LTU:2004-05-01 LVA:2004-05-01 MLT:2004-05-01 POL:2004-05-01 SVK:2004-05-01 SVN:2004-05-01 BGR:2007-01-01
       ROU:2007-01-01 HRV:2013-07-01`,
      'GBR:2020-01-31',
    ),
    'accession treaties; withdrawal agreement of the United Kingdom',
  ),
  g('EU15', 'European Union (15)', '欧盟15国', members(EU15), 'Eurostat geo code EU15'),
  g('EU25', 'European Union (25)', '欧盟25国', members(EU25), 'Eurostat geo code EU25'),
  g('EU27_2007', 'European Union (27, 2007-2013)', '欧盟27国（2007-2013）', members(EU27_2007), 'Eurostat EU27_2007'),
  g('EU28', 'European Union (28, 2013-2020)', '欧盟28国', members(EU28), 'Eurostat geo code EU28'),
  g('EU27_2020', 'European Union', '欧盟', members(EU27_2020), 'Eurostat geo code EU27_2020'),
  g(
    'EA20',
    'Euro area (20)',
    '欧元区20国',
    members('AUT BEL CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MLT NLD PRT SVK SVN'),
    'Eurostat geo code EA20 (2023-2025)',
  ),
  g(
    'EFTA',
    'European Free Trade Association',
    '欧洲自由贸易联盟',
    members('CHE ISL LIE NOR'),
    'EFTA Convention, members since 1995',
  ),
  g(
    'ASEAN',
    'ASEAN',
    '东盟',
    members(
      'IDN MYS PHL SGP THA',
      'BRN:1984-01-07 VNM:1995-07-28 LAO:1997-07-23 MMR:1997-07-23 KHM:1999-04-30 TLS:2025-10-26',
    ),
    'ASEAN member states; customs tables count Timor-Leste from the bulletin of October 2025',
  ),
  g(
    'BRICS',
    'BRICS',
    '金砖国家',
    members(
      'BRA CHN IND RUS',
      'ZAF:2010-12-24 EGY:2024-01-01 ETH:2024-01-01 IRN:2024-01-01 ARE:2024-01-01 IDN:2025-01-06',
    ),
    'BRICS declarations; Saudi Arabia, invited for 2024, is not counted',
  ),
  g(
    'RCEP',
    'RCEP',
    'RCEP成员国',
    members(
      '',
      `AUS:2022-01-01 NZL:2022-01-01 CHN:2022-01-01 JPN:2022-01-01 BRN:2022-01-01 KHM:2022-01-01 LAO:2022-01-01
       SGP:2022-01-01 THA:2022-01-01 VNM:2022-01-01 KOR:2022-02-01 MYS:2022-03-18 MMR:2022-05-01 IDN:2023-01-02
       PHL:2023-06-02`,
    ),
    'entry into force by party; customs tables count all fifteen signatories for every period',
  ),
  g(
    'EAEU',
    'Eurasian Economic Union',
    '欧亚经济联盟',
    members('', 'RUS:2015-01-01 BLR:2015-01-01 KAZ:2015-01-01 ARM:2015-01-02 KGZ:2015-08-12'),
    'Treaty on the Eurasian Economic Union and accessions',
  ),
  g(
    'CIS',
    'Commonwealth of Independent States',
    '独联体',
    members('ARM AZE BLR KAZ KGZ MDA RUS TJK UZB'),
    'members taking part in 2025; Moldova gave notice',
  ),
  g(
    'APEC',
    'APEC',
    '亚太经合组织',
    members(
      '',
      `AUS:1989-11-06 BRN:1989-11-06 CAN:1989-11-06 IDN:1989-11-06 JPN:1989-11-06 KOR:1989-11-06 MYS:1989-11-06
       NZL:1989-11-06 PHL:1989-11-06 SGP:1989-11-06 THA:1989-11-06 USA:1989-11-06 TWN:1991-11-12 HKG:1991-11-12
       CHN:1991-11-12 MEX:1993-11-17 PNG:1993-11-17 CHL:1994-11-11 PER:1998-11-14 RUS:1998-11-14 VNM:1998-11-14`,
    ),
    'APEC member economies and their dates of joining',
  ),
  g(
    'CPTPP',
    'CPTPP',
    '全面与进步跨太平洋伙伴关系协定',
    members(
      '',
      `MEX:2018-12-30 JPN:2018-12-30 SGP:2018-12-30 NZL:2018-12-30 CAN:2018-12-30 AUS:2018-12-30 VNM:2019-01-14
       PER:2021-09-19 MYS:2022-11-29 CHL:2023-02-21 BRN:2023-07-12 GBR:2024-12-15`,
    ),
    'entry into force by party',
  ),
  g(
    'BRI',
    'Belt and Road partner countries',
    '共建“一带一路”国家',
    [],
    'open: the customs list is not published by date',
  ),
  g('FTA', 'Free-trade partners', '自贸伙伴', [], 'open: depends on the reporter and the day'),
  g('CENTRALASIA', 'Central Asia (5)', '中亚五国', members('KAZ KGZ TJK TKM UZB'), 'the five states of the region'),
  g('AFRICA', 'Africa', '非洲', members(AFRICA), 'UN M49 region 002, states'),
  g('LATAM', 'Latin America and the Caribbean', '拉美', members(LATAM), 'UN M49 region 419, sovereign states'),
  g('MIDDLEEAST', 'Middle East', '中东', [], 'open: sources differ'),
  g('SOUTHASIA', 'South Asia', '南亚', members('AFG BGD BTN IND LKA MDV NPL PAK'), 'members of SAARC'),
  g(
    'CEEC',
    'Central and Eastern European countries',
    '中东欧国家',
    members(
      'ALB BGR BIH CZE EST HRV HUN LTU LVA MKD MNE POL ROU SRB SVK SVN',
      'GRC:2019-04-12',
      'LTU:2021-05-21 EST:2022-08-11 LVA:2022-08-11',
    ),
    'China-CEEC cooperation: Greece joined in 2019, three Baltic states left in 2021 and 2022',
  ),
  g(
    'G7',
    'G7',
    '七国集团',
    members('CAN DEU FRA GBR ITA JPN USA'),
    'the seven states; the EU takes part without counting',
  ),
  g(
    'G20',
    'G20 (states)',
    '二十国集团',
    members('ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF'),
    'the nineteen states; the EU and the African Union are unions',
  ),
  g(
    'OPEC',
    'OPEC',
    '欧佩克',
    members(
      'IRN IRQ KWT SAU VEN LBY ARE DZA NGA',
      'QAT:1961-12-01 IDN:1962-12-01 GAB:2016-07-01 AGO:2007-01-01 GNQ:2017-05-25 COG:2018-06-22 ECU:2007-11-17',
      'QAT:2018-12-31 IDN:2008-12-31 AGO:2023-12-31 ECU:2019-12-31',
    ),
    'OPEC; of members that left and came back only the last stay is listed',
  ),
  g('USMCA', 'USMCA', '美墨加协定', members('', 'CAN:2020-07-01 MEX:2020-07-01 USA:2020-07-01'), 'entry into force'),
  g(
    'NAFTA',
    'NAFTA',
    '北美自由贸易协定',
    members('', 'CAN:1994-01-01 MEX:1994-01-01 USA:1994-01-01', 'CAN:2020-06-30 MEX:2020-06-30 USA:2020-06-30'),
    'entry into force; replaced by USMCA',
  ),
  g('GULF', 'Gulf Cooperation Council', '海湾合作委员会', members(GULF), 'members since 1981-05-25'),
  g(
    'MERCOSUR',
    'Mercosur',
    '南方共同市场',
    members('ARG BRA PRY URY', 'BOL:2024-08-08'),
    'Treaty of Asunción; Venezuela (2012-2016, suspended) is not counted',
  ),
  g(
    'OECD',
    'OECD',
    '经合组织',
    members(
      'AUS AUT BEL CAN CHE CZE DEU DNK ESP FIN FRA GBR GRC HUN IRL ISL ITA JPN KOR LUX MEX NLD NOR NZL POL PRT SVK SWE TUR USA',
      `CHL:2010-05-07 SVN:2010-07-21 ISR:2010-09-07 EST:2010-12-09 LVA:2016-07-01 LTU:2018-07-05 COL:2020-04-28
       CRI:2021-05-25`,
    ),
    'OECD member list; members before 2001 without a date',
  ),
  g(
    'SCO',
    'Shanghai Cooperation Organisation',
    '上合组织',
    members('CHN KAZ KGZ RUS TJK UZB', 'IND:2017-06-09 PAK:2017-06-09 IRN:2023-07-04 BLR:2024-07-04'),
    'SCO member states',
  ),
  g('ASIA', 'Asia', '亚洲', [], 'open: M49 region 142 in some tables, East and South-East Asia in others'),
  g('EUROPE', 'Europe', '欧洲', [], 'open: M49 region 150 in some tables, the EU with its neighbours in others'),
  g('NORTHAMERICA', 'North America', '北美', [], 'open: with or without Mexico'),
  g('OCEANIA', 'Oceania', '大洋洲', [], 'open: tables of China and of Taiwan draw it differently'),
  g('SOUTHEASTASIA', 'South-East Asia', '东南亚', [], 'open: the news seldom says whether ASEAN is meant'),
  g('ARAB', 'Arab states', '阿拉伯国家', [], 'open: mostly the League of Arab States'),
  g('MIDDLEAMERICA', 'Caribbean', '加勒比', [], 'open: a word of the news, not a list'),
  g('SOUTHBOUND', 'New Southbound Policy countries', '新南向国家', [], 'open: 18 partners named by a policy of 2016'),
  g('WEST', 'The West', '西方国家', [], 'open: a word of the news, not a list'),
];

const byCode = new Map(GROUPS.map((group) => [group.code, group]));

/** The group of a code; undefined where it names an economy or nothing. */
export const findGroup = (code: string): Group | undefined => byCode.get(code);

/** Members on a day (an ISO date), as alpha-3 codes; empty for an open group, an unknown code and a day before it began. */
export function membersOf(code: string, day: string): readonly string[] {
  const list = byCode.get(code)?.members ?? [];
  return list.filter((m) => (m.from ?? '') <= day && (m.to ?? '9') >= day).map((m) => m.economy);
}

import type { Row } from './row.ts';

const of = (code: string, forms: string): Row => ['source', { code }, forms];

/** Offices that measure a country's trade, by its code: what they tell without naming it is of that country. */
export const AGENCIES: readonly Row[] = [
  of('CHN', 'general administration of customs,gacc,national bureau of statistics of china'),
  of('DEU', 'destatis,federal statistical office,federal statistics office'),
  of('USA', 'census bureau,commerce department,department of commerce,bureau of economic analysis'),
  of('GBR', 'office for national statistics,hm revenue & customs,hmrc'),
  of('CAN', 'statistics canada,statscan'),
  of('AUS', 'australian bureau of statistics'),
  of('KOR', 'korea customs service,kcs'),
  of('TUR', 'turkstat,turkish statistical institute'),
  of('ITA', 'istat'),
  of('FRA', 'insee'),
  of('ESP', 'ine'),
  of('VNM', 'general statistics office of vietnam'),
  of('PAK', 'pakistan bureau of statistics'),
  of('BRA', 'secex'),
  of('RUS', 'rosstat,federal customs service'),
  of('UKR', 'ukrstat'),
  of('NZL', 'stats nz'),
  of('THA', 'trade policy and strategy office,tpso'),
  of('MYS', 'matrade,department of statistics malaysia,dosm'),
  of('KEN', 'kenya national bureau of statistics,knbs'),
  of('GHA', 'ghana statistical service'),
  of('PHL', 'philippine statistics authority'),
  of('IDN', 'badan pusat statistik,statistics indonesia'),
  of('ZAF', 'stats sa,statistics south africa'),
  of('MEX', 'inegi'),
  of('ARG', 'indec'),
  of('NLD', 'statistics netherlands'),
  of('KOR', 'statistics korea,korea international trade association'),
  of('VNM', 'general department of vietnam customs'),
  of('IND', 'directorate general of foreign trade,directorate general of commercial intelligence and statistics'),
  of('BGD', 'export promotion bureau of bangladesh'),
  of('CHE', 'swiss federal customs administration'),
];

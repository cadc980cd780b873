import type { Reading, Reject } from '../../model/layout.ts';
import type { Observation } from '../../model/observation.ts';
import { months } from '../../model/period.ts';
import type { CodeList } from '../codes.ts';
import { HS_NAMES } from '../codes.ts';
import { getPolitely, looksLikeJson } from '../http.ts';
import type { Inquiry, Outside, Portion, Source } from '../source.ts';
import { SourceError } from '../source.ts';
import { monthsBetween } from '../span.ts';

const BASE = 'https://api.census.gov/data/timeseries/intltrade';
const CITATION = 'US Census Bureau, International Trade API';

/** Schedule C codes of the main partners. Source: Census Schedule C, country codes, 2025. */
const SCHEDULE_C: CodeList = {
  '-': 'WLD',
  '0003': 'EU27_2020',
  '0022': 'OECD',
  '0026': 'ASEAN',
  '1220': 'CAN',
  '2010': 'MEX',
  '3010': 'COL',
  '3070': 'VEN',
  '3310': 'ECU',
  '3330': 'PER',
  '3370': 'CHL',
  '3510': 'BRA',
  '3570': 'ARG',
  '4010': 'SWE',
  '4039': 'NOR',
  '4050': 'FIN',
  '4099': 'DNK',
  '4120': 'GBR',
  '4190': 'IRL',
  '4210': 'NLD',
  '4231': 'BEL',
  '4279': 'FRA',
  '4280': 'DEU',
  '4330': 'AUT',
  '4351': 'CZE',
  '4370': 'HUN',
  '4419': 'CHE',
  '4550': 'POL',
  '4621': 'RUS',
  '4623': 'UKR',
  '4700': 'ESP',
  '4710': 'PRT',
  '4759': 'ITA',
  '4840': 'GRC',
  '4890': 'TUR',
  '5050': 'IRQ',
  '5081': 'ISR',
  '5170': 'SAU',
  '5180': 'QAT',
  '5200': 'ARE',
  '5330': 'IND',
  '5350': 'PAK',
  '5380': 'BGD',
  '5420': 'LKA',
  '5490': 'THA',
  '5520': 'VNM',
  '5550': 'KHM',
  '5570': 'MYS',
  '5590': 'SGP',
  '5600': 'IDN',
  '5650': 'PHL',
  '5700': 'CHN',
  '5790': 'PRK',
  '5800': 'KOR',
  '5820': 'HKG',
  '5830': 'TWN',
  '5880': 'JPN',
  '6021': 'AUS',
  '6141': 'NZL',
  '7210': 'DZA',
  '7290': 'EGY',
  '7530': 'NGA',
  '7910': 'ZAF',
};

/** What the two directions call the same things. */
const DIRECTIONS = [
  { flow: 'export', path: 'exports/hs', value: 'ALL_VAL_MO', code: 'E_COMMODITY' },
  { flow: 'import', path: 'imports/hs', value: 'GEN_VAL_MO', code: 'I_COMMODITY' },
] as const;

/** Two requests for each year: exports and imports of its months. */
function discover(inquiry: Inquiry, outside: Outside): Portion[] {
  const span = monthsBetween(inquiry.from ?? inquiry.to, inquiry.to ?? inquiry.from);
  const partners = inquiry.partners.length === 0 ? ['WLD'] : inquiry.partners;
  const years = [...new Set(span.map((m) => m.slice(0, 4)))];
  return years.flatMap((year) => {
    const own = span.filter((m) => m.startsWith(year));
    const [first = year, last = year] = [own[0], own.at(-1)];
    return DIRECTIONS.map(({ flow, path, value, code }): Portion => {
      const query = new URLSearchParams({
        get: ['CTY_CODE', value, ...(inquiry.hs.length > 0 ? [code] : [])].join(','),
      });
      query.set('time', `from ${monthly(first, '01')} to ${monthly(last, '12')}`);
      for (const partner of partners) query.append('CTY_CODE', numberOf(partner));
      for (const hs of inquiry.hs) query.append(code, hs);
      if (inquiry.hs.length > 0) query.set('COMM_LVL', `HS${inquiry.hs[0]?.length ?? 2}`);
      const url = `${outside.base ?? BASE}/${path}?${query}`;
      return {
        name: `${flow} ${first}-${last} ${partners.join('+')} ${inquiry.hs.join('+') || 'TOTAL'}`,
        url,
        accept: 'application/json',
      };
    });
  });
}

const monthly = (text: string, month: string): string => (text.length === 4 ? `${text}-${month}` : text);

function numberOf(code: string): string {
  const found = Object.entries(SCHEDULE_C).find(([, alpha3]) => alpha3 === code)?.[0];
  if (!found)
    throw new SourceError(
      'no-economy',
      `There is no Census code for ${code} here; there are ${Object.values(SCHEDULE_C).join(', ')}.`,
    );
  return found;
}

async function fetchPortion(portion: Portion, outside: Outside): Promise<Uint8Array> {
  const key = outside.env['CENSUS_API_KEY'];
  const url = key ? `${portion.url}&key=${encodeURIComponent(key)}` : portion.url;
  return getPolitely(url, { accept: portion.accept }, outside, looksLikeJson);
}

function parseRows(table: unknown, name: string, url: string | null, today: string): Reading {
  const [header, ...rows] = Array.isArray(table) ? (table as unknown[]) : [];
  if (!Array.isArray(header))
    throw new SourceError(
      'bad-shape',
      `${name}: this is no table of the Census API: a list of rows with a header first.`,
    );
  const at = (column: string): number => header.indexOf(column);
  const direction = DIRECTIONS.find((d) => at(d.value) >= 0);
  if (!direction || at('CTY_CODE') < 0 || at('time') < 0) {
    throw new SourceError(
      'missing-column',
      `${name}: it needs the columns CTY_CODE, time and ALL_VAL_MO or GEN_VAL_MO.`,
    );
  }
  const observations: Observation[] = [];
  const rejects: Reject[] = [];
  rows.forEach((row, i) => {
    const cell = (column: string): string => {
      const value: unknown = Array.isArray(row) ? row[at(column)] : undefined;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const [year, month] = cell('time').split('-').map(Number);
    const value = Number(cell(direction.value));
    const partner = SCHEDULE_C[cell('CTY_CODE')];
    const hs = at(direction.code) >= 0 && cell(direction.code) !== '-' ? cell(direction.code) : null;
    const bad = !partner
      ? 'CTY_CODE'
      : !year || !month || month > 12 || !/^\d{4}-\d{2}$/.test(cell('time'))
        ? 'time'
        : cell(direction.value) === '' || !Number.isFinite(value)
          ? direction.value
          : null;
    if (bad || !partner || !year || !month) {
      const column = bad ?? 'time';
      rejects.push({
        file: name,
        line: null,
        column,
        text: cell(column),
        reason: `row ${i + 1}: ${column} is missing or cannot be read`,
      });
      return;
    }
    observations.push({
      reporter: 'USA',
      region: null,
      partner,
      flow: direction.flow,
      commodity: hs && (HS_NAMES[hs] || hs),
      hs,
      scope: 'goods',
      period: months(year, month),
      measure: 'value',
      value,
      precision: 1,
      unit: 'USD',
      growthCurrency: null,
      source: 'census',
      citation: `${CITATION}, retrieved ${today}`,
      url: url ?? name,
      released: null,
      status: 'confirmed',
      note: null,
    });
  });
  return { kind: 'rows', observations, rejects };
}

/** The Census Bureau's API of international trade; general imports, total exports, by customs value. */
export const census: Source = {
  describe: () => ({
    id: 'census',
    title: 'US Census Bureau: US goods trade by partner and commodity, monthly, in USD (Census basis)',
    homepage: 'https://www.census.gov/foreign-trade',
    terms: 'Public domain. The Bureau asks to say that it neither endorses nor certifies what is made of its API.',
    citation: CITATION,
    input: 'both',
    key: 'CENSUS_API_KEY',
    files: 'answers of its API (JSON)',
  }),
  discover,
  fetch: fetchPortion,
  parse: async (document, { today }) => {
    const text = new TextDecoder().decode(await document.bytes());
    try {
      return parseRows(JSON.parse(text), document.name, document.url, today);
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new SourceError('bad-json', `${document.name}: the JSON is cut off or broken.`);
      throw error;
    }
  },
};

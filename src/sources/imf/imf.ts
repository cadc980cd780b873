import type { TableLayout } from '../../model/layout.ts';
import type { CodeList } from '../codes.ts';
import { ECONOMY_CODES } from '../codes.ts';
import { getPolitely, looksLikeCsv } from '../http.ts';
import { amounts, constant, layoutOf } from '../layout.ts';
import { oneOfColumns, sdmxHeader } from '../sdmx.ts';
import type { Inquiry, Outside, Portion, Source } from '../source.ts';
import { SourceError } from '../source.ts';
import { monthsBetween } from '../span.ts';

/** International Merchandise Trade Statistics, the successor of the Direction of Trade Statistics. */
const BASE = 'https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+';
const CITATION = 'IMF, International Merchandise Trade Statistics (IMTS)';

/** Groups of the IMF that are ours too; its other groups are left to a mapping file. */
const AREAS: CodeList = { ...ECONOMY_CODES, G001: 'WLD', W00: 'WLD', '1_C_W00': 'WLD', KOS: 'XKX', WBG: 'PSE' };
const INDICATORS: CodeList = {
  XG_FOB_USD: 'export',
  MG_CIF_USD: 'import',
  TBG_USD: 'balance',
  TXG_FOB_USD: 'export',
  TMG_CIF_USD: 'import',
};

/** `2023-09` as the IMF writes it. */
const period = (text: string | undefined): string => (text ?? '').replace('-', '-M');

/** One request for each reporter. */
function discover(inquiry: Inquiry, outside: Outside): Portion[] {
  if (inquiry.reporters.length === 0) throw new SourceError('no-reporter', 'Say whose trade: --reporter CHN.');
  if (inquiry.hs.length > 0)
    throw new SourceError('no-hs', 'The IMF has trade by partner only, not by commodity: leave --hs out.');
  const span = monthsBetween(inquiry.from, inquiry.to);
  const partners = (inquiry.partners.length === 0 ? ['WLD'] : inquiry.partners).map((c) => (c === 'WLD' ? 'G001' : c));
  const yearly = span[0]?.length === 4;
  return inquiry.reporters.map((reporter): Portion => {
    const key = [reporter, 'XG_FOB_USD+MG_CIF_USD', partners.join('+'), yearly ? 'A' : 'M'].join('.');
    const query = new URLSearchParams({
      'c[TIME_PERIOD]': `ge:${period(span[0])}+le:${period(span.at(-1))}`,
      dimensionAtObservation: 'TIME_PERIOD',
    });
    const url = `${outside.base ?? BASE}/${key}?${query}`;
    return {
      name: `${reporter} ${span[0]}-${span.at(-1)} ${partners.join('+')}`,
      url,
      accept: 'application/vnd.sdmx.data+csv;version=2.0.0',
    };
  });
}

function layout(head: string, name: string, url: string | null, today: string): TableLayout {
  const shape = sdmxHeader(head);
  const { header, delimiter, decimal, labelled, keep } = shape;
  const column = (...names: string[]): string => {
    const found = oneOfColumns(header, names);
    if (found) return found;
    throw new SourceError('missing-column', `${name}: there is no column ${names[0]}; an answer of IMTS has one.`);
  };
  const scale = oneOfColumns(header, ['SCALE', 'UNIT_MULT']);
  const indicator = column('INDICATOR');
  return layoutOf({
    header,
    delimiter,
    decimal,
    keep: labelled ? keep : [...keep, { column: indicator, values: Object.keys(INDICATORS) }],
    codes: { area: AREAS, indicator: INDICATORS },
    slots: {
      reporter: { column: column('COUNTRY', 'REF_AREA'), codes: 'area', labelled },
      partner: { column: column('COUNTERPART_COUNTRY', 'COUNTERPART_AREA'), codes: 'area', labelled },
      flow: { column: indicator, codes: 'indicator', labelled },
      period: { column: column('TIME_PERIOD'), labelled },
      source: constant('imf'),
      citation: constant(`${CITATION}, retrieved ${today}`),
      url: constant(url ?? 'https://data.imf.org'),
      status: constant('confirmed'),
    },
    measures: [amounts(column('OBS_VALUE'), 'USD', { multiplier: scale ? { power: scale } : 1 })],
  });
}

/** The IMF's direction of trade over its SDMX 3.0 API. */
export const imf: Source = {
  describe: () => ({
    id: 'imf',
    title: 'IMF: exports, imports and balances of all economies by partner, monthly and yearly, in USD',
    homepage: 'https://data.imf.org',
    terms:
      'Free to use with attribution under the terms of use of the IMF; it asks for a citation with the day of retrieval.',
    citation: CITATION,
    input: 'both',
    key: null,
    files: 'SDMX-CSV as its API gives it',
  }),
  discover,
  fetch: (portion, outside) => getPolitely(portion.url, { accept: portion.accept }, outside, looksLikeCsv),
  parse: async (document, { today }) => ({
    kind: 'table',
    layout: layout(await document.head(), document.name, document.url, today),
  }),
};

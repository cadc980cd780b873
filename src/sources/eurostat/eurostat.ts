import type { TableLayout } from '../../model/layout.ts';
import { ECONOMIES, findEconomy } from '../../model/codes/economies.ts';
import type { CodeList } from '../codes.ts';
import { HS_CODES, HS_NAMES } from '../codes.ts';
import { getPolitely, looksLikeCsv } from '../http.ts';
import { amounts, constant, layoutOf } from '../layout.ts';
import { oneOfColumns, sdmxHeader } from '../sdmx.ts';
import type { Inquiry, Outside, Portion, Source } from '../source.ts';
import { SourceError } from '../source.ts';
import { monthsBetween } from '../span.ts';

/** Comext has an address of its own beside Eurostat's other data. */
const BASE = 'https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/3.0/data/dataflow/ESTAT';
/** EU trade since 2002 by HS 2, 4 and 6. */
const DATASET = 'ds-059341';
const CITATION = 'Eurostat, Comext';

/** Eurostat's codes: ISO alpha-2, but EL and UK; groups by their names. */
const GEO: CodeList = {
  ...Object.fromEntries(ECONOMIES.flatMap((e) => (e.alpha2 && e.to === null ? [[e.alpha2, e.alpha3]] : []))),
  EL: 'GRC',
  UK: 'GBR',
  XI: 'GBR',
  EU: 'EU27_2020',
  EU27_2020: 'EU27_2020',
  EU28: 'EU28',
  EU27_2007: 'EU27_2007',
  EU25: 'EU25',
  EU15: 'EU15',
  EA20: 'EA20',
  WORLD: 'WLD',
  EXT_EU27_2020: 'EXTRA_EU27_2020',
  INT_EU27_2020: 'INTRA_EU27_2020',
};
const FLOWS: CodeList = {
  '1': 'import',
  '2': 'export',
  IMP: 'import',
  EXP: 'export',
  IMPORT: 'import',
  EXPORT: 'export',
};
const VALUES = ['VALUE_IN_EUROS', 'VALUE_EUR', 'VALUE_IN_EURO', 'VAL_EUR'];

const geoOf = (code: string): string => {
  if (code === 'EU27_2020' || code.startsWith('EU')) return code;
  if (code === 'WLD') return 'WORLD';
  if (code === 'GRC') return 'EL';
  const alpha2 = findEconomy(code)?.alpha2;
  if (!alpha2) throw new SourceError('no-economy', `Eurostat has no code for ${code}: give ISO codes like CHN.`);
  return alpha2;
};

/** One request for each reporter. */
function discover(inquiry: Inquiry, outside: Outside): Portion[] {
  const span = monthsBetween(inquiry.from, inquiry.to);
  const reporters = inquiry.reporters.length === 0 ? ['EU27_2020'] : inquiry.reporters;
  const partners = inquiry.partners.length === 0 ? ['WLD'] : inquiry.partners;
  const yearly = span[0]?.length === 4;
  return reporters.map((reporter): Portion => {
    const query = new URLSearchParams({
      'c[freq]': yearly ? 'A' : 'M',
      'c[reporter]': geoOf(reporter),
      'c[partner]': partners.map(geoOf).join(','),
      'c[product]': inquiry.hs.length === 0 ? 'TOTAL' : inquiry.hs.join(','),
      'c[flow]': '1,2',
      'c[indicators]': 'VALUE_IN_EUROS',
      'c[TIME_PERIOD]': `ge:${span[0]}+le:${span.at(-1)}`,
      compress: 'false',
      format: 'csvdata',
      formatVersion: '2.0',
      lang: 'en',
      labels: 'id',
    });
    const url = `${outside.base ?? BASE}/${DATASET}/1.0?${query}`;
    return { name: `${reporter} ${span[0]}-${span.at(-1)} ${partners.join('+')}`, url, accept: 'text/csv' };
  });
}

function layout(head: string, name: string, url: string | null, today: string): TableLayout {
  const shape = sdmxHeader(head);
  const column = (...names: string[]): string => {
    const found = oneOfColumns(shape.header, names);
    if (found) return found;
    throw new SourceError('missing-column', `${name}: there is no column ${names[0]}; a table of Comext has one.`);
  };
  const { labelled, header, delimiter, decimal } = shape;
  const indicators = oneOfColumns(header, ['indicators', 'indicator']);
  const coded = (c: string, codes: string) => ({ column: c, codes, labelled });
  const product = column('product');
  return layoutOf({
    header,
    delimiter,
    decimal,
    keep: [...shape.keep, ...(indicators ? [{ column: indicators, values: VALUES }] : [])],
    codes: { geo: GEO, flow: FLOWS, hs: HS_CODES, name: HS_NAMES },
    slots: {
      reporter: coded(column('reporter'), 'geo'),
      partner: coded(column('partner'), 'geo'),
      flow: coded(column('flow'), 'flow'),
      commodity: { ...coded(product, 'name'), otherwise: 'keep' },
      hs: { ...coded(product, 'hs'), otherwise: 'keep' },
      period: { column: column('TIME_PERIOD', 'time'), labelled },
      source: constant('eurostat'),
      citation: constant(`${CITATION}, retrieved ${today}`),
      url: constant(url ?? 'https://ec.europa.eu/eurostat/comext/newxtweb/'),
      status: constant('confirmed'),
    },
    measures: [amounts(column('OBS_VALUE'), 'EUR', { precision: 1 })],
  });
}

/** Eurostat's Comext over SDMX 3.0, as SDMX-CSV. */
export const eurostat: Source = {
  describe: () => ({
    id: 'eurostat',
    title: 'Eurostat, Comext: trade of the EU and its members by partner and commodity, monthly and yearly, in EUR',
    homepage: 'https://ec.europa.eu/eurostat/web/international-trade-in-goods',
    terms: 'Free to use, for business too, with the source acknowledged.',
    citation: CITATION,
    input: 'both',
    key: null,
    files: 'SDMX-CSV as its API and data browser give it',
  }),
  discover,
  fetch: (portion, outside) => getPolitely(portion.url, { accept: portion.accept }, outside, looksLikeCsv),
  parse: async (document, { today }) => ({
    kind: 'table',
    layout: layout(await document.head(), document.name, document.url, today),
  }),
};

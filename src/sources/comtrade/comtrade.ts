import type { Reading, Reject, TableLayout } from '../../model/layout.ts';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { months, years } from '../../model/period.ts';
import { COMTRADE_CODES, FLOW_CODES, HS_CODES, HS_NAMES } from '../codes.ts';
import { headerOf } from '../delimited.ts';
import { bulkPortion, fetchBulk, isBulk } from './bulk.ts';
import { getPolitely, looksLikeJson } from '../http.ts';
import { amounts, constant, layoutOf } from '../layout.ts';
import type { Inquiry, Outside, Portion, Source, SourceDescription } from '../source.ts';
import { SourceError } from '../source.ts';
import { monthsBetween } from '../span.ts';

const BASE = 'https://comtradeapi.un.org';
const CITATION = 'UN Comtrade Database';
/** The public preview answers with at most this many records: one that is full may be cut. */
const PREVIEW_RECORDS = 500;

const describe = (): SourceDescription => ({
  id: 'comtrade',
  title: 'UN Comtrade: trade of some 200 economies by partner and commodity, monthly and yearly, in USD',
  homepage: 'https://comtradeplus.un.org',
  terms:
    'Free for own use with the source cited; passing on large parts of it needs a licence of the UN Statistics Division.',
  citation: CITATION,
  input: 'both',
  key: 'COMTRADE_API_KEY',
  files: 'answers of its API (JSON), CSV and gzipped bulk files',
});

/** One request for each reporter and period, so that a broken run goes on with the next. */
function discover(inquiry: Inquiry, outside: Outside): Portion[] {
  const { reporters, partners, hs } = inquiry;
  if (reporters.length === 0) throw new SourceError('no-reporter', 'Say whose trade: --reporter CHN.');
  const span = monthsBetween(inquiry.from, inquiry.to);
  const key = outside.env['COMTRADE_API_KEY'];
  if (inquiry.bulk === true) {
    if (!key) throw new SourceError('no-key', 'Bulk files need a key: set COMTRADE_API_KEY.');
    return reporters.flatMap((reporter) =>
      span.map((period) => bulkPortion(outside.base ?? BASE, reporter, numberOf(reporter), period)),
    );
  }
  const base = `${outside.base ?? BASE}/${key ? 'data/v1/get' : 'public/v1/preview'}`;
  return reporters.flatMap((reporter) =>
    span.map((period): Portion => {
      const query = new URLSearchParams({
        reporterCode: numberOf(reporter),
        period: period.replace('-', ''),
        partnerCode: (partners.length === 0 ? ['WLD'] : partners).map(numberOf).join(','),
        partner2Code: '0',
        cmdCode: hs.length === 0 ? 'TOTAL' : hs.join(','),
        flowCode: 'M,X',
        customsCode: 'C00',
        motCode: '0',
        includeDesc: 'false',
      });
      const url = `${base}/C/${period.length === 4 ? 'A' : 'M'}/HS?${query}`;
      return {
        name: `${reporter} ${period} ${partners.join('+') || 'WLD'} ${hs.join('+') || 'TOTAL'}`,
        url,
        accept: 'application/json',
      };
    }),
  );
}

/** Comtrade's number of an economy: its own where it has one. Source: the same list as `COMTRADE_CODES`. */
function numberOf(code: string): string {
  const own: Readonly<Record<string, string>> = {
    USA: '842',
    FRA: '251',
    CHE: '757',
    NOR: '579',
    IND: '699',
    TWN: '490',
    ITA: '380',
    ETH: '231',
    SDN: '729',
  };
  const found = own[code] ?? Object.entries(COMTRADE_CODES).find(([, alpha3]) => alpha3 === code)?.[0];
  if (!found) throw new SourceError('no-economy', `Comtrade has no number for ${code}: give ISO codes like CHN.`);
  return String(Number(found));
}

async function fetchPortion(portion: Portion, outside: Outside): Promise<Uint8Array> {
  const key = outside.env['COMTRADE_API_KEY'];
  const headers = { accept: portion.accept, ...(key ? { 'Ocp-Apim-Subscription-Key': key } : {}) };
  if (isBulk(portion)) return fetchBulk(portion, headers, outside);
  return getPolitely(portion.url, headers, outside, looksLikeJson);
}

/** A record of the API; fields are unknown until looked at. */
type Raw = Readonly<Record<string, unknown>>;

function parseJson(text: string, name: string, url: string | null, today: string): Reading {
  const body = unwrap(JSON.parse(text) as unknown);
  const data = (body as { data?: unknown } | null)?.data;
  if (!Array.isArray(data))
    throw new SourceError('bad-shape', `${name}: there is no list "data" in this answer of Comtrade.`);
  if (data.length >= PREVIEW_RECORDS && (url ?? '').includes('/preview/')) {
    throw new SourceError(
      'cut',
      `${name}: the preview gives at most ${PREVIEW_RECORDS} records: ask for fewer partners, or set COMTRADE_API_KEY.`,
    );
  }
  const observations: Observation[] = [];
  const rejects: Reject[] = [];
  data.forEach((item: unknown, i) => {
    const raw = (typeof item === 'object' && item !== null ? item : {}) as Raw;
    if (!isMeant(raw)) return;
    const made = read(raw, url ?? name, today);
    if (typeof made === 'string')
      rejects.push({
        file: name,
        line: null,
        column: made,
        text: textOf(raw[made]),
        reason: `record ${i + 1}: ${made} is missing or cannot be read`,
      });
    else observations.push(...made);
  });
  return { kind: 'rows', observations, rejects };
}

/** A recorded answer stands in `response`, with its request beside it. */
function unwrap(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'response' in body && 'request' in body ? body.response : body;
}

/** Goods by HS, all modes, procedures and second partners together, imports and exports: the rest is a part of these. */
function isMeant(raw: Raw): boolean {
  const plain = (name: string, total: string) =>
    raw[name] === undefined || raw[name] === null || String(raw[name]) === total;
  const goods = textOf(raw['typeCode'] ?? 'C') === 'C' && !/^[SE]/.test(textOf(raw['classificationCode'] ?? 'H'));
  const flow = textOf(raw['flowCode']);
  return (
    goods &&
    plain('motCode', '0') &&
    plain('customsCode', 'C00') &&
    plain('partner2Code', '0') &&
    !/^(RM|RX|DX|FM|MIP|MOP|XIP|XOP)$/.test(flow)
  );
}

/** The observations of a record, or the field that cannot be read. */
function read(raw: Raw, url: string, today: string): Observation[] | string {
  const reporter = COMTRADE_CODES[textOf(raw['reporterCode'])];
  const partner = COMTRADE_CODES[textOf(raw['partnerCode'])];
  const flow = FLOW_CODES[textOf(raw['flowCode'])];
  const period = periodOf(textOf(raw['period']));
  const code = textOf(raw['cmdCode']);
  if (!reporter) return 'reporterCode';
  if (!partner) return 'partnerCode';
  if (flow !== 'export' && flow !== 'import') return 'flowCode';
  if (!period) return 'period';
  if (code === '') return 'cmdCode';
  const value = raw['primaryValue'];
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'primaryValue';
  const base = {
    reporter,
    region: null,
    partner,
    flow,
    commodity: code === 'TOTAL' ? null : (HS_NAMES[code] ?? code),
    hs: code === 'TOTAL' ? null : code,
    scope: 'goods',
    period,
    growthCurrency: null,
    source: 'comtrade',
    citation: `${CITATION}, retrieved ${today}`,
    url,
    released: null,
    status: 'confirmed',
    note: EDITION_NOTES[textOf(raw['classificationCode'])] ?? null,
  } as const;
  const result: Observation[] = [{ ...base, measure: 'value', value, precision: 1, unit: 'USD' }];
  const weight = raw['netWgt'];
  if (typeof weight === 'number' && weight > 0) {
    result.push({ ...base, measure: 'quantity', value: weight / 1000, precision: 0.001, unit: 't' });
  }
  return result;
}

function periodOf(text: string): Period | null {
  const month = Number(text.slice(4, 6));
  if (/^\d{4}$/.test(text)) return years(Number(text));
  return /^\d{6}$/.test(text) && month >= 1 && month <= 12 ? months(Number(text.slice(0, 4)), month) : null;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Editions of the Harmonized System as Comtrade names them; the newest needs no note. Source: its list of classifications. */
const EDITION_NOTES: Readonly<Record<string, string>> = {
  H0: 'HS 1988',
  H1: 'HS 1996',
  H2: 'HS 2002',
  H3: 'HS 2007',
  H4: 'HS 2012',
  H5: 'HS 2017',
};

/** Columns of which only the total is kept, with its value. */
const TOTALS: Readonly<Record<string, string>> = {
  motCode: '0',
  customsCode: 'C00',
  partner2Code: '0',
  typeCode: 'C',
  classificationSearchCode: 'HS',
};

function tableLayout(head: string, name: string, today: string): TableLayout {
  const { header, delimiter } = headerOf(head);
  for (const needed of ['reporterCode', 'partnerCode', 'flowCode', 'period', 'cmdCode', 'primaryValue']) {
    if (!header.includes(needed))
      throw new SourceError('missing-column', `${name}: there is no column ${needed}; a file of Comtrade has one.`);
  }
  const keep = Object.entries(TOTALS).flatMap(([column, value]) =>
    header.includes(column) ? [{ column, values: [value] }] : [],
  );
  return layoutOf({
    header,
    delimiter,
    keep: [...keep, { column: 'flowCode', values: ['M', 'X'] }],
    codes: { economy: COMTRADE_CODES, flow: FLOW_CODES, hs: HS_CODES, name: HS_NAMES, edition: EDITION_NOTES },
    slots: {
      reporter: { column: 'reporterCode', codes: 'economy' },
      partner: { column: 'partnerCode', codes: 'economy' },
      flow: { column: 'flowCode', codes: 'flow' },
      commodity: { column: 'cmdCode', codes: 'name', otherwise: 'keep' },
      hs: { column: 'cmdCode', codes: 'hs', otherwise: 'keep' },
      period: { column: 'period' },
      source: constant('comtrade'),
      citation: constant(`${CITATION}, file ${name}, retrieved ${today}`),
      url: constant('https://comtradeplus.un.org'),
      status: constant('confirmed'),
      ...(header.includes('classificationCode')
        ? { note: { column: 'classificationCode', codes: 'edition', otherwise: 'null' } as const }
        : {}),
    },
    measures: [
      amounts('primaryValue', 'USD', { precision: 1 }),
      ...(header.includes('netWgt')
        ? [amounts('netWgt', 't', { measure: 'quantity', multiplier: 0.001, precision: 1 })]
        : []),
    ],
  });
}

/** UN Comtrade, API version 1. */
export const comtrade: Source = {
  describe,
  discover,
  fetch: fetchPortion,
  parse: async (document, { today }) => {
    const head = await document.head();
    if (!/^\s*[[{]/.test(head)) return { kind: 'table', layout: tableLayout(head, document.name, today) };
    const text = new TextDecoder().decode(await document.bytes());
    try {
      return parseJson(text, document.name, document.url, today);
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new SourceError('bad-json', `${document.name}: the JSON is cut off or broken.`);
      throw error;
    }
  },
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { months, years, yearToDate } from '../model/period.ts';
import { headerOf } from './delimited.ts';
import { SOURCES } from './index.ts';
import { sdmxHeader } from './sdmx.ts';
import type { Inquiry, Outside, ParseSettings, Source, SourceDocument } from './source.ts';
import { SourceError } from './source.ts';

const SETTINGS: ParseSettings = { today: '2026-11-20', released: null, map: null, flow: null, month: null };
const ASK: Inquiry = { reporters: ['CHN'], partners: ['RUS'], from: '2023-08', to: '2023-09', hs: [] };

const document = (name: string, content: string | Uint8Array): SourceDocument => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    url: 'https://example.org/x',
    head: async () => new TextDecoder().decode(bytes),
    bytes: async () => bytes,
  };
};
const source = async (name: string): Promise<Source> => SOURCES[name]!();

type Answer = (n: number) => {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
  cut?: boolean;
};
let server: Server | null = null;
let asked: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];
let waits: number[] = [];

/** A statistics office on loopback that answers as told. */
async function office(answer: Answer): Promise<Outside> {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    const { status = 200, type = 'application/json', body = '', headers = {}, cut } = answer(asked.length);
    response.writeHead(status, { 'content-type': type, ...(cut ? { 'content-length': '1000' } : {}), ...headers });
    if (cut) {
      response.write(body.slice(0, 10));
      setTimeout(() => response.destroy(), 20);
    } else response.end(body);
  });
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { fetch, sleep: async (ms) => void waits.push(ms), env: {}, base };
}

beforeEach(() => {
  asked = [];
  waits = [];
});
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(null)));
  server = null;
});

describe('every source', () => {
  it.each(Object.keys(SOURCES))('%s says what it is, its terms and what it reads', async (name) => {
    const told = (await source(name)).describe();
    expect(told.id).toBe(name);
    for (const text of [told.title, told.homepage, told.terms, told.citation, told.files])
      expect(text.length).toBeGreaterThan(3);
  });

  it.each(Object.keys(SOURCES))(
    '%s tells a user error for a file of another kind, and never throws anything else',
    async (name) => {
      for (const content of [
        '',
        '<html><body>Service unavailable</body></html>',
        '{"data": [1, "x", null, {}]}',
        '[[1,2],[3]]',
        'a,b\n1,2\n',
        '\0\x01\x02',
      ]) {
        const parsed = await (
          await source(name)
        )
          .parse(document('x', content), SETTINGS)
          .catch((error: unknown) => error);
        if (parsed instanceof Error) expect(parsed, parsed.stack).toBeInstanceOf(SourceError);
        else if ((parsed as { kind: string }).kind === 'rows')
          expect((parsed as { observations: unknown[] }).observations).toEqual([]);
      }
    },
  );
});

const comtradeRow = (change: object = {}) => ({
  typeCode: 'C',
  freqCode: 'M',
  period: '202309',
  reporterCode: 156,
  flowCode: 'X',
  partnerCode: 643,
  partner2Code: 0,
  classificationCode: 'H6',
  cmdCode: 'TOTAL',
  customsCode: 'C00',
  motCode: 0,
  netWgt: null,
  primaryValue: 9615500000.5,
  ...change,
});
const comtradeAnswer = (...rows: object[]) =>
  JSON.stringify({ elapsedTime: '0.1 secs', count: rows.length, data: rows, error: '' });

describe('comtrade', () => {
  it('asks period by period, with the numbers that Comtrade uses', async () => {
    const outside = await office(() => ({ body: comtradeAnswer() }));
    const portions = (await source('comtrade')).discover({ ...ASK, partners: ['USA', 'WLD'] }, outside);
    expect(portions.map((p) => new URL(p.url).searchParams.get('period'))).toEqual(['202308', '202309']);
    expect(new URL(portions[0]!.url).searchParams.get('partnerCode')).toBe('842,0');
    expect(new URL(portions[0]!.url).pathname).toBe('/public/v1/preview/C/M/HS');
    const yearly = (await source('comtrade')).discover({ ...ASK, from: '2021', to: '2023' }, outside);
    expect(yearly.map((p) => new URL(p.url).pathname)).toEqual(Array(3).fill('/public/v1/preview/C/A/HS'));
  });

  it('sends the key as a header, never in the address', async () => {
    const outside = {
      ...(await office(() => ({ body: comtradeAnswer(comtradeRow()) }))),
      env: { COMTRADE_API_KEY: 'secret' },
    };
    const comtrade = await source('comtrade');
    const [portion] = comtrade.discover(ASK, outside);
    await comtrade.fetch(portion!, outside);
    expect(asked[0]?.headers['ocp-apim-subscription-key']).toBe('secret');
    expect(asked[0]?.url).toMatch(/^\/data\/v1\/get\/C\/M\/HS/);
    expect(asked[0]?.url).not.toContain('secret');
    expect(portion?.url).not.toContain('secret');
  });

  it('reads values and weights, and rejects what it cannot', async () => {
    const body = comtradeAnswer(
      comtradeRow({ netWgt: 5000 }),
      comtradeRow({ partnerCode: 9999 }),
      comtradeRow({ primaryValue: '12' }),
      comtradeRow({ motCode: 2100 }),
      comtradeRow({ flowCode: 'RX' }),
      comtradeRow({ cmdCode: '2709', flowCode: 'M' }),
    );
    const reading = await (await source('comtrade')).parse(document('answer', body), SETTINGS);
    if (reading.kind !== 'rows') throw new Error(reading.kind);
    expect(reading.observations.map((o) => [o.flow, o.commodity, o.hs, o.measure, o.value])).toEqual([
      ['export', null, null, 'value', 9615500000.5],
      ['export', null, null, 'quantity', 5],
      ['import', 'crude oil', '2709', 'value', 9615500000.5],
    ]);
    expect(reading.observations[0]?.period).toEqual(months(2023, 9));
    expect(reading.rejects.map((r) => r.column)).toEqual(['partnerCode', 'primaryValue']);
  });

  it('does not take a full preview for the whole', async () => {
    const body = comtradeAnswer(...Array.from({ length: 500 }, () => comtradeRow()));
    const full = { ...document('answer', body), url: 'https://comtradeapi.un.org/public/v1/preview/C/M/HS' };
    await expect((await source('comtrade')).parse(full, SETTINGS)).rejects.toThrow(/at most 500/);
  });

  it('says which column a file misses', async () => {
    await expect(
      (await source('comtrade')).parse(document('f.csv', 'reporterCode,period\n156,2023\n'), SETTINGS),
    ).rejects.toThrow(/no column partnerCode/);
  });

  const real = '../shared/conformance/comtrade';
  it.skipIf(!existsSync(real))('reads real answers (optional conformance data)', async () => {
    const comtrade = await source('comtrade');
    const read = async (name: string) => comtrade.parse(document(name, readFileSync(`${real}/${name}`)), SETTINGS);
    for (const name of ['HS-5e2730.json', 'HS-60a6ad.json']) {
      const reading = await read(name);
      expect(reading.kind === 'rows' && reading.observations.length).toBe(4);
      expect(reading.kind === 'rows' && reading.rejects).toEqual([]);
      expect(reading.kind === 'rows' && reading.observations[0]?.period).toEqual(years(2010));
    }
    for (const name of ['EB-b31ccb.json', 'HS-a503f3.json'])
      expect(await read(name)).toMatchObject({ kind: 'rows', observations: [] });
  });
});

describe('asking an office', () => {
  const fetchOnce = async (answer: Answer, name = 'comtrade') => {
    const outside = await office(answer);
    const s = await source(name);
    const [portion] = s.discover(ASK, outside);
    return s.fetch(portion!, outside);
  };
  const good = comtradeAnswer(comtradeRow());

  it('waits as long as a 429 says, then asks again', async () => {
    const bytes = await fetchOnce((n) => (n < 3 ? { status: 429, headers: { 'retry-after': '7' } } : { body: good }));
    expect(new TextDecoder().decode(bytes)).toBe(good);
    expect(waits).toEqual([7000, 7000]);
  });

  it('asks again after 500, twice as late each time, and gives up with one clear line', async () => {
    await expect(fetchOnce(() => ({ status: 500 }))).rejects.toThrow(
      /127\.0\.0\.1:\d+ answered 500\. Try again later\./,
    );
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it('does not ask again where the request itself is refused', async () => {
    await expect(fetchOnce(() => ({ status: 401 }))).rejects.toThrow(/check the key/);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a cut connection', (n) => (n === 1 ? { body: good, cut: true } : { body: good })],
    [
      'a page instead of JSON',
      (n) => (n === 1 ? { type: 'text/html', body: '<html>maintenance</html>' } : { body: good }),
    ],
    ['a page that calls itself JSON', (n) => (n === 1 ? { body: '<!doctype html>' } : { body: good })],
    ['JSON that was cut off', (n) => (n === 1 ? { body: good.slice(0, 40) } : { body: good })],
    ['nothing', (n) => (n === 1 ? { body: '' } : { body: good })],
  ])('gets over %s', async (_, answer) => {
    expect(new TextDecoder().decode(await fetchOnce(answer))).toBe(good);
    expect(asked).toHaveLength(2);
  });

  it.each(['eurostat', 'imf', 'fx'])('%s does not take a page for a table', async (name) => {
    await expect(fetchOnce(() => ({ type: 'text/html', body: '<html>' }), name)).rejects.toThrow(
      /a page instead of data/,
    );
  });
});

describe('census', () => {
  it('asks for both directions of each year, and reads the table of either', async () => {
    const outside = await office(() => ({ body: '[]' }));
    const portions = (await source('census')).discover(
      { ...ASK, partners: ['CHN'], from: '2022-11', to: '2023-02' },
      outside,
    );
    expect(portions.map((p) => p.name)).toEqual([
      'export 2022-11-2022-12 CHN TOTAL',
      'import 2022-11-2022-12 CHN TOTAL',
      'export 2023-01-2023-02 CHN TOTAL',
      'import 2023-01-2023-02 CHN TOTAL',
    ]);
    expect(portions[0]?.url).toContain('CTY_CODE=5700');
    const body = JSON.stringify([
      ['CTY_CODE', 'GEN_VAL_MO', 'time', 'CTY_CODE'],
      ['5700', '36031446421', '2023-09', '5700'],
      ['5700', 'x', '2023-10', '5700'],
      ['0000', '1', '2023-10', '0000'],
    ]);
    const reading = await (await source('census')).parse(document('answer', body), SETTINGS);
    if (reading.kind !== 'rows') throw new Error(reading.kind);
    expect(reading.observations.map((o) => [o.reporter, o.partner, o.flow, o.value, o.period])).toEqual([
      ['USA', 'CHN', 'import', 36031446421, months(2023, 9)],
    ]);
    expect(reading.rejects.map((r) => r.column)).toEqual(['GEN_VAL_MO', 'CTY_CODE']);
  });
});

const page = (title: string, unit: string, heads: string, rows: string) =>
  `<html><head><title>${title}</title><script>var x = "<table><tr><td>1</td></tr></table>"</script></head><body><table><tr><td colspan="10">${title}</td></tr>
   <tr><td colspan="10">${unit}</td></tr>${heads}${rows}</table></body></html>`;
const cells = (list: (string | number)[]) => `<tr>${list.map((c) => `<td><span>${c}&nbsp;</span></td>`).join('')}</tr>`;

describe('gacc', () => {
  it('reads the table by country of an English page: a month, the year to date and its growth', async () => {
    const heads =
      cells([
        'Import Source',
        'Export &amp; Import',
        'Export &amp; Import',
        'Export',
        'Export',
        'Import',
        'Import',
      ]).replace('</tr>', '<td colspan="3">1-to-9 Total Year-on-Year (±%)</td></tr>') +
      cells([
        'Export Destination',
        9,
        '1- to-9',
        9,
        '1- to-9',
        9,
        '1- to-9',
        'Export &amp; Import',
        'Export',
        'Import',
      ]);
    const rows =
      cells(['Total', '3,741.2', '30,000.5', '2,000.1', '17,000.2', '1,741.1', '13,000.3', '-0.2', '0.6', '-1.2']) +
      cells([
        '&nbsp;&nbsp;of which: Russian Federation',
        '211.8',
        '1,764.0',
        '96.2',
        '813.7',
        '115.6',
        '950.3',
        '29.5',
        '56.9',
        '12.7',
      ]) +
      cells(['Atlantis', '1.0', '2.0', '1.0', '1.0', '1.0', '1.0', '1.0', '1.0', '1.0']) +
      '<tr><td colspan="10">Note: of 2023.</td></tr>';
    const html = page(
      "(4) China's Total Export & Import Values by Country/Region, Sep 2023 (in CNY)",
      'Unit: CNY 100 Million',
      heads,
      rows,
    );
    const reading = await (await source('gacc')).parse(document('page.html', html), SETTINGS);
    if (reading.kind !== 'rows') throw new Error(reading.kind);
    const russia = reading.observations.filter((o) => o.partner === 'RUS');
    expect(russia.map((o) => [o.flow, o.measure, o.value, o.precision, o.unit, o.period[0], o.period[1]])).toEqual([
      ['total', 'value', 21180000000, 1e7, 'CNY', ...months(2023, 9)],
      ['total', 'value', 176400000000, 1e7, 'CNY', ...yearToDate(2023, 9)],
      ['export', 'value', 9620000000, 1e7, 'CNY', ...months(2023, 9)],
      ['export', 'value', 81370000000, 1e7, 'CNY', ...yearToDate(2023, 9)],
      ['import', 'value', 11560000000, 1e7, 'CNY', ...months(2023, 9)],
      ['import', 'value', 95030000000, 1e7, 'CNY', ...yearToDate(2023, 9)],
      ['total', 'growth', 29.5, 0.1, 'percent', ...yearToDate(2023, 9)],
      ['export', 'growth', 56.9, 0.1, 'percent', ...yearToDate(2023, 9)],
      ['import', 'growth', 12.7, 0.1, 'percent', ...yearToDate(2023, 9)],
    ]);
    expect(reading.observations.filter((o) => o.partner === 'WLD')).toHaveLength(9);
    expect(reading.rejects.map((r) => r.text)).toEqual(['Atlantis']);
  });

  it('reads the Chinese table, in dollars, with heads over several columns', async () => {
    const heads =
      '<tr><td rowspan="2">进口原产国（地）<br>出口最终目的国（地）</td><td colspan="2">进出口</td><td colspan="2">出口</td><td colspan="2">进口</td><td colspan="3">累计比去年同期±%</td></tr>' +
      '<tr><td>9月</td><td>1至9月</td><td>9月</td><td>1至9月</td><td>9月</td><td>1至9月</td><td>进出口</td><td>出口</td><td>进口</td></tr>';
    const rows =
      cells([
        '总值',
        '520,550,123',
        '4,407,900,000',
        '299,130,000',
        '2,520,000,000',
        '221,420,123',
        '1,887,900,000',
        -6.4,
        -5.7,
        -7.5,
      ]) +
      cells([
        '  其中：德国',
        '17,000,000',
        '156,000,000',
        '8,000,000',
        '76,000,000',
        '9,000,000',
        '80,000,000',
        '-9.6',
        '-',
        '-2.5',
      ]) +
      cells(['东南亚国家联盟', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    const html = page('（2）2023年9月进出口商品国别（地区）总值表（美元值）', '单位：千美元', heads, rows);
    const reading = await (await source('gacc')).parse(document('page.html', html), SETTINGS);
    if (reading.kind !== 'rows') throw new Error(reading.kind);
    const germany = reading.observations.filter((o) => o.partner === 'DEU');
    expect(germany.map((o) => [o.flow, o.measure, o.value])).toEqual([
      ['total', 'value', 17e9],
      ['total', 'value', 156e9],
      ['export', 'value', 8e9],
      ['export', 'value', 76e9],
      ['import', 'value', 9e9],
      ['import', 'value', 80e9],
      ['total', 'growth', -9.6],
      ['import', 'growth', -2.5],
    ]);
    expect(germany[0]).toMatchObject({ unit: 'USD', precision: 1000, period: months(2023, 9) });
    expect(new Set(reading.observations.map((o) => o.partner))).toEqual(new Set(['WLD', 'DEU', 'ASEAN']));
  });

  it('reads an export of the query site in GB18030, with the direction that the user says', async () => {
    const text =
      '数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,第一数量,第一计量单位,第二数量,第二计量单位,美元\r\n202309,27090000,石油原油,344,俄罗斯联邦,"8,970,000,000",千克,0,-,"5,520,000,000"\r\n202309,27090000,石油原油,999,某国,1,千克,0,-,1\r\n';
    const bytes = gb18030(text);
    const gacc = await source('gacc');
    await expect(gacc.parse(document('下载数据.csv', bytes), SETTINGS)).rejects.toThrow(/--flow export/);
    const reading = await gacc.parse(document('下载数据.csv', bytes), { ...SETTINGS, flow: 'import' });
    if (reading.kind !== 'rows') throw new Error(reading.kind);
    expect(reading.observations.map((o) => [o.partner, o.flow, o.hs, o.measure, o.value, o.unit])).toEqual([
      ['RUS', 'import', '27090000', 'value', 5.52e9, 'USD'],
      ['RUS', 'import', '27090000', 'quantity', 8.97e6, 't'],
    ]);
    expect(reading.rejects).toMatchObject([{ line: 3, column: '贸易伙伴名称', text: '某国' }]);
  });

  it('asks for what a table does not say', async () => {
    const gacc = await source('gacc');
    const bare = page(
      'Table',
      'Unit: US$1,000',
      cells(['', 'Export', 'Import', 'Total']),
      cells(['Total', '1', '2', '3']),
    );
    await expect(gacc.parse(document('p', bare), SETTINGS)).rejects.toThrow(/--month/);
    const reading = await gacc.parse(document('p', bare), { ...SETTINGS, month: '2023-09' });
    expect(reading.kind === 'rows' && reading.observations.map((o) => [o.flow, o.value])).toEqual([
      ['export', 1000],
      ['import', 2000],
      ['total', 3000],
    ]);
  });
});

/** Encodes by looking each character up in the decoder: Node encodes UTF-8 only. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, [number, number]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) table.set(decoder.decode(new Uint8Array([a, b])), [a, b]);
  return new Uint8Array(
    [...text].flatMap((c) => (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : (table.get(c) ?? [0x3f]))),
  );
}

const map = (reporter: string) =>
  JSON.stringify({
    source: 'office',
    citation: 'An office',
    url: '',
    columns: {
      reporter,
      partner: 'PARTNER',
      flow: { column: 'FLOW', codes: { '1': 'import', '2': 'export' } },
      period: 'TIME_PERIOD',
    },
    values: [{ column: 'OBS_VALUE', unit: 'EUR', multiplier: 1000 }],
  });

describe('sdmx-csv', () => {
  it('reads the header in all its forms', () => {
    expect(sdmxHeader('STRUCTURE[;],STRUCTURE_ID,ACTION,DIM_1: Dimension 1,OBS_VALUE,ATTR_1[]\n')).toMatchObject({
      header: ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'DIM_1', 'OBS_VALUE', 'ATTR_1'],
      delimiter: ',',
      decimal: '.',
      labelled: true,
    });
    expect(sdmxHeader('STRUCTURE[|];STRUCTURE_ID;OBS_VALUE: Observation value\n')).toMatchObject({
      delimiter: ';',
      decimal: ',',
    });
    expect(sdmxHeader('DIM_1,Dimension 1,DIM_2,Dimension 1\n').header).toEqual([
      'DIM_1',
      'Dimension 1',
      'DIM_2',
      'Dimension 1#2',
    ]);
  });

  const real = '../shared/conformance/sdmx-csv';
  it.skipIf(!existsSync(real))('reads the header of every sample (optional conformance data)', () => {
    const files = readdirSync(real).filter((name) => name.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(15);
    for (const name of files)
      expect(sdmxHeader(readFileSync(`${real}/${name}`, 'utf8')).header.slice(0, 2), name).toEqual([
        'STRUCTURE',
        'STRUCTURE_ID',
      ]);
  });

  it('needs a mapping, and says where it is wrong', async () => {
    const sdmx = await source('sdmx-csv');
    const head = document('d.csv', 'STRUCTURE,REF_AREA,PARTNER,FLOW,TIME_PERIOD,OBS_VALUE\n');
    await expect(sdmx.parse(head, SETTINGS)).rejects.toThrow(/--map FILE.*REF_AREA/);
    await expect(sdmx.parse(head, { ...SETTINGS, map: '{"source": 1}' })).rejects.toThrow(/wrong at source/);
    await expect(sdmx.parse(head, { ...SETTINGS, map: 'nonsense' })).rejects.toThrow(/no JSON/);
    await expect(sdmx.parse(head, { ...SETTINGS, map: map('WHO') })).rejects.toThrow(/no column "WHO"/);
    expect(await sdmx.parse(head, { ...SETTINGS, map: map('REF_AREA') })).toMatchObject({
      kind: 'table',
      layout: { slots: { partner: { column: 'PARTNER', codes: 'economy' } } },
    });
  });
});

describe('fx', () => {
  it('reads rates of the ECB and of a plain CSV', async () => {
    const fx = await source('fx');
    const ecb =
      'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,TITLE\nEXR.M.CNY.EUR.SP00.A,M,CNY,EUR,SP00,A,2023-09,7.7967,"Chinese yuan, average"\nEXR.M.CNY.EUR.SP00.A,M,CNY,EUR,SP00,A,2023-10,,x\n';
    const reading = await fx.parse(document('ecb.csv', ecb), SETTINGS);
    expect(reading).toMatchObject({
      kind: 'rates',
      rates: [{ base: 'EUR', quote: 'CNY', rate: 7.7967, period: months(2023, 9), precision: 0.0001 }],
      rejects: [{ line: 3, column: 'OBS_VALUE' }],
    });
    const plain = await fx.parse(document('p.csv', 'base,quote,period,rate\nUSD,CNY,2023-09,7.2968\n'), SETTINGS);
    expect(plain).toMatchObject({ rates: [{ base: 'USD', rate: 7.2968 }] });
  });
});

describe('delimited text', () => {
  it('finds the separator', () => {
    expect(headerOf('\uFEFFa;b;c\n1;2;3').header).toEqual(['a', 'b', 'c']);
    expect(headerOf('# note\na\tb\n', 1)).toEqual({ header: ['a', 'b'], delimiter: '\t' });
  });
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedger } from '../../ledger/ledger.ts';
import { comtrade } from '../../sources/comtrade/comtrade.ts';
import { csv } from '../../sources/csv/csv.ts';
import { eurostat } from '../../sources/eurostat/eurostat.ts';
import { imf } from '../../sources/imf/imf.ts';
import { sdmxCsv } from '../../sources/sdmx-csv/sdmx-csv.ts';
import type { Inquiry, Outside, ParseSettings, Source } from '../../sources/source.ts';
import type { Taken } from './take.ts';
import { takeFile, takeInquiry } from './take.ts';

const SETTINGS: ParseSettings = { today: '2026-11-20', released: null, map: null, flow: null, month: null };
const ASK: Inquiry = { reporters: ['CHN'], partners: ['RUS'], from: '2023-07', to: '2023-09', hs: [] };

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-take-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** An office that answers by address; null answers 500. */
function office(answer: (url: URL) => string | null): Outside & { asked: string[] } {
  const asked: string[] = [];
  const answering = async (input: string | URL | Request): Promise<Response> => {
    const url = new URL(String(input));
    asked.push(url.searchParams.get('period') ?? url.pathname);
    const body = answer(url);
    return body === null
      ? new Response('', { status: 500 })
      : new Response(body, { headers: { 'content-type': 'text/plain' } });
  };
  return { asked, fetch: answering, sleep: async () => {}, env: {}, base: 'https://office.example' };
}

const comtradeBody = (url: URL, value = 100): string =>
  JSON.stringify({
    elapsedTime: `${Math.random()} secs`,
    data: [
      {
        period: url.searchParams.get('period'),
        reporterCode: 156,
        partnerCode: 643,
        flowCode: 'X',
        cmdCode: 'TOTAL',
        primaryValue: value,
      },
    ],
  });

async function all(source: Source, outside: Outside): Promise<Taken[]> {
  const list: Taken[] = [];
  for await (const taken of takeInquiry(data, source, ASK, SETTINGS, outside)) list.push(taken);
  return list;
}

async function ask(filter = {}) {
  const ledger = await openLedger({ data, reference: false });
  try {
    return await ledger.query(filter);
  } finally {
    ledger.close();
  }
}

describe('asking an office', () => {
  it('takes portion by portion, and goes on after a failure where it stopped', async () => {
    const broken = office((url) => (url.searchParams.get('period') === '202308' ? null : comtradeBody(url)));
    await expect(all(comtrade, broken)).rejects.toThrow(/answered 500/);
    expect((await ask()).map((o) => o.period[0])).toEqual(['2023-07-01']);
    const well = office((url) => comtradeBody(url));
    expect((await all(comtrade, well)).map((t) => t.status)).toEqual(['imported', 'imported']);
    expect(well.asked).toEqual(['202308', '202309']);
    expect((await ask()).map((o) => o.period[0])).toEqual(['2023-07-01', '2023-08-01', '2023-09-01']);
    expect(readdirSync(join(data, 'ledger', 'comtrade')).filter((name) => name.startsWith('.pending'))).toEqual([]);
  });

  it('asked again, knows the same figures, and keeps changed ones as a vintage', async () => {
    await all(
      comtrade,
      office((url) => comtradeBody(url)),
    );
    expect(
      (
        await all(
          comtrade,
          office((url) => comtradeBody(url)),
        )
      ).map((t) => t.status),
    ).toEqual(['known', 'known', 'known']);
    const revised = await all(
      comtrade,
      office((url) => comtradeBody(url, url.searchParams.get('period') === '202309' ? 104 : 100)),
    );
    expect(revised.map((t) => t.status)).toEqual(['known', 'known', 'imported']);
    expect((await ask({ from: '2023-09-01' })).map((o) => o.value).toSorted()).toEqual([100, 104]);
  });

  it('takes whole files of Comtrade where a key is there', async () => {
    const file = gzipSync(
      'reporterCode\tpartnerCode\tflowCode\tperiod\tcmdCode\tprimaryValue\n156\t643\tX\t202309\t2709\t5.5\n',
    );
    const list = {
      data: [
        { fileUrl: 'old', classificationCode: 'S1', isOriginalClassification: true },
        { fileUrl: 'abc', classificationCode: 'H6', isOriginalClassification: true },
      ],
    };
    const asked: string[] = [];
    const answering = async (input: string | URL | Request): Promise<Response> => {
      const url = new URL(String(input));
      asked.push(url.pathname);
      return url.pathname.startsWith('/bulk/v1/file/') ? new Response(file) : Response.json(list);
    };
    const outside: Outside = {
      fetch: answering,
      sleep: async () => {},
      env: { COMTRADE_API_KEY: 'k' },
      base: 'https://office.example',
    };
    const inquiry = { ...ASK, from: '2023-09', to: '2023-09', bulk: true };
    const list2: Taken[] = [];
    for await (const taken of takeInquiry(data, comtrade, inquiry, SETTINGS, outside)) list2.push(taken);
    expect(list2).toMatchObject([{ status: 'imported', rows: 1 }]);
    expect(asked).toEqual(['/bulk/v1/get/C/M/HS', '/bulk/v1/file/abc']);
    expect((await ask())[0]).toMatchObject({ commodity: 'crude oil', value: 5.5 });
    expect(() => comtrade.discover(inquiry, { ...outside, env: {} })).toThrow(/COMTRADE_API_KEY/);
  });

  it('takes SDMX-CSV of Eurostat', async () => {
    const body =
      'DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n' +
      'ESTAT:DS-059341(1.0),15/11/26,M,EU27_2020,CN,TOTAL,1,VALUE_IN_EUROS,2023-09,43000000000,\n' +
      'ESTAT:DS-059341(1.0),15/11/26,M,EU27_2020,CN,TOTAL,1,QUANTITY_IN_100KG,2023-09,5,\n' +
      'ESTAT:DS-059341(1.0),15/11/26,M,EL,CN,2709,2,VALUE_IN_EUROS,2023-09,17,\n';
    await all(
      eurostat,
      office(() => body),
    );
    expect((await ask()).map((o) => [o.reporter, o.partner, o.flow, o.commodity, o.value, o.unit])).toEqual([
      ['EU27_2020', 'CHN', 'import', null, 43e9, 'EUR'],
      ['GRC', 'CHN', 'export', 'crude oil', 17, 'EUR'],
    ]);
  });

  it('takes SDMX-CSV of the IMF, with its scale', async () => {
    const body =
      'STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\n' +
      'dataflow,IMF.STA:IMTS(1.0.0),I,CHN,XG_FOB_USD,RUS,M,2023-M09,9620.25,6\n' +
      'dataflow,IMF.STA:IMTS(1.0.0),I,CHN,MG_CIF_USD,G001,M,2023-M09,221420,6\n' +
      'dataflow,IMF.STA:IMTS(1.0.0),D,CHN,MG_CIF_USD,USA,M,2023-M09,1,6\n';
    await all(
      imf,
      office(() => body),
    );
    expect((await ask()).map((o) => [o.partner, o.flow, o.value, o.precision, o.period[1]])).toEqual([
      ['RUS', 'export', 9620250000, 10000, '2023-09-30'],
      ['WLD', 'import', 221420000000, 1000000, '2023-09-30'],
    ]);
  });
});

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(data, name);
  writeFileSync(path, content);
  return path;
};

describe('taking files', () => {
  it('reads gzipped bulk files of Comtrade', async () => {
    const text =
      'typeCode\tperiod\treporterCode\tflowCode\tpartnerCode\tpartner2Code\tcmdCode\tcustomsCode\tmotCode\tnetWgt\tprimaryValue\nC\t202309\t156\tM\t643\t0\t270900\tC00\t0\t1000\t55.5\nC\t202309\t156\tM\t643\t0\tTOTAL\tC00\t1000\t\t5\n';
    const path = write('bulk.csv.gz', gzipSync(text));
    expect(await takeFile(data, comtrade, path, SETTINGS)).toMatchObject({ status: 'imported', rows: 2, rejected: 0 });
    expect((await ask()).map((o) => [o.hs, o.measure, o.value])).toEqual([
      ['270900', 'quantity', 1],
      ['270900', 'value', 55.5],
    ]);
  });

  it('reads any table by a mapping, with labels and decimal commas', async () => {
    const path = write(
      'office.csv',
      'STRUCTURE[|];REF_AREA: Reporter;PARTNER: Partner;FLOW: Flow;TIME_PERIOD: Time;OBS_VALUE: Value\nx;CN: China;RU: Russia;2: Exports;2023-09: September;12,5\nx;CN: China;QQ: Nowhere;2: Exports;2023-09;1\n',
    );
    const map = JSON.stringify({
      source: 'office',
      citation: 'An office',
      url: 'https://example.org',
      columns: {
        reporter: 'REF_AREA',
        partner: 'PARTNER',
        flow: { column: 'FLOW', codes: { '1': 'import', '2': 'export' } },
        period: { column: 'TIME_PERIOD' },
      },
      values: [{ column: 'OBS_VALUE', unit: 'EUR', multiplier: 1000000 }],
    });
    const taken = await takeFile(data, sdmxCsv, path, { ...SETTINGS, map });
    expect([taken.rows, taken.rejected, taken.rejects[0]?.column]).toEqual([1, 1, 'PARTNER']);
    const [row] = await ask();
    expect(row).toMatchObject({
      reporter: 'CHN',
      partner: 'RUS',
      flow: 'export',
      value: 12500000,
      precision: 100000,
      unit: 'EUR',
      source: 'office',
    });
  });

  it('reads the ledger’s own form back as it was shipped', async () => {
    const taken = await takeFile(data, csv, 'data/gacc-by-partner.csv', SETTINGS);
    expect(taken.rejected).toBe(0);
    const ledger = await openLedger();
    const shipped = await ledger.query({ source: 'gacc', commodity: null });
    ledger.close();
    const read = await ask();
    expect(read).toHaveLength(shipped.length);
    const text = (o: (typeof read)[number]) =>
      JSON.stringify([
        o.partner,
        o.flow,
        o.period,
        o.measure,
        o.value,
        o.precision,
        o.unit,
        o.growthCurrency,
        o.citation,
        o.released,
        o.status,
      ]);
    expect(read.map(text).toSorted()).toEqual(shipped.map(text).toSorted());
  });
});

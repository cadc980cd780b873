import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ASK,
  comtradeAnswer,
  comtradeRow,
  document,
  SETTINGS,
  source,
  useOffice,
} from '../../../test/support/office.ts';
import { months, years } from '../../model/period.ts';

const office = useOffice();

describe('comtrade', () => {
  it('asks period by period, with the numbers that Comtrade uses', async () => {
    const outside = await office.open(() => ({ body: comtradeAnswer() }));
    const portions = (await source('comtrade')).discover({ ...ASK, partners: ['USA', 'WLD'] }, outside);
    expect(portions.map((p) => new URL(p.url).searchParams.get('period'))).toEqual(['202308', '202309']);
    expect(new URL(portions[0]!.url).searchParams.get('partnerCode')).toBe('842,0');
    expect(new URL(portions[0]!.url).pathname).toBe('/public/v1/preview/C/M/HS');
    const yearly = (await source('comtrade')).discover({ ...ASK, from: '2021', to: '2023' }, outside);
    expect(yearly.map((p) => new URL(p.url).pathname)).toEqual(Array(3).fill('/public/v1/preview/C/A/HS'));
  });

  it('sends the key as a header, never in the address', async () => {
    const outside = {
      ...(await office.open(() => ({ body: comtradeAnswer(comtradeRow()) }))),
      env: { COMTRADE_API_KEY: 'secret' },
    };
    const comtrade = await source('comtrade');
    const [portion] = comtrade.discover(ASK, outside);
    await comtrade.fetch(portion!, outside);
    expect(office.asked[0]?.headers['ocp-apim-subscription-key']).toBe('secret');
    expect(office.asked[0]?.url).toMatch(/^\/data\/v1\/get\/C\/M\/HS/);
    expect(office.asked[0]?.url).not.toContain('secret');
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

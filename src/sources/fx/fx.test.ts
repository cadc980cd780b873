import { describe, expect, it } from 'vitest';
import { document, SETTINGS, source } from '../../../test/support/office.ts';
import { months } from '../../model/period.ts';

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

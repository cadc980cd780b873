import { describe, expect, it } from 'vitest';
import { ASK, document, SETTINGS, source, useOffice } from '../../../test/support/office.ts';
import { months } from '../../model/period.ts';

const office = useOffice();

describe('census', () => {
  it('asks for both directions of each year, and reads the table of either', async () => {
    const outside = await office.open(() => ({ body: '[]' }));
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

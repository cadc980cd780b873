import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { document, SETTINGS, source } from '../../../test/support/office.ts';
import { sdmxHeader } from '../sdmx.ts';

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

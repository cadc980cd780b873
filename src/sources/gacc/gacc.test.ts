import { describe, expect, it } from 'vitest';
import { document, SETTINGS, source } from '../../../test/support/office.ts';
import { months, yearToDate } from '../../model/period.ts';

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

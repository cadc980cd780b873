/** Editions of the Harmonized System by the year from which they are in force. */
export const HS_EDITIONS = [1988, 1996, 2002, 2007, 2012, 2017, 2022] as const;
export type HsEdition = (typeof HS_EDITIONS)[number];

/**
 * What became of the headings that news speaks of: the edition since which a code of 2022 means the same goods, with `?`
 * where small flows to or from others are likely, and what it was before.
 *
 * Source: the amendments to the Harmonized System of 2002, 2007, 2012, 2017 and 2022 (WCO) and the correlation tables of
 * the UN Statistics Division, free to use with the source named, https://unstats.un.org/unsd/classifications/Econ;
 * told from knowledge of them in November 2026, heading by heading, not copied from the tables. Changes of subheadings
 * within a heading do not count for the heading.
 */
const HISTORY = `
0201|1996|
0202|1996|
0203|1996|
0207|1996|
0303|1996?|
0306|2022|flours and meals of crustaceans went to 0309 in 2022, smoked crustaceans came from 1605 in 2012
0402|1996|
0803|1996|
081060|2002|durians were a part of 0810.90 before 2002
0901|1996|
0902|1996|
1001|1996|
1003|1996|
1005|1996|
1006|1996|
1007|1996|
1201|1996|
1205|1996|
1507|1996|
1511|1996|
1512|1996|
1701|1996|
1801|1996|
2204|1996|
2208|1996|
2304|1996|
2402|1996?|
2523|1996|
2601|1996|
2603|1996|
2604|1996|
2606|1996|
2701|1996|
2702|1996|
2704|1996|
2709|1996|
2710|2012|blends with biodiesel were told apart in 2012 (2710.20, 3826), waste oils came in 2002
2711|1996|
271111|1996|
271112|1996|
271121|1996|
2716|1996|
2805|1996|
2818|1996|
2825|1996|
2836|1996|
2844|1996|
2846|1996|
2933|1996?|
3002|2022|diagnostic kits went to 3822 in 2022
3004|1996?|
3102|1996|
3104|1996|
3105|1996|
3818|1996|
3901|1996|
4001|1996|
4011|1996|
4403|1996|
4407|1996|
4703|1996|
5201|1996|
7102|1996|
7108|1996|
7110|1996|
7202|1996|
7208|1996|
7403|1996|
7404|1996|
7502|1996|
7601|1996|
8401|1996|
8411|1996|
8414|1996?|
8415|1996|
8418|1996|
8429|1996|
8443|2007|printers, copiers and fax machines came from 8471, 8517 and 9009 in 2007
8450|1996|
8471|2007|printers went to 8443 and monitors to 8528 in 2007
8473|2007?|parts of printers went to 8443 in 2007
8479|2022|industrial robots went to 8428 and machines for additive manufacturing to 8485 in 2022, semiconductor machines to 8486 in 2007
8481|1996|
8486|2007|made in 2007 of machines from 8456, 8464, 8477, 8479, 9010, 9031 and others
8504|1996?|
8505|1996|
8506|1996|
8507|1996|
850760|2012|lithium-ion batteries were a part of 8507.80 before 2012
8517|2022|display modules went to 8524 in 2022; mobile telephones came from 8525 and network equipment from 8471 in 2007
851713|2022|smartphones were a part of 8517.12 before 2022
8524|2022|made in 2022 of display modules from 8517, 8529, 9013 and others; until 2006 it was recorded media
8525|2022|drones with cameras went to 8806 in 2022, mobile telephones to 8517 in 2007
8528|2007?|monitors came from 8471 in 2007
8532|1996|
8534|1996|
8541|2022|semiconductor-based transducers came in 2022
854143|2022|solar modules were a part of 8541.40 before 2022
8542|2017|multi-component circuits came in 2017, smart cards went to 8523 in 2007
8544|1996|
8701|1996|
8702|1996|
8703|1996|
870380|2017|electric cars were a part of 8703.90 before 2017
8704|1996|
8708|1996|
8711|1996|
8802|2022|drones went to 8806 in 2022
8806|2022|made in 2022 of drones from 8525, 8802 and others
8901|1996|
9013|2022|liquid crystal devices went to 8524 in 2022
9018|1996|
9027|1996?|
9401|1996?|
9403|1996?|
9405|1996?|
9503|2007|9501 and 9502 became a part of it in 2007
9504|1996?|
9619|2012|made in 2012 of goods from 4818, 5601, 6111, 6209 and others
`;

/** How a code of the edition of 2022 stands to the same code in an earlier one. */
export type Concordance =
  /** The same goods; `certain` is false where small flows to or from other headings are likely. */
  | { readonly kind: 'same'; readonly certain: boolean }
  /** Other goods: figures in the earlier edition say nothing of this heading. */
  | { readonly kind: 'other'; readonly since: HsEdition; readonly reason: string }
  | { readonly kind: 'unknown' };

interface History {
  readonly since: HsEdition;
  readonly certain: boolean;
  readonly before: string;
}

const byCode = new Map(
  HISTORY.trim()
    .split('\n')
    .map((line): [string, History] => {
      const [code = '', since = '', before = ''] = line.split('|');
      return [code, { since: Number.parseInt(since, 10) as HsEdition, certain: !since.endsWith('?'), before }];
    }),
);

/** Codes whose history is known. */
export const HS_HISTORY: ReadonlyMap<string, { readonly since: HsEdition }> = byCode;

/**
 * Whether a heading means the same goods in an earlier edition. [`8703` in 2012: the same; `8542` in 2012: other goods,
 * since multi-component circuits came in 2017]
 */
export function concordance(code: string, edition: HsEdition): Concordance {
  if (edition === 2022) return { kind: 'same', certain: true };
  const history = byCode.get(code);
  if (!history) return { kind: 'unknown' };
  const { since, certain, before } = history;
  if (edition >= since) return { kind: 'same', certain };
  return before === '' ? { kind: 'unknown' } : { kind: 'other', since, reason: before };
}

import { foldText } from '../../../text/fold.ts';

/** From whose side an article is told: whose trade is meant where none is named, and what 元 is. */
export interface Home {
  readonly economy: string;
  readonly currency: string;
}

const MACAO: Home = { economy: 'MAC', currency: 'MOP' };
const CHINA: Home = { economy: 'CHN', currency: 'CNY' };

/** Words that only the media of a place write of their own trade; in both scripts. */
const SIGNS: readonly (readonly [Home, readonly string[]])[] = [
  [
    { economy: 'TWN', currency: 'TWD' },
    [
      '財政部',
      '年增',
      '年減',
      '月增',
      '出超',
      '入超',
      '外銷訂單',
      '財政部統計處',
      '新台幣',
      '新臺幣',
      '台幣',
      '主計總處',
      '國發會',
      '年增率',
      '台灣',
      '臺灣',
      '我國',
      '経濟部',
      '經濟部',
      '立法院',
      '行政院',
    ],
  ],
  [MACAO, ['統計暨普查局', '统计暨普查局', '統計普查局', '统计普查局', '澳門元', '澳门元', '澳門', '澳门', '本澳']],
  [{ economy: 'HKG', currency: 'HKD' }, ['政府統計處', '港元', '本港', '香港', '特區政府', '按年升', '按年跌']],
];
/** Papers of other countries that write 我国 of their own: signs of which two kinds must stand beside it. */
const NEIGHBOURS: readonly (readonly [Home, readonly string[]])[] = [
  [
    { economy: 'SGP', currency: 'SGD' },
    ['新加坡企业发展局', '企业发展局', '企发局', 'NODX', '早报讯', '贸工部', '新元', '新加坡'],
  ],
  [
    { economy: 'MYS', currency: 'MYR' },
    ['令吉', '大马', '马来西亚', '马币', '国家银行', '投资、贸易及工业部', '贸工部'],
  ],
];
const ABROAD: readonly string[] = ['海关总署', '中国海关', '新华社', '商务部', '人民币', '中国驻'];

const MAINLAND: readonly string[] = ['我国', '海关总署', '同比', '海關總署', '中國海關', '中國進出口', '人民幣'];

/** A sign and the side that it speaks for: 0 for the mainland, else the place in `SIGNS` from 1. */
interface Sign {
  readonly word: string;
  readonly side: number;
}

/** Signs by their first character, and where those of a character stand, from 1; none of them can overlap itself. */
const BY_FIRST: readonly (readonly [first: number, signs: readonly Sign[]])[] = [...signsByFirst()];
const FIRSTS: Uint8Array = new Uint8Array(0x10000);
BY_FIRST.forEach(([first], k) => (FIRSTS[first] = k + 1));

function signsByFirst(): Map<number, Sign[]> {
  const out = new Map<number, Sign[]>();
  [MAINLAND, ...SIGNS.map(([, words]) => words)].forEach((words, side) => {
    for (const word of words) {
      const code = word.charCodeAt(0);
      out.set(code, [...(out.get(code) ?? []), { word, side }]);
    }
  });
  return out;
}

/** Read off the first 3,000 characters: the side with most signs of its own, the mainland where none stands out. */
export function homeOf(text: string): Home {
  const head = text.length > 3000 ? text.slice(0, 3000) : text;
  if (head.includes('统计暨普查局') || head.includes('統計暨普查局')) return MACAO;
  const neighbour = neighbourOf(head);
  if (neighbour) return neighbour;
  const counts = countSigns(head);
  let best = CHINA;
  let most = counts[0]! + (head.includes('们') || head.includes('国') ? 100 : 0);
  SIGNS.forEach(([home], k) => {
    if (counts[k + 1]! <= most) return;
    most = counts[k + 1]!;
    best = home;
  });
  return best;
}

/** Who says 我国 in a text that names no office of China's. */
function neighbourOf(text: string): Home | null {
  if (!/我[国國]/.test(text) || ABROAD.some((sign) => text.includes(sign))) return null;
  const head = foldText(text);
  if (ABROAD.some((sign) => head.includes(sign))) return null;
  const found = NEIGHBOURS.find(([, signs]) => signs.filter((sign) => head.includes(sign)).length > 1);
  return found ? found[0] : null;
}

function countSigns(text: string): number[] {
  const counts = [0, ...SIGNS.map(() => 0)];
  for (let i = 0; i < text.length; i++) {
    const first = FIRSTS[text.charCodeAt(i)]!;
    if (first === 0) continue;
    const second = text.charCodeAt(i + 1);
    for (const { word, side } of BY_FIRST[first - 1]![1])
      if (word.charCodeAt(1) === second && text.startsWith(word, i)) counts[side]!++;
  }
  return counts;
}

import { FOLD } from '../../../text/fold.ts';

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

/** Offices of statistics that settle it alone. */
const MACAO_OFFICES: readonly string[] = ['统计暨普查局', '統計暨普查局'];
const OURS: readonly string[] = ['我国', '我國'];

/** Lists of signs by number: the mainland's, those of `SIGNS` from 1, then those of whoever else may write. */
const NEIGHBOUR = SIGNS.length + 1;
const FOREIGN = NEIGHBOUR + NEIGHBOURS.length;
const OFFICE = FOREIGN + 1;
const OWN = OFFICE + 1;
const LISTS = OWN + 1;

/** A word with the list that it is of and its bit in that list. */
interface Sign {
  readonly word: string;
  readonly list: number;
  readonly bit: number;
  /** Looked for in both scripts. */
  readonly folded: boolean;
}

/** Signs by their first character, folded, and where those of a character stand, from 1; none can overlap itself. */
const BY_FIRST: readonly (readonly [first: number, signs: readonly Sign[]])[] = [...signsByFirst()];
const FIRSTS: Uint8Array = new Uint8Array(0x10000);
BY_FIRST.forEach(([first], k) => (FIRSTS[first] = k + 1));

function signsByFirst(): Map<number, Sign[]> {
  const out = new Map<number, Sign[]>();
  const put = (words: readonly string[], list: number, folded: boolean) =>
    words.forEach((word, k) => {
      const first = FOLD[word.charCodeAt(0)]!;
      const signs = out.get(first) ?? [];
      signs.push({ word, list, bit: 1 << k, folded });
      out.set(first, signs);
    });
  put(MAINLAND, 0, false);
  SIGNS.forEach(([, words], k) => put(words, k + 1, false));
  NEIGHBOURS.forEach(([, words], k) => put(words, NEIGHBOUR + k, true));
  put(ABROAD, FOREIGN, true);
  put(MACAO_OFFICES, OFFICE, false);
  put(OURS, OWN, false);
  return out;
}

/** How often the signs of each list stand in a text, and which of them do. */
interface Tally {
  readonly counts: Int32Array;
  readonly kinds: Int32Array;
}

/** Read off the first 3,000 characters: the side with most signs of its own, the mainland where none stands out. */
export function homeOf(text: string): Home {
  const head = text.length > 3000 ? text.slice(0, 3000) : text;
  const { counts, kinds } = tallySigns(head);
  if (counts[OFFICE]! > 0) return MACAO;
  // Who says 我国 in a text that names no office of China's.
  if (counts[OWN]! > 0 && counts[FOREIGN] === 0)
    for (let k = 0; k < NEIGHBOURS.length; k++) if (isSeveral(kinds[NEIGHBOUR + k]!)) return NEIGHBOURS[k]![0];
  let best = CHINA;
  let most = counts[0]! + (head.includes('们') || head.includes('国') ? 100 : 0);
  SIGNS.forEach(([home], k) => {
    if (counts[k + 1]! <= most) return;
    most = counts[k + 1]!;
    best = home;
  });
  return best;
}

/** More than one bit. */
const isSeveral = (bits: number): boolean => (bits & (bits - 1)) !== 0;

function tallySigns(text: string): Tally {
  const counts = new Int32Array(LISTS);
  const kinds = new Int32Array(LISTS);
  for (let i = 0; i < text.length; i++) {
    const first = FIRSTS[FOLD[text.charCodeAt(i)]!]!;
    if (first === 0) continue;
    const signs = BY_FIRST[first - 1]![1];
    for (let k = 0; k < signs.length; k++) {
      const { word, folded, list, bit } = signs[k]!;
      if (folded ? !standsFolded(text, i, word) : !stands(text, i, word)) continue;
      counts[list]!++;
      kinds[list]! |= bit;
    }
  }
  return { counts, kinds };
}

function stands(text: string, i: number, word: string): boolean {
  for (let k = 0; k < word.length; k++) if (text.charCodeAt(i + k) !== word.charCodeAt(k)) return false;
  return true;
}

function standsFolded(text: string, i: number, word: string): boolean {
  for (let k = 0; k < word.length; k++) if (FOLD[text.charCodeAt(i + k)] !== word.charCodeAt(k)) return false;
  return true;
}

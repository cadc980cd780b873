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
const MAINLAND: readonly string[] = ['我国', '海关总署', '同比', '海關總署', '中國海關', '中國進出口', '人民幣'];

/** Read off the first 3,000 characters: the side with most signs of its own, the mainland where none stands out. */
export function homeOf(text: string): Home {
  const head = text.slice(0, 3000);
  let best = CHINA;
  if (head.includes('统计暨普查局') || head.includes('統計暨普查局')) return MACAO;
  let most = count(head, MAINLAND) + (head.includes('们') || head.includes('国') ? 100 : 0);
  for (const [home, signs] of SIGNS) {
    const found = count(head, signs);
    if (found > most) {
      most = found;
      best = home;
    }
  }
  return best;
}

function count(text: string, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) sum++;
  return sum;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from './index.ts';

/** Pieces of trade news in three languages, and what breaks readers: halves of pairs, brackets, signs, long digits. */
const PIECES =
  '出口 进口 進出口 对美国 对 自 从 与 和 分别 其中 同比 增长 下降 比 较 占 的 比重 至 到 约 超 万 亿 兆 % 个百分点 倍 成 元 亿美元 2023年 9月 1-9月 前三季度 十四五 上半年 去年同期 第 大 贸易伙伴 连续 首次 以来 新高 中俄 两国 海关统计 ，。；、（ ） “ ” ： 12.5 1,234.5 三分之一 五四二点五 廿三 百分之 翻一番 原油 万吨 服务 广东省 全省 exports rose 5.2% to $3.1 billion in 9M 2023 respectively экспорт вырос на 5,2% до 3,1 млрд долл. соответственно 千 零 〇 -- +3% (-25.3%) /日 \n \t  \u3000 \ud83d \ude00 😀 �'.split(
    ' ',
  );

const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((all) => all.join(''));
const published = fc.constantFrom('2023-10-23', '2024-01-01', null);
const lang = fc.constantFrom('zh', 'en', 'ru', null);

function holds(text: string, when: string | null = '2023-10-23', language: string | null = 'zh'): void {
  const found = extractClaims({ text, published: when, lang: language });
  // Plain comparisons: a text here may hold a hundred thousand claims.
  const misplaced = [...found.claims, ...found.superlatives, ...found.figures].filter(
    ({ at, quote }) => quote.length === 0 || text.slice(at, at + quote.length) !== quote,
  );
  expect(misplaced).toEqual([]);
  const unsound = [...found.claims, ...found.figures].filter(
    ({ value, interval }) => !Number.isFinite(value) || !(interval[0] <= interval[1]),
  );
  expect(unsound).toEqual([]);
}

describe('any text has an answer, and every offset points at its quote', () => {
  it('pieces of news in any order and script', () => {
    fc.assert(
      fc.property(newsLike, published, lang, (text, when, language) => holds(text, when, language)),
      { numRuns: 3000 },
    );
  });

  it('random text, halves of surrogate pairs among it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => holds(text)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (codes) =>
        holds(String.fromCharCode(...codes)),
      ),
      { numRuns: 1000 },
    );
  });

  it('a good text cut off anywhere', () => {
    const text =
      '据海关统计，今年前三季度，我国对东盟、欧盟进出口分别为3.38万亿元、3.23万亿元，同比分别增长7.7%和2.9%，占外贸总值的14.6%（约合4800亿美元），连续8个季度增长，创历史新高。';
    for (let end = 0; end <= text.length; end++) holds(text.slice(0, end));
    for (let start = 0; start <= text.length; start++) holds(text.slice(start));
  });
});

describe('no text takes more than linear time', () => {
  const long: readonly (readonly [string, string])[] = [
    ['a megabyte of one clause', '我国对美国出口增长5.2%和进口3亿元'.repeat(55_000)],
    ['a megabyte without a known word', '龘'.repeat(1_000_000)],
    ['a megabyte of one word', 'экспорт'.repeat(140_000)],
    ['a megabyte of digits', '9'.repeat(1_000_000)],
    ['a megabyte of grouped digits', '9,999'.repeat(200_000)],
    ['a megabyte of Chinese numerals', '一二三四五六七八九十'.repeat(100_000)],
    ['a megabyte of scales', '万亿'.repeat(500_000)],
    ['a hundred thousand brackets', `出口${'（'.repeat(100_000)}3亿元${'）'.repeat(100_000)}`],
    ['half a million separators', '1.'.repeat(500_000)],
    ['a row of a hundred thousand shares', `分别增长${'1%、'.repeat(100_000)}2%。`],
    ['a hundred thousand partners', `对${'美国、'.repeat(100_000)}出口分别增长5%。`],
    ['a hundred thousand goods', `${'大豆、'.repeat(100_000)}等进口分别增长5%、6%。`],
    ['a hundred thousand lines', '出口3亿元\n'.repeat(100_000)],
    ['years that lead nowhere', '2023年'.repeat(200_000)],
    ['periods cut by words', '2023年中俄'.repeat(100_000)],
  ];
  // What takes more than linear time ends by the runner's limit.
  it.each(long)('%s', (_, text) => holds(text));
});

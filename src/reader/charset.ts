import { decodeBytes } from './encoding.ts';

/**
 * Which legacy encoding undeclared bytes are in: each candidate is decoded and scored by how much of what is not ASCII
 * are the commonest characters of its language. Wrong decodings give rare characters.
 */
interface Candidate {
  readonly encoding: string;
  /** The commonest characters of running text in it, by which a right decoding is told. */
  readonly frequent: ReadonlySet<string>;
}

const HANS =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世车价格投资贸易进出口亿万元美欧俄海关增长下降报道';
const HANT =
  '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處世車價格投貿易口億萬元美歐俄海關增降報導';
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфОПСВКНРМТДГИАЕБЗ';
const KANA =
  'のにはをたがでてとしれさいるなもかすこまらりくきうんっあよンスルトリアイラクドシレジタテフロマカコサニバムメ日本国人年大月会中出';
const HANGUL = '이다의는에을가하를고지한은서로기도사자인리대정해시나부어아일전수제국장상보주들년원';
const CJK_MARKS = '，。、；：？！（）《》“”‘’—…　「」『』％１２３４５６７８９０';
const LATIN = '’“”‘–—…éèêëàâäçñóôöúûüíîïß€£°·«»';

const candidate = (encoding: string, characters: string): Candidate => ({ encoding, frequent: new Set(characters) });

const CANDIDATES: readonly Candidate[] = [
  candidate('gb18030', HANS + CJK_MARKS),
  candidate('big5', HANT + CJK_MARKS),
  candidate('windows-1251', `${CYRILLIC}«»—–№“”…ё`),
  candidate('koi8-r', CYRILLIC),
  candidate('shift_jis', KANA + CJK_MARKS),
  candidate('euc-jp', KANA + CJK_MARKS),
  candidate('euc-kr', HANGUL + CJK_MARKS),
  candidate('utf-16le', HANS + HANT + CYRILLIC + CJK_MARKS),
  candidate('utf-16be', HANS + HANT + CYRILLIC + CJK_MARKS),
  candidate('windows-1252', LATIN),
];

/** As much of the input as is looked at: enough for a sure answer, whatever its size. */
const SAMPLE_BYTES = 32 * 1024;

/** The likeliest encoding of bytes that are no UTF-8 and declare nothing. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(firstHighByte(bytes), firstHighByte(bytes) + SAMPLE_BYTES);
  let best = CANDIDATES[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const one of CANDIDATES) {
    const score = scoreText(decodeBytes(evenly(one, bytes, sample), one.encoding), one.frequent);
    if (score > bestScore) [best, bestScore] = [one, score];
  }
  return best.encoding;
}

/** Characters that are no ASCII, from which on what they look like counts more than what is declared, and by how much. */
const ENOUGH = 20;
const FAR = 0.6;

/**
 * Of the encodings that are declared for bytes, the one in which they look like text, of two alike the first; where they
 * look far more like text in one that nobody declares, that one: a server's ISO-8859-1 is often said of every file that it has.
 */
export function likeliestEncoding(bytes: Uint8Array, declared: readonly [string, ...string[]]): string {
  const sample = bytes.subarray(firstHighByte(bytes), firstHighByte(bytes) + SAMPLE_BYTES);
  let best: string = declared[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of declared) {
    const known = CANDIDATES.find((one) => one.encoding === encoding);
    if (!known) return best;
    const text = decodeBytes(sample, encoding);
    if (countHigh(text) < ENOUGH) return best;
    const score = scoreText(text, known.frequent);
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  const guess = CANDIDATES.find((one) => one.encoding === guessEncoding(bytes))!;
  if (guess.encoding.startsWith('utf-16')) return best;
  return scoreText(decodeBytes(sample, guess.encoding), guess.frequent) - bestScore > FAR ? guess.encoding : best;
}

function countHigh(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}

/** Which byte of each pair comes first in sixteen-bit text without a mark: `utf-16le` or `utf-16be`; null where it is none. */
export function guessByteOrder(bytes: Uint8Array): string | null {
  const scores = CANDIDATES.filter((one) => one.encoding.startsWith('utf-16')).map((one) => {
    const text = decodeBytes(bytes.subarray(0, SAMPLE_BYTES), one.encoding);
    return { encoding: one.encoding, score: scoreText(text, one.frequent, true) };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0.4 ? best.encoding : null;
}

/** Sixteen-bit encodings must be cut at a whole unit, counted from the start. */
function evenly(one: Candidate, bytes: Uint8Array, sample: Uint8Array): Uint8Array {
  return one.encoding.startsWith('utf-16') ? bytes.subarray(0, SAMPLE_BYTES) : sample;
}

function firstHighByte(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte > 0x7f);
  return at === -1 ? 0 : at;
}

/** Mean over what is not ASCII: 1 for a common character, less for any other, far less for what no text has. */
function scoreText(text: string, frequent: ReadonlySet<string>, countAscii = false): number {
  let sum = 0;
  let count = 0;
  let before = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const isAscii = code >= 0x20 && code < 0x80;
    if (!isSpace(code) && (!isAscii || countAscii)) {
      count++;
      sum += isAscii ? 1 : scoreCharacter(character, code, before, frequent);
    }
    before = code;
  }
  return count === 0 ? -1 : sum / count;
}

function scoreCharacter(character: string, code: number, before: number, frequent: ReadonlySet<string>): number {
  if (isOdd(code)) return -3;
  if (isUnlikelyPair(code, before)) return -2;
  if (frequent.has(character)) return 1;
  if (code >= 0x4e00 && code < 0xa000) return 0.2;
  // Signs such as ¥, ¡, ® are seldom in any text, and everywhere in a wrong decoding.
  return code > 0xa0 && code < 0xc0 ? -1 : 0;
}

const isSpace = (code: number): boolean => code === 9 || code === 10 || code === 12 || code === 13;

/** No word has letters of both scripts, a capital after a small letter, or accents on two letters in a row. */
function isUnlikelyPair(code: number, before: number): boolean {
  if (isCyrillic(code)) return isLatin(before) || (isUpperCyrillic(code) && isLowerCyrillic(before));
  return isAccented(code) && isAccented(before);
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x500;
const isUpperCyrillic = (code: number): boolean => code < 0x430;
const isLowerCyrillic = (code: number): boolean => code >= 0x430 && code < 0x460;
const isAccented = (code: number): boolean => code >= 0xc0 && code < 0x100;
const isLatin = (code: number): boolean => (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);

/** C1 controls, box drawing, private use, the replacement character, half-width kana: signs of a wrong decoding. */
function isOdd(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x2500 && code < 0x25a0)) return true;
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xff61 && code <= 0xff9f);
}

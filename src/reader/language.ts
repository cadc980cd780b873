/** What script counts and a few very frequent words tell about a text's language. */
export interface Detected {
  /** BCP 47 primary tag where the language is one that is read (`zh`, `en`, `ru`), else null. */
  readonly lang: 'zh' | 'en' | 'ru' | null;
  /** The language in an English word, for messages: `French`; `not clear` where nothing tells. */
  readonly name: string;
}

/** As much of a text as is looked at. */
const SAMPLE = 4096;

/** Letters of a usual word in each script: scripts are compared by words, since one Chinese character says more. */
const WORD_LENGTH = { han: 1.7, kana: 2, hangul: 3, latin: 5, cyrillic: 6, other: 5 };

/** The commonest words of running text and of trade news; a word of two languages stands in both. */
const LATIN: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  words(
    'English',
    'the of and to in a is that for on with as was by at from its it has be said were year rose fell up down trade exports imports percent billion million',
  ),
  words('French', 'le la les des et du est une un dans pour que qui en au par sur avec plus a ont été milliards'),
  words('German', 'der die das und ist den von zu mit auf für im ein eine nicht dem des sich auch um milliarden'),
  words('Spanish', 'el los las de la que y en un una por con del se para su al más es millones'),
  words('Portuguese', 'o os as de da do que e em um uma por com no na dos se para não mais bilhões'),
  words('Italian', 'il lo gli di la che e in un una per con del della dei si non più sono miliardi'),
  words('Dutch', 'de het een en van in is op te dat met voor zijn niet aan er miljard'),
  words('Polish', 'i w na z do się nie że jest o od za przez oraz jak po mld'),
  words('Turkish', 've bir bu için ile da de olan olarak daha yüzde milyar göre'),
  words('Vietnamese', 'và của là các trong có được cho với những một năm không đã'),
  words('Indonesian', 'dan yang di dari untuk dengan ini pada dalam tidak akan ke persen juta'),
];

function words(name: string, list: string): readonly [string, ReadonlySet<string>] {
  return [name, new Set(list.split(' '))];
}

/** The language of a text. A text of several is the language of most of its words. */
export function detectLanguage(text: string): Detected {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const size = (script: keyof typeof WORD_LENGTH) => counts[script] / WORD_LENGTH[script];
  const most = Math.max(...(Object.keys(WORD_LENGTH) as (keyof typeof WORD_LENGTH)[]).map(size));
  if (most === 0) return { lang: null, name: 'not clear' };
  if (size('han') === most || size('kana') === most) return ofHan(counts);
  if (size('cyrillic') === most) return ofCyrillic(sample, counts.cyrillic);
  if (size('hangul') === most) return { lang: null, name: 'Korean' };
  return size('latin') === most ? ofLatin(sample) : { lang: null, name: 'written in a script that is not known' };
}

interface Counts {
  han: number;
  kana: number;
  hangul: number;
  latin: number;
  cyrillic: number;
  other: number;
}

function countScripts(text: string): Counts {
  const counts: Counts = { han: 0, kana: 0, hangul: 0, latin: 0, cyrillic: 0, other: 0 };
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script) counts[script]++;
  }
  return counts;
}

/** Source: Unicode blocks. Letters of remaining scripts count as other, marks and digits not at all. */
function scriptOf(code: number): keyof Counts | null {
  if (code < 0x41) return null;
  if (code < 0x250) return isLatin(code) ? 'latin' : null;
  if (code >= 0x1e00 && code < 0x1f00) return 'latin';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) return 'han';
  if (code >= 0x3041 && code < 0x3100) return 'kana';
  if ((code >= 0xac00 && code < 0xd7b0) || (code >= 0x1100 && code < 0x1200)) return 'hangul';
  return (code >= 0x370 && code < 0x400) || (code >= 0x530 && code < 0x1100) ? 'other' : null;
}

const isLatin = (code: number): boolean =>
  code < 0x5b || (code > 0x60 && code < 0x7b) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);

/** Japanese cannot be written for long without kana; a name in a Chinese text can be. */
function ofHan({ han, kana }: Counts): Detected {
  return kana * 8 > han ? { lang: null, name: 'Japanese' } : { lang: 'zh', name: 'Chinese' };
}

const NOT_RUSSIAN: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Ukrainian', /[іїєґІЇЄҐ]/g],
  ['Serbian or Macedonian', /[ђјљњћџѓќѕЂЈЉЊЋЏЃЌЅ]/g],
  ['Kazakh or another Turkic language', /[әғқңөұүһӘҒҚҢӨҰҮҺ]/g],
];

function ofCyrillic(sample: string, letters: number): Detected {
  for (const [name, own] of NOT_RUSSIAN) {
    if ((sample.match(own)?.length ?? 0) * 50 > letters) return { lang: null, name };
  }
  // Russian has ы or э in every second line, Bulgarian never, but ъ all the time.
  if (!/[ыэё]/i.test(sample) && (sample.match(/ъ/gi)?.length ?? 0) * 100 > letters) {
    return { lang: null, name: 'Bulgarian' };
  }
  return { lang: 'ru', name: 'Russian' };
}

/** English where no other language's words are more; a headline without any such word is taken for English. */
function ofLatin(sample: string): Detected {
  const found = sample.toLowerCase().match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  let best = 'English';
  let most = 0;
  for (const [name, frequent] of LATIN) {
    const count = found.reduce((sum, word) => sum + (frequent.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [name, count];
  }
  const isShort = found.length < 12 && !/[^\p{ASCII}‘’“”–—…€£]/u.test(sample);
  if (best === 'English') {
    return most * 20 > found.length || isShort ? { lang: 'en', name: best } : { lang: null, name: 'not clear' };
  }
  return { lang: null, name: best };
}

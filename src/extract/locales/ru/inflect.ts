/** Grammatical cases as bits: a form of a word may stand for several. */
export const NOM = 1;
export const GEN = 2;
export const DAT = 4;
export const ACC = 8;
export const INS = 16;
export const LOC = 32;
export const ANY_CASE = 63;

const BITS = [NOM, GEN, DAT, ACC, INS, LOC];

/** Endings of the six cases, singular then plural; `-` where there is no such form. */
const NOUNS: Readonly<Record<string, string>> = {
  m: '_ а у _ ом е ы ов ам ы ами ах',
  й: 'й я ю й ем е и ев ям и ями ях',
  ьm: 'ь я ю ь ем е и ей ям и ями ях',
  ц: '_ а у _ ем е ы ев ам ы ами ах',
  f: 'а ы е у ой е ы _ ам ы ами ах',
  ца: 'а ы е у ей е ы _ ам ы ами ах',
  я: 'я и е ю ей е и ь ям и ями ях',
  ия: 'я и и ю ей и и й ям и ями ях',
  ь: 'ь и и ь ью и и ей ям и ями ях',
  o: 'о а у о ом е а _ ам а ами ах',
  ие: 'е я ю е ем и я й ям я ями ях',
  ье: 'е я ю е ем е я й ям я ями ях',
  pl: '- - - - - - ы ов ам ы ами ах',
  цы: '- - - - - - ы ев ам ев ами ах',
  ане: '- - - - - - е _ ам _ ами ах',
  ки: '- - - - - - и ов ам ов ами ах',
  pla: '- - - - - - а _ ам а ами ах',
};

/** Endings of adjectives by gender of the noun; the plural is the same for all. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  m: 'ый ого ому ый ым ом',
  f: 'ая ой ой ую ой ой',
  n: 'ое ого ому ое ым ом',
  plural: 'ые ых ым ые ыми ых',
};

const NEUTER = new Set(['o', 'ие', 'ье']);
const FEMININE = new Set(['f', 'ца', 'я', 'ия', 'ь']);
const HISSING_OR_VELAR = 'гкхжшчщ';

/**
 * All forms of a word or phrase with the cases they stand for. `газ:m` is a noun stem with its paradigm,
 * `сжиженный газ:m` agrees the adjectives with it (given in the masculine nominative), `Чили` alone does not bend.
 */
export function formsOf(spec: string, singular = false): Map<string, number> {
  const out = new Map<string, number>();
  const words = spec.split(' ');
  const [stem = '', paradigm] = words.at(-1)!.split(':');
  if (paradigm === undefined) return out.set(spec, ANY_CASE);
  const endings = NOUNS[paradigm]!.split(' ');
  endings.forEach((ending, i) => {
    if (ending === '-' || (singular && i > 5 && endings[0] !== '-')) return;
    const noun = joined(stem, ending === '_' ? '' : ending);
    const before = words.slice(0, -1).map((w) => agreeing(w, paradigm, i));
    const form = [...before, noun].join(' ');
    out.set(form, (out.get(form) ?? 0) | BITS[i % 6]!);
  });
  return out;
}

/** The adjective in the case and number of ending `i`; a word that is no adjective (`им.`) stays. */
function agreeing(word: string, paradigm: string, i: number): string {
  const nominative = word.slice(-2);
  if (nominative !== 'ый' && nominative !== 'ий' && nominative !== 'ой') return word;
  const stem = word.slice(0, -2);
  const gender = FEMININE.has(paradigm) ? 'f' : NEUTER.has(paradigm) ? 'n' : 'm';
  if (i % 12 === 0 && gender === 'm') return word;
  const ending = ADJECTIVES[i > 5 ? 'plural' : gender]!.split(' ')[i % 6]!;
  const soft = nominative === 'ий' && !'гкх'.includes(stem.at(-1)!) && !'ск'.includes(stem.at(-1)!);
  return joined(stem, soft ? softened(ending, stem) : ending);
}

/** `ый ого` after a soft stem is `ий его`, `ая ую` is `яя юю`; after hissing letters `а` and `у` stay. */
function softened(ending: string, stem: string): string {
  const hissing = HISSING_OR_VELAR.includes(stem.at(-1)!);
  const soft = ending.replace('ы', 'и').replace(/^о/, 'е');
  return hissing ? soft : soft.replace('ая', 'яя').replace('ую', 'юю');
}

/** Spelling: after velars and hissing letters `ы` is written `и`. */
function joined(stem: string, ending: string): string {
  return ending.startsWith('ы') && HISSING_OR_VELAR.includes(stem.at(-1)!)
    ? stem + 'и' + ending.slice(1)
    : stem + ending;
}

/** The paradigm of a name by its nominative: `Индия`, `Канада`, `Китай`, `Вьетнам`, `Израиль`; null where it does not bend. */
export function guessSpec(name: string): string | null {
  if (name.includes(' ') || name.includes('-') || name === name.toUpperCase()) return null;
  if (name.endsWith('ия')) return `${name.slice(0, -1)}:ия`;
  const last = name.at(-1)!;
  if (last === 'а') return `${name.slice(0, -1)}:f`;
  if (last === 'я') return `${name.slice(0, -1)}:я`;
  if (last === 'й') return `${name.slice(0, -1)}:й`;
  if (last === 'ь') return `${name.slice(0, -1)}:ьm`;
  if (last === 'ы') return `${name.slice(0, -1)}:pl`;
  return 'оиуеэюё'.includes(last) ? null : `${name}:m`;
}

import type { Entry, Kind } from '../../lexicon.ts';
import { economyEntries } from '../../names.ts';
import { foldText } from '../../../text/fold.ts';
import { COMMODITIES, COMMODITY_ADJECTIVES } from './commodities.ts';
import { ECONOMY_ADJECTIVES, ECONOMY_NAMES, ECONOMY_PEOPLE, NATIVE } from './economies.ts';
import { formsOf, guessSpec, ANY_CASE } from './inflect.ts';
import {
  CURRENCIES,
  FRACTIONS,
  MONTH_ADJECTIVES,
  MONTHS,
  MULTIPLES,
  NUMBER_WORDS,
  ORDINALS,
  PERIOD_WORDS,
  SCALES,
  UNITS,
} from './numbers.ts';
import { PLACE_ADJECTIVES, PLACES, REGION_ADJECTIVES, REGION_NAMES, SUBJECTS } from './regions.ts';
import { MARKS, SOURCES, WORDS } from './words.ts';

/** What a form means to the Russian grammar. `tag` is its group; the rest is there where the group needs it. */
export interface Word {
  readonly tag: string;
  /** Economy, region, currency, unit or the economy of a source. */
  readonly code?: string | null;
  /** Country of a region. */
  readonly country?: string;
  /** Cases that the form may stand in (see `inflect.ts`). */
  readonly cases?: number;
  readonly adjective?: boolean;
  readonly verb?: boolean;
  readonly n?: number;
  readonly hs?: readonly string[];
  /** The form itself, for marks. */
  readonly form?: string;
  /** A name: it counts only with a capital. */
  readonly proper?: boolean;
}

/** The kind of the shared lexicon for a tag of this language. */
const KINDS: Readonly<Record<string, Kind>> = {
  economy: 'economy',
  region: 'region',
  commodity: 'commodity',
  currency: 'currency',
  unit: 'unit',
  scale: 'scale',
  number: 'number',
  month: 'period',
  source: 'source',
  say: 'say',
  both: 'both',
  other: 'other',
  respectively: 'list',
};

/** Small Cyrillic letters. */
export const isCyrillic = (code: number): boolean => code >= 0x430 && code <= 0x45f;

/** All entries of the language. */
export function russianEntries(): Entry[] {
  const book = new Forms();
  addPlaces(book);
  addGoods(book);
  addNumbers(book);
  for (const [tag, list] of Object.entries(WORDS)) book.addAll(list, flowWord(tag));
  for (const item of MARKS.split(/\s+/)) {
    const mark = item.replaceAll('_', ' ');
    book.add(mark, { tag: 'mark', form: mark });
  }
  addSources(book);
  return book.entries();
}

/** `flow export` and `did export` are flows, the second of them verbs; other groups are their own tags. */
function flowWord(key: string): Word {
  const [head, rest] = key.split(' ');
  if (head === 'flow' && rest !== undefined) return { tag: 'flow', code: rest };
  if (head === 'did' && rest !== undefined) return { tag: 'flow', code: rest, verb: true };
  if (head === 'income') return { tag: 'flow', code: 'export' };
  return { tag: key };
}

/** Names whose forms are everyday words: `того`, `самое`. */
const NO_NAMES = new Set(['Того', 'Самоа']);

function addPlaces(book: Forms): void {
  for (const [code, list] of Object.entries(ECONOMY_NAMES))
    book.addAll(list, { tag: 'economy', code, proper: code !== 'WLD' });
  for (const [code, list] of Object.entries(ECONOMY_PEOPLE)) book.addAll(list, { tag: 'economy', code });
  for (const [code, list] of Object.entries(ECONOMY_ADJECTIVES)) {
    for (const stem of list.split(' ')) book.add(`${stem}*`, { tag: 'economy', code, adjective: true });
  }
  for (const { surface, value } of economyEntries('ru', 'ru', {})) {
    if (NO_NAMES.has(surface)) continue;
    book.addAll((guessSpec(surface) ?? surface).replaceAll(' ', '_'), {
      tag: 'economy',
      code: String(value),
      proper: true,
    });
  }
  for (const line of lines(SUBJECTS)) addSubject(book, line);
  for (const [code, list] of Object.entries(REGION_NAMES)) book.addAll(list, regionWord(code));
  for (const [country, list] of Object.entries(PLACES)) {
    book.addAll(list, { tag: 'region', code: null, country, proper: true });
  }
  for (const stem of PLACE_ADJECTIVES.split(' ')) {
    book.add(`${stem}*`, { tag: 'region', code: null, country: 'RUS', adjective: true });
  }
  for (const [code, list] of Object.entries(REGION_ADJECTIVES)) {
    for (const stem of list.split(' ')) book.add(`${stem}*`, { ...regionWord(code), adjective: true, proper: false });
  }
}

const regionWord = (code: string): Word => ({
  tag: 'region',
  code,
  country: code.startsWith('RU') ? 'RUS' : 'CHN',
  proper: true,
});

/** `AMU о амурск`: Амурская область in all cases, and обл. */
function addSubject(book: Forms, line: string): void {
  const [code = '', kind, stem = ''] = line.split(' ');
  const word: Word = { ...regionWord(`RU-${code}`), proper: false };
  const nouns: Readonly<Record<string, readonly string[]>> = {
    о: ['област:ь'],
    к: ['кра:й'],
    а: ['автономный округ:m', 'АО'],
    р: ['республик:f'],
  };
  for (const noun of nouns[kind ?? ''] ?? []) book.addAll(`${stem}ий ${noun}`.replaceAll(' ', '_'), word);
  if (kind === 'о') book.add(`${stem}ая обл.`, word);
}

function addGoods(book: Forms): void {
  for (const line of lines(COMMODITIES)) {
    const [codes = '', names = ''] = line.split('|');
    const hs = codes === '-' ? [] : codes.split(',');
    for (const name of names.split(';')) book.addAll(name.trim().replaceAll(' ', '_'), { tag: 'commodity', hs });
  }
  for (const line of lines(COMMODITY_ADJECTIVES)) {
    const [codes = '', stems = ''] = line.split('|');
    const hs = codes === '-' ? [] : codes.split(',');
    for (const stem of stems.split(' ')) book.add(`${stem}*`, { tag: 'commodity', hs, adjective: true });
  }
}

function addNumbers(book: Forms): void {
  const fill = (table: Readonly<Record<string | number, string>>, word: (key: string) => Word) => {
    for (const [key, list] of Object.entries(table)) book.addAll(list, word(key));
  };
  fill(UNITS, (code) => ({ tag: 'unit', code }));
  fill(CURRENCIES, (code) => ({ tag: 'currency', code }));
  fill(SCALES, (n) => ({ tag: 'scale', n: Number(n) }));
  fill(FRACTIONS, (n) => ({ tag: 'fraction', n: Number(n) }));
  fill(MULTIPLES, (n) => ({ tag: 'multiple', n: Number(n) }));
  fill(NUMBER_WORDS, (n) => ({ tag: 'number', n: Number(n) }));
  fill(ORDINALS, (n) => ({ tag: 'ordinal', n: Number(n) }));
  fill(MONTHS, (n) => ({ tag: 'month', n: Number(n) }));
  fill(MONTH_ADJECTIVES, (n) => ({ tag: 'month', n: Number(n), adjective: true }));
  fill(PERIOD_WORDS, (tag) => ({ tag }));
}

function addSources(book: Forms): void {
  for (const line of lines(SOURCES)) {
    const [code = '', names = ''] = line.split('|');
    for (const name of names.split(';')) {
      book.addAll(name.trim().replaceAll(' ', '_'), { tag: 'source', code: code === '-' ? null : code });
    }
  }
}

const lines = (table: string): string[] => table.trim().split('\n');

/** Collects forms; a form of several groups keeps all its meanings, the first one first. */
class Forms {
  private readonly whole = new Map<string, Word[]>();
  private readonly stems = new Map<string, Word[]>();

  /** A list separated by spaces, `_` standing for a space within a form. */
  addAll(list: string, word: Word): void {
    for (const item of list.split(/\s+/)) if (item !== '') this.add(item.replaceAll('_', ' '), word);
  }

  /** One form, stem (`*`), or noun phrase with its paradigm, whose tail (`таможн:я КНР`) does not bend. */
  add(spec: string, word: Word): void {
    const colon = spec.indexOf(':');
    if (spec.endsWith('*')) return put(this.stems, spec.slice(0, -1), word, word.cases);
    if (colon < 0) return put(this.whole, spec, word, word.cases ?? ANY_CASE);
    const space = spec.indexOf(' ', colon);
    const tail = space < 0 ? '' : spec.slice(space);
    for (const [form, cases] of formsOf(space < 0 ? spec : spec.slice(0, space), word.proper)) {
      put(this.whole, form + tail, word, cases);
    }
  }

  /** A whole form also carries the meanings of the longest stem that it begins with. */
  entries(): Entry[] {
    const out: Entry[] = [];
    for (const [surface, words] of this.whole) {
      const all = words.some((w) => INHERITING.has(w.tag)) ? [...words, ...this.stemOf(surface)] : words;
      for (const word of all) out.push(entry(surface, word, false));
    }
    for (const [surface, words] of this.stems) for (const word of words) out.push(entry(surface, word, true));
    return out;
  }

  private stemOf(surface: string): readonly Word[] {
    for (let n = surface.length; n > 2; n--) {
      const words = this.stems.get(surface.slice(0, n));
      if (words) return words;
    }
    return [];
  }
}

/** Tags that say something of a verb's tense only: the verb's own meaning is under its stem. */
const INHERITING = new Set(['future']);

function put(map: Map<string, Word[]>, form: string, word: Word, cases: number | undefined): void {
  const key = foldText(form);
  const words = map.get(key);
  if (!words) map.set(key, [filled(word, cases)]);
  else if (!words.some((w) => w.tag === word.tag && w.code === word.code)) words.push(filled(word, cases));
}

/** The word with every field there, if only as undefined: readers meet one layout of objects instead of dozens. */
function filled({ tag, code, country, adjective, verb, n, hs, form, proper }: Word, cases: number | undefined): Word {
  const all: { [K in keyof Required<Word>]: Word[K] | undefined } = {
    tag,
    code,
    country,
    cases,
    adjective,
    verb,
    n,
    hs,
    form,
    proper,
  };
  return all as Word;
}

function entry(surface: string, word: Word, stem: boolean): Entry {
  const kind = word.code === NATIVE ? 'mark' : (KINDS[word.tag] ?? 'mark');
  return stem ? { surface, kind, value: word, locale: 'ru', stem } : { surface, kind, value: word, locale: 'ru' };
}

import { isLetter } from '../../scanner.ts';
import { PLACES } from './places.ts';

/** From and to in the text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rep sen gov gen col jan feb mar apr jun jul aug sep sept oct nov dec no st inc corp ltd co vs v approx cu sq mt ave jr sr pres min u.s u.k e.c u.n s n w e'.split(
    ' ',
  ),
);
/** Words that, with a capital after `U.S.`, begin a sentence. */
const STARTERS = new Set(
  'the a an it its this that these those they he she we but and however meanwhile last exports imports trade while although chinese russian total overall according among for as with china russia there by'.split(
    ' ',
  ),
);
/** Countries named by one word. */
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  PLACES.split('\n')
    .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
    .filter((name) => /^[a-z]{4,}$/.test(name)),
);
/** A run without a full stop is cut at a space, so that the grammar's cost stays linear in the text. */
const LONGEST = 1500;
const NOUNS = new Set('exports imports trade chinese russian'.split(' '));
const PREPOSITIONS = new Set('in on from during since between over at to of'.split(' '));

/**
 * The sentences of a line. A full stop ends one before a space and a capital or a digit, unless it belongs to a
 * number or an abbreviation. Cost is linear.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (i - from > LONGEST && c === 0x20) {
      out.push({ start: from, end: i });
      from = i;
      continue;
    }
    if (c !== 0x2e && c !== 0x21 && c !== 0x3f && c !== 0x3002) continue;
    const stop = endOfSentence(text, i, from, end);
    if (stop < 0) continue;
    out.push({ start: from, end: stop });
    from = stop;
    i = stop - 1;
  }
  if (from < end) out.push({ start: from, end });
  return out;
}

/** Where the sentence that the mark at `i` would end really ends; -1 where it goes on. */
function endOfSentence(text: string, i: number, from: number, end: number): number {
  let j = i + 1;
  while (j < end && isCloser(text.charCodeAt(j))) j++;
  if (j >= end) return end;
  const quoted = j > i + 1;
  if (!isSpace(text.charCodeAt(j))) return quoted && isUpper(text.charCodeAt(j)) ? j : gluedStart(text, i, j);
  while (j < end && isSpace(text.charCodeAt(j))) j++;
  if (j >= end) return end;
  const next = text.charCodeAt(j);
  const opens =
    isUpper(next) ||
    isDigit(next) ||
    next === 0x22 ||
    next === 0x201c ||
    next === 0x2018 ||
    next === 0x27 ||
    next === 0x24 ||
    next === 0x28;
  if (!opens && text.charCodeAt(i) === 0x2e)
    return isLower(next) && isWordBefore(text, i, from) && !isAbbreviation(text, i, from) ? j : -1;
  if (text.charCodeAt(i) !== 0x2e) return j;
  if (isAbbreviation(text, i, from)) return afterAbbreviation(text, i, from, j, end) ? j : -1;
  if (isDigit(text.charCodeAt(i - 1)) && scaleFollows(text, j)) return -1;
  return j;
}

/** `percent.Among`: a stop glued to the next sentence's capital after a small letter. */
function gluedStart(text: string, i: number, j: number): number {
  const glued =
    isUpper(text.charCodeAt(j)) &&
    isLower(text.charCodeAt(j + 1)) &&
    isLower(text.charCodeAt(i - 1)) &&
    isLower(text.charCodeAt(i - 2));
  return glued ? j : -1;
}

function afterAbbreviation(text: string, i: number, from: number, j: number, end: number): boolean {
  const word = wordBefore(text, i, from);
  if (!word.includes('.') && word.length > 1) return false;
  if (!word.includes('.')) return false;
  const next = wordAt(text, j, end);
  if (
    COUNTRY_NAMES.has(next) &&
    text
      .slice(Math.max(from, i - 8), i)
      .toLowerCase()
      .includes('the ')
  )
    return isOwner(text, j + next.length);
  if (PREPOSITIONS.has(next)) return commaSoon(text, j, end);
  if (
    NOUNS.has(next) &&
    text
      .slice(Math.max(from, i - 8), i)
      .toLowerCase()
      .indexOf('the ') < 0
  )
    return false;
  return STARTERS.has(next) && isUpper(text.charCodeAt(j));
}

/** `the U.S. Taiwan's surplus`: a name in the genitive behind a whole one begins anew. */
const isOwner = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '\u2019') && text[at + 1] === 's' && !isLetter(text.charCodeAt(at + 2));

/** True where a comma follows within a few words: an opening phrase of time or place. */
function commaSoon(text: string, j: number, end: number): boolean {
  const comma = text.indexOf(',', j);
  if (comma < 0 || comma > end || comma - j > 45) return false;
  let words = 0;
  for (let k = j; k < comma; k++) if (text.charCodeAt(k) === 0x20) words++;
  return words <= 6;
}

const isWordBefore = (text: string, i: number, from: number): boolean => wordBefore(text, i, from).length > 3;
const isAbbreviation = (text: string, i: number, from: number): boolean => ABBREVIATIONS.has(wordBefore(text, i, from));
const scaleFollows = (text: string, j: number): boolean =>
  ['billion', 'mln', 'million', 'bln'].includes(wordAt(text, j, j + 8));

/** The word before the stop at `i`, in small letters, inner stops with it: `u.s`. */
function wordBefore(text: string, i: number, from: number): string {
  let k = i - 1;
  while (k >= from && i - k < 12 && (isLetter(text.charCodeAt(k)) || text.charCodeAt(k) === 0x2e)) k--;
  return text.slice(k + 1, i).toLowerCase();
}

function wordAt(text: string, j: number, end: number): string {
  let k = j;
  while (k < end && k - j < 14 && isLetter(text.charCodeAt(k))) k++;
  return text.slice(j, k).toLowerCase();
}

const isSpace = (c: number): boolean => c === 0x20 || c === 0xa0 || c === 0x09 || c === 0x3000;
const isUpper = (c: number): boolean => c >= 0x41 && c <= 0x5a;
const isLower = (c: number): boolean => c >= 0x61 && c <= 0x7a;
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isCloser = (c: number): boolean => c === 0x22 || c === 0x27 || c === 0x201d || c === 0x2019 || c === 0x29;

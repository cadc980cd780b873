import { noteSlot, type Entry, type Kind } from '../../lexicon.ts';
import { isLetter, wordEnd, type Literal, type Mention } from '../../scanner.ts';
import { filled, type Meaning } from './meaning.ts';

/** A word, number or mark of a sentence with all that its form can mean. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** `num` digits, `form` of the lexicon, `word` unknown, `punct` one mark (`poss` is `'s`). */
  readonly tag: 'num' | 'form' | 'word' | 'punct';
  readonly entries: readonly Entry[];
  readonly form: Form;
  readonly literal: Literal | null;
  /** For a mark: the mark. */
  readonly mark: string;
  /** Starts with a capital. */
  readonly cap: boolean;
}

const NONE: readonly Entry[] = [];

/** The tokens between two places, out of the mentions that lie there and the words and marks between them. */
export function tokensOf(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  from: number,
): { tokens: Token[]; next: number } {
  const tokens: Token[] = [];
  let at = start;
  let k = from;
  while (k < mentions.length && mentions[k]!.start < start) k++;
  for (; k < mentions.length && mentions[k]!.start < end; k++) {
    const m = mentions[k]!;
    if (m.start < at) continue;
    const token = m.literal ? tokenOf(text, m, 'num') : ofMention(text, m);
    if (token === null) continue;
    fillGap(text, at, m.start, tokens);
    tokens.push(token);
    at = m.end;
  }
  fillGap(text, at, end, tokens);
  return { tokens, next: k };
}

const tokenOf = (
  text: string,
  m: Mention,
  tag: 'num' | 'form',
  entries: readonly Entry[] = NONE,
  form: Form = NO_FORM,
): Token => ({
  start: m.start,
  end: m.end,
  tag,
  entries,
  form,
  literal: m.literal,
  mark: '',
  cap: isUpper(text.charCodeAt(m.start)),
});

function ofMention(text: string, m: Mention): Token | null {
  const form = formOf(m);
  if (form === null) return null;
  if (!form.caps) return tokenOf(text, m, 'form', form.entries, form);
  const cap = isUpper(text.charCodeAt(m.start));
  const entries = form.entries.filter((e) => allowed(e.value as Meaning, e.surface, cap, text, m));
  return entries.length > 0 ? tokenOf(text, m, 'form', entries, makeForm(entries)) : null;
}

type Kinds = Readonly<Record<Kind, Meaning | undefined>>;

/** No meaning of any kind: the fields are all there, so that every form has the same layout. */
const noKinds = (): Record<Kind, Meaning | undefined> => ({
  economy: undefined,
  region: undefined,
  pair: undefined,
  flow: undefined,
  commodity: undefined,
  actor: undefined,
  scope: undefined,
  period: undefined,
  change: undefined,
  currency: undefined,
  unit: undefined,
  scale: undefined,
  approx: undefined,
  modality: undefined,
  source: undefined,
  say: undefined,
  both: undefined,
  list: undefined,
  rank: undefined,
  number: undefined,
  other: undefined,
  mark: undefined,
});

/** The English meanings of a surface, looked up by kind; made once for each surface. */
interface Form {
  readonly entries: readonly Entry[];
  /** The kind of the first entry and what it means so: nearly all forms are of one kind. */
  readonly kind: Kind | null;
  readonly meaning: Meaning | undefined;
  /** Those of several kinds have them all here. */
  readonly several: boolean;
  readonly kinds: Kinds;
  readonly marks: ReadonlySet<string>;
  /** The only mark, or the first one; empty where there is none. */
  readonly mark: string;
  readonly caps: boolean;
  /** A sentence with it may tell a figure, a rank or a trade. */
  readonly telling: boolean;
}

/**
 * Passes over the mentions of a sentence that holds no number, no rank and no word of trade; the first mention after
 * it, or -1 where it must be read. What it names is told to `named`, and whether it speaks of something else to `other`.
 */
export function skip(
  mentions: readonly Mention[],
  from: number,
  start: number,
  end: number,
  named: (code: string) => void,
): { next: number; other: boolean } | null {
  let k = from;
  let other = false;
  while (k < mentions.length && mentions[k]!.start < start) k++;
  const first = k;
  for (; k < mentions.length && mentions[k]!.start < end; k++) {
    const m = mentions[k]!;
    if (m.literal !== null) return null;
    const form = formOf(m);
    if (form?.telling) return null;
    if (form?.kinds.other) other = true;
  }
  for (let i = first; i < k; i++) {
    const form = formOf(mentions[i]!);
    const office = form?.caps ? undefined : form?.kinds.source;
    if (office?.code !== undefined) named(office.code);
    const economy = form?.kinds.economy;
    if (economy?.code !== undefined && !economy.person && !economy.caps) named(economy.code);
  }
  return { next: k, other };
}

const NO_FORM: Form = makeForm([]);

/** The place of the English reading in the notes of a form. */
const OWN = noteSlot();

/** The English meanings of a mention, looked up once for each form; null where it has none. */
export function formOf({ entries, notes }: Mention): Form | null {
  const known = notes[OWN] as Form | null | undefined;
  if (known !== undefined) return known;
  const own = entries.filter((e) => e.locale === 'en');
  const form = own.length > 0 ? makeForm(own) : null;
  notes[OWN] = form;
  return form;
}

function makeForm(entries: readonly Entry[]): Form {
  const kinds = noKinds();
  const marks = new Set<string>();
  for (const e of entries) {
    kinds[e.kind] ??= filled(e.value as Meaning);
    if (e.kind === 'mark') marks.add((e.value as Meaning).m!);
  }
  const kind = entries[0]?.kind ?? null;
  return {
    entries,
    kind,
    meaning: kind === null ? undefined : kinds[kind],
    several: entries.some((e) => e.kind !== kind),
    kinds,
    marks,
    mark: [...marks][0] ?? '',
    caps: entries.some((e) => (e.value as Meaning).caps === true),
    telling:
      kinds.flow !== undefined ||
      kinds.number !== undefined ||
      kinds.rank !== undefined ||
      kinds.both !== undefined ||
      kinds.period?.t === 'ytd',
  };
}

/** A form that needs a capital has one; `US` needs two. */
function allowed(value: Meaning, surface: string, cap: boolean, text: string, m: Mention): boolean {
  if (!value.caps) return true;
  if (surface === 'may' || surface === 'march') return true;
  if (surface === 'us') return cap && isUpper(text.charCodeAt(m.start + 1));
  if (surface === 'china') return true;
  return (
    cap ||
    isUpper(text.charCodeAt(m.end - 1)) ||
    (surface.startsWith('the ') && isUpper(text.charCodeAt(m.start + 4))) ||
    surface === 'chile'
  );
}

/** Words and marks of a stretch without a known form. */
function fillGap(text: string, from: number, to: number, out: Token[]): void {
  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (c === 0x20 || c === 0xa0 || c === 0x09 || c === 0x0d) {
      i++;
    } else if (isLetter(c)) {
      const end = Math.min(wordEnd(text, i, to), to);
      out.push({ start: i, end, tag: 'word', entries: NONE, form: NO_FORM, literal: null, mark: '', cap: isUpper(c) });
      i = end;
    } else if (
      (c === 0x27 || c === 0x2019) &&
      (text[i + 1] === 's' || text[i + 1] === 'S') &&
      !isLetter(text.charCodeAt(i + 2))
    ) {
      out.push(punct(i, i + 2, 'poss'));
      i += 2;
    } else if ((c === 0x27 || c === 0x2019) && (text[i - 1] === 's' || text[i - 1] === 'S')) {
      out.push(punct(i, i + 1, 'poss'));
      i++;
    } else {
      out.push(punct(i, i + 1, text[i]!));
      i++;
    }
  }
}

const punct = (start: number, end: number, mark: string): Token => ({
  start,
  end,
  tag: 'punct',
  entries: NONE,
  form: NO_FORM,
  literal: null,
  mark,
  cap: false,
});
const isUpper = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (c >= 0xc0 && c <= 0xde);

/** What the token means as a form of the kind; undefined where it can't be one. */
export function as(token: Token | undefined, kind: Kind): Meaning | undefined {
  if (token === undefined) return undefined;
  const { form } = token;
  if (form.kind === kind) return form.meaning;
  return form.several ? form.kinds[kind] : undefined;
}

/** True where the token can be the function word or grammar class. */
export function isMark(token: Token | undefined, m: string): boolean {
  if (token === undefined) return false;
  const { mark, marks } = token.form;
  return mark === m || (marks.size > 1 && marks.has(m));
}

export const isPunct = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.tag === 'punct' && token.mark.length === 1 && marks.includes(token.mark);
export const isPoss = (token: Token | undefined): boolean => token !== undefined && token.mark === 'poss';
export const isDash = (token: Token | undefined): boolean => isPunct(token, '-–—‑');

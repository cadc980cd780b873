import type { Claim, Superlative } from '../model/claim.ts';
import { yearOf } from '../model/period.ts';
import type { Entry } from './lexicon.ts';
import type { Mention } from './scanner.ts';

/** One line with its mentions, as the scanner gave them. */
export interface ScannedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

type Told = Pick<
  Claim,
  'at' | 'quote' | 'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'actor' | 'period' | 'basis'
>;

/** So many mentions to either side of a figure are looked at: a sentence of any length costs the same. */
const BEFORE = 48;
const AFTER = 16;

/**
 * A second, much simpler look at the words beside a figure: what of its sentence did the reading leave out, and what
 * did it take from elsewhere? It decides nothing by itself; whoever judges needs two looks that agree before anyone is
 * called wrong. Shape: doubts, empty where the two agree:
 * - `place_overlooked` an economy or region stands beside the figure that the reading does not have
 * - `goods_overlooked` a commodity, kind of firm or other subject stands there, and the reading is of all goods
 * - `flow_overlooked` the nearest word of trade says another flow
 * - `year_overlooked`, `month_overlooked` the nearest year or month is not of the period
 * - `period_unsaid`, `partner_unsaid` the sentence names none, or not this one
 */
export function overlooked(told: Told, line: ScannedLine, from: number): readonly string[] {
  const near = beside(told, line);
  const own = near.filter((m) => m.start >= from);
  const found = [
    placeOverlooked(told, near, own) ? 'place_overlooked' : null,
    goodsOverlooked(told, own) ? 'goods_overlooked' : null,
    flowOverlooked(told, near, own) ? 'flow_overlooked' : null,
    ...periodOverlooked(told, near, line.text),
    isUnsaid(told.partner, near) ? 'partner_unsaid' : null,
  ];
  return found.filter((code) => code !== null);
}

/** The mentions of the sentence of a figure, itself apart. */
function beside({ at, quote }: Told, { text, mentions }: ScannedLine): readonly Mention[] {
  const k = firstAt(mentions, at);
  const end = at + quote.length;
  const before: Mention[] = [];
  for (let i = k - 1, to = at; i >= Math.max(0, k - BEFORE); i--) {
    const m = mentions[i]!;
    if (stopsWithin(text, m.end, Math.min(to + 1, m.end + GAP)) || isStop(text, m)) break;
    if (m.end <= at) before.push(m);
    to = m.start;
  }
  const after: Mention[] = [];
  for (let i = k, from = end; i < Math.min(mentions.length, k + AFTER); i++) {
    const m = mentions[i]!;
    if (m.start < end) {
      after.push(m);
      continue;
    }
    if (stopsWithin(text, from, Math.min(m.start + 1, from + GAP)) || isStop(text, m)) break;
    after.push(m);
    from = m.end;
  }
  return [...before.toReversed(), ...after];
}

function firstAt(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A point ends a sentence where no small letter follows it. */
const STOP = /[。！？；!?;•]|\.(?=\s+[^\s\p{Ll}])/u;
/** No more of the text between two mentions is looked at. */
const GAP = 400;

/** Most gaps hold a space or nothing: only one with a mark that may end a sentence is looked at as a whole. */
function stopsWithin(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (MAY_STOP.has(text.charCodeAt(i))) return STOP.test(text.slice(from, to));
  return false;
}

const MAY_STOP: ReadonlySet<number> = new Set(Array.from('。！？；!?;•.', (mark) => mark.charCodeAt(0)));

const isStop = (text: string, { start, end }: Mention): boolean =>
  end - start === 1 && '。！？；!?;•'.includes(text[start]!);

/** What a second look asks of a form; found once for each. */
interface Facts {
  /** Codes of the economies that it may name. */
  readonly codes: readonly string[];
  readonly flows: readonly Claim['flow'][];
  /** A region, goods or another subject, a kind of firm: and nothing else. */
  readonly region: boolean;
  readonly goods: boolean;
  readonly actor: boolean;
  /** A month by its name. */
  readonly month: number | null;
  readonly period: boolean;
  readonly both: boolean;
}

function factsOf({ entries, notes }: Mention): Facts {
  const known = notes['facts'] as Facts | undefined;
  if (known) return known;
  const facts: Facts = {
    codes: entries.flatMap(codesOf),
    flows: entries.flatMap(flowsOf),
    region: isKind(entries, 'region'),
    goods: isKind(entries, 'commodity', 'other'),
    actor: isKind(entries, 'actor'),
    month: namedMonth(entries),
    period: entries.some((e) => e.kind === 'period' || SPANS.has(meaningOf(e)['tag'])),
    both: entries.some((e) => e.kind === 'both'),
  };
  notes['facts'] = facts;
  return facts;
}

const meaningOf = (e: Entry): Readonly<Record<string, unknown>> =>
  e.value !== null && typeof e.value === 'object' ? (e.value as Record<string, unknown>) : {};

function codesOf(e: Entry): readonly string[] {
  if (e.kind === 'pair' && Array.isArray(e.value)) return e.value as string[];
  if (e.kind !== 'economy') return [];
  const code = typeof e.value === 'string' ? e.value : meaningOf(e)['code'];
  return typeof code === 'string' ? [code] : [];
}

const isKind = (entries: readonly Entry[], ...kinds: readonly Entry['kind'][]): boolean =>
  entries.length > 0 && entries.every((e) => kinds.includes(e.kind));

function placeOverlooked(told: Told, near: readonly Mention[], own: readonly Mention[]): boolean {
  if (told.region === null && near.some((m) => m.start < told.at && factsOf(m).region)) return true;
  const strange = (m: Mention): boolean => {
    const { codes } = factsOf(m);
    // One character may be a part of any word: 日 is a day as well as Japan.
    if (codes.length === 0 || m.end - m.start < 2) return false;
    return !codes.some((code) => code === told.reporter || code === told.partner || code === 'WLD');
  };
  return (told.partner === 'WLD' || told.partner === null ? near : own).some(strange);
}

const goodsOverlooked = (told: Told, own: readonly Mention[]): boolean =>
  (told.commodity === null && own.some((m) => m.start < told.at && factsOf(m).goods)) ||
  (told.actor === null && own.some((m) => m.start < told.at && factsOf(m).actor));

const FLOWS: Readonly<Record<string, Claim['flow']>> = {
  export: 'export',
  import: 'import',
  total: 'total',
  balance: 'balance',
  surplus: 'balance',
  deficit: 'balance',
};

function flowsOf(e: Entry): readonly Claim['flow'][] {
  const value = meaningOf(e);
  const inner = value['flow'];
  const code =
    value['tag'] === 'flow' && typeof value['code'] === 'string'
      ? value['code']
      : inner !== null && typeof inner === 'object'
        ? (inner as { flow?: unknown }).flow
        : inner;
  const flow = typeof code === 'string' ? FLOWS[code] : undefined;
  return flow ? [flow] : [];
}

/** The nearest word of trade is another one; or exports and imports stand side by side before the figure. */
function flowOverlooked(told: Told, near: readonly Mention[], own: readonly Mention[]): boolean {
  const said = new Set(own.filter((m) => m.start < told.at).flatMap((m) => factsOf(m).flows));
  if ((told.flow === 'export' || told.flow === 'import') && said.has('export') && said.has('import')) return true;
  if (told.flow === null) return false;
  const words = near.filter((m) => factsOf(m).flows.length > 0);
  const nearest = words.findLast((m) => m.start <= told.at) ?? words[0];
  return nearest !== undefined && !factsOf(nearest).flows.includes(told.flow);
}

const yearIn = ({ literal }: Mention): number | null =>
  literal?.separators.length === 0 && /^(?:19|20)\d\d$/.test(literal.digits) ? Number(literal.digits) : null;

/** A month by its name, or by its number where the language writes it so; one with its day is a date, and no period. */
function monthIn(text: string, mention: Mention): number | null {
  const { literal, start, end } = mention;
  if (literal) {
    const named = text[end] === '月' && literal.digits.length <= 2 && !/^\s?\d/.test(text.slice(end + 1, end + 3));
    return named ? Number(literal.digits) : null;
  }
  const { month } = factsOf(mention);
  if (month === null) return null;
  if (
    /^\.?\s\d{1,2}(?!\d)/.test(text.slice(end, end + 5)) ||
    /(?<!\d)\d{1,2}\s$/.test(text.slice(Math.max(0, start - 4), start))
  )
    return null;
  return month;
}

function namedMonth(entries: readonly Entry[]): number | null {
  for (const e of entries) {
    const value = meaningOf(e);
    if (e.kind === 'period' && (value['t'] === 'month' || value['tag'] === 'month')) return Number(value['n']);
  }
  return null;
}

/** Words for periods that some lexicons keep among their marks. */
const SPANS: ReadonlySet<unknown> = new Set(['year', 'half unit', 'quarter unit', 'month unit', 'year to date']);

const isPeriod = (text: string, m: Mention): boolean =>
  yearIn(m) !== null || (m.literal !== null && '年月季'.includes(text[m.end] ?? ' ')) || factsOf(m).period;

function periodOverlooked(told: Told, near: readonly Mention[], text: string): readonly (string | null)[] {
  const { period, at, quote } = told;
  // What follows a figure is often what it is compared with; a rank has its period on either side.
  if (period === null) return [];
  const away = (m: Mention): number => (m.start < at ? at - m.end : m.start - at - quote.length);
  const nearest = <T>(of: (m: Mention) => T | null): T | null => {
    const found = near.filter((m) => of(m) !== null && (m.end <= at || m.start >= at + quote.length));
    const best = found.reduce<Mention | undefined>((a, b) => (a && away(a) <= away(b) ? a : b), undefined);
    const said = 'kind' in told ? best : (found.findLast((m) => m.end <= at) ?? best);
    return said ? of(said) : null;
  };
  const year = nearest(yearIn);
  const month = nearest((m) => monthIn(text, m));
  const [first, last] = [yearOf(period[0]), yearOf(period[1])];
  const [from, to] = [Number(period[0].slice(5, 7)), Number(period[1].slice(5, 7))];
  return [
    year !== null && (year < first || year > last) ? 'year_overlooked' : null,
    month !== null && first === last && (month < from || month > to) ? 'month_overlooked' : null,
    near.some((m) => isPeriod(text, m)) ? null : 'period_unsaid',
  ];
}

const isUnsaid = (partner: string | null, near: readonly Mention[]): boolean =>
  partner !== null && partner !== 'WLD' && !near.some((m) => factsOf(m).both || factsOf(m).codes.includes(partner));

/** The doubts of every claim and superlative of a line, in order of place: `from` is where the figure before it ends. */
export function secondLook<T extends Claim | Superlative>(
  told: readonly T[],
  line: ScannedLine,
): ReadonlyMap<T, readonly string[]> {
  const out = new Map<T, readonly string[]>();
  let from = line.start;
  for (const one of told.toSorted((a, b) => a.at - b.at)) {
    const doubts = overlooked({ basis: null, ...one }, line, from);
    if (doubts.length > 0) out.set(one, doubts);
    from = one.at + one.quote.length;
  }
  return out;
}

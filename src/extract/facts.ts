import type { Claim, Flow } from '../model/claim.ts';
import { noteSlot, type Entry } from './lexicon.ts';
import type { Mention } from './scanner.ts';

/** What a second look asks of a form, in whatever language it is; found once for each. */
export interface Facts {
  /** Codes of the economies that it may name. */
  readonly codes: readonly string[];
  /** Flows that it may say, in bits. */
  readonly flows: number;
  /** A region, goods or another subject, a kind of firm: and nothing else. */
  readonly region: boolean;
  readonly goods: boolean;
  readonly actor: boolean;
  /** A month by its name. */
  readonly month: number | null;
  readonly period: boolean;
  readonly both: boolean;
}

const BITS: Readonly<Record<Flow, number>> = { export: 1, import: 2, total: 4, balance: 8 };

/** A flow in bits, of which facts hold several; 0 for none. */
export const flowBit = (flow: Claim['flow']): number => (flow === null ? 0 : BITS[flow]);

const NOTED = noteSlot();

/** What the entries of a mention's form may say, of all languages together. */
export function factsOf({ entries, notes }: Mention): Facts {
  const known = notes[NOTED] as Facts | undefined;
  if (known) return known;
  const facts: Facts = {
    codes: entries.flatMap(codesOf),
    flows: entries.reduce((bits, e) => bits | flowsOf(e), 0),
    region: isKind(entries, 'region'),
    goods: isKind(entries, 'commodity', 'other'),
    actor: isKind(entries, 'actor'),
    month: namedMonth(entries),
    period: entries.some((e) => e.kind === 'period' || SPANS.has(meaningOf(e)['tag'])),
    both: entries.some((e) => e.kind === 'both'),
  };
  notes[NOTED] = facts;
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

const FLOWS: Readonly<Record<string, Flow>> = {
  export: 'export',
  import: 'import',
  total: 'total',
  balance: 'balance',
  surplus: 'balance',
  deficit: 'balance',
};

function flowsOf(e: Entry): number {
  const value = meaningOf(e);
  const inner = value['flow'];
  const code =
    value['tag'] === 'flow' && typeof value['code'] === 'string'
      ? value['code']
      : inner !== null && typeof inner === 'object'
        ? (inner as { flow?: unknown }).flow
        : inner;
  return typeof code === 'string' ? flowBit(FLOWS[code] ?? null) : 0;
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

import type { Flow, Scope } from '../../../model/claim.ts';
import { isLetter } from '../../scanner.ts';
import type { Head } from './item.ts';
import type { Meaning } from './meaning.ts';
import { isNoun, readModifier } from './modifier.ts';
import type { Parts } from './parts.ts';
import type { PeriodContext } from './phrase.ts';
import { readBehind } from './postmodifier.ts';
import { type Token, as, isDash, isMark } from './token.ts';

/** A head as read, with the token after it. */
interface HeadRead {
  readonly head: Head;
  readonly next: number;
  /** The trade word's own token. */
  readonly noun: number;
}

const FARTHEST = 10;

/** The trade noun phrase that begins at token `i`: modifiers, the noun, and what is told of it behind. */
export function readHead(text: string, tokens: readonly Token[], i: number, context: PeriodContext): HeadRead | null {
  const parts: Parts = {
    reporters: [],
    partners: [],
    region: null,
    goods: [],
    phrases: [],
    its: false,
    whole: false,
    joined: false,
    both: false,
    services: false,
    fromOwner: false,
    unread: false,
    actor: null,
  };
  const noun = readBefore(text, tokens, i, parts, context);
  if (noun < 0) return null;
  const flow = flowAt(tokens, noun, i);
  if (flow === undefined || isCompound(text, tokens, noun)) return null;
  if (flow.weak && flow.flow === 'total') return null;
  const { start, end } = tokens[noun]!;
  if (flow.m === 'mode') parts.actor = text.slice(start, end);
  const next = readBehind(text, tokens, noun + 1, flow, parts, context);
  const word = text.slice(start, end).toLowerCase();
  const importFirst = word.indexOf('import') < word.indexOf('export');
  return { head: headOf(flow, parts, importFirst), next, noun };
}

/** Walks over modifiers; the token of the trade noun, or -1 where none comes. */
function readBefore(text: string, tokens: readonly Token[], i: number, parts: Parts, context: PeriodContext): number {
  let j = i;
  while (j < tokens.length && j - i < FARTHEST) {
    if (isNoun(tokens, j)) return j;
    const step = readModifier(text, tokens, j, i, parts, context);
    if (step < 0) return -1;
    j = step;
  }
  return -1;
}

function flowAt(tokens: readonly Token[], noun: number, i: number): Meaning | undefined {
  const all = tokens[noun]!.entries.filter((e) => e.kind === 'flow').map((e) => e.value as Meaning);
  const asNoun = all.find((m) => !m.verb);
  const asVerb = all.find((m) => m.verb);
  if (asNoun && asVerb && noun === i && verbHere(tokens, noun)) return asVerb;
  return asNoun ?? asVerb;
}

/** `exports` after a subject and before a figure or goods is a verb. */
function verbHere(tokens: readonly Token[], noun: number): boolean {
  const before = tokens[noun - 1];
  return before !== undefined && (isMark(before, 'to') || isMark(before, 'it') || isMark(before, 'have'));
}

/** `export controls`, `trade war`, `imports tariff`: the trade word only modifies another noun. */
function isCompound(text: string, tokens: readonly Token[], noun: number): boolean {
  const token = tokens[noun]!;
  let next = tokens[noun + 1];
  if (isDash(next) && next!.start === token.end) next = tokens[noun + 2];
  if (next === undefined) return false;
  if (as(next, 'other') && !as(next, 'change') && !as(next, 'economy') && !as(next, 'period')) return true;
  const surface = token.entries[0]!.surface;
  const single = surface.endsWith('export') || surface.endsWith('import');
  if (!single) return false;
  if (next.tag === 'word' && !next.cap && isLetter(text.charCodeAt(next.start))) return true;
  return as(next, 'rank')?.m === 'agent';
}

function headOf(flow: Meaning, parts: Parts, importFirst: boolean): Head {
  const reporters = parts.reporters.filter((code) => code !== '@');
  const [first, second] = reporters;
  const joined = parts.joined && second !== undefined;
  return {
    flow: flow.flow as Flow,
    sign: flow.sign ?? 0,
    scope: (flow.scope ?? 'goods') as Scope,
    volume: flow.volume === true,
    both: flow.both === true || parts.both,
    pair: flow.m === 'pair' ? (importFirst ? ['import', 'export'] : ['export', 'import']) : null,
    weak: flow.weak === true,
    gap: flow.m === 'gap',
    earned: flow.m === 'earn',
    quota: flow.m === 'quota',
    verb: flow.verb === true,
    reporters: joined ? [first!] : reporters,
    partners: joined ? [second, ...parts.partners] : parts.partners,
    region: parts.region,
    goods: parts.goods,
    phrases: parts.phrases,
    its: parts.its || reporters.length < parts.reporters.length,
    whole: parts.whole,
    joined: parts.joined,
    fromOwner: parts.fromOwner,
    unread: parts.unread,
    actor: parts.actor,
  };
}

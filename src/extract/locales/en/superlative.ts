import type { Superlative, SuperlativeKind } from '../../../model/claim.ts';
import type { Day } from '../../calendar.ts';
import { numberAt } from './phrase.ts';
import { partnerRank, rankFrame } from './rank.ts';
import { type Scene, frameNear, makeSuperlative } from './scene.ts';
import { monthsBack, sinceAfter } from './since.ts';
import type { Source } from './source.ts';
import type { State } from './state.ts';
import { type Token, as, isDash, isMark } from './token.ts';

/** Records, firsts, rows and ranks of a sentence: what is told of rank without a number of its own. */
export function superlativesOf(s: State, tokens: readonly Token[], source: Source, today: Day | null): Superlative[] {
  const scene: Scene = { s, tokens, source, context: { today, future: false } };
  const out: Superlative[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = readAt(scene, i);
    if (found) out.push(found);
  }
  return out;
}

function readAt(scene: Scene, i: number): Superlative | null {
  const token = scene.tokens[i]!;
  const rank = as(token, 'rank')?.m;
  if (rank === 'straight') return inARow(scene, i);
  if (rank === 'main' || rank === 'highest') {
    const found = partnerRank(scene, i);
    if (found) return found;
  }
  if (rank === 'record' || rank === 'recordlow')
    return readRecord(scene, i, rank === 'record' ? 'record_high' : 'record_low');
  if (rank === 'highest' || rank === 'lowest') return readExtreme(scene, i, rank === 'highest');
  if (rank === 'first') return firstTime(scene, i);
  return as(token, 'period')?.t === 'ord' && as(token, 'period')!.n === 1 ? firstChange(scene, i) : null;
}

/** `a record 13.6 billion`, `record exports`, `hit a record high`. */
function readRecord(scene: Scene, i: number, kind: SuperlativeKind): Superlative | null {
  const { tokens } = scene;
  const next = tokens[i + 1];
  if (as(tokens[i - 1], 'rank')?.m !== undefined && isMark(tokens[i - 1], 'on')) return null;
  if (['prev', 'last'].includes(as(tokens[i - 1], 'period')?.t ?? '')) return null;
  if (as(next, 'other') || as(next, 'rank')?.m === 'agent') return null;
  const plural = as(tokens[i - 1], 'flow') !== undefined && tokens[i]!.cap && next?.cap;
  const asVerb =
    plural && (isMark(next, 'nonetotal') || isMark(next, 'adv') || as(next, 'change') || next?.tag === 'word');
  if (asVerb) return null;
  const falling = as(next, 'change')?.dir === -1 && as(next, 'change')?.pos !== 'a';
  const frame = frameNear(scene, i);
  return (
    frame &&
    makeSuperlative(scene, i, i, falling ? 'record_low' : kind, frame, {
      since: sinceAfter(scene, i + 1)?.since ?? null,
      ...(falling ? { of: 'growth' } : {}),
    })
  );
}

/** `highest since March 2022`, `best so far this year`, `lowest level in 10 months`, `biggest fall since 2020`. */
function readExtreme(scene: Scene, i: number, high: boolean): Superlative | null {
  const { tokens } = scene;
  let j = i + 1;
  let of: string | null = null;
  let dir = 0;
  while (j < tokens.length && j - i < 6) {
    const change = as(tokens[j], 'change');
    if (change && change.pos !== 'a') {
      of = 'growth';
      dir = change.dir ?? 0;
    } else if (isMark(tokens[j], 'trend')) of = 'growth';
    else if (!isFiller(tokens[j]!)) break;
    j++;
  }
  const long = monthsHigh(scene, i) ?? ofAllTime(scene, i, high);
  if (long) return long;
  const since = sinceAfter(scene, j);
  if (!since) return null;
  const frame = frameNear(scene, i);
  if (!frame) return null;
  const most = scene.s.text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase() === 'most';
  if ((of === 'growth' || most) && dir === 0) dir = verbBefore(scene, i) || changeBefore(scene, i);
  if (most) of ??= 'growth';
  if (of === null && dir === 0 && changeCalled(scene, i)) {
    of = 'growth';
    dir = -1;
  }
  const kind: SuperlativeKind = dir < 0 ? 'record_low' : high ? 'record_high' : 'record_low';
  return makeSuperlative(scene, i, since.last, kind, frame, { since: since.since, ...(of ? { of } : {}) });
}

const EVER = /^(?: [a-z-]+){0,3} (?:ever|on record|in history)\b/;

/** `the highest surplus ever recorded`, `the largest monthly exports on record`. */
function ofAllTime(scene: Scene, i: number, high: boolean): Superlative | null {
  const { tokens, s } = scene;
  const end = tokens[i]!.end;
  const told = EVER.exec(s.text.slice(end, end + 60))?.[0];
  if (told === undefined) return null;
  const last = tokens.findLastIndex((t) => t.end <= end + told.length);
  const change = tokens.slice(i + 1, last + 1).find((t) => as(t, 'change') && as(t, 'change')!.pos !== 'a');
  const falling = as(change, 'change')?.dir === -1;
  const frame = frameNear(scene, i);
  const kind: SuperlativeKind = falling || !high ? 'record_low' : 'record_high';
  return frame && makeSuperlative(scene, i, last, kind, frame, change ? { of: 'growth' } : {});
}

/** `a five-month high`, `a 16-month low`. */
function monthsHigh(scene: Scene, i: number): Superlative | null {
  const { tokens, s } = scene;
  const word = s.text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  if (word !== 'high' && word !== 'low') return null;
  const unit = as(tokens[i - 1], 'period');
  const from = unit?.t === 'nm' ? i - 1 : unit?.t === 'unit' && isDash(tokens[i - 2]) ? i - 3 : -1;
  if (from < 0) return null;
  const count = unit?.t === 'nm' ? unit.n! : (numberAt(tokens, from) ?? as(tokens[from], 'number')?.n ?? 0);
  const frame = count > 0 ? frameNear(scene, from) : null;
  const since = monthsBack(s.discourse.period, count * (unit?.t === 'nm' ? 1 : unit!.n!));
  return frame && makeSuperlative(scene, from, i, word === 'high' ? 'record_high' : 'record_low', frame, { since });
}

/** `dropped the most in`, `fell at the steepest rate in`: the direction of the verb just before. */
function verbBefore({ tokens }: Scene, i: number): number {
  for (let k = i - 1; k >= 0 && i - k < 8; k--) {
    const change = as(tokens[k], 'change');
    if (change?.dir && change.pos !== 'a') return change.dir;
    if (tokens[k]!.tag === 'punct') break;
  }
  return 0;
}

/** `fell 14.5%, the fastest pace since`: the direction is that of the growth before. */
function changeBefore({ s, tokens }: Scene, i: number): number {
  const growth = s.bounds.findLast((b) => b.measure === 'growth' && b.start < tokens[i]!.start);
  return growth && growth.value < 0 ? -1 : 1;
}

/** `the falls in exports are the largest since`: a fall that is called so. */
function changeCalled({ tokens }: Scene, i: number): boolean {
  let k = i - 1;
  while (k > 0 && isMark(tokens[k], 'the')) k--;
  if (!isMark(tokens[k], 'level')) return false;
  for (k--; k >= 0 && i - k < 12 && tokens[k]!.tag !== 'punct'; k--) {
    const change = as(tokens[k], 'change');
    if (change && change.pos !== 'a') return change.dir === -1 && (k === 0 || isMark(tokens[k - 1], 'the'));
  }
  return false;
}

/** `level`, `monthly`, `annual`, `total`, `of`: words between the superlative and its time. */
const isFiller = (token: Token): boolean =>
  token.entries[0]?.surface === 'point' ||
  (token.tag === 'word' && !token.cap) ||
  isMark(token, 'total') ||
  isMark(token, 'nonetotal') ||
  isMark(token, 'basis') ||
  isMark(token, 'per') ||
  isMark(token, 'to') ||
  as(token, 'economy') !== undefined ||
  as(token, 'commodity') !== undefined ||
  as(token, 'say') !== undefined ||
  as(token, 'flow') !== undefined;

/** `the first annual decline since 2016`, `its first rise in five months`. */
function firstChange(scene: Scene, i: number): Superlative | null {
  const { tokens } = scene;
  let j = i + 1;
  while (
    j < tokens.length &&
    j - i < 4 &&
    (isMark(tokens[j], 'total') ||
      isMark(tokens[j], 'per') ||
      isMark(tokens[j], 'nonetotal') ||
      isMark(tokens[j], 'basis') ||
      isDash(tokens[j]) ||
      (tokens[j]!.tag === 'word' && !tokens[j]!.cap))
  )
    j++;
  const change = as(tokens[j], 'change');
  if (!change || change.pos === 'a' || change.times !== undefined) return null;
  const since = sinceAfter(scene, j + 1);
  if (!since) return null;
  const frame = frameNear(scene, i);
  return (
    frame &&
    makeSuperlative(scene, i, since.last, change.dir! < 0 ? 'first_fall' : 'first_rise', frame, { since: since.since })
  );
}

/** `fell for the first time since 2020`: a change, never a threshold. */
function firstTime(scene: Scene, i: number): Superlative | null {
  const { tokens } = scene;
  let dir = 0;
  for (let k = i - 1; k >= 0 && i - k < 9; k--) {
    if (isMark(tokens[k], 'over') || isMark(tokens[k], 'level')) return null;
    const change = as(tokens[k], 'change');
    if (change?.dir && !as(tokens[k], 'approx')) {
      dir = change.dir;
      break;
    }
  }
  const since = sinceAfter(scene, i + 1);
  const frame = dir && since ? frameNear(scene, i) : null;
  return (
    frame &&
    makeSuperlative(scene, i, since!.last, dir < 0 ? 'first_fall' : 'first_rise', frame, { since: since!.since })
  );
}

/** `for a third straight month`, `four years in a row`, `15 consecutive years`. */
function inARow(scene: Scene, i: number): Superlative | null {
  const { tokens } = scene;
  const before = tokens[i - 1];
  const ordinal = ordinalOf(before);
  const count = ordinal ?? numberAt(tokens, i - 1) ?? as(before, 'number')?.n ?? null;
  const change = as(before, 'change');
  const row = change && change.pos !== 'a' ? ordinalOf(tokens[i - 2]) : null;
  if (row !== null) return readRow(scene, i - 2, i, row);
  const drop = changeBehind(tokens, i + 1);
  if (count !== null && drop > 0) return readRow(scene, i - 1, drop, count);
  const unitAfter = as(tokens[i + 1], 'period');
  if (count !== null && unitAfter?.t === 'unit') return readRow(scene, i - 1, i + 1, count);
  if (as(before, 'period')?.t !== 'unit') return null;
  const number =
    as(tokens[i - 2], 'period')?.t === 'ord'
      ? as(tokens[i - 2], 'period')!.n!
      : (numberAt(tokens, i - 2) ?? as(tokens[i - 2], 'number')?.n ?? null);
  return number === null ? null : readRow(scene, i - 2, i, number);
}

/** `fifth consecutive drop`, `sixth straight monthly decline`, `fifth consecutive surplus`: the noun of change or of the balance behind; -1 where there is none. */
function changeBehind(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 3 && (isMark(tokens[k], 'total') || isMark(tokens[k], 'per') || isMark(tokens[k], 'basis'))) k++;
  if (as(tokens[k], 'flow')?.flow === 'balance') return k;
  const change = as(tokens[k], 'change');
  return change !== undefined && change.pos !== 'a' && change.times === undefined ? k : -1;
}

/** `third`, `a ninth`. */
function ordinalOf(token: Token | undefined): number | null {
  const word = as(token, 'period');
  if (word?.t === 'ord') return word.n!;
  const part = as(token, 'number');
  return part?.d && part.n === 1 ? part.d : null;
}

function readRow(scene: Scene, from: number, to: number, n: number): Superlative | null {
  const frame = frameNear(scene, from) ?? rankFrame(scene, from);
  return frame && makeSuperlative(scene, from, to, 'nth_consecutive', frame, { n });
}

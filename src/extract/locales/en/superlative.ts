import type { Flow, Superlative, SuperlativeKind } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import { shiftMonths } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import { superlativeOf, type SuperlativeSlots } from '../../draft.ts';
import { memoryOf, type Frame } from './frame.ts';
import { isPersonName } from './head.ts';
import { readPeriod } from './period.ts';
import { numberAt, type PeriodContext } from './phrase.ts';
import type { Source } from './source.ts';
import { as, isDash, isMark, isPoss, isPunct, type Token } from './token.ts';
import { frameAt, type State } from './walk.ts';

/** What superlatives are read with. */
interface Scene {
  readonly s: State;
  readonly tokens: readonly Token[];
  readonly source: Source;
  readonly context: PeriodContext;
}

/** Records, firsts, rows and ranks of a sentence: what is told of rank without a number of its own. */
export function superlativesOf(s: State, tokens: readonly Token[], source: Source, today: Day | null): Superlative[] {
  const scene: Scene = { s, tokens, source, context: { today, future: false } };
  const out: Superlative[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = at(scene, i);
    if (found) out.push(found);
  }
  return out;
}

function at(scene: Scene, i: number): Superlative | null {
  const token = scene.tokens[i]!;
  const rank = as(token, 'rank')?.m;
  if (rank === 'straight') return inARow(scene, i);
  if (rank === 'main' || rank === 'highest') {
    const found = partnerRank(scene, i);
    if (found) return found;
  }
  if (rank === 'record' || rank === 'recordlow')
    return record(scene, i, rank === 'record' ? 'record_high' : 'record_low');
  if (rank === 'highest' || rank === 'lowest') return extreme(scene, i, rank === 'highest');
  if (rank === 'first') return firstTime(scene, i);
  return as(token, 'period')?.t === 'ord' && as(token, 'period')!.n === 1 ? firstChange(scene, i) : null;
}

// ---- records

/** `a record 13.6 billion`, `record exports`, `hit a record high`. */
function record(scene: Scene, i: number, kind: SuperlativeKind): Superlative | null {
  const { tokens } = scene;
  const next = tokens[i + 1];
  if (as(tokens[i - 1], 'rank')?.m !== undefined && isMark(tokens[i - 1], 'on')) return null;
  if (as(next, 'other') || as(next, 'rank')?.m === 'agent') return null;
  const falling = as(next, 'change')?.dir === -1 && as(next, 'change')?.pos !== 'a';
  const frame = frameNear(scene, i);
  return (
    frame &&
    make(scene, i, i, falling ? 'record_low' : kind, frame, {
      since: sinceAfter(scene, i + 1)?.since ?? null,
      ...(falling ? { of: 'growth' } : {}),
    })
  );
}

/** `highest since March 2022`, `best so far this year`, `lowest level in 10 months`, `biggest fall since 2020`. */
function extreme(scene: Scene, i: number, high: boolean): Superlative | null {
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
  const since = sinceAfter(scene, j);
  if (!since) return null;
  const frame = frameNear(scene, i);
  if (!frame) return null;
  const kind: SuperlativeKind = dir < 0 ? 'record_low' : high ? 'record_high' : 'record_low';
  return make(scene, i, since.last, kind, frame, { since: since.since, ...(of ? { of } : {}) });
}

/** `level`, `monthly`, `annual`, `total`, `of`: words between the superlative and its time. */
const isFiller = (token: Token): boolean =>
  (token.tag === 'word' && !token.cap) ||
  isMark(token, 'total') ||
  isMark(token, 'nonetotal') ||
  isMark(token, 'basis') ||
  isMark(token, 'per') ||
  as(token, 'say') !== undefined ||
  as(token, 'flow') !== undefined;

/** `since 2016`, `since at least March 2022`, `in 10 months`, `of the year`, `so far this year`, `on record`. */
function sinceAfter(scene: Scene, j: number): { since: string | null; last: number } | null {
  const { tokens, context } = scene;
  let k = j;
  while (isPunct(tokens[k], ',') || isMark(tokens[k], 'trend')) k++;
  if (as(tokens[k], 'rank')?.since) {
    while (as(tokens[k + 1], 'approx') || isMark(tokens[k + 1], 'the') || as(tokens[k + 1], 'period')?.t === 'early')
      k++;
    const read = readPeriod(tokens, k + 1, context);
    const first = read?.phrase.fixed?.[0];
    return read
      ? { since: first ? (read.phrase.year ? first.slice(0, 4) : first.slice(0, 7)) : null, last: read.next - 1 }
      : { since: null, last: k };
  }
  const word = as(tokens[k], 'period');
  const year = context.today ? `${context.today.year}-01` : null;
  if (word?.t === 'ytd' || word?.t === 'sofar') return { since: year, last: k };
  if (isMark(tokens[k], 'of') && isMark(tokens[k + 1], 'the') && as(tokens[k + 2], 'period')?.n === 12)
    return { since: year, last: k + 2 };
  if (isMark(tokens[k], 'of') && as(tokens[k + 1], 'period')?.t === 'this') return { since: year, last: k + 2 };
  if (isMark(tokens[k], 'in') || isMark(tokens[k], 'on')) return inMonths(scene, k + 1);
  return null;
}

/** `10 months`, `more than two years`, `a decade`. */
function inMonths(scene: Scene, k: number): { since: string | null; last: number } | null {
  const { tokens, s } = scene;
  let j = k;
  while (as(tokens[j], 'approx') || isMark(tokens[j], 'the') || isMark(tokens[j], 'adv')) j++;
  const count = numberAt(tokens, j) ?? as(tokens[j], 'number')?.n ?? null;
  const unit = as(tokens[count === null ? j : j + 1], 'period');
  if (count === null || unit?.t !== 'unit') return unit?.t === 'decade' ? { since: null, last: j } : null;
  const main = s.discourse.period;
  const since =
    main && unit.n! < 12
      ? shiftMonths([`${main[1].slice(0, 7)}-01`, main[1]], 1 - count * unit.n!)[0].slice(0, 7)
      : main
        ? String(Number(main[1].slice(0, 4)) - count)
        : null;
  return { since: count > 0 ? since : null, last: j + 1 };
}

// ---- firsts and rows

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
    frame && make(scene, i, since.last, change.dir! < 0 ? 'first_fall' : 'first_rise', frame, { since: since.since })
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
  return frame && make(scene, i, since!.last, dir < 0 ? 'first_fall' : 'first_rise', frame, { since: since!.since });
}

/** `for a third straight month`, `four years in a row`, `15 consecutive years`. */
function inARow(scene: Scene, i: number): Superlative | null {
  const { tokens } = scene;
  const before = tokens[i - 1];
  const ordinal = ordinalOf(before);
  const count = ordinal ?? numberAt(tokens, i - 1) ?? as(before, 'number')?.n ?? null;
  const unitAfter = as(tokens[i + 1], 'period');
  if (count !== null && unitAfter?.t === 'unit') return row(scene, i - 1, i + 1, count);
  if (as(before, 'period')?.t !== 'unit') return null;
  const number =
    as(tokens[i - 2], 'period')?.t === 'ord'
      ? as(tokens[i - 2], 'period')!.n!
      : (numberAt(tokens, i - 2) ?? as(tokens[i - 2], 'number')?.n ?? null);
  return number === null ? null : row(scene, i - 2, i, number);
}

/** `third`, `a ninth`. */
function ordinalOf(token: Token | undefined): number | null {
  const word = as(token, 'period');
  if (word?.t === 'ord') return word.n!;
  const part = as(token, 'number');
  return part?.d && part.n === 1 ? part.d : null;
}

function row(scene: Scene, from: number, to: number, n: number): Superlative | null {
  const frame = frameNear(scene, from) ?? rankFrame(scene, from);
  return frame && make(scene, from, to, 'nth_consecutive', frame, { n });
}

/** The two sides of a rank in the same sentence: `China's largest trading partner for 15 consecutive years`. */
function rankFrame(scene: Scene, from: number): Frame | null {
  for (let k = from - 1; k >= 0; k--) if (as(scene.tokens[k], 'rank')?.m === 'agent') return sidesOf(scene, k);
  return null;
}

// ---- ranks

/** `largest trading partner`, `second-largest export market`, `fourth largest importer`. */
function partnerRank(scene: Scene, i: number): Superlative | null {
  const { tokens } = scene;
  let j = i + 1;
  while (
    j < tokens.length &&
    j - i < 5 &&
    as(tokens[j], 'rank')?.m !== 'agent' &&
    (as(tokens[j], 'commodity') ||
      isMark(tokens[j], 'total') ||
      isMark(tokens[j], 'nonetotal') ||
      isDash(tokens[j]) ||
      as(tokens[j], 'economy') ||
      as(tokens[j], 'scope') ||
      (tokens[j]!.tag === 'word' && !tokens[j]!.cap))
  )
    j++;
  const ordinal = ordinalBefore(tokens, i);
  const start = ordinal ? ordinal.at : i;
  if (as(tokens[j], 'rank')?.m !== 'agent') return ordinal ? ordinalRank(scene, start, i, ordinal.n) : null;
  if (isOneOf(tokens, start)) return null;
  const frame = sidesOf(scene, j);
  return frame && make(scene, start, j, 'rank', frame, { n: ordinal?.n ?? 1 });
}

/** `the third largest, after Japan`: a rank of the trade spoken of. */
function ordinalRank(scene: Scene, start: number, i: number, n: number): Superlative | null {
  const behind = scene.tokens[i + 1];
  if (behind !== undefined && !isPunct(behind, ',.') && !isMark(behind, 'in') && !isMark(behind, 'compared'))
    return null;
  const frame = frameNear(scene, start);
  return frame && make(scene, start, i, 'rank', frame, { n });
}

function ordinalBefore(tokens: readonly Token[], i: number): { n: number; at: number } | null {
  const k = isDash(tokens[i - 1]) ? i - 2 : i - 1;
  const word = as(tokens[k], 'period');
  return word?.t === 'ord' && word.n! > 1 ? { n: word.n!, at: k } : null;
}

/** `one of the largest`, `among its main`: no rank. */
function isOneOf(tokens: readonly Token[], start: number): boolean {
  for (let k = start - 1; k >= 0 && start - k < 5; k--)
    if (isMark(tokens[k], 'including') || as(tokens[k], 'number')?.n === 1 || wordIs(tokens[k], 5)) return true;
  return false;
}

/** `among`, the only plain word of five letters that matters here, is told by its length and place. */
const wordIs = (token: Token | undefined, length: number): boolean =>
  token !== undefined &&
  token.tag === 'word' &&
  !token.cap &&
  token.end - token.start === length &&
  token.entries.length === 0;

const AGENT_FLOW: readonly (readonly [RegExp, Flow])[] = [
  [/^export|customer|destination|^buyer|purchaser|overseas market|market/, 'export'],
  [/^import|supplier|source|provider/, 'import'],
];

/** Whose rank it is, with whom: the owner before, and the economy that the phrase is told of. */
function sidesOf(scene: Scene, j: number): Frame | null {
  const { s, tokens } = scene;
  const word = s.text.slice(tokens[j]!.start, tokens[j]!.end).toLowerCase();
  const flow = AGENT_FLOW.find(([pattern]) => pattern.test(word))?.[1] ?? 'total';
  const economies = economiesAround(scene, j);
  const target = targetBehind(scene, j);
  const owner = economies.owner ?? (target?.adj ? target.code : null) ?? s.discourse.reporter;
  const memory = memoryOf(s.discourse);
  const other = economies.subject ?? economies.behind ?? memory.last?.partner ?? null;
  const world = economies.world || /importer|exporter|trader|trading nation|trading power/.test(word);
  const reporter =
    world && !(target?.adj && flow === 'export') ? (economies.subject ?? s.econ ?? s.discourse.reporter) : owner;
  if (reporter === null) return null;
  const partner = world
    ? target && !target.adj
      ? target.code
      : target?.adj
        ? target.code
        : 'WLD'
    : other === reporter
      ? (memory.last?.partner ?? null)
      : other;
  return {
    flow,
    sign: 0,
    scope: 'goods',
    volume: false,
    pair: null,
    reporter,
    region: null,
    partner,
    partners: [],
    goods: goodsBefore(scene, j),
    actor: null,
    symmetric: false,
    doubts: [],
    weak: false,
    verb: false,
    bare: false,
  };
}

/** `to the United States`, `of Chinese cars` behind the agent. */
function targetBehind({ tokens }: Scene, j: number): { code: string; adj: boolean } | null {
  if (!isMark(tokens[j + 1], 'of') && !isMark(tokens[j + 1], 'to')) return null;
  const k = isMark(tokens[j + 2], 'the') ? j + 3 : j + 2;
  const economy = as(tokens[k], 'economy');
  return economy?.code === undefined || economy.code === 'WLD'
    ? null
    : { code: economy.code, adj: economy.adj === true || as(tokens[k + 1], 'commodity') !== undefined };
}

function goodsBefore({ s, tokens }: Scene, j: number): Frame['goods'] {
  for (let k = j - 1; k >= 0 && j - k < 4; k--) {
    const goods = as(tokens[k], 'commodity');
    if (goods) return [{ text: s.text.slice(tokens[k]!.start, tokens[k]!.end), hs: goods.hs ?? [] }];
  }
  return [];
}

interface Sides {
  owner: string | null;
  subject: string | null;
  behind: string | null;
  world: boolean;
}

/** The owner (`Taiwan's`), the subject further left, and the apposition behind. */
function economiesAround({ tokens }: Scene, j: number): Sides {
  const sides: Sides = { owner: null, subject: null, behind: null, world: false };
  for (let k = j - 1; k >= 0 && j - k < 26; k--) {
    const code = isPersonName(tokens, k) ? undefined : as(tokens[k], 'economy')?.code;
    if (code === undefined) {
      if (isMark(tokens[k], 'its') && sides.owner === null && j - k < 6) continue;
      continue;
    }
    if (code === 'WLD') sides.world ||= j - k < 7;
    else if (sides.owner === null && j - k < 8 && isPoss(tokens[k + 1])) sides.owner = code;
    else if (sides.subject === null && code !== sides.owner) sides.subject = code;
  }
  for (let k = j + 1; k < tokens.length && k - j < 4; k++) sides.behind ??= as(tokens[k], 'economy')?.code ?? null;
  return sides;
}

// ---- the trade that a superlative is told of

/** The figure right behind, the noun right behind or around, else the nearest before, else the first after. */
function frameNear(scene: Scene, i: number): Frame | null {
  const { s, tokens } = scene;
  const start = tokens[i]!.start;
  const ahead = s.bounds.find((b) => b.fig.start > start && b.fig.start - start < 40 && b.fig.from - i < 6);
  if (ahead) return ahead.frame;
  let before: Frame | null = null;
  let blocked = false;
  for (let k = 0; k < s.items.length; k++) {
    const it = s.items[k]!;
    if (it.k === 'head') {
      const frame = frameAt(s, k);
      if (it.from <= i && i < it.to) return frame;
      if (it.from > i) return before ?? (blocked ? null : frame);
      if (frame) {
        before = frame;
        blocked = false;
      }
    } else if (it.k === 'other' && it.from < i && it.m !== 'compound' && !hangs(s.items[k - 1])) {
      blocked = true;
      before = null;
    } else if (it.k === 'other' && it.from === i + 1) return null;
    else if (it.k === 'pronoun' && k === 0) before = memoryOf(s.discourse).last;
  }
  return before ?? (blocked ? null : carried(s));
}

const hangs = (before: State['items'][number] | undefined): boolean =>
  before?.k === 'mark' && ['of', 'in', 'to', 'from', 'by', 'with', 'on', 'at'].includes(before.m!);

/** A sentence without a noun of trade goes on with the one before it in the same paragraph. */
function carried(s: State): Frame | null {
  const memory = memoryOf(s.discourse);
  return s.items.some((it) => it.k === 'other') || memory.lastParagraph !== memory.paragraph ? null : memory.last;
}

function make(
  scene: Scene,
  from: number,
  to: number,
  kind: SuperlativeKind,
  frame: Frame,
  more: SuperlativeSlots,
): Superlative {
  const { s, tokens, source } = scene;
  const bound =
    s.bounds.find((b) => b.frame === frame && b.role === 'main' && b.fig.start > tokens[from]!.start) ??
    s.bounds.findLast((b) => b.role === 'main' && b.frame.flow === frame.flow);
  const period: Period | null = kind === 'rank' ? null : (bound?.period ?? s.discourse.period);
  const deficit = frame.flow === 'balance' && frame.sign < 0 && (kind === 'record_high' || kind === 'record_low');
  return superlativeOf(s.text, tokens[from]!.start, tokens[to]!.end, kind, {
    reporter: frame.reporter,
    region: frame.region,
    partner: frame.partner,
    flow: frame.flow,
    commodity: frame.goods.length > 0 ? frame.goods.map((g) => g.text).join(', ') : null,
    scope: frame.scope,
    period,
    source: source.name,
    modality: bound?.modality ?? 'actual',
    ...(deficit ? { of: 'deficit' } : {}),
    ...more,
  });
}

import type { Figure } from '../../../model/claim.ts';
import { type Period, countMonths, shiftMonths } from '../../../model/period.ts';
import { dayOf, type Day } from '../../calendar.ts';
import { figureOf } from '../../draft.ts';
import type { Discourse, Findings, Paragraph } from '../../locale.ts';
import { chunk } from './chunk.ts';
import { claimsOf } from './claim.ts';
import { countryOf, type Frame } from './frame.ts';
import { nameAnew, nameByLine, nameByMoney, nameByOffice, officeOf } from './home.ts';
import { memoryOf, type Memory } from './memory.ts';
import type { Item } from './item.ts';
import { fillPeriod, fillRepeats, fillReporter } from './repeat.ts';
import { rankedFrame } from './ranking.ts';
import { respect } from './respective.ts';
import { seasonIn } from './season.ts';
import { sentencesOf } from './sentence.ts';
import { NO_SOURCE, sourceOf } from './source.ts';
import { superlativesOf } from './superlative.ts';
import { as, formOf, skip, tokensOf, type Token } from './token.ts';
import { walk } from './walk.ts';
import { type State } from './state.ts';
import { date } from './when.ts';

/** Reads one line of English: its sentences in order, each with what the ones before it leave. */
export function read(paragraph: Paragraph, discourse: Discourse, findings: Findings): void {
  const { text, start, end, mentions } = paragraph;
  const memory = memoryOf(discourse);
  memory.paragraph++;
  if (memory.paragraph - memory.cited > 1) {
    discourse.source = null;
    discourse.attribution = [];
  }
  const today = todayOf(discourse);
  if (discourse.reporter === null) nameByLine(text, start, end, discourse);
  const { named, free } = economiesOf(text, mentions, memory);
  memory.inLine = named;
  memory.inParagraph = free;
  let from = 0;
  for (const span of sentencesOf(text, start, end)) {
    const idle = skip(mentions, from, span.start, span.end, (code) => meet(memory, code));
    if (idle) {
      from = idle.next;
      memory.elsewhere ||= idle.other;
      continue;
    }
    const { tokens, next } = tokensOf(text, span.start, span.end, mentions, from);
    from = next;
    if (tokens.length > 0) sentence(text, tokens, paragraph.headline, today, discourse, findings);
  }
}

/** An economy named in passing. */
function meet(memory: Memory, code: string): void {
  if (code === 'WLD') return;
  memory.firstEconomy ??= code;
  if (memory.named.length < 2 && !memory.named.includes(code)) memory.named.push(code);
}

const HANGERS: readonly string[] = [' to ', 'from ', 'with ', ' and ', ' of '];

/** `to Russia`, `with the EU`: named as a partner. */
function hangs(text: string, start: number): boolean {
  let left = text.slice(Math.max(0, start - 14), start).toLowerCase();
  for (const word of ['the ', 'both ']) if (left.endsWith(word)) left = left.slice(0, -word.length);
  return HANGERS.some((word) => left.endsWith(word));
}

/** `the US-China trade war`: joined with another one, it is not said to be whose trade it is. */
const isPaired = (text: string, { start, end }: Paragraph['mentions'][number]): boolean =>
  isHyphen(text.charCodeAt(start - 1)) || isHyphen(text.charCodeAt(end));

const isHyphen = (c: number): boolean => c === 0x2d || c === 0x2013;

/** The first two economies that a line names; `free`: the first two that no preposition makes a partner. */
function economiesOf(
  text: string,
  mentions: Paragraph['mentions'],
  memory: Memory,
): { named: string[]; free: string[] } {
  const named: string[] = [];
  const free: string[] = [];
  for (const m of mentions) {
    if (m.literal !== null) continue;
    const economy = formOf(m)?.kinds.economy;
    if (economy?.code === undefined || economy.person || economy.caps || economy.code === 'WLD') continue;
    if (named.length < 2 && !named.includes(economy.code)) named.push(economy.code);
    if (hangs(text, m.start) || isPaired(text, m)) continue;
    countEconomy(memory, economy.code);
    if (free.length < 2 && !free.includes(economy.code)) free.push(economy.code);
  }
  return { named, free };
}

function countEconomy(memory: Memory, code: string): void {
  const { counts, most } = memory;
  const count = (counts.get(code) ?? 0) + 1;
  counts.set(code, count);
  if (most === null || count > counts.get(most)!) memory.most = code;
}

function sentence(
  text: string,
  tokens: readonly Token[],
  headline: boolean,
  today: Day | null,
  discourse: Discourse,
  findings: Findings,
): void {
  const future = tokens.some((t) => as(t, 'modality') !== undefined);
  const timeless = discourse.period === null;
  const season = seasonIn(tokens);
  if (season > 0) memoryOf(discourse).season = season;
  const items = chunk(text, tokens, { today, future, season: memoryOf(discourse).season });
  const office = officeOf(text, tokens);
  if (discourse.reporter === null) {
    nameByOffice(tokens, office, discourse);
    nameByMoney(text, items, discourse);
  } else if (memoryOf(discourse).guessed) nameAnew(text, items, discourse, findings);
  const s = walk(text, items, discourse, office);
  respect(s);
  date(s, today);
  const source = headline ? NO_SOURCE : sourceOf(text, tokens);
  const told =
    source.name !== null ? source : headline ? NO_SOURCE : { name: discourse.source, chain: discourse.attribution };
  const from = findings.claims.length;
  findings.claims.push(...claimsOf(s, told, today));
  if (findings.claims.length > from) fillRepeats(findings, from);
  if (timeless && discourse.period !== null && s.modality === 'actual') {
    if (from > 0 && isRevision(text, tokens)) discourse.period = after(discourse.period);
    fillPeriod(findings, from, discourse.period);
  }
  const superlatives = superlativesOf(s, tokens, told, today);
  findings.superlatives.push(...superlatives);
  const rank = superlatives.find((x) => x.kind === 'rank' && x.partner !== 'WLD' && x.partner !== null);
  if (rank && s.frames.length === 0) discourse.reporter ??= rank.flow === 'import' ? rank.partner : rank.reporter;
  findings.figures.push(...figuresOf(text, items));
  remember(s, items, discourse, source.name === null ? null : source);
  if (discourse.reporter !== null && discourse.reporter !== 'WLD' && !discourse.memory.has('en:reporter')) {
    discourse.memory.set('en:reporter', discourse.reporter);
    fillReporter(findings, discourse.reporter);
  }
}

/** `July's deficit was revised to …`: what is told without a time is of the month behind. */
const isRevision = (text: string, tokens: readonly Token[]): boolean =>
  /\b(?:was|were|been)(?: [a-z]+)? revised\b/i.test(text.slice(tokens[0]!.start, tokens.at(-1)!.end));

const after = (period: Period): Period => (countMonths(period) === 1 ? shiftMonths(period, 1) : period);

/** The day of publication; where nobody tells it, the end of the year that the text last spoke of. */
function todayOf(discourse: Discourse): Day | null {
  const day = dayOf(discourse.published);
  if (day !== null || discourse.period === null) return day;
  return { year: Number(discourse.period[1].slice(0, 4)), month: 12, day: 31 };
}

/** Every number with a unit, trade or not. */
function figuresOf(text: string, items: readonly Item[]): Figure[] {
  const out: Figure[] = [];
  for (const { fig } of items) {
    if (fig === undefined || fig.kind === 'bare' || fig.kind === 'count') continue;
    const figure = figureOf({
      text,
      start: fig.start,
      end: fig.end,
      number: fig.number,
      unit: fig.unit,
      approx: fig.approx,
    });
    out.push(
      fig.sign < 0 ? { ...figure, value: -figure.value, interval: [-figure.interval[1], -figure.interval[0]] } : figure,
    );
  }
  return out;
}

/** Leaves in the discourse what the next sentence may go on with. */
function remember(
  s: State,
  items: readonly Item[],
  discourse: Discourse,
  source: { name: string | null; chain: readonly string[] } | null,
): void {
  const memory = memoryOf(discourse);
  const told = s.bounds.filter((b) => b.role === 'main').map((b) => b.frame);
  const frame: Frame | undefined = told[0] ?? s.frames.find((f) => !f.weak);
  memory.elsewhere = frame === undefined && items.some((it) => it.k === 'other');
  if (frame) {
    memory.lead ??= frame;
    const { lead } = memory;
    memory.mixed ||= told.some((f) => f.reporter === lead.reporter && f.partner !== lead.partner);
    memory.last = rankedFrame(s) ?? told.findLast((f) => !f.doubts.includes('direction_open')) ?? frame;
    memory.recent = distinct(told.length > 0 ? told : s.frames);
    memory.lastParagraph = memory.paragraph;
    const world = frame.reporter === 'WLD' && memory.lead !== frame && memory.lead?.reporter !== 'WLD';
    if (frame.reporter !== null && !world && (discourse.reporter === null || frame.doubts.length === 0)) {
      if (memory.guessed && !hasGuess(frame)) memory.guessed = frame.reporter !== discourse.reporter && !isSaid(frame);
      if (discourse.reporter === null || frame.partner === 'WLD' || !samePair(frame, discourse)) {
        if (discourse.reporter === null) memory.guessed = hasGuess(frame);
        discourse.reporter ??= frame.reporter;
      }
    }
    discourse.region = frame.region;
    if (frame.region !== null) discourse.reporter ??= countryOf(frame.region);
  }
  memory.listed = items.flatMap((it) => (it.k === 'econ' && !it.adj && !it.poss ? it.codes! : []));
  const shares = s.bounds.filter((b) => b.measure === 'share').map((b) => b.frame);
  if (shares.length > 0) memory.shares = shares;
  const money = s.bounds.findLast((b) => b.fig.kind === 'money');
  if (money) discourse.currency = money.unit;
  if (source) {
    discourse.source = source.name;
    discourse.attribution = source.chain;
  }
  if (source || told.length > 0) memory.cited = memory.paragraph;
}

const hasGuess = (frame: Frame): boolean => frame.doubts.includes('reporter_guessed');

/** The text itself says whose trade it is. */
const isSaid = (frame: Frame): boolean => !frame.doubts.some((d) => d.startsWith('reporter_'));

/** Each trade once. */
function distinct(frames: readonly Frame[]): Frame[] {
  const seen = new Map(frames.map((f) => [`${f.flow}|${f.partner}|${f.goods.map((g) => g.text).join()}`, f]));
  return [...seen.values()];
}

const samePair = (frame: Frame, discourse: Discourse): boolean =>
  discourse.pair !== null &&
  discourse.pair.includes(frame.reporter ?? '') &&
  discourse.pair.includes(frame.partner ?? '');

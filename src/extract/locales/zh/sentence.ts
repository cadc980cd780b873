import type { Claim } from '../../../model/claim.ts';
import { isOutside } from './overlooked.ts';
import { namedBefore } from './short-name.ts';
import type { State } from './state.ts';
import type { Subject } from './subject.ts';
import type { Token } from './tokens.ts';

type Told = Pick<Claim, 'reporter' | 'region' | 'partner' | 'flow' | 'measure' | 'converts'>;

/** So many words back a sentence is looked at: one of any length costs the same. */
const BEFORE = 96;

/** What the sentence says before a figure; `own` is what its clause says. */
interface Said {
  clauses: number;
  /** Clauses back to the word of trade; below zero where the sentence has none. */
  flowAt: number;
  partner: boolean;
  reporter: boolean;
  /** 我国, 全省, a region: whose trade it is, is said in so many words. */
  self: boolean;
  /** Economies that the claim has not, and economies of any kind in the clause of the figure. */
  strange: boolean;
  ownParty: boolean;
  outlook: boolean;
  figures: number;
  /** The figure stands in brackets that the sentence opened. */
  bracketed: boolean;
  period: boolean;
  /** Unknown words between the word of trade and the figure, those of the clause of the figure alone. */
  ownGap: boolean;
}

/**
 * Doubts of a claim that is put together over a distance: what it takes from another clause or paragraph, while the
 * sentence names what could break it. Each is a class of readings that often goes wrong in articles read for the first
 * time, though none is wrong by itself.
 */
export function sentenceDoubts(state: State, told: Told, subject: Subject, doubts: string[]): void {
  if (told.converts !== null) return inheritDoubts(state, doubts);
  const said = sayBefore(state, told);
  const row = (state.group?.size ?? 1) > 1;
  const { clause, carried } = state;
  const bare = clause.flows.length === 0;
  const everybody = told.partner === 'WLD' || told.partner === null;
  if (!everybody && !said.partner && !isBehind(state, told.partner)) doubts.push('partner_unsaid');
  if (said.strange && !row && (everybody || bare)) doubts.push('place_overlooked');
  if (everybody && isOfTopic(state, said)) doubts.push('partner_open');
  else if (everybody) carried.toldOfAll = true;
  if (!everybody) carried.toldOfOne = true;
  if (said.flowAt < 0 && bare) doubts.push('flow_unsaid');
  else if (said.flowAt > 0 && (said.ownParty || said.ownGap)) doubts.push('subject_far');
  if (subject.sentence < state.sentence) doubts.push('subject_far');
  if (told.region !== null && !state.reporterNamed) doubts.push('region_far');
  if (carried.periodsMixed && !state.reporterNamed) doubts.push('period_far');
  const turned = told.region === null && told.reporter !== carried.main;
  if (turned && (!said.reporter || bare)) doubts.push('reporter_guessed');
  const foreign = told.reporter !== carried.home.economy;
  if (foreign && !state.reporterNamed && !said.period) doubts.push('reporter_guessed');
  if (said.outlook && said.figures > 0) doubts.push('outlook_beside');
  if (said.bracketed && clause.figures === 0) doubts.push('in_brackets');
  if (told.measure === 'change' && clause.compared === null) doubts.push('change_read');
}

/** An article that told so far of trade with a partner alone: what names no party may be with that partner, too. */
const isOfTopic = ({ carried, paragraph }: State, said: Said): boolean =>
  !paragraph.headline && carried.toldOfOne && !carried.toldOfAll && !said.reporter && !said.self;

/** `3230万吨美国大豆`: the partner stands right behind. */
const isBehind = ({ tokens, at }: State, partner: string | null): boolean => {
  const next = tokens[at + 1];
  return next?.tag === 'economy' && next.code === partner;
};

/** An amount in another currency is as sure as the one that it repeats. */
function inheritDoubts({ findings }: State, doubts: string[]): void {
  for (const doubt of findings.claims.at(-1)?.doubts ?? []) if (!doubts.includes(doubt)) doubts.push(doubt);
}

function sayBefore(state: State, told: Told): Said {
  const { tokens, at } = state;
  const said: Said = {
    clauses: 0,
    flowAt: -1,
    partner: false,
    reporter: false,
    self: false,
    strange: false,
    ownParty: false,
    outlook: false,
    figures: 0,
    bracketed: false,
    period: false,
    ownGap: false,
  };
  let depth = 0;
  const limit = Math.max(0, at - BEFORE);
  for (let k = at - 1; k >= limit; k--) {
    const token = tokens[k]!;
    if (token.tag === 'stop') break;
    if (token.tag === 'close') depth++;
    else if (token.tag === 'open' && --depth < 0) said.bracketed = true;
    else note(state, told, said, token, k);
  }
  return said;
}

function note(state: State, told: Told, said: Said, token: Token, k: number): void {
  switch (token.tag) {
    case 'comma':
    case 'semicolon':
    case 'colon':
      said.clauses++;
      return;
    case 'flow':
      if (said.flowAt < 0) said.flowAt = said.clauses;
      return;
    case 'gap':
      if (said.flowAt < 0 && said.clauses === 0) said.ownGap = true;
      return;
    case 'figure':
      said.figures++;
      return;
    case 'period':
      said.period = true;
      return;
    case 'modality':
    case 'will':
      said.outlook ||= state.tokens[k + 1]?.tag !== 'figure';
      return;
    case 'both':
      said.partner = true;
      return;
    case 'self':
    case 'local':
      said.self = true;
      return;
    case 'region':
      said.self ||= told.region !== null;
      said.partner ||= told.region === null;
      return;
    case 'pair':
      for (const code of token.pair) noteParty(told, said, code);
      return;
    case 'economy':
      if (isOutside(state, state.tokens, k)) return;
      if (said.clauses === 0 && !isSentTo(state.tokens[k - 1], token)) said.ownParty = true;
      noteParty(told, said, token.end - token.start === 1 ? namedBefore(state, token.code, token.start) : token.code);
      return;
    default:
      return;
  }
}

/** The nearest name counts: one that stands behind the partner is that of another figure. */
function noteParty({ reporter, partner }: Told, said: Said, code: string): void {
  if (code === partner) said.partner = true;
  else if (code === reporter) said.reporter = true;
  else if (code !== 'WLD') said.strange ||= !said.partner;
}

/** `对欧盟增长9.2%`: a party told as the partner. */
const isSentTo = (last: Token | undefined, { start }: Token): boolean =>
  last !== undefined && start - last.end <= 1 && (last.tag === 'to' || last.tag === 'from' || last.tag === 'with');

import type { Period } from '../../../model/period.ts';
import type { Amount } from './amounts.ts';
import type { Reading } from './measure.ts';
import type { Parties } from './parties.ts';
import type { Roles } from './places.ts';
import { isGoverning, type Sentence } from './sentence.ts';
import type { Timing } from './timing.ts';
import { formOf, has, meaning, type Token } from './token.ts';
import type { Told } from './told.ts';
import { isForked } from './trail.ts';

/** What leaves the reading of a figure in doubt: its own words, and what it takes from before. Empty for a sure one. */
export function doubtsOf(
  s: Sentence,
  told: Told,
  amount: Amount,
  reading: Reading,
  parties: Parties,
  timing: Timing,
  period: Period | null,
  actual: boolean,
): string[] {
  const doubts = [...parties.doubts, ...reading.doubts];
  if (period === null) doubts.push(timing.open ? 'open-period' : 'no-period');
  if (timing.uneven) doubts.push('base-span');
  if (actual && isRunning(period, s.discourse.published)) doubts.push('period-running');
  if (told.silent && !goesOn(s, told, reading)) doubts.push('subject-from-before');
  if (parties.reporter === null || parties.partner === null) doubts.push('party-untold');
  const own = parties.region !== null && told.parties.fromText;
  const whole = parties.partner === 'WLD' && !own && told.goods.commodity === null;
  if (reading.measure === 'share' && whole) doubts.push('part-untold');
  if (isRelative(reading) && isAgainstOther(s.tokens, amount)) doubts.push('against-other');
  if (s.moments.some((m) => m.mention.expression.kind === 'season')) doubts.push('season-assumed');
  if (isBehindStranger(s.tokens, amount) || isWithStrangers(s, told, amount, parties)) doubts.push('name-unread');
  addGuesses(doubts, s, told, parties, timing);
  return doubts;
}

/**
 * A clause without a head of its own goes on beyond doubt where its sentence has told a figure of that head before it,
 * where the sentence before it in the paragraph has told a sure one (`Показатель вырос на 5%`), or where it names whose
 * the part is: `на Китай пришлось 16,8%`.
 */
function goesOn(s: Sentence, { clause, parties }: Told, { measure }: Reading): boolean {
  const { tokens, from, opens, findings, context } = s;
  const last = findings.claims.at(-1);
  if (!last) return false;
  if (measure === 'share' && parties.fromText && !opens) return true;
  if (last.at >= tokens[from]!.start) return !last.doubts.includes('subject-from-before');
  return !opens && last.at >= context.behind && last.doubts.length === 0 && !isOthers(tokens, clause);
}

/** `их поток вырос`: of whoever was named last. */
function isOthers(tokens: readonly Token[], { from, to }: Told['clause']): boolean {
  for (let i = from; i < to; i++) if (OTHERS.has(formOf(tokens[i]))) return true;
  return false;
}

const OTHERS = new Set(['их', 'его', 'ее']);

/** `Ленинградская (13,7%)`: a bracket behind a name that says nothing to the lexicon. */
function isBehindStranger(tokens: readonly Token[], { lead }: Amount): boolean {
  const name = tokens[lead - 2];
  if (tokens[lead - 1]?.mark !== '(' || !name) return false;
  return name.capital && name.words.length === 0 && !name.literal && tokens[lead - 3]?.mark !== '.';
}

/** `с тюркскими государствами`, `в дружественные страны`: partners by a word that the lexicon lacks. */
function isWithStrangers(
  { text, tokens }: Sentence,
  { clause }: Told,
  { lead }: Amount,
  { partner }: Parties,
): boolean {
  if (partner !== 'WLD') return false;
  for (let i = clause.from; i + 2 < lead; i++) {
    const word = tokens[i + 1]!;
    if (!TOWARDS.has(formOf(tokens[i])) || word.words.length > 0 || word.literal || word.mark !== '') continue;
    if (has(tokens[i + 2], 'lands') && !text.startsWith('все', word.start)) return true;
  }
  return false;
}

const TOWARDS = new Set(['с', 'со', 'в', 'во', 'из']);

/** A period that is not over on the day of publication: what is told of it is told of a part. */
const isRunning = (period: Period | null, published: string | null): boolean =>
  period !== null && published !== null && period[0] <= published && period[1] > published;

const isRelative = ({ measure }: Reading): boolean =>
  measure === 'growth' || measure === 'change' || measure === 'multiple';

/** `в два раза больше, чем закупки у Ирака`: compared with somebody else, not with another time. */
function isAgainstOther(tokens: readonly Token[], { to }: Amount): boolean {
  for (let i = to; i < to + 4; i++) {
    if (formOf(tokens[i]) === '' && !has(tokens[i], 'versus')) continue;
    return has(tokens[i], 'versus') && [1, 2].some((n) => has(tokens[i + n], 'flow') || has(tokens[i + n], 'economy'));
  }
  return false;
}

/** A good or a paragraph of its own without a name or a date: that the partner in hand is still meant is a guess. */
function addGuesses(doubts: string[], s: Sentence, told: Told, { reporter, partner }: Parties, timing: Timing): void {
  if (told.assumed) {
    doubts.push('reporter-assumed');
    return;
  }
  const { periods, pairs } = s.context;
  const dated = timing.explicit || s.moments.some(isGoverning);
  const named = told.parties.fromText;
  if (!dated && isForked(periods)) doubts.push('period-carried');
  if (!named && isForked(pairs) && !isOneReporters(s, told)) doubts.push('pair-carried');
  if (!named && told.sort === 'import' && s.context.sort === 'supply') doubts.push('side-untold');
  if (isBorrowed(s, told, partner) && (named || told.ownGood || s.opens)) doubts.push('partner-carried');
  if (isOnceNamed(s, told, reporter)) doubts.push('reporter-carried');
}

/** Whose trade it is comes from before, and it is neither side of the pair that the article opens with. */
function isOnceNamed({ tokens, from, to, context }: Sentence, { roles }: Told, reporter: string | null): boolean {
  const { main } = context;
  if (reporter === null || main === null || reporter === main.reporter || reporter === main.partner) return false;
  return !isAmong(roles, reporter) && !isInSentence(tokens, from, to, reporter);
}

function isInSentence(tokens: readonly Token[], from: number, to: number, economy: string): boolean {
  for (let i = from; i < to; i++)
    if (has(tokens[i], 'both') || meaning(tokens[i], 'economy')?.code === economy) return true;
  return false;
}

/** Trade with everybody by whoever was named in every pair: there is nobody else whose it could be. */
function isOneReporters({ context }: Sentence, { parties }: Told): boolean {
  const { reporter, partner } = parties;
  if (partner !== 'WLD' || reporter === null) return false;
  for (const pair of context.pairs.all) if (!pair.includes(reporter)) return false;
  return true;
}

/** The sentence does not say with whom: the partner is that of one before. */
function isBorrowed({ tokens, from, to }: Sentence, { parties, roles }: Told, partner: string | null): boolean {
  if (parties.named || partner === null || partner === 'WLD' || isAmong(roles, partner)) return false;
  return !isInSentence(tokens, from, to, partner);
}

function isAmong(roles: Roles, economy: string): boolean {
  for (const role of ROLES) for (const place of roles[role]) if (place.economy === economy) return true;
  return false;
}

const ROLES = ['agent', 'origin', 'destination', 'partners', 'onto', 'withs'] as const;

import type { Claim } from '../../../model/claim.ts';
import { countMonths, type Period } from '../../../model/period.ts';
import { dayOf, isFuture } from '../../calendar.ts';
import { figureOf } from '../../draft.ts';
import type { Discourse, Findings, Paragraph } from '../../locale.ts';
import { amountsOf } from './amounts.ts';
import { afterDateline, attribute } from './attribution.ts';
import { claimsOf } from './claims.ts';
import { clausesOf, continuationsOf, type Clause } from './clauses.ts';
import type { Head } from './heads.ts';
import { contextOf } from './context.ts';
import { noteList } from './distribute.ts';
import { goodsOf, type Goods } from './goods.ts';
import { beforeOf, carriedPeriod, inheritedGoods, remember, silentHead } from './inherit.ts';
import { directionOf } from './cues.ts';
import { withMember } from './membership.ts';
import { momentsOf } from './moments.ts';
import { isOutlook, outlookMoments } from './outlook.ts';
import { partiesOf, type Parties } from './parties.ts';
import { HOME } from './role.ts';
import { noteHeadline, settlePeriods } from './pending.ts';
import { periodsOf } from './periods.ts';
import { bracketBefore, rolesOf, UNION } from './places.ts';
import { noteRival, rankedParties } from './ranking.ts';
import { isGoverning, rangeHas, within, type Sentence } from './sentence.ts';
import { superlativesOf } from './superlatives.ts';
import { leave } from './trail.ts';
import { withUnits } from './unit.ts';
import { formOf, has, meaning, sentencesOf, tokensOf, type Token } from './token.ts';

/** Reads a paragraph of Russian: sentence by sentence, clause by clause. */
export function readParagraph(paragraph: Paragraph, discourse: Discourse, findings: Findings): void {
  const { text } = paragraph;
  const context = contextOf(discourse);
  const tokens = tokensOf(paragraph);
  const taken = new Uint8Array(tokens.length);
  const inside = new Uint8Array(tokens.length);
  const dateline = afterDateline(tokens);
  if (discourse.reporter === null && context.sourceEconomy === null) context.sourceEconomy = officeAhead(tokens);
  for (const [start, to] of sentencesOf(tokens)) {
    if (to <= dateline) continue;
    const from = Math.max(start, dateline);
    const periods = periodsOf(tokens, from, to, taken);
    const amounts = withUnits(tokens, amountsOf(tokens, from, to, taken), context);
    for (const a of amounts) inside.fill(1, a.from, a.to);
    attribute(text, tokens, from, to, discourse, context);
    const fiscalStart = fiscalStartOf(tokens, from, to, discourse.reporter);
    const calendar = { today: dayOf(discourse.published), current: discourse.period, year: null, fiscalStart };
    const outlook = isOutlook(tokens, { from, to });
    const all = momentsOf(tokens, periods, amounts, calendar);
    const moments = outlook ? outlookMoments(tokens, all, context) : all;
    for (const a of amounts)
      findings.figures.push(figureOf({ text, start: a.start, end: a.end, number: a.number, unit: a.unit }));
    const first = findings.claims.length;
    readSentence({
      text,
      tokens,
      from,
      to,
      amounts,
      inside,
      periods,
      moments,
      outlook,
      opens: start === 0,
      discourse,
      context,
      findings,
    });
    settlePeriods(discourse, findings, first);
  }
  if (paragraph.headline) noteHeadline(discourse, findings);
}

/** Fiscal years that start in spring and are told by that year. */
const SPRING = new Set(['JPN', 'IND']);

function fiscalStartOf(tokens: readonly Token[], from: number, to: number, reporter: string | null): number | null {
  for (let i = from; i < to; i++) if (SPRING.has(meaning(tokens[i], 'economy')?.code ?? '')) return 4;
  return reporter !== null && SPRING.has(reporter) ? 4 : null;
}

/** `…сальдо выросло. Это следует из данных Белстата`: nobody is named, but whose statistics it is comes in the same paragraph. */
function officeAhead(tokens: readonly Token[]): string | null {
  for (const token of tokens) {
    const office = meaning(token, 'source')?.code;
    if (office) return office;
  }
  return null;
}

function readSentence(s: Sentence): void {
  const told: Parties[] = [];
  const first = s.findings.claims.length;
  const { topic } = s.context;
  if (s.opens) for (const trail of [s.context.periods, s.context.pairs]) trail.here.clear();
  s.context.behind = s.context.here;
  s.context.here = s.tokens[s.from]!.start;
  s.context.waiting = [];
  s.context.rival = false;
  s.context.paired = false;
  s.context.governed = false;
  s.context.ranking = false;
  let carried = s.outlook ? s.context.outlook : s.discourse.period;
  noteList(s);
  noteEnvoy(s);
  const clauses = clausesOf(s.tokens, s.from, s.to, s.inside);
  for (const clause of clauses.flatMap((c) => headed(s, c))) {
    const parties = readClause(s, clause, carried);
    if (parties) told.push(parties);
    carried = periodWithin(s, clause) ?? carried;
  }
  s.context.listed =
    new Set(told.map((p) => p.partner)).size > 1 ||
    partnersOf(s.findings.claims.slice(first)) > 2 ||
    (!s.context.ranked && new Set(told.map((p) => p.reporter)).size > 1);
  if (new Set(told.map((p) => p.partner)).size > 1) s.context.topic = topic ?? s.context.topic;
  if (told.length > 0) s.context.previous = told.filter((p, i) => told.findIndex((q) => q.flow === p.flow) === i);
  for (const p of told) if (p.fromText) leave(s.context.pairs, [p.reporter, p.region, p.partner].toSorted().join());
  noteNames(s);
  carryPeriod(s);
}

interface HeadedClause extends Clause {
  readonly head: Head;
  readonly silent: boolean;
}

/** Clauses with their heads; one without goes on with the head before, in as many parts as it lists. */
function headed(s: Sentence, clause: Clause): HeadedClause[] {
  if (clause.head) return [{ ...clause, head: clause.head, silent: false }];
  const head = silentHead(s, clause);
  if (!head) return [];
  const parts = continuationsOf(s.tokens, { ...clause, head }, s.inside);
  return parts.map(({ from, to, head: own }) => ({ from, to, head: own ?? head, silent: true }));
}

/** The last period of a sentence of trade goes on to the next; one of the future does not. */
function carryPeriod(s: Sentence): void {
  if (s.context.about === 'other' || s.outlook || isOfOldRecord(s)) return;
  const today = dayOf(s.discourse.published);
  for (const m of s.moments) {
    if (!isGoverning(m) || !m.period || (today && isFuture(m.period, today))) continue;
    s.discourse.period = m.period;
    leave(s.context.periods, m.period.join());
    if (countMonths(m.period) > 1) s.context.mainPeriod ??= m.period;
  }
}

/** `Предыдущий максимум был зафиксирован в июле`: a time that only the old record is of. */
function isOfOldRecord({ tokens, from, to }: Sentence): boolean {
  for (let i = from; i + 1 < to; i++)
    if (has(tokens[i], 'last') && (has(tokens[i + 1], 'record') || has(tokens[i + 1], 'maximum'))) return true;
  return false;
}

/** `посол России в Китае`: whoever speaks so speaks of these two. */
function noteEnvoy({ tokens, from, to, context }: Sentence): void {
  for (let i = from + 1; i + 2 < to; i++) {
    const home = meaning(tokens[i], 'economy');
    const host = meaning(tokens[i + 2], 'economy');
    if (!home || !host || !has(tokens[i - 1], 'office') || formOf(tokens[i + 1]) !== 'в') continue;
    context.mentioned = [home.code!, host.code!];
  }
}

/** The economy named last, and two named together: what later words point back at. */
function noteNames({ tokens, from, to, context }: Sentence): void {
  const listed = rangeHas(tokens, { from, to }, ['buyer', 'seller', 'rank noun']);
  let before: { readonly code: string; readonly at: number } | null = null;
  for (let i = from; i < to; i++) {
    const economy = meaning(tokens[i], 'economy');
    if (!economy || economy.adjective) continue;
    const code = economy.code!;
    if (!listed && before && before.code !== code && i - before.at === 2 && formOf(tokens[i - 1]) === 'и')
      context.mentioned = [before.code, code];
    before = { code, at: i };
    context.last = code;
  }
}

/** Reads one clause; its parties where it is about trade. */
function readClause(s: Sentence, clause: HeadedClause, carried: Period | null): Parties | null {
  const { context, discourse } = s;
  const { head } = clause;
  if (!head.trade) {
    if (within(s.amounts, clause).length > 0 || clause.from <= s.from) context.about = 'other';
    return null;
  }
  const sort = head.sort ?? context.sort ?? 'total';
  const home = discourse.reporter === null ? null : { economy: discourse.reporter, region: discourse.region };
  const native = nativeOf(discourse);
  const union = discourse.reporter === UNION || discourse.partner === UNION;
  const known = { place: home, last: context.last, native, union };
  const roles = rolesOf(s.text, s.tokens, clause.from, clause.to, head, known);
  if (!clause.head.continued)
    context.paired = roles.agent.length > 0 && roles.destination.length + roles.origin.length > 0;
  const own = goodsOf(s.text, s.tokens, clause, s.amounts);
  const told = partiesOf(sort, roles, beforeOf(s, clause, own.commodity !== null));
  const reverse = !told.fromText && rangeHas(s.tokens, clause, ['reverse']);
  const ranked = rankedParties(s, clause, roles, sort);
  const rival = head.verb && roles.agent.length > 1 && bracketBefore(s.tokens, head.at) > clause.from;
  const turned = reverse ? { ...told, reporter: told.partner, partner: told.reporter } : told;
  const stated = ranked ?? withMember(turned, discourse.partner);
  if (ranked) context.ranked = true;
  if (ranked && ranked.partner === discourse.partner) context.ranking = true;
  context.rival ||= rival;
  const apart = !stated.named && rangeHas(s.tokens, clause, ['far']) ? { ...stated, partner: null } : stated;
  const parties = context.rival ? { ...apart, doubts: [...apart.doubts, 'rival'] } : apart;
  noteRival(s, parties);
  const goods = inheritedGoods(s, clause, sort, own);
  const period = carriedPeriod(s, clause, parties, carried);
  if (period !== carried && period !== null) discourse.period = period;
  const ownGood = own.commodity !== null;
  const assumed = discourse.reporter === null && context.sourceEconomy === null && !told.fromText;
  const claims = claimsOf(s, {
    ownGood,
    assumed,
    clause,
    sort,
    roles,
    parties,
    goods,
    carried: period,
    silent: clause.silent,
  });
  s.findings.claims.push(...claims);
  if (claims.length === 0 && rangeHas(s.tokens, clause, ['share'])) context.percent = 'share';
  if (claims.length === 0) noteHeading(s, clause);
  const kept = isList(claims) ? { ...parties, partner: discourse.partner ?? 'WLD' } : parties;
  const left = assumed ? { ...kept, reporter: null } : kept;
  if (claims.length > 0 || roles.agent.length < 3)
    remember(s, clause, sort, left, goods, claims.length > 0, ranked !== null);
  readSuperlatives(
    s,
    clause,
    rival ? { ...parties, reporter: roles.agent[1]!.economy } : parties,
    goods,
    claims[0]?.period ?? periodWithin(s, clause) ?? period,
  );
  if (claims.length === 0 && !head.verb) context.waiting.push(parties);
  return claims.length > 0 ? parties : null;
}

/** Russia wherever it is one of the pair in hand, else whose trade is told. */
const nativeOf = ({ reporter, partner }: Discourse): string =>
  reporter === null || reporter === 'WLD' || partner === HOME ? HOME : reporter;

/** `торговал с Китаем (27,9%), Россией (18,7%)`: several partners, none of whom is the one in hand after it. */
const isList = (claims: readonly Claim[]): boolean => partnersOf(claims) > 1;

const partnersOf = (claims: readonly Claim[]): number =>
  new Set(claims.map((c) => c.partner).filter((partner) => partner !== null)).size;

/** `экспорт зерна вырос:` tells the direction of the list that follows. */
function noteHeading({ tokens, context }: Sentence, { to }: Clause): void {
  const direction = tokens[to - 1]?.mark === ':' ? directionOf(tokens[to - 2]) : 0;
  if (direction === 0) return;
  context.percent = 'growth';
  context.direction = direction;
}

const periodWithin = (s: Sentence, clause: Clause): Period | null =>
  within(s.moments, clause).find((m) => isGoverning(m) && m.period)?.period ?? null;

function readSuperlatives(s: Sentence, clause: Clause, parties: Parties, goods: Goods, period: Period | null): void {
  const { text, tokens, periods, discourse } = s;
  const calendar = { today: dayOf(discourse.published), current: period, year: null };
  const { reporter, region, partner, flow } = parties;
  const { commodity, scope } = goods;
  const slots = { reporter, region, partner, flow, commodity, scope, period, source: discourse.source };
  const { from, to } = clause;
  s.findings.superlatives.push(...superlativesOf({ text, tokens, from, to, periods, calendar, slots }));
}

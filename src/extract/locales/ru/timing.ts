import { countMonths, shiftMonths, yearOf, type Period } from '../../../model/period.ts';
import type { Amount } from './amounts.ts';
import { basisOf } from './basis.ts';
import type { Clause } from './clauses.ts';
import { isAside, unbroken, type Moment } from './moments.ts';
import { formOf, has, type Token } from './token.ts';

/** Period and basis of one amount. */
export interface Timing {
  readonly period: Period | null;
  readonly basis: string | null;
  readonly explicit: boolean;
  readonly open: boolean;
  /** The base is told for a longer or shorter time than what is compared with it. */
  readonly uneven?: boolean;
}

/**
 * When an amount of a clause is measured: a period right behind it, else the one before it in the clause, else the
 * clause's first, else the one in hand. A base figure without its own is a year (or month) before.
 */
export function timingOf(
  tokens: readonly Token[],
  amount: Amount,
  base: boolean,
  clause: Clause,
  moments: readonly Moment[],
  carried: Period | null,
  usual: string | null = null,
): Timing {
  const bracketed = isAside(tokens, amount.from);
  const inside = moments.filter((m) => m.from >= clause.from && m.from < clause.to && (!m.aside || bracketed));
  const governing = inside.filter(
    (m) => !m.compared && m.mention.expression.kind !== 'before' && !isAttached(tokens, m),
  );
  const leading = inside.find(
    (m) => m.mention.expression.kind === 'before' && !m.compared && isAhead(tokens, m, clause.from),
  );
  const main =
    pointedAt(tokens, amount, clause, moments) ??
    leading ??
    mainMoment(
      tokens,
      amount,
      governing.filter((m) => !m.bound),
    );
  const current = main ? main.period : carried;
  const basis = basisOf(
    tokens,
    amount,
    clause,
    inside.filter((m) => !m.record),
    current,
  );
  const own = ownMoment(tokens, amount, inside) ?? boundMoment(tokens, amount, inside);
  const open = main?.mention.expression.kind === 'open';
  if (own) return { ...dated(own, current), basis, explicit: true, open: own.period === null };
  const behind = main !== undefined && main.from >= amount.to && main.from - amount.to <= 2 && bracketed;
  if (!base || behind) {
    const against = base ? undefined : inside.find((m) => isOther(m, current));
    const period = against && !main ? sameYear(against.period!, current!) : current;
    return { period, basis, explicit: main !== undefined, open, uneven: against !== undefined };
  }
  const compared = inside.find((m) => m.compared && !m.since && m.from >= amount.to && m.period);
  if (compared) return { ...dated(compared, current), basis, explicit: true, open };
  const back = moments.findLast((m) => m.to <= amount.lead && m.mention.expression.kind === 'before')?.mention
    .expression;
  const months = back?.kind === 'before' ? back.months : (basis ?? usual) === 'mom' ? 1 : 12;
  return { period: current && shiftMonths(current, -months), basis, explicit: false, open };
}

/**
 * A base dated by a year alone: `до 40,3 млрд за пять месяцев с 40,7 млрд в прошлом году` means the same months; a year by
 * its number may be the whole year.
 */
function dated({ period, mention }: Moment, current: Period | null): Pick<Timing, 'period' | 'uneven'> {
  if (!period || !current || mention.expression.kind !== 'years') return { period };
  if (countMonths(period) !== 12 || countMonths(current) >= 12 || yearOf(period[0]) >= yearOf(current[0]))
    return { period };
  const { first } = mention.expression;
  if (typeof first === 'number') return { period, uneven: true };
  return { period: shiftMonths(current, (yearOf(period[0]) - yearOf(current[0])) * 12), uneven: true };
}

/** `выросли в 2,8 раза к сентябрю прошлого года` of nine months: what is compared with is shorter or longer. */
const isOther = ({ compared, since, record, period, mention }: Moment, current: Period | null): boolean =>
  compared &&
  !since &&
  !record &&
  mention.expression.kind === 'months' &&
  period !== null &&
  current !== null &&
  countMonths(period) !== countMonths(current);

/** The months compared with in the year in hand, or in the year after them. */
function sameYear(period: Period, current: Period): Period {
  const years = yearOf(current[1]) - yearOf(period[1]);
  return shiftMonths(period, 12 * Math.max(years, 1));
}

/** `максимум с июля, когда (тогда) объём составлял …`: the figure is told for the period right before the word. */
function pointedAt(
  tokens: readonly Token[],
  amount: Amount,
  clause: Clause,
  moments: readonly Moment[],
): Moment | undefined {
  for (let i = amount.lead - 1; i >= clause.from; i--) {
    if (tokens[i]!.mark === '.' || tokens[i]!.mark === ';') break;
    const form = formOf(tokens[i]);
    if (form === 'когда' || form === 'тогда') return moments.findLast((m) => m.to <= i && i - m.to <= 1);
  }
  return undefined;
}

/** `По данным таможни, месяцем раньше импорт составил …`: at the start, or behind a comma and before any number. */
const isAhead = (tokens: readonly Token[], { from, to }: Moment, start: number): boolean =>
  from <= start + 1 ||
  (tokens[from - 1]?.mark === ',' && !tokens[to]?.literal && !tokens.slice(start, from).some((t) => t.literal));

/** `апрельских 1,59 млн`: an adjective that belongs to one figure only. */
const isAttached = (tokens: readonly Token[], m: Moment): boolean =>
  m.mention.adjective && tokens[m.to]?.literal !== null && m.to < tokens.length;

/** A period that belongs to this figure alone: `$2,8 млрд годом ранее`, `годом ранее — $2,8 млрд`, `апрельских 1,59 млн`. */
function ownMoment(tokens: readonly Token[], amount: Amount, inside: readonly Moment[]): Moment | null {
  for (const m of inside) {
    const single = m.mention.expression.kind === 'before' || isAttached(tokens, m);
    if (!single) continue;
    const behind = m.from >= amount.to && m.from <= amount.to + 1 && unbroken(tokens, amount.to, m.from);
    if (behind && !comparesOnly(tokens, amount)) return m;
    if (m.bound) continue;
    const lead = amount.lead - m.to;
    const ahead = m.to <= amount.lead && lead <= 3 && !quietBefore(tokens, m);
    if (ahead && !m.compared) return m;
    if (isAttached(tokens, m) && m.to === amount.lead) return m;
  }
  return null;
}

/** The period right behind a base figure, or the one compared with right before its bracket: `чем в 2023 году ($89,4 млрд)`. */
function boundMoment(tokens: readonly Token[], amount: Amount, inside: readonly Moment[]): Moment | null {
  for (const m of inside) {
    if (m.record && opensLevel(tokens, m, amount.lead) && amount.kind !== 'percent') return m;
    if (m.record) continue;
    const level = m.mention.adjective && m.compared && has(tokens[m.to], 'level noun');
    if (level && amount.lead === m.to + 2 && formOf(tokens[m.to + 1]) === 'в') return m;
    if (m.bound && m.from >= amount.to && m.from - amount.to <= 3 && unbroken(tokens, amount.to, m.from)) return m;
    if (
      m.compared &&
      !m.since &&
      m.to === (formOf(tokens[amount.lead - 1]) === 'на' ? amount.lead - 2 : amount.lead - 1) &&
      '(-'.includes(tokens[m.to]!.mark || ' ') &&
      amount.kind !== 'percent'
    )
      return m;
  }
  return null;
}

/** `с мая 2022 года (21,1 млрд)`, `рекорда, достигнутого в 2012 году, — 203,6 млрд`: the level of the record's own time follows. */
function opensLevel(tokens: readonly Token[], { to, mention }: Moment, lead: number): boolean {
  if (tokens[lead - 1]?.mark === '(') return to + 1 === lead;
  const at = tokens[to]?.mark === ',' ? to + 1 : to;
  return mention.preposition === 'в' && at + 1 === lead && tokens[at]!.mark === '-';
}

/** `на 5% больше, чем годом ранее`: the time compared with, not the time of the figure. */
function comparesOnly(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.kind === 'percent' || amount.kind === 'times') return true;
  for (let i = amount.to; i < amount.to + 2; i++) {
    if (has(tokens[i], 'versus') || has(tokens[i], 'more') || has(tokens[i], 'less')) return true;
  }
  return formOf(tokens[amount.lead - 1]) === 'на';
}

const quietBefore = (tokens: readonly Token[], m: Moment): boolean =>
  has(tokens[m.from - 1], 'versus') || has(tokens[m.from - 1], 'more') || has(tokens[m.from - 1], 'less');

/** `с января по май оборот в 2014 году вырос`: the year of the months told before it, with no figure between. */
function isWider(tokens: readonly Token[], { from, period, mention }: Moment, before: Moment): boolean {
  if (!period || !before.period || mention.expression.kind !== 'years') return false;
  if (before.period[0] < period[0] || before.period[1] > period[1]) return false;
  for (let i = before.to; i < from; i++) if (tokens[i]!.literal) return false;
  return true;
}

function mainMoment(tokens: readonly Token[], amount: Amount, governing: readonly Moment[]): Moment | undefined {
  if (governing.length < 2) return governing[0];
  const behind = governing.find(
    (m) => m.from >= amount.to && m.from - amount.to <= 3 && unbroken(tokens, amount.to, m.from),
  );
  if (behind) return behind;
  let before: Moment | undefined;
  for (const m of governing) if (m.to <= amount.from && !(before && isWider(tokens, m, before))) before = m;
  return before ?? governing[0];
}

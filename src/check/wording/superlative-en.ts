import type { SuperlativeFacts } from './facts.ts';
import { economyText, officeText, periodText } from './name.ts';
import { quantityText } from './number.ts';
import { subjectText } from './subject.ts';
import type { ProofRow } from '../../model/verdict.ts';

const amount = (row: ProofRow): string => quantityText(row.value ?? 0, row.unit, 'en');
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const list = (labels: readonly string[]): string =>
  labels.length > 3 ? `${labels.slice(0, 3).join(', ')} and ${labels.length - 3} more` : labels.join(', ');

/** One plain sentence on a record, a first, a streak or a rank, the number first. */
export function explain(f: SuperlativeFacts): string {
  if (f.rating === 'not_checked') return 'A forecast or a target, not a count.';
  if (f.reasons.includes('other_steps'))
    return `No figure decides it: the row is counted in other steps than ${periodText(f.subject.period, 'en')}, so where it starts and ends is not told.`;
  if (!f.own || f.own.value === null)
    return `No figure at hand for ${what(f)}${f.wanted ? `; ${f.wanted.table.en} would decide it` : ''}.`;
  if (f.reasons.includes('reading_suspected'))
    return `${amount(f.own)}${counted(f.own)} is on record for ${what(f)}, which speaks against the statement as it was read, but the words beside it may mean another thing.`;
  if (f.superlative.kind === 'rank') return rank(f, f.own);
  if (f.rating === 'unverifiable') return silent(f, f.own);
  return f.superlative.kind.startsWith('record') ? record(f, f.own) : turn(f, f.own);
}

const what = (f: SuperlativeFacts): string =>
  `${subjectText(f.subject, 'en')} in ${periodText(f.subject.period, 'en')}`;
/** In which currency a growth counts. */
function counted(row: ProofRow): string {
  const currency = { USD: 'dollars', CNY: 'yuan', EUR: 'euros' }[row.observations[0]?.growthCurrency ?? ''];
  return currency && row.unit === 'percent' ? `, counted in ${currency},` : '';
}

const office = (row: ProofRow): string => officeText(row.observations[0]?.source ?? '', 'en');

function record(f: SuperlativeFacts, own: ProofRow): string {
  const most = f.superlative.kind === 'record_high' ? 'highest' : 'lowest';
  if (f.other)
    return `${amount(f.other)} in ${periodText(f.other.period, 'en')} stands against ${amount(own)} for ${what(f)}, so it is not the ${most}.`;
  return `${amount(own)} for ${what(f)} is the ${most} of ${count(f.needed + 1, 'period')} that ${office(own)} has on record${since(f)}.`;
}

const after = (f: SuperlativeFacts): string =>
  f.superlative.since ? ` and after ${f.superlative.since}` : ', as far back as the ledger goes,';
const since = (f: SuperlativeFacts): string =>
  f.superlative.since ? ` since ${f.superlative.since}` : ', as far back as the ledger goes';

function turn(f: SuperlativeFacts, own: ProofRow): string {
  const start = `${amount(own)} is the growth of ${what(f)}`;
  if (f.reasons.includes('not_a_fall'))
    return `${start}, so it did not ${f.superlative.kind === 'first_fall' ? 'fall' : 'rise'}.`;
  if (f.reasons.includes('streak_longer')) return `${start}; the row is longer than the ${f.superlative.n} told.`;
  if (f.superlative.kind === 'nth_consecutive')
    return f.other
      ? `${start}, but ${periodText(f.other.period, 'en')} had ${amount(f.other)}, so the row is shorter than ${f.superlative.n}.`
      : `${start}, the ${ordinal(f.superlative.n ?? 0)} in a row of one direction.`;
  const way = f.superlative.kind === 'first_fall' ? 'fell' : 'rose';
  return f.other
    ? `${start}, but ${periodText(f.other.period, 'en')} ${way} too (${amount(f.other)}).`
    : `${start}; none of the ${count(f.needed, 'period')} before it${after(f)} ${way}.`;
}

export function ordinal(n: number): string {
  const tens = n % 100;
  const end = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${end}`;
}

function silent(f: SuperlativeFacts, own: ProofRow): string {
  const start = `${amount(own)}${counted(own)} is on record for ${what(f)}`;
  if (f.reasons.includes('mirror_disagrees'))
    return `${start} by the partner, whose record says otherwise; the reporter’s own would decide it.`;
  if (f.reasons.includes('other_currency_differs'))
    return `${start}; another currency says otherwise, and the one meant is not at hand.`;
  if (f.gaps.length === 0) return `${start}, but too few other periods are at hand to say more.`;
  return `${start}, and ${f.held} of ${count(f.needed, 'period')} needed bear the statement out; missing: ${list(f.gaps)}.`;
}

function rank(f: SuperlativeFacts, own: ProofRow): string {
  const start = `${amount(own)} is what ${office(own)} recorded as ${what(f)}`;
  if (f.other) return `${start}; ${economyText(f.other.label, 'en')} is ahead with ${amount(f.other)}.`;
  return f.rating === 'supported'
    ? `${start}, number ${f.superlative.n ?? 1} of ${count(f.needed + 1, 'partner')} at hand.`
    : `${start}; too few partners are at hand to rank it.`;
}

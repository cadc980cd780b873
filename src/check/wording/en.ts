import type { Observation } from '../../model/observation.ts';
import type { Rating } from '../../model/verdict.ts';
import type { Reason } from '../reasons.ts';
import { SUGGESTED, type Facts, type Turn } from './facts.ts';
import { dayText, officeText, periodText } from './name.ts';
import { distanceText, quantityText, rounded } from './number.ts';
import { subjectText } from './subject.ts';

const CURRENCY: Readonly<Record<string, string>> = { USD: 'dollars', CNY: 'yuan', EUR: 'euros' };

/** One or two plain sentences in English, the number first. */
export function explain(f: Facts): string {
  const first =
    f.rating === 'not_checked'
      ? plan(f)
      : f.rating === 'inconsistent'
        ? conflict(f)
        : f.official
          ? compared(f)
          : unverifiable(f);
  const second = f.turn ? turned(f.turn) : f.reasons.map((r) => notes(r, f)).find((note) => note !== null);
  return second ? `${first} ${second}` : first;
}

const num = (f: Facts): string => quantityText(f.claim.value, f.claim.unit, 'en');

function what(f: Facts): string {
  return `${subjectText(f.subject, 'en')} in ${periodText(f.subject.period, 'en')}`;
}

/** `$240.11 billion is what China’s customs recorded as …`. */
function record(f: Facts): string {
  const { value, unit, row, computed } = f.official as NonNullable<Facts['official']>;
  const office = officeText(row.source, 'en');
  const number = quantityText(computed ? rounded(value, unit) : value, unit, 'en');
  if (f.reasons.includes('converted'))
    return `About ${number} is what the record of ${office} for ${what(f)} comes to at the period’s exchange rates`;
  if (f.reasons.includes('sum_of_list'))
    return `${number} is what the figures of ${office} for those listed beside it add up to`;
  if (computed) return `${number} is what the figures of ${office} give for ${describe(f)}`;
  const released = row.released ? `, released on ${dayText(row.released, 'en')}` : '';
  if (f.claim.measure === 'growth')
    return `${number} is the growth that ${office} published for ${what(f)}${counted(f)}${released}`;
  return `${number} is what ${office} recorded as ${what(f)}${released}`;
}

function describe(f: Facts): string {
  const kind = f.claim.measure;
  if (kind === 'growth') return `the growth of ${what(f)}`;
  if (kind === 'share') return `the share of ${what(f)}`;
  if (kind === 'change') return `the change of ${what(f)}`;
  if (kind === 'multiple') return `the ratio told of ${what(f)}`;
  return kind === 'rate_change' ? `the change in the growth of ${what(f)}` : what(f);
}

function counted(f: Facts): string {
  const currency = CURRENCY[f.official?.row.growthCurrency ?? ''];
  return currency ? `, counted in ${currency}` : '';
}

function compared(f: Facts): string {
  const official = f.official as NonNullable<Facts['official']>;
  const start = record(f);
  if (f.rating === 'supported') return `${start}.`;
  const side = f.claim.value > official.value ? 'higher' : 'lower';
  const distance = distanceText(f.claim.value, official.value, f.claim.unit, 'en');
  if (f.reasons[0] === 'growth_of_other_currency' || distance === '0 points') return `${start}.`;
  return `${start}; the article’s ${num(f)} is ${distance} ${side}${missed(f) ?? COMPARED[f.reasons[0] ?? ''] ?? ''}.`;
}

/** `Over 250 billion`, of what was 240. */
function missed({ reasons, claim, official }: Facts): string | null {
  if (reasons[0] !== 'bound_broken') return null;
  if (claim.approx !== 'under') return ', so it was not over that';
  return Math.abs(official?.value ?? 0) < Math.abs(claim.value)
    ? ', so it was not nearly that'
    : ', so it was not under that';
}

/** What follows `is 3% higher`. */
const COMPARED: Partial<Record<Reason | '', string>> = {
  unit_not_covered: ', but the office publishes no figure in that currency',
  within_tolerance: ', no more than revisions and rounding explain',
  every_vintage_off: ', further than any published version explains',
  no_base_fits: ', and fits no published figure of the year before',
  far_from_levels: ', more than revisions of the year before explain',
  far_from_converted: ', more than exchange rates explain',
  far_from_derived: ', more than revisions explain',
  mirror_gap: ', as two customs offices commonly differ',
  mirror_disagrees: ', more than two customs offices commonly differ',
  not_published: ', but the period was not over when the article appeared',
  reading_suspected: ', but the article’s own words speak for another reading of it',
  unsure_reading: ', but the text may be read otherwise',
  undecided: ', and the record at hand is too coarse to decide',
  growth_not_published: ', which revisions of the year before may explain',
  growth_currency_missing: ', but it counts another currency',
  definition_differs: ', but the two are defined otherwise',
};

const WHY: Partial<Record<Reason, string>> = {
  no_reporter: 'the text does not say whose trade it is',
  no_partner: 'the text does not say with whom',
  no_flow: 'the text does not say whether exports, imports or both are meant',
  no_period: 'the text does not say when',
  region_not_covered: 'the ledger has no figures of this region',
  commodity_not_covered: 'the ledger has no figures of this commodity',
  actor_not_covered: 'the ledger does not tell kinds of firms or trade apart',
  services_not_covered: 'the ledger has goods only',
  series_not_covered: 'the ledger has no series of these two',
  period_not_covered: 'the ledger has no figure for this period',
  unit_not_covered: 'the ledger has no figure in this unit',
  january_february_merged: 'January and February are released together',
  sum_of_list: 'it is the sum of the figures beside it, and not all of those are on record',
  base_not_covered: 'the ledger lacks one of the figures it is computed from',
  not_published: 'the period is not yet published',
  of_other_thing: 'it measures something that the ledger does not hold',
  basis_not_covered: 'the ledger cannot follow its basis of comparison',
  growth_not_published: 'the ledger has no published growth for it',
};

function unverifiable(f: Facts): string {
  const reason = f.reasons.map((r) => WHY[r]).find((text) => text) ?? 'nothing in the ledger covers it';
  const open = f.reasons.some((r) => r.startsWith('no_') || r === 'sum_of_list');
  const decide = f.wanted && !open ? `; ${f.wanted.table.en} would decide it` : '';
  return `${num(f)} cannot be checked: ${reason}${decide}.`;
}

function plan(f: Facts): string {
  const kind = f.reasons[0] === 'target' ? 'a target' : 'a forecast';
  if (!f.official) return `${num(f)} is ${kind}, not a count.`;
  const value = quantityText(f.official.value, f.official.unit, 'en');
  return `${num(f)} is ${kind}, not a count; the record of ${officeText(f.official.row.source, 'en')} now says ${value} for ${what(f)}.`;
}

const RELATIONS: Partial<Record<Reason, string>> = {
  parts_and_total: 'exports and imports do not add up to the total',
  balance_of_flows: 'the balance is not exports less imports',
  growth_and_levels: 'the growth does not lead from the one level to the other',
  change_and_levels: 'the change does not lead from the one level to the other',
  implied_bases: 'the amounts and growth rates imply figures for the year before that do not add up',
  growth_outside_parts: 'the growth of the total lies outside that of its parts',
  share_of_whole: 'the share is not the part over the whole',
  conversion: 'the two currencies do not convert at the rate of the period or of the day',
  cumulative: 'the month and the years to date do not add up',
  part_exceeds_whole: 'a part is larger than the whole',
  list_and_total: 'the figures listed do not add up to their total',
  multiple_of_levels: 'the multiple is not the one level over the other',
};

function conflict(f: Facts): string {
  const relation = f.reasons.map((r) => RELATIONS[r]).find((text) => text) ?? 'they cannot all be right';
  return `${num(f)} does not fit the article’s other figures: ${relation}${f.sum ? ` (${f.sum.en})` : ''}.`;
}

/** The second sentence: the first reason that has one. */
function notes(reason: Reason, f: Facts): string | null {
  if (reason === 'ahead_of_time' && f.reached) return `The record reached it in ${f.reached}, ahead of time.`;
  if (reason === 'revised_base' && f.base)
    return `It stands on a revised base: the first print of the year before was ${amount(f.base)}.`;
  if (reason === 'no_base_fits' && f.base)
    return `The amount beside it and the ${amount(f.base)} published for the year before give another growth.`;
  return f.rating === 'inconsistent' && SUGGESTED.has(reason) ? null : (NOTES[reason] ?? null);
}

const THEN: Partial<Record<Rating, string>> = {
  supported: 'Right when written',
  close: 'Near when written',
  refuted: 'Wrong when written',
};

/** `Right when written, revised since: $20.951 billion then (29 January 2026), $20.641 billion now (4 June 2026).` */
function turned({ past, now }: Turn): string {
  if (!past) return `Today’s record says otherwise: ${amount(now.row)}${on(now.row)}.`;
  // Nobody knows how long before the day of such a row its figure could be known.
  if (past.rating !== 'supported' && now.rating !== 'refuted' && !now.row.released)
    return `Not what was surely public when written, but today’s record: ${state(past.row, 'then')}, ${state(now.row, 'now')}.`;
  const today =
    now.rating === 'supported'
      ? past.rating === 'refuted'
        ? 'right now by accident'
        : 'right now by a revision'
      : past.rating === 'refuted'
        ? 'near now by accident'
        : 'revised since';
  return `${THEN[past.rating]}, ${today}: ${state(past.row, 'then')}, ${state(now.row, 'now')}.`;
}

const state = (row: Observation, when: string): string => `${amount(row)} ${when}${on(row)}`;

/** ` (12 January 2024)`: the day of release, or the day by which it was public; nothing where neither is known. */
function on({ released, releasedBy }: Observation): string {
  if (released) return ` (${dayText(released, 'en')})`;
  return releasedBy ? ` (public by ${dayText(releasedBy, 'en')})` : '';
}

const amount = (row: Observation): string => quantityText(row.value, row.unit, 'en');

const NOTES: Partial<Record<Reason, string>> = {
  truncated: 'The article cut the digits instead of rounding.',
  before_release: 'The official figure came out after the article.',
  coarser_record: 'The copy at hand has fewer digits than the article.',
  right_only_now: 'It is not what was public on the article’s day.',
  other_vintage: 'It agrees with an earlier or later state of the record, not with the one of the day.',
  first_print_base: 'It follows from the first print of the year before, not from the published growth.',
  growth_of_other_currency: 'The amount beside it is in another currency, whose growth differs.',
  neither_record_agrees: 'The partner’s record does not agree either.',
  both_records_agree: 'The partner’s own record agrees.',
  mirror_match: 'It is the partner’s record of the same trade; the reporter’s own is not at hand or differs.',
  mirror_gap: 'Both sides’ records are official: imports count freight and insurance, exports do not.',
  seasonally_adjusted: 'The official figure is adjusted for the season.',
  understated: 'It is true to the letter, but far below the record.',
  overstated: 'It is true to the letter, but far above the record.',
  months_summed: 'No release covers the period, so its months were summed.',
  from_years_to_date: 'No release covers the period, so it is the difference of two totals since January.',
  adjusted_count: 'It may be the count adjusted for the season, which differs from the one at hand by about as much.',
  goods_only: 'Customs count goods only, not services as the text says.',
  unit_slip: 'A unit seems to have been lost or mistaken.',
  flow_swapped: 'It is the figure of the other flow.',
  year_off: 'It is the figure of another year.',
  period_kind: 'It is the figure of a longer or shorter period.',
  sign_flipped: 'The size is right, the direction is not.',
  currency_swapped: 'The number is right in another currency.',
  partner_swapped: 'It is the figure of another partner.',
  percent_or_points: 'It is the difference of two growth rates in percentage points.',
  includes_hong_kong: 'It is the figure of mainland China and Hong Kong together.',
  month_on_month: 'It is the growth over the month before.',
  digit_slip: 'Digits seem to have changed places, or one to have fallen out.',
  conversion_day_rate: 'It was converted at the rate of the article’s day, not of the period.',
  currency_unstated: 'The text does not say in which currency the growth is counted.',
  asean_timor_leste: 'From October 2025 on ASEAN includes Timor-Leste in China’s customs tables.',
  target_met: 'The record has reached it.',
  target_missed: 'The record stayed below it.',
  balance_of_payments: 'Balance-of-payments figures differ from customs figures in coverage and timing.',
};

import type { Claim } from '../model/claim.ts';
import { growthPercent, overlaps } from '../model/interval.ts';
import { countMonths, periodKind, shiftMonths } from '../model/period.ts';
import type { Context, Finding } from './finding.ts';
import { officeOf, speakerOf } from './offices.ts';
import { levelNow } from './levels.ts';
import type { Reason } from './reasons.ts';
import { adjustedSpan } from './season.ts';
import { sidesOf } from './sides.ts';
import { stated } from './stated.ts';

/** From this month on China's customs counts Timor-Leste to ASEAN (footnote of the bulletin of October 2025). */
const ASEAN_OF_ELEVEN = '2025-10-01';
/** The day after the United Kingdom left the EU. */
const EU_OF_27 = '2020-02-01';

/** What a reader should know of the definitions behind a claim and its record. */
export function definitionNotes(claim: Claim, finding: Finding): readonly Reason[] {
  const row = finding.evidence[0]?.observation;
  if (!row) return [];
  const notes: Reason[] = [];
  if (claim.scope === 'goods_and_services' && row.scope === 'goods') notes.push('goods_only');
  const is = (code: string): boolean => claim.reporter === code || claim.partner === code;
  if (is('EU27_2020') && row.period[0] < EU_OF_27) notes.push('eu27_basis');
  if (is('ASEAN') && row.source === 'gacc' && row.period[1] >= ASEAN_OF_ELEVEN) notes.push('asean_timor_leste');
  if (is('HKG') && is('CHN')) notes.push('hong_kong_apart');
  if (speakerOf(claim.source, claim.attribution).payments) notes.push('balance_of_payments');
  return notes;
}

/**
 * Silence where the record counts something else than the claim: goods and services by nobody's customs, the balance
 * of payments, or a count adjusted for the season. Agreement is agreement all the same.
 */
export function differsByDefinition(claim: Claim, finding: Finding, ctx: Context): Finding | null {
  if (finding.rating !== 'refuted') return null;
  const speaker = speakerOf(claim.source, claim.attribution);
  const customs = speaker.office && officeOf(speaker.economy) === finding.evidence[0]?.observation.source;
  const wider = claim.scope === 'goods_and_services' && !customs;
  const adjusted = !speaker.payments && mayBeAdjusted(claim, finding, ctx);
  const freighted = !customs && mayCountFreight(claim, finding, ctx);
  if (!wider && !speaker.payments && !adjusted && !freighted) return null;
  const why: Reason = speaker.payments
    ? 'balance_of_payments'
    : adjusted
      ? 'adjusted_count'
      : freighted
        ? 'cif_fob'
        : 'goods_only';
  return { ...finding, rating: 'unverifiable', reasons: ['definition_differs', why] };
}

/** What freight and insurance add to US imports from China, as a share: 4.9 % in 2023 (448.03 against 427.23 billion). */
const FREIGHT = [0.02, 0.08] as const;

/**
 * The US Census Bureau values imports without freight and insurance; the UN's tables, which call the figures American too,
 * with them. A year told without the bureau's name may be the second.
 */
function mayCountFreight(claim: Claim, { shown, evidence }: Finding, { book }: Context): boolean {
  if (evidence[0]?.observation.source !== 'census' || claim.measure !== 'value' || claim.flow === 'export')
    return false;
  const side = sidesOf(claim).find((s) => s.trusted);
  if (!side || !shown || claim.period === null || periodKind(claim.period) !== 'year') return false;
  const imports = levelNow(book, { ...side.key, flow: 'import' }, claim.period, claim.unit)?.value ?? 0;
  const more = (Math.abs(claim.value) - Math.abs(shown.value)) / (imports || 1);
  return more >= FREIGHT[0] && more <= FREIGHT[1];
}

const isOfMonth = (basis: string | null): boolean => basis === 'mom' || basis === 'qoq';

/**
 * The US publishes its monthly trade by country twice: as counted, which is what the record here has, and adjusted for
 * the season (FT-900, exhibit 19), which is what the wires often tell. A figure may be the second where its words say so,
 * or where it lies between the count and what the count comes to without its season. Growth over the month before is
 * told of adjusted counts, as a rule, and an article that tells it once may leave its words out beside the next, which
 * then fits what the two months come to without their season; growth over the year before hardly differs between the two.
 */
function mayBeAdjusted(claim: Claim, finding: Finding, { book, neighbours }: Context): boolean {
  const row = finding.evidence[0]?.observation;
  if (row?.source !== 'census' || row.adjustment || claim.period === null) return false;
  const kind = periodKind(claim.period);
  if (kind !== 'month' && kind !== 'quarter') return false;
  if (speakerOf(claim.source, claim.attribution).adjusted || isOfMonth(claim.basis)) return true;
  const side = sidesOf(claim).find((s) => s.trusted);
  const span = side && adjustedSpan(book, side.key, claim.period, row.unit);
  if (!span) return false;
  if (claim.measure === 'value') {
    const counted = finding.shown?.value ?? row.value;
    return overlaps(stated(claim).interval, [Math.min(span[0], counted), Math.max(span[1], counted)]);
  }
  if (claim.measure !== 'growth' || !neighbours.monthOnMonth(claim.period)) return false;
  const before = adjustedSpan(book, side.key, shiftMonths(claim.period, -countMonths(claim.period)), row.unit);
  const growth = before && growthPercent(span, before);
  return growth !== null && overlaps(stated(claim).interval, growth);
}

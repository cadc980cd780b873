import type { Claim } from '../model/claim.ts';
import { periodKind } from '../model/period.ts';
import { officeOf, speakerOf } from './offices.ts';
import type { Finding } from './finding.ts';
import type { Reason } from './reasons.ts';

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
 * Silence where the record counts something else than the claim: goods and services by nobody's customs, or the
 * balance of payments. Agreement is agreement all the same.
 */
export function differsByDefinition(claim: Claim, finding: Finding): Finding | null {
  if (finding.rating !== 'refuted') return null;
  const speaker = speakerOf(claim.source, claim.attribution);
  const customs = speaker.office && officeOf(speaker.economy) === finding.evidence[0]?.observation.source;
  const wider = claim.scope === 'goods_and_services' && !customs;
  const payments = speaker.payments || mayBeAdjusted(claim, finding);
  if (!wider && !payments) return null;
  return {
    ...finding,
    rating: 'unverifiable',
    reasons: ['definition_differs', payments ? 'balance_of_payments' : 'goods_only'],
  };
}

/** How far apart the two counts of one month may lie: a chosen bound, the adjusted series is not in the record. */
const ADJUSTED_GAP = 0.15;

/**
 * The US publishes its monthly trade by country twice: as counted, which is what the record here has, and seasonally
 * adjusted (FT-900), which is what the wires often tell.
 */
function mayBeAdjusted(claim: Claim, finding: Finding): boolean {
  const row = finding.evidence[0]?.observation;
  if (row?.source !== 'census' || row.adjustment || claim.period === null) return false;
  const kind = periodKind(claim.period);
  if (kind !== 'month' && kind !== 'quarter') return false;
  const official = finding.shown?.value ?? row.value;
  return claim.measure !== 'value' || Math.abs(claim.value - official) <= ADJUSTED_GAP * Math.abs(official);
}

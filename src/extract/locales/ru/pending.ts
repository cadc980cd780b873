import type { Claim } from '../../../model/claim.ts';
import type { Discourse, Findings } from '../../locale.ts';

const KEY = 'ru pending';
/** How many claims the headline has. */
const HEADLINE = 'ru headline';

/** Takes up where the claims of the headline end. */
export const noteHeadline = (discourse: Discourse, { claims }: Findings): void => {
  discourse.memory.set(HEADLINE, claims.length);
};

/** A headline and a lead hold no more open figures than this. */
const MOST = 20;

/**
 * A headline leaves out the period that the body tells: its claims take that of the same figure further on, else the
 * first period of the body. Looks at the claims from `first` on.
 */
export function settlePeriods(discourse: Discourse, findings: Findings, first: number): void {
  const { claims } = findings;
  if (claims.length === first) return;
  const open = (discourse.memory.get(KEY) as number[] | undefined) ?? [];
  const fresh = claims.slice(first);
  const dated = fresh.filter((c) => c.period !== null && c.modality === 'actual');
  if (dated.length === 0) {
    fresh.forEach((claim, i) => {
      if (isOpen(claim) && open.length < MOST) open.push(first + i);
    });
    discourse.memory.set(KEY, open);
    return;
  }
  const headline = (discourse.memory.get(HEADLINE) as number | undefined) ?? 0;
  for (const i of open)
    claims[i] = settled(claims[i]!, dated.find((c) => sameFigure(c, claims[i]!)) ?? dated[0]!, i < headline);
  discourse.memory.delete(KEY);
}

const isOpen = ({ doubts, modality, reporter }: Claim): boolean =>
  modality === 'actual' &&
  (doubts.includes('no-period') ||
    doubts.includes('reporter-assumed') ||
    (reporter === null && doubts.includes('party-untold')));

function settled(claim: Claim, from: Claim, headline: boolean): Claim {
  const told = sameFigure(claim, from);
  const assumed = told && claim.doubts.includes('reporter-assumed') && claim.flow === from.flow;
  const nobody =
    (claim.reporter === null || assumed) &&
    from.reporter !== null &&
    (claim.partner === null || claim.partner === from.partner);
  const rest = claim.doubts.filter(
    (d) => d !== 'no-period' && !(nobody && (d === 'party-untold' || d === 'reporter-assumed')),
  );
  const alike =
    headline && claim.flow === from.flow && claim.reporter === from.reporter && claim.partner === from.partner;
  const doubts = told || alike ? rest : [...rest, 'period-from-body'];
  const other = (told || nobody) && claim.partner === null ? from.partner : claim.partner;
  const reporter = nobody ? from.reporter : claim.reporter;
  const region = nobody ? from.region : claim.region;
  const period = claim.period ?? (claim.doubts.includes('no-period') ? from.period : null);
  return { ...claim, reporter, region, period, partner: other, doubts, confidence: doubts.length > 0 ? 'low' : 'high' };
}

/** The same measure of the same flow, the headline's number rounded perhaps. */
function sameFigure(a: Claim, b: Claim): boolean {
  const near = Math.abs(a.value - b.value) <= Math.abs(b.value) * 0.02;
  return a.measure === b.measure && a.unit === b.unit && near;
}

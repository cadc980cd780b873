import type { SeriesKey } from '../ledger/book.ts';
import type { Claim, Flow, Superlative } from '../model/claim.ts';
import { commodityNames } from './commodity.ts';
import { speakerOf, type Speaker } from './offices.ts';

/** One series that may hold what a claim tells, and how far its word counts. */
export interface Side {
  readonly key: SeriesKey;
  /** The reporter's own record, or the partner's record of the same flow. */
  readonly which: 'own' | 'mirror';
  /** True where this is the very thing that the text quotes; else agreement is never more than close. */
  readonly trusted: boolean;
  /** -1 where the partner's balance is the claim's with the other sign. */
  readonly sign: 1 | -1;
}

/** What claims and superlatives share. */
export type Told = Pick<
  Claim,
  'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'actor' | 'scope' | 'source'
> &
  Partial<Pick<Claim, 'hs' | 'attribution' | 'symmetric'>> &
  Partial<Pick<Superlative, 'kind'>>;

const OPPOSITE: Readonly<Record<Flow, Flow>> = {
  export: 'import',
  import: 'export',
  total: 'total',
  balance: 'balance',
};

/** The series to look in, the one that the text quotes first. Empty where a slot is open. */
export function sidesOf(told: Told): readonly Side[] {
  // One claim is looked at from many sides before the next one is.
  if (last?.told !== told) last = { told, sides: lookedUp(told) };
  return last.sides;
}

let last: { readonly told: Told; readonly sides: readonly Side[] } | null = null;

function lookedUp(told: Told): readonly Side[] {
  if (told.reporter === null || told.partner === null || told.flow === null) return [];
  const speaker = speakerOf(told.source, told.attribution ?? []);
  const { reporter, partner, flow } = told;
  const theirs = speaker.economy === partner && speaker.office;
  const mine: Side[] = [];
  const mirrored: Side[] = [];
  for (const commodity of commodityNames(told.commodity, told.hs ?? [])) {
    const own = { reporter, region: told.region, partner, flow, commodity };
    mine.push({ key: own, which: 'own', trusted: !theirs, sign: 1 });
    if (told.region !== null || partner === 'WLD' || reporter === partner) continue;
    const key = { reporter: partner, region: null, partner: reporter, flow: OPPOSITE[flow], commodity };
    mirrored.push({ key, which: 'mirror', trusted: theirs, sign: flow === 'balance' ? -1 : 1 });
  }
  return theirs ? [...mirrored, ...mine] : [...mine, ...mirrored];
}

/**
 * True where the words may rest on the partner's own count: then a gap that two customs offices usually have is no
 * error. `Russia's trade with China, says Moscow` is not refuted by Beijing's figure.
 */
export function mayBeOtherCount(told: Told): boolean {
  const speaker: Speaker = speakerOf(told.source, told.attribution ?? []);
  return !speaker.office && speaker.economy !== null && speaker.economy === told.partner;
}

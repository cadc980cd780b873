import type { Claim } from '../model/claim.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Context, Finding } from './finding.ts';
import { partnersOf } from './partners.ts';
import { sidesOf } from './sides.ts';

/** How far a number lies from the record: within what is still about the same thing, further, or of another size. */
export type Distance = 'near' | 'far' | 'beyond';

/** Ends of `near` and `far` as ratios, for amounts. */
const RATIOS = [1.5, 10] as const;
/** The same for a growth, in points, and for a share. */
const POINTS = [10, 100] as const;
const SHARE_RATIOS = [1.5, 4] as const;

const graded = (off: number, [near, far]: readonly [near: number, far: number]): Distance =>
  off <= near ? 'near' : off <= far ? 'far' : 'beyond';

export function distanceOf(claim: Claim, { shown }: Finding): Distance {
  if (!shown) return 'near';
  if (claim.unit === 'percent' && claim.measure !== 'share') return graded(Math.abs(claim.value - shown.value), POINTS);
  if (Math.sign(claim.value) !== Math.sign(shown.value)) return 'beyond';
  const ratio = Math.abs(claim.value / (shown.value || 1));
  return graded(Math.max(ratio, 1 / ratio), claim.measure === 'share' ? SHARE_RATIOS : RATIOS);
}

/** True where a number is so far from the record that no revision or rounding is near to it. */
export const isFarOff = (claim: Claim, finding: Finding): boolean => distanceOf(claim, finding) !== 'near';

/** Written figures without the noughts at either end: 240.11 has five, 1,000 has one. */
export const figuresOf = ({ value }: Claim): number =>
  String(Math.abs(value)).replace('.', '').replace(/e.*$/, '').replace(/^0+/, '').replace(/0+$/, '').length;

/** Numbers of fewer digits are one digit off each other by chance. */
const DIGITS = 3;

/** True where one digit alone stands between the number and a state of the record. */
export function isOneDigitOff(claim: Claim, { shown, evidence }: Finding): boolean {
  if (shown && isOneDigitFrom(claim, shown.value)) return true;
  return evidence.some(
    (e) => (e.role === 'record' || e.role === 'vintage') && isOneDigitFrom(claim, e.observation.value),
  );
}

/** True where the record, rounded or cut as the claim is written, differs from it in one digit alone. */
function isOneDigitFrom(claim: Claim, official: number): boolean {
  const place = claim.interval[1] - claim.interval[0];
  if (!(place > 0) || !Number.isFinite(official)) return false;
  const told = String(Math.round(Math.abs(claim.value) / place));
  const exact = Math.abs(official) / place;
  return [Math.round(exact), Math.floor(exact)].some((n) => differInOne(told, String(n)));
}

function differInOne(a: string, b: string): boolean {
  if (a.length < DIGITS || Math.abs(a.length - b.length) > 1) return false;
  const length = Math.max(a.length, b.length);
  const [x, y] = [a.padStart(length, '0'), b.padStart(length, '0')];
  let other = 0;
  for (let i = 0; i < length && other < 2; i++) if (x[i] !== y[i]) other++;
  return other === 1;
}

/** Thousand, million, billion, trillion, 万, 亿, as they are lost. */
const UNITS = [1e3, 1e4, 1e6, 1e8, 1e9, 1e12] as const;
/** A number that is right but for its unit is this near to a published one. */
const UNIT_ROOM = 0.005;

/** True where only the unit stands between the number and a figure of the same pair, whichever way it flows. */
export function isLostUnit(claim: Claim, { book }: Context): boolean {
  const side = sidesOf(claim).find((s) => s.trusted);
  if (!side || claim.measure !== 'value') return false;
  const flows = ['export', 'import', 'total'] as const;
  const rows = flows.flatMap((flow) => book.at({ ...side.key, flow }, claim.period as Period));
  const sizes = rows.filter((o) => o.measure === 'value' && o.unit === claim.unit).map((o) => Math.abs(o.value));
  const told = Math.abs(claim.value);
  return UNITS.some((unit) => sizes.some((size) => Math.abs(told * unit - size) <= size * UNIT_ROOM));
}

/** True where the number is the published figure of another partner of the same reporter. */
export function isOfOtherPartner(claim: Claim, { book }: Context): boolean {
  const side = sidesOf(claim).find((s) => s.trusted);
  if (!side || (claim.measure !== 'value' && claim.measure !== 'growth')) return false;
  const half = (claim.interval[1] - claim.interval[0]) / 2;
  const near = (o: Observation): boolean =>
    o.measure === claim.measure && o.unit === claim.unit && Math.abs(o.value - claim.value) <= half + o.precision / 2;
  return ['WLD', ...partnersOf(book, side.key.reporter)].some((partner) =>
    book.at({ ...side.key, partner }, claim.period as Period).some(near),
  );
}

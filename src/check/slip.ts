import type { Claim } from '../model/claim.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Context, Finding } from './finding.ts';
import { partnersOf } from './partners.ts';
import { sidesOf } from './sides.ts';

/** Beyond this, an amount or a share is not a little off: it is another thing, or was misread. */
const FAR_RATIO = 1.5;
/** The same for a growth, in points. */
const FAR_POINTS = 10;

/** True where a number is so far from the record that no revision or rounding is near to it. */
export function isFarOff(claim: Claim, { shown }: Finding): boolean {
  if (!shown) return false;
  if (claim.unit === 'percent' && claim.measure !== 'share') return Math.abs(claim.value - shown.value) > FAR_POINTS;
  if (Math.sign(claim.value) !== Math.sign(shown.value)) return true;
  const ratio = Math.abs(claim.value / (shown.value || 1));
  return ratio > FAR_RATIO || ratio < 1 / FAR_RATIO;
}

/**
 * True where a slip of the pen or of the desk explains a wrong number: the mend that was found, one digit that is
 * another, or the figure of another partner. A number that nothing explains, far from the record, was never about it.
 */
export function isExplained(claim: Claim, finding: Finding, ctx: Context): boolean {
  if (finding.suggestion) return true;
  const states = finding.evidence.filter((e) => e.role === 'record' || e.role === 'vintage');
  if (finding.shown && isOneDigitOff(claim, finding.shown.value)) return true;
  if (isLostUnit(claim, ctx)) return true;
  return states.some((e) => isOneDigitOff(claim, e.observation.value)) || isOfOtherPartner(claim, ctx);
}

/** Numbers of fewer digits are one digit off each other by chance. */
const DIGITS = 3;

/**
 * True where two digits that changed places, or a nought that fell out, are all that stands between the number and the
 * record: a number read of the wrong thing meets that by chance once in some hundred times, so that it bears the reading out.
 */
export function isDigitSlip(claim: Claim, { suggestion }: Finding): boolean {
  const figures = String(Math.abs(claim.value)).replace('.', '').replace(/0+$/, '');
  return suggestion?.reason === 'digit_slip' && figures.length >= DIGITS;
}

/** True where the record, rounded or cut as the claim is written, differs from it in one digit alone. */
function isOneDigitOff(claim: Claim, official: number): boolean {
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
function isOfOtherPartner(claim: Claim, { book }: Context): boolean {
  const side = sidesOf(claim).find((s) => s.trusted);
  if (!side || (claim.measure !== 'value' && claim.measure !== 'growth')) return false;
  const half = (claim.interval[1] - claim.interval[0]) / 2;
  const near = (o: Observation): boolean =>
    o.measure === claim.measure && o.unit === claim.unit && Math.abs(o.value - claim.value) <= half + o.precision / 2;
  return ['WLD', ...partnersOf(book, side.key.reporter)].some((partner) =>
    book.at({ ...side.key, partner }, claim.period as Period).some(near),
  );
}

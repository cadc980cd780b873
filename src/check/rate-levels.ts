import type { Claim } from '../model/claim.ts';
import { multiply, tidy, type Interval } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Evidence, Rating } from '../model/verdict.ts';
import { gap, gradeInterval, gradeRow, VALUE_TOLERANCE, type Grade } from './compare.ts';
import { evidenceOf, type Context, type Finding } from './finding.ts';
import type { Level, Tier } from './levels.ts';
import type { Reason } from './reasons.ts';
import type { Side } from './sides.ts';
import type { Stated } from './stated.ts';

const AGREES: ReadonlySet<Grade> = new Set(['in', 'truncated', 'coarse']);

/** For a figure computed from several rows: close within the first share, refuted beyond the second, silent between. */
const COMPUTED: Readonly<Record<Exclude<Tier, 'published'>, readonly [close: number, refuted: number]>> = {
  flows: [VALUE_TOLERANCE, 0.03],
  months: [0.015, 0.06],
  years_to_date: [0.03, 0.3],
};

/** How the agreement was reached, where that is worth a word. */
export function gradeReason(grade: Grade, claim: Claim): Reason {
  if (grade === 'truncated') return 'truncated';
  if (grade === 'coarse') return 'coarser_record';
  if (grade === 'lenient') return claim.approx === 'over' ? 'understated' : 'overstated';
  if (grade === 'near') return 'within_tolerance';
  return claim.approx === null ? 'agrees' : 'approximately';
}

export function ratingOf(grade: Grade): Rating {
  if (AGREES.has(grade)) return 'supported';
  return grade === 'off' ? 'refuted' : 'close';
}

/** One published state with how the claim stands to it. */
export interface Graded {
  readonly row: Observation;
  readonly known: string | null;
  /** True where a day of release is stated; one worked out by rule is only the day by which it was public. */
  readonly dated: boolean;
  readonly confirmed: boolean;
  readonly grade: Grade;
}

/** Rates a claim by the published states of its figure, as of the article's day and as of today. */
export function rateVintages(claim: Claim, graded: readonly Graded[], ctx: Context, role: Evidence['role']): Finding {
  const now = graded.at(-1) as Graded;
  const day = ctx.published?.slice(0, 10) ?? null;
  const past = day === null ? [] : graded.filter((g) => g.known !== null && g.known <= day);
  const then = past.length > 0 ? pick(past) : null;
  const best = pick(day === null ? graded : [...past, ...graded.filter((g) => !g.dated), now]);
  const other = pick(graded);
  const chosen = AGREES.has(best.grade) ? best : other;
  const rating = ratingOf(chosen.grade) === 'supported' && chosen !== best ? 'close' : ratingOf(chosen.grade);
  const reasons: Reason[] = [...vintageReasons(claim, { chosen, best, now, past, rating })];
  if (!now.confirmed && graded.every((g) => !g.confirmed)) reasons.push('single_source');
  if (day !== null && graded.every((g) => g.row.released !== null && g.row.released > day))
    reasons.push('before_release');
  const rest = graded.filter((g) => g !== chosen).toReversed();
  return {
    rating,
    reasons,
    evidence: [
      ...evidenceOf(claim, role, [chosen.row]),
      ...evidenceOf(
        claim,
        role === 'mirror' ? 'mirror' : 'vintage',
        rest.map((g) => g.row),
      ),
    ],
    shown: { value: chosen.row.value, unit: chosen.row.unit, observation: chosen.row, computed: false },
    // oxlint-disable-next-line unicorn/no-thenable -- a rating, never a function
    asOf: { then: then ? ratingOf(then.grade) : null, now: ratingOf(now.grade) },
    states: { past: then?.row ?? null, now: now.row },
  };
}

interface Choice {
  readonly chosen: Graded;
  readonly best: Graded;
  readonly now: Graded;
  readonly past: readonly Graded[];
  readonly rating: Rating;
}

function vintageReasons(claim: Claim, { chosen, best, now, past, rating }: Choice): Reason[] {
  if (rating === 'refuted')
    return [claim.approx === 'over' || claim.approx === 'under' ? 'bound_broken' : 'every_vintage_off'];
  if (rating === 'close' && chosen !== best && AGREES.has(chosen.grade)) return ['other_vintage'];
  const reasons = [gradeReason(chosen.grade, claim)];
  if (rating !== 'supported' || past.length === 0) return reasons;
  const was = past.some((g) => AGREES.has(g.grade));
  if (was && !AGREES.has(now.grade)) reasons.push('revised_since');
  if (!was && AGREES.has(now.grade) && !past.includes(now) && now.dated) reasons.push('right_only_now');
  return reasons;
}

const MERIT: readonly Grade[] = ['in', 'truncated', 'coarse', 'lenient', 'near', 'off'];

/** The best grade; among equals the newest. */
function pick(graded: readonly Graded[]): Graded {
  let best = graded[0] as Graded;
  for (const g of graded) if (MERIT.indexOf(g.grade) <= MERIT.indexOf(best.grade)) best = g;
  return best;
}

/** Rates a claim by the levels found for it on one side of the trade. */
export function rateLevels(claim: Claim, s: Stated, found: readonly Level[], side: Side, ctx: Context): Finding {
  const first = found[0] as Level;
  if (first.tier !== 'published') return rateComputed(claim, s, first, side);
  const graded = found.map((level) => {
    const row = level.rows[0] as Observation;
    return {
      row,
      known: level.known,
      dated: level.dated,
      confirmed: level.confirmed,
      grade: gradeRow(turned(s, side.sign), row),
    };
  });
  return rateVintages(claim, graded, ctx, side.which === 'mirror' ? 'mirror' : 'record');
}

const flip = ([low, high]: Interval): Interval => [tidy(-high), tidy(-low)];

/** The claim as the partner tells it: a balance changes its sign. */
export function turned(s: Stated, sign: 1 | -1): Stated {
  if (sign === 1) return s;
  return { ...s, value: -s.value, interval: flip(s.interval), lenient: flip(s.lenient) };
}

function rateComputed(claim: Claim, s: Stated, level: Level, side: Side): Finding {
  const [close, refuted] = COMPUTED[level.tier as Exclude<Tier, 'published'>];
  const official = multiply(level.interval, [side.sign, side.sign]);
  const scale = scaleOf(level);
  const grade = gradeInterval(s, official, scale * close);
  const far = gap(s.lenient, official) > scale * refuted;
  const how: Reason =
    level.tier === 'flows' ? 'derived_total' : level.tier === 'months' ? 'months_summed' : 'from_years_to_date';
  const rating =
    grade === 'off' ? (far ? 'refuted' : 'unverifiable') : level.tier === 'years_to_date' ? 'close' : ratingOf(grade);
  const main: Reason =
    rating === 'refuted' ? 'far_from_derived' : rating === 'unverifiable' ? 'undecided' : gradeReason(grade, claim);
  return {
    rating,
    reasons: [main, how],
    evidence: evidenceOf(claim, side.which === 'mirror' ? 'mirror' : 'derived', level.rows),
    shown: {
      value: level.value * side.sign,
      unit: level.unit,
      observation: level.rows[0] as Observation,
      computed: true,
    },
  };
}

/** What revisions are a share of: the size of the rows, not of their difference. */
const scaleOf = (level: Level): number =>
  Math.max(...level.rows.map((r) => Math.abs(r.value)), Math.abs(level.value)) *
  (level.tier === 'years_to_date' ? 0.5 : 1);

import { membersOf } from '../../model/codes/groups.ts';
import type { Claim, Flow } from '../../model/claim.ts';
import { add, overlaps, subtract } from '../../model/interval.ts';
import {
  countMonths,
  isYearToDate,
  monthOf,
  shiftMonths,
  yearOf,
  yearToDate,
  type Period,
} from '../../model/period.ts';
import { roomy, widened, type Bond } from './bond.ts';
import type { Shelf } from './shelf.ts';

/** Years to date restate earlier months by up to about 1 %. */
const RESTATED = 0.012;
const SLACK = 0.01;
/** With more amounts than this of one flow, whether each lies within each is not looked at: it is a table. */
const TABLE = 40;

/** Exports + imports = total; exports - imports = balance; no flow exceeds the total. */
export function* flowBonds(shelf: Shelf): Generator<Bond> {
  for (const flows of shelf.byPeriodAndUnit.values()) {
    const of = (flow: Flow) => flows.get(flow) ?? [];
    for (const total of of('total')) {
      yield* of('export').flatMap((x) => of('import').map((m) => totalOf(x, m, total)));
      for (const part of [...of('export'), ...of('import')]) yield partOf(part, total);
    }
    for (const balance of of('balance'))
      yield* of('export').flatMap((x) => of('import').map((m) => balanceOf(x, m, balance)));
  }
}

const totalOf = (x: Claim, m: Claim, total: Claim): Bond => ({
  reason: 'parts_and_total',
  members: [x, m, total],
  holds: ([a, b, c]) => overlaps(add(roomy(a as Claim), roomy(b as Claim)), roomy(c as Claim)),
  parts: [x, ' + ', m, ' ≠ ', total],
});

const balanceOf = (x: Claim, m: Claim, balance: Claim): Bond => ({
  reason: 'balance_of_flows',
  members: [x, m, balance],
  holds: ([a, b, c]) => overlaps(subtract(roomy(a as Claim), roomy(b as Claim)), roomy(c as Claim)),
  parts: [x, ' − ', m, ' ≠ ', balance],
});

/** A part is no larger than its whole, give or take what revisions explain. */
export function partOf(part: Claim, whole: Claim): Bond {
  return {
    reason: 'part_exceeds_whole',
    members: [part, whole],
    holds: ([a, b]) => roomy(a as Claim)[0] <= widened(roomy(b as Claim), SLACK)[1],
    parts: [part, ' > ', whole],
  };
}

/** Months, quarters and years to date of one flow: sums where they are whole, bounds where they are not. */
export function* periodBonds(shelf: Shelf): Generator<Bond> {
  for (const byPeriod of shelf.byFlowAndUnit.values()) {
    const all = [...byPeriod.values()].flat();
    if (all.length < 2) continue;
    for (const whole of all) {
      if (whole.flow === 'balance') continue;
      yield* cumulative(whole, byPeriod);
      if (all.length > TABLE) continue;
      for (const part of all)
        if (part !== whole && inside(part.period as Period, whole.period as Period)) yield partOf(part, whole);
    }
  }
}

const inside = (a: Period, b: Period): boolean => a[0] >= b[0] && a[1] <= b[1] && (a[0] !== b[0] || a[1] !== b[1]);

/** A year to date is the one before it and the month between. */
function* cumulative(whole: Claim, byPeriod: ReadonlyMap<string, readonly Claim[]>): Generator<Bond> {
  const period = whole.period as Period;
  const get = (p: Period) => byPeriod.get(p.join('/')) ?? [];
  if (!isYearToDate(period)) return;
  for (const length of [1, 3, 6]) {
    const month = monthOf(period[1]);
    if (length >= month || countMonths(period) <= length) continue;
    const earlier = yearToDate(yearOf(period[0]), month - length);
    const rest: Period = [shiftMonths([`${period[1].slice(0, 8)}01`, period[1]], 1 - length)[0], period[1]];
    for (const before of get(earlier)) for (const last of get(rest)) yield chain(before, last, whole);
  }
}

const chain = (before: Claim, last: Claim, whole: Claim): Bond => ({
  reason: 'cumulative',
  members: [before, last, whole],
  holds: ([a, b, c]) => overlaps(widened(add(roomy(a as Claim), roomy(b as Claim)), RESTATED), roomy(c as Claim)),
  parts: [before, ' + ', last, ' ≠ ', whole],
});

/** A partner within the world, a member within its group, a commodity within all goods, a region within its country. */
export function* wholeBonds(shelf: Shelf): Generator<Bond> {
  for (const claim of shelf.values) {
    if (claim.flow === 'balance') continue;
    for (const whole of wholesOf(claim, shelf)) yield partOf(claim, whole);
  }
}

function* wholesOf(claim: Claim, shelf: Shelf): Generator<Claim> {
  if (claim.commodity !== null) yield* shelf.find(claim, { commodity: null });
  if (claim.actor !== null) yield* shelf.find(claim, { actor: null });
  if (claim.region !== null) yield* shelf.find(claim, { region: null });
  if (claim.partner === 'WLD') return;
  if (!shelf.lacks('WLD')) yield* shelf.find(claim, { partner: 'WLD' });
  for (const group of ['EU27_2020', 'ASEAN', 'RCEP', 'BRICS', 'APEC']) {
    if (shelf.lacks(group)) continue;
    const day = (claim.period as Period)[1];
    if (claim.partner !== group && membersOf(group, day).includes(claim.partner ?? ''))
      yield* shelf.find(claim, { partner: group });
  }
}

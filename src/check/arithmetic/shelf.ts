import type { Claim, Flow, Measure } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import { isSure } from '../doubts.ts';
import { isMoney } from '../neighbours.ts';
import { pairOf, placesOf, type Placed, type Wider } from './bond.ts';

/** More figures than this for one flow and period are a table, not an argument. */
const MOST = 2;

/** The claims of one article sorted so that those which bear on one another stand together. */
export interface Shelf {
  /** Every claim that found room, amounts and rates alike. */
  readonly claims: readonly Claim[];
  readonly values: readonly Claim[];
  /** Pair, commodity, period, unit → flow → amounts. */
  readonly byPeriodAndUnit: ReadonlyMap<string, ReadonlyMap<Flow, readonly Claim[]>>;
  /** Pair, commodity, flow, unit → period → amounts. */
  readonly byFlowAndUnit: ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>>;
  /** True where no amount is with a partner, seen from either side. */
  lacks(partner: string): boolean;
  /** Amounts with the same slots but for those given, in the same unit. */
  find(claim: Claim, wider: Wider): readonly Claim[];
  /** Claims of a measure for the same pair, flow and period, in any unit; at another period where one is given. */
  same(claim: Claim, measure: Measure, period?: Period, flow?: Flow): readonly Claim[];
}

const slots = (place: Placed, period: Period | null): string => slotsOf(place.pair, place.flow, period);
const slotsOf = (pair: string, flow: Flow | null, period: Period | null): string =>
  `${pair}|${flow}|${period === null ? '' : `${period[0]}/${period[1]}`}`;

/** Only plain counts take part: no forecasts, no averages, nothing that extraction itself doubts. */
export function isFit(c: Claim): boolean {
  return c.modality === 'actual' && c.per === null && c.of === null && isSure(c) && placesOf(c).length > 0;
}

/** Sorts the claims that are fit for it. */
export function shelve(fit: readonly Claim[]): Shelf {
  const claims: Claim[] = [];
  const values: Claim[] = [];
  const byPeriodAndUnit = new Map<string, Map<Flow, Claim[]>>();
  const byFlowAndUnit = new Map<string, Map<string, Claim[]>>();
  const bySlots = new Map<string, Claim[]>();
  const byMeasure = new Map<string, Claim[]>();
  const partners = new Set<string | null>();
  const stand = (claim: Claim, place: Placed): boolean => {
    if (!put(byMeasure, `${claim.measure}|${slots(place, claim.period)}`, claim)) return false;
    if (claim.measure !== 'value' || !isMoney(claim.unit)) return true;
    put(
      nested(byPeriodAndUnit, `${place.pair}|${claim.period?.[0]}/${claim.period?.[1]}|${claim.unit}`),
      place.flow,
      claim,
    );
    put(nested(byFlowAndUnit, `${place.pair}|${place.flow}|${claim.unit}`), claim.period?.join('/') ?? '', claim);
    put(bySlots, `${slots(place, claim.period)}|${claim.unit}`, claim);
    partners.add(claim.partner).add(claim.reporter);
    return true;
  };
  for (const claim of fit) {
    const stands = placesOf(claim).map((place) => stand(claim, place));
    if (!stands[0]) continue;
    claims.push(claim);
    if (claim.measure === 'value' && isMoney(claim.unit)) values.push(claim);
  }
  return {
    claims,
    values,
    byPeriodAndUnit,
    byFlowAndUnit,
    lacks: (partner) => !partners.has(partner),
    find: (claim, wider) => {
      const pair = pairOf(claim, wider);
      return (pair !== null && bySlots.get(`${slotsOf(pair, claim.flow, claim.period)}|${claim.unit}`)) || NOTHING;
    },
    same: (claim, measure, period, flow) => {
      const pair = pairOf(claim);
      const key = pair === null ? '' : slotsOf(pair, flow ?? claim.flow, period ?? claim.period);
      return byMeasure.get(`${measure}|${key}`) ?? NOTHING;
    },
  };
}

const NOTHING: readonly Claim[] = [];

function nested<K>(map: Map<string, Map<K, Claim[]>>, key: string): Map<K, Claim[]> {
  const inner = map.get(key) ?? new Map<K, Claim[]>();
  map.set(key, inner);
  return inner;
}

/** False where the same number stands there already, or the shelf is full. */
function put<K>(map: Map<K, Claim[]>, key: K, claim: Claim): boolean {
  const list = map.get(key);
  if (!list) {
    map.set(key, [claim]);
    return true;
  }
  if (list.length >= MOST || list.some((c) => c.value === claim.value && c.unit === claim.unit)) return false;
  list.push(claim);
  return true;
}

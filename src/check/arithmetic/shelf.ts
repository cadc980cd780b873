import type { Claim, Flow, Measure } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import { isSure } from '../doubts.ts';
import { isMoney } from '../neighbours.ts';
import { placesOf, type Placed } from './bond.ts';

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
  /** Amounts with the same slots in the same unit. */
  find(claim: Claim): readonly Claim[];
  /** Claims of a measure for the same pair, flow and period, in any unit; at another period where one is given. */
  same(claim: Claim, measure: Measure, period?: Period, flow?: Flow): readonly Claim[];
}

const slots = (place: Placed, period: Period | null): string => `${place.pair}|${place.flow}|${period?.join('/')}`;
const ownSlots = (c: Claim): string => {
  const place = placesOf(c)[0];
  return place ? slots(place, c.period) : '';
};

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
  const stand = (claim: Claim, place: Placed): boolean => {
    if (!put(byMeasure, `${claim.measure}|${slots(place, claim.period)}`, claim)) return false;
    if (claim.measure !== 'value' || !isMoney(claim.unit)) return true;
    put(nested(byPeriodAndUnit, `${place.pair}|${claim.period?.join('/')}|${claim.unit}`), place.flow, claim);
    put(nested(byFlowAndUnit, `${place.pair}|${place.flow}|${claim.unit}`), claim.period?.join('/') ?? '', claim);
    put(bySlots, `${slots(place, claim.period)}|${claim.unit}`, claim);
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
    find: (claim) => bySlots.get(`${ownSlots(claim)}|${claim.unit}`) ?? [],
    same: (claim, measure, period, flow) => {
      const other = { ...claim, period: period ?? claim.period, flow: flow ?? claim.flow };
      return byMeasure.get(`${measure}|${ownSlots(other)}`) ?? [];
    },
  };
}

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

import type { Flow } from '../../../model/claim.ts';
import { findGroup } from '../../../model/codes/groups.ts';
import { inherited, isStrange, nameless, type Before, type Pair, type Sides } from './before.ts';
import type { Sort } from './context.ts';
import type { Place, Roles } from './places.ts';
import { HOME } from './role.ts';

/** Whose trade, with whom, which way. */
export interface Parties extends Pair {
  readonly flow: Flow;
  /** Both sides stand in the clause itself. */
  readonly named: boolean;
  /** At least one side does. */
  readonly fromText: boolean;
  readonly doubts: readonly string[];
}

/** The parties of a clause out of its roles and of what stands before it. */
export function partiesOf(sort: Sort, roles: Roles, before: Before): Parties {
  if (before.global && sort === 'total' && roles.agent.length + roles.partners.length === 0) {
    return {
      reporter: 'WLD',
      region: null,
      partner: 'WLD',
      flow: 'total',
      symmetric: false,
      named: false,
      fromText: true,
      doubts: [],
    };
  }
  const several = severalOf(roles, sort) || isWithSeveral(roles, sort, before);
  const sides = suppliedBy(sort, roles, before) ?? withSeveral(sort, roles, before) ?? sidesOf(sort, roles);
  const inner = roles.onto[0]?.region ? roles.onto[0] : null;
  const turned = inner
    ? withInner(sides, inner)
    : sides.partner?.region && !sides.reporter?.region
      ? turn(sides)
      : sides;
  const { reporter, flow } = turned;
  const inside = turned.partner?.economy === reporter?.economy && !(reporter && findGroup(reporter.economy));
  const partner = inside ? null : turned.partner;
  const named = reporter !== null && partner !== null;
  if (!named && before.both) {
    const strange = (p: Place | null) => p !== null && p.economy !== before.reporter && p.economy !== before.partner;
    const known = before.reporter !== null && before.partner !== null && before.partner !== 'WLD';
    if (known && (strange(reporter) || strange(partner)))
      return { ...nameless(before, flow === 'total'), flow, named, fromText: false, doubts: [] };
  }
  const symmetric = flow === 'total' && named && roles.agent.length + roles.partners.length > 1;
  const doubts = several ? ['several-partners'] : [];
  if (named) {
    const other = several ? null : partner.economy;
    return {
      reporter: reporter.economy,
      region: reporter.region,
      partner: other,
      flow,
      symmetric,
      named,
      fromText: true,
      doubts,
    };
  }
  const ontoOnly = partner !== null && roles.onto.length > 0 && roles.destination.length + roles.origin.length === 0;
  const same = !reporter && (!partner || ontoOnly) && (sort === 'supply' || sort === 'purchase');
  const buyers = !reporter && !partner && sort === 'purchase' && before.lands && before.last === 'export';
  const pair = inherited({ reporter, partner, flow }, before, sort);
  return {
    reporter: pair.reporter,
    region: pair.region,
    partner: pair.partner,
    symmetric: pair.symmetric,
    flow: buyers ? 'export' : same && isOneWay(before.flow) ? before.flow : flow,
    named,
    fromText: reporter !== null || partner !== null,
    doubts: reporter !== null && isStrange(reporter, before) && !before.world ? [...doubts, 'partner-assumed'] : doubts,
  };
}

/** `товарооборот с Кыргызстаном и Германией`: two partners of the economy in hand, no pair. */
function isWithSeveral(roles: Roles, sort: Sort, before: Before): boolean {
  const others = othersOf(roles);
  if (sort !== 'total' || others.length < 2 || before.reporter === null) return false;
  return others.every(({ economy }) => economy !== before.reporter);
}

/** Those behind `с`, or behind `в`, where no other name stands in the clause. */
function othersOf({ agent, origin, destination, withs, partners, onto }: Roles): readonly Place[] {
  if (agent.length + origin.length + onto.length > 0) return [];
  return destination.length === 0 ? withs : partners.length === 0 ? destination : [];
}

function withSeveral(sort: Sort, roles: Roles, before: Before): Sides | null {
  if (!isWithSeveral(roles, sort, before)) return null;
  return {
    reporter: { economy: before.reporter!, region: before.region },
    partner: othersOf(roles)[0]!,
    flow: 'total',
  };
}

/** `поставки из Ирака` with nobody named as the buyer are imports of the economy in hand, or of Russia. */
function suppliedBy(sort: Sort, { agent, origin, destination, onto, partners }: Roles, before: Before): Sides | null {
  const out = origin[0];
  const buying = agent[0];
  const all = before.world && agent.length + origin.length + partners.length + onto.length === 0;
  if (
    sort === 'supply' &&
    all &&
    destination.length === 1 &&
    !destination[0]!.region &&
    destination[0]!.economy !== 'WLD'
  )
    return { reporter: destination[0]!, partner: { economy: 'WLD', region: null }, flow: 'import' };
  if (
    sort === 'supply' &&
    out &&
    buying &&
    agent.length === 1 &&
    before.reporter === out.economy &&
    !equal(out, buying) &&
    destination.length === 0
  )
    return { reporter: out, partner: buying, flow: 'export' };
  if (sort !== 'supply' || !out || out.region || agent.length + destination.length + onto.length + partners.length > 0)
    return null;
  if (before.last === 'export' && isForeign(before.partner, out))
    return { reporter: out, partner: { economy: before.partner, region: null }, flow: 'export' };
  const buyer = before.reporter ?? before.sourceEconomy ?? HOME;
  return buyer === out.economy || before.partner === out.economy
    ? null
    : { reporter: { economy: buyer, region: null }, partner: out, flow: 'import' };
}

const isForeign = (partner: string | null, out: Place): partner is string =>
  partner !== null && partner !== 'WLD' && partner !== out.economy;

const isOneWay = (flow: Flow | null): flow is Flow => flow === 'export' || flow === 'import';

/** More than one partner in one figure. */
function severalOf(roles: Roles, sort: Sort): boolean {
  if (sort === 'export' || sort === 'supply' || sort === 'sell') return namedOf(roles.destination).length > 1;
  if (sort === 'import' || sort === 'purchase') return roles.origin.length > 1 && roles.agent.length > 0;
  return roles.partners.length > 2 || roles.onto.length > 1;
}

const namedOf = (places: readonly Place[]): Place[] => places.filter((p) => p.economy !== 'WLD');

function sidesOf(sort: Sort, { agent, origin, destination, partners, onto }: Roles): Sides {
  const into = namedOf(destination)[0] ?? destination[0] ?? onto[0] ?? null;
  const out = origin[0] ?? null;
  const doer = agent[0] ?? null;
  const other = partners[0] ?? null;
  switch (sort) {
    case 'export':
    case 'supply':
    case 'sell':
      if (sort === 'supply' && doer && out && !into && !equal(doer, out))
        return { reporter: doer, partner: out, flow: 'import' };
      return {
        reporter: out && into ? out : (doer ?? out),
        partner: into ?? other ?? agent[1] ?? null,
        flow: 'export',
      };
    case 'import':
    case 'purchase': {
      const buyer = destination[0] ?? doer;
      const seller = out ?? onto[0] ?? (destination[0] && doer && !equal(destination[0], doer) ? doer : null) ?? other;
      return { reporter: buyer, partner: seller, flow: 'import' };
    }
    case 'total': {
      const all = [...agent, ...partners, ...origin, ...destination, ...onto];
      if (all.length === onto.length) return { reporter: null, partner: onto[0] ?? null, flow: 'total' };
      if (agent[0] && onto[0] && !equal(agent[0], onto[0]))
        return { reporter: agent[0], partner: onto[0], flow: 'total' };
      if (agent.length === 0 && partners.length === 1) return { reporter: out ?? null, partner: other, flow: 'total' };
      return {
        reporter: all[0] ?? null,
        partner: all.find((p) => p.economy !== all[0]!.economy) ?? null,
        flow: 'total',
      };
    }
    default: {
      const owner = doer ?? destination[0] ?? (partners.length > 1 ? other : null);
      return {
        reporter: owner,
        partner: partners.length > 1 ? partners[1]! : (other ?? out ?? agent[1] ?? null),
        flow: 'balance',
      };
    }
  }
}

const equal = (a: Place, b: Place): boolean => a.economy === b.economy && a.region === b.region;

/** `на долю провинции пришлась четверть торговли Китая с Россией`: the region's part in the trade of its country. */
function withInner(sides: Sides, inner: Place): Sides {
  const { reporter, partner, flow } = sides;
  if (partner && partner.economy !== inner.economy) return { reporter: inner, partner, flow };
  if (reporter && reporter.economy !== inner.economy) return turn({ reporter, partner: inner, flow });
  return { reporter: inner, partner: null, flow };
}

/** A region is told from its own side: China's exports to Primorye are imports of Primorye. */
function turn({ reporter, partner, flow }: Sides): Sides {
  const back: Record<Flow, Flow> = { export: 'import', import: 'export', total: 'total', balance: 'balance' };
  return flow === 'balance' ? { reporter, partner, flow } : { reporter: partner, partner: reporter, flow: back[flow] };
}

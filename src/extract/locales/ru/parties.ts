import type { Flow } from '../../../model/claim.ts';
import { findGroup } from '../../../model/codes/groups.ts';
import type { Sort } from './context.ts';
import type { Place, Roles } from './places.ts';

/** Whose trade, with whom, which way. */
export interface Parties {
  readonly reporter: string | null;
  readonly region: string | null;
  readonly partner: string | null;
  readonly flow: Flow;
  readonly symmetric: boolean;
  /** Both sides stand in the clause itself. */
  readonly named: boolean;
  /** At least one side does. */
  readonly fromText: boolean;
  readonly doubts: readonly string[];
}

/** What stands before the clause: the parties in hand, and whose statistics are quoted. */
export interface Before {
  readonly reporter: string | null;
  readonly region: string | null;
  readonly partner: string | null;
  readonly sourceEconomy: string | null;
  /** `внешняя торговля`, `общий экспорт`: trade with everybody. */
  readonly world: boolean;
  /** `взаимная торговля`, `двух стран`: the pair in hand. */
  readonly both: boolean;
  /** `мировая торговля`. */
  readonly global: boolean;
  /** A flow without a name is told from the side of the statistics: the article is about a pair and all its goods. */
  readonly turns: boolean;
  /** Which way the trade before went. */
  readonly flow: Flow | null;
  /** `закупили следующие страны`: lands without a name do it. */
  readonly lands: boolean;
  /** Which way the last claim went, before a verb too. */
  readonly last: Flow | null;
  /** `общий объём импорта`: of all partners, where only the reporter is named. */
  readonly total: boolean;
}

/** Trade told without any name in a Russian text, and without an economy before it, is Russia's. */
const HOME = 'RUS';

interface Sides {
  readonly reporter: Place | null;
  readonly partner: Place | null;
  readonly flow: Flow;
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
  return {
    ...inherited({ reporter, partner, flow }, before, sort),
    flow: buyers ? 'export' : same && isOneWay(before.flow) ? before.flow : flow,
    named,
    fromText: reporter !== null || partner !== null,
    doubts: reporter !== null && isStrange(reporter, before) && !before.world ? [...doubts, 'partner-assumed'] : doubts,
  };
}

/** `товарооборот с Кыргызстаном и Германией`: two partners of the economy in hand, no pair. */
function isWithSeveral({ agent, origin, destination, withs, onto }: Roles, sort: Sort, before: Before): boolean {
  const alone = agent.length + origin.length + destination.length + onto.length === 0;
  if (sort !== 'total' || !alone || withs.length < 2 || before.reporter === null) return false;
  return withs.every(({ economy }) => economy !== before.reporter);
}

function withSeveral(sort: Sort, roles: Roles, before: Before): Sides | null {
  if (!isWithSeveral(roles, sort, before)) return null;
  return { reporter: { economy: before.reporter!, region: before.region }, partner: roles.withs[0]!, flow: 'total' };
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
  const buyer = before.reporter ?? HOME;
  return buyer === out.economy || before.partner === out.economy
    ? null
    : { reporter: { economy: buyer, region: null }, partner: out, flow: 'import' };
}

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

/** What the clause leaves out, from before. */
function inherited(
  { reporter, partner, flow }: Sides,
  before: Before,
  sort: Sort,
): Pick<Parties, 'reporter' | 'region' | 'partner' | 'symmetric'> {
  const symmetric = flow === 'total' && before.partner !== 'WLD' && before.partner !== null;
  if (!reporter && !partner) return nameless(before, symmetric);
  if (reporter) {
    if (sort === 'total' && before.both && findGroup(reporter.economy)) {
      return { reporter: reporter.economy, region: null, partner: reporter.economy, symmetric: false };
    }
    const alone = before.world || before.total || (sort === 'total' && !before.both);
    const other = alone ? 'WLD' : (facing(reporter, before, sort) ?? otherThan(reporter, before, 'WLD'));
    return {
      reporter: reporter.economy,
      region: reporter.region,
      partner: other,
      symmetric: symmetric && other !== 'WLD',
    };
  }
  const side = otherThan(partner!, before, null) ?? before.sourceEconomy ?? HOME;
  const reporterCode = side === partner!.economy || side === 'WLD' ? null : side;
  const region = before.reporter === reporterCode ? before.region : null;
  return {
    reporter: reporterCode,
    region,
    partner: partner!.economy,
    symmetric: flow === 'total' && reporterCode !== null,
  };
}

/** A reporter that the pair in hand does not know, while that pair has a partner: with whom it trades is a guess. */
function isStrange({ economy }: Place, { reporter, partner, total }: Before): boolean {
  if (partner === null || partner === 'WLD' || total) return false;
  return economy !== reporter && economy !== partner;
}

/**
 * A third party that does the other half of the trade in hand does it with the same reporter: of Russia's exports
 * `Турция импортировала …`, of Turkey's imports `первое место по поставкам занял Китай`. One that buys as the reporter
 * in hand does buys from the same partner: `нефть закупали Болгария …`.
 */
function facing(place: Place, { reporter, partner, region, last }: Before, sort: Sort): string | null {
  if (region !== null || place.region !== null || reporter === null) return null;
  if (place.economy === reporter || place.economy === partner) return null;
  const buys = sort === 'import' || sort === 'purchase';
  if ((buys && last === 'export') || (sort === 'supply' && last === 'import')) return reporter;
  const alike = (sort === 'purchase' && last === 'import') || (sort === 'supply' && last === 'export');
  return alike && partner !== 'WLD' ? partner : null;
}

/** No name at all: the pair in hand, seen from the side whose statistics are quoted. */
function nameless(before: Before, symmetric: boolean): Pick<Parties, 'reporter' | 'region' | 'partner' | 'symmetric'> {
  const { reporter, partner, region, sourceEconomy } = before;
  if (before.both && (partner === null || partner === 'WLD'))
    return { reporter, region, partner: null, symmetric: true };
  if (reporter === null)
    return { reporter: sourceEconomy ?? HOME, region: null, partner: partner ?? 'WLD', symmetric: false };
  if (before.world && !before.both) return { reporter, region, partner: 'WLD', symmetric: false };
  const turned = before.turns && region === null && sourceEconomy !== null && sourceEconomy === partner;
  if (turned) return { reporter: partner, region, partner: reporter, symmetric };
  return { reporter, region, partner: partner ?? 'WLD', symmetric };
}

/** The other one of the pair in hand. */
function otherThan(place: Place, { reporter, partner, region }: Before, none: string | null): string | null {
  if (place.region !== null && place.region === region) return partner ?? none;
  if (reporter === place.economy) return partner ?? none;
  if (partner === place.economy) return reporter ?? none;
  return none === null ? reporter : none;
}

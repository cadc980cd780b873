import type { Flow } from '../../../model/claim.ts';
import { findGroup } from '../../../model/codes/groups.ts';
import type { Sort } from './context.ts';
import type { Place } from './places.ts';
import { HOME } from './role.ts';

/** Who trades with whom. */
export interface Pair {
  readonly reporter: string | null;
  readonly region: string | null;
  readonly partner: string | null;
  readonly symmetric: boolean;
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
  /** Goes on with the head of the clause before. */
  readonly continued: boolean;
  /** The article goes through those who buy. */
  readonly buyers: boolean;
  /** That clause named both: another does the same with the same partner. */
  readonly paired: boolean;
}

/** The two sides that a clause tells itself. */
export interface Sides {
  readonly reporter: Place | null;
  readonly partner: Place | null;
  readonly flow: Flow;
}

/** What the clause leaves out, from before. */
export function inherited({ reporter, partner, flow }: Sides, before: Before, sort: Sort): Pair {
  const symmetric = flow === 'total' && before.partner !== 'WLD' && before.partner !== null;
  if (!reporter && !partner) return nameless(before, symmetric);
  if (reporter) {
    if (sort === 'total' && before.both && findGroup(reporter.economy)) {
      return { reporter: reporter.economy, region: null, partner: reporter.economy, symmetric: false };
    }
    const alone = before.world || before.total || (sort === 'total' && !before.both);
    const other = alone
      ? 'WLD'
      : ((before.continued && before.paired ? before.partner : null) ??
        facing(reporter, before, sort) ??
        otherThan(reporter, before, 'WLD'));
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
export function isStrange({ economy }: Place, { reporter, partner, total }: Before): boolean {
  if (partner === null || partner === 'WLD' || total) return false;
  return economy !== reporter && economy !== partner;
}

/**
 * A third party that does the other half of the trade in hand does it with the same reporter: of Russia's exports
 * `Турция импортировала …`, of Turkey's imports `первое место по поставкам занял Китай`. One that buys as the reporter
 * in hand does buys from the same partner: `нефть закупали Болгария …`.
 */
function facing(place: Place, { reporter, partner, region, last, buyers }: Before, sort: Sort): string | null {
  if (region !== null || place.region !== null || reporter === null) return null;
  if (place.economy === reporter || place.economy === partner) return null;
  const buys = sort === 'import' || sort === 'purchase';
  if ((buys && last === 'export') || (sort === 'supply' && last === 'import')) return reporter;
  const alike =
    ((sort === 'purchase' || (sort === 'import' && buyers)) && last === 'import') ||
    (sort === 'supply' && last === 'export');
  return alike && partner !== 'WLD' ? partner : null;
}

/** No name at all: the pair in hand, seen from the side whose statistics are quoted. */
export function nameless(before: Before, symmetric: boolean): Pair {
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

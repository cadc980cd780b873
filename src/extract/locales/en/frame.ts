import type { Flow, Scope } from '../../../model/claim.ts';
import { findRegion } from '../../../model/codes/regions.ts';
import type { Discourse } from '../../locale.ts';
import type { Goods, Head } from './item.ts';
import { memoryOf } from './memory.ts';
import { REGION_NAMES } from './places.ts';
import {
  type Around,
  inheritedPartner,
  inheritedRegion,
  isGuessed,
  isTurned,
  ofAnother,
  otherSide,
  pairOf,
  reporterOf,
} from './sides.ts';

/** Whose trade, with whom, in what: a head with all that the text around it tells. */
export interface Frame {
  readonly flow: Flow;
  readonly sign: number;
  readonly scope: Scope;
  readonly volume: boolean;
  readonly pair: readonly [Flow, Flow] | null;
  readonly reporter: string | null;
  readonly region: string | null;
  readonly partner: string | null;
  /** Further partners of a list: `the EU and ASEAN`. */
  readonly partners: readonly string[];
  readonly goods: readonly Goods[];
  readonly actor: string | null;
  readonly symmetric: boolean;
  /** How each side was found. */
  readonly doubts: readonly string[];
  /** The frame is told of by a verb (`exported`) or by a word that is not of trade alone. */
  readonly weak: boolean;
  readonly verb: boolean;
  /** Told by a quota: what may be traded at most. */
  readonly quota: boolean;
  /** The partner stands with the noun itself. */
  readonly named?: boolean;
  /** No economy stands with the noun itself. */
  readonly bare: boolean;
}

/** Somebody who is told only by who it is not: `non-EU countries`, `third countries`. */
export const UNNAMED = '-';

/** The frame of a head: its own economies first, then the clause's, the sentence's and the article's. */
export function frameOf(head: Head, around: Around, discourse: Discourse): Frame {
  const memory = memoryOf(discourse);
  const doubts: string[] = [];
  const bare = head.reporters.length === 0 && head.partners.length === 0 && head.region === null;
  const region = head.region ?? (bare || head.reporters.length === 0 ? inheritedRegion(head, around, discourse) : null);
  let reporter: string | null = head.reporters.at(0) ?? countryOf(head.region);
  let partner: string | null = head.partners.at(0) === '@' ? null : (head.partners.at(0) ?? null);
  const previous = around.before ?? (memory.lastParagraph === memory.paragraph ? memory.last : null);
  if (reporter === null) {
    reporter = around.subject ?? reporterOf(head, bare, previous, discourse, around.office ?? null);
    if (around.subject === null) doubts.push(head.its || around.before ? 'reporter_sentence' : 'reporter_carried');
    if (reporter !== null && reporter === partner) reporter = otherSide(partner, previous, discourse);
    if (around.subject === null && isGuessed(reporter, previous, discourse, around.office ?? null))
      doubts.push('reporter_guessed');
    if (reporter === null) {
      doubts.push('reporter_unknown');
      memory.nameless = true;
    }
  }
  if (head.partners.at(0) === '@')
    partner = otherSide(reporter ?? '', previous, discourse) ?? memory.named.find((code) => code !== reporter) ?? null;
  if (head.both) {
    const pair = pairOf(reporter, partner, head, previous, discourse);
    reporter = pair[0];
    partner = pair[1];
    if (head.partners.length === 0) doubts.push('pair_carried');
  } else if (partner === null && isWhole(head) && discourse.pair !== null && !around.worldwide) {
    const last = memory.last;
    const lead = memory.mixed ? null : memory.lead;
    const known = last?.symmetric && last.reporter === reporter ? last : lead?.reporter === reporter ? lead : null;
    const ratio = last?.symmetric && last.flow === 'balance' && last.partner === reporter ? last.reporter : null;
    const two = ratio ?? known?.partner;
    partner = two ?? 'WLD';
    doubts.push('partner_open');
  } else if (partner === null) {
    const given = inheritedPartner(head, bare && goesOn(around), reporter, previous, around, memory);
    partner = given ?? 'WLD';
    if (given !== null && given !== 'WLD') doubts.push(around.before ? 'partner_sentence' : 'partner_carried');
    else if (previous?.symmetric && (previous.reporter === reporter || previous.partner === reporter))
      doubts.push('partner_open');
    else if (partner === 'WLD' && ofAnother(previous, reporter, head)) doubts.push('partner_open');
  }
  const own = head.goods.length > 0 || ownReporter(head) || head.whole || previous?.goods.length === 0;
  const lead = memory.lead;
  const goods = own || (lead && lead.flow !== 'total' && lead.flow !== head.flow) ? head.goods : (lead?.goods ?? []);
  if (!own && lead && lead.goods.length > 0 && memory.paragraph > memory.lastParagraph) doubts.push('goods_lead');
  if (head.earned && head.reporters.length > 0 && head.partners.length === 0) doubts.push('sales_open');
  if (partner === UNNAMED) doubts.push('partner_unnamed');
  if (isTurned(head, previous, discourse)) doubts.push('direction_open');
  if (head.its && previous && previous.reporter !== discourse.reporter) doubts.push('owner_open');
  if (isSide(head, partner, memory.lead)) {
    doubts.push('partner_open');
    if (!memory.mixed) partner = memory.lead!.reporter;
  }
  if (head.unread && head.partners.length === 0) doubts.push('partner_unread');
  return {
    flow: head.flow,
    sign: head.gap ? (memory.sign ?? head.sign) : head.sign,
    scope: head.scope,
    volume: head.volume,
    pair: head.pair,
    reporter,
    region,
    partner,
    partners: head.partners,
    goods,
    actor: head.actor,
    symmetric: head.flow === 'total' && partner !== null && partner !== 'WLD',
    doubts,
    weak: head.weak,
    verb: head.verb,
    quota: head.quota,
    named: head.partners.length > 0,
    bare,
  };
}

/** `Japan ran a surplus with the U.S. as exports rose`: the flows that a balance with somebody comes of are with the same. */
const goesOn = ({ subject, before }: Around): boolean =>
  subject === null ||
  (before !== null &&
    (before.flow === 'balance' || before.bare) &&
    before.partner !== 'WLD' &&
    before.reporter === subject &&
    !before.doubts.includes('subject_carried'));

/** `Exports of Russian goods` in the news of two economies: those to the other one are meant as likely as all. */
const isSide = (head: Head, partner: string | null, lead: Frame | null): boolean =>
  partner === 'WLD' &&
  lead !== null &&
  lead.symmetric &&
  !head.whole &&
  (head.flow === 'export' || head.flow === 'import') &&
  head.reporters.length === 1 &&
  head.reporters[0] === lead.partner;

/** `total trade` may be that of the two spoken of; `its total trade`, `Shandong's total trade` is with everybody. */
const isWhole = (head: Head): boolean => head.whole && head.flow === 'total' && !head.its && head.region === null;

const ownReporter = (head: Head): boolean =>
  head.reporters.length > 0 || head.flow === 'balance' || head.flow === 'total' || head.its;

const NAMED: ReadonlyMap<string, string> = new Map(
  REGION_NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split('|');
      return names.split(',').map((name): [string, string] => [name, country]);
    }),
);

/** The country that a region is a part of. */
export function countryOf(region: string | null): string | null {
  if (region === null) return null;
  return findRegion(region)?.country ?? NAMED.get(region) ?? null;
}

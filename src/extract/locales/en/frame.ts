import type { Flow, Scope } from '../../../model/claim.ts';
import { findRegion } from '../../../model/codes/regions.ts';
import type { Discourse } from '../../locale.ts';
import type { Goods, Head } from './item.ts';
import { REGION_NAMES } from './places.ts';

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
  /** The partner stands with the noun itself. */
  readonly named?: boolean;
  /** No economy stands with the noun itself. */
  readonly bare: boolean;
}

/** Somebody who is told only by who it is not: `non-EU countries`, `third countries`. */
export const UNNAMED = '-';

/** What is carried from sentence to sentence under `en`. */
export interface Memory {
  /** The frame that the article began with. */
  lead: Frame | null;
  last: Frame | null;
  /** Frames of the sentence before, in order. */
  recent: readonly Frame[];
  firstEconomy: string | null;
  /** The reporter was taken for no better reason than that it was named first. */
  guessed: boolean;
  /** Trade was told of before it was known whose. */
  nameless: boolean;
  /** The first two economies named. */
  readonly named: string[];
  /** The sign of the balance last spoken of. */
  sign: number | null;
  /** The paragraph that last named a firm. */
  firm: number;
  /** The article tells of trade with more than one partner. */
  mixed: boolean;
  /** The sentence before told of something else than trade. */
  elsewhere: boolean;
  /** Economies of the paragraph in hand. */
  inParagraph: readonly string[];
  /** The same, those behind a preposition too. */
  inLine: readonly string[];
  /** Economies of the sentence before, in order: what `these countries` points at. */
  listed: readonly string[];
  /** Whose shares were last told, in order. */
  shares: readonly Frame[];
  /** The goods last spoken of. */
  goods: readonly Goods[];
  /** The last balance spoken of was one of payments, not of trade. */
  payments: boolean;
  paragraph: number;
  lastParagraph: number;
  /** The paragraph that last told a source or went on with figures of it: a paragraph of other matter ends the source. */
  cited: number;
}

export function memoryOf(discourse: Discourse): Memory {
  const known = discourse.memory.get('en') as Memory | undefined;
  if (known) return known;
  const memory: Memory = {
    lead: null,
    last: null,
    recent: [],
    firstEconomy: null,
    guessed: false,
    nameless: false,
    named: [],
    sign: null,
    firm: -1,
    mixed: false,
    elsewhere: false,
    inParagraph: [],
    inLine: [],
    listed: [],
    shares: [],
    goods: [],
    payments: false,
    paragraph: 0,
    lastParagraph: -1,
    cited: -1,
  };
  discourse.memory.set('en', memory);
  return memory;
}

/** What the clause knows when a head is met. */
interface Around {
  /** The economy that is the subject of the clause: `Ecuador posted a trade surplus`. */
  readonly subject: string | null;
  /** The last frame of the same sentence. */
  readonly before: Frame | null;
  readonly region: string | null;
  /** The sentence says that it is of everybody. */
  readonly worldwide?: boolean;
  /** The country of the office that is cited. */
  readonly office?: string | null;
}

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
  } else if (partner === null && head.whole && head.flow === 'total' && discourse.pair !== null && !around.worldwide) {
    const last = memory.last;
    const lead = memory.mixed ? null : memory.lead;
    const known = last?.symmetric && last.reporter === reporter ? last : lead?.reporter === reporter ? lead : null;
    const ratio = last?.symmetric && last.flow === 'balance' && last.partner === reporter ? last.reporter : null;
    const two = ratio ?? known?.partner;
    partner = two ?? 'WLD';
    doubts.push('partner_open');
  } else if (partner === null) {
    const given = inheritedPartner(head, bare && around.subject === null, reporter, previous, around, memory);
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
  if (partner === UNNAMED) doubts.push('partner_unnamed');
  if (isTurned(head, previous, discourse)) doubts.push('direction_open');
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
    named: head.partners.length > 0,
    bare,
  };
}

/** Behind somebody's trade with a partner another one's is told: it may be with the same. */
const ofAnother = (previous: Frame | null, reporter: string | null, head: Head): boolean =>
  previous !== null &&
  !head.whole &&
  previous.partner !== null &&
  previous.partner !== 'WLD' &&
  previous.partner !== reporter &&
  previous.reporter !== reporter;

const ownReporter = (head: Head): boolean =>
  head.reporters.length > 0 || head.flow === 'balance' || head.flow === 'total' || head.its;

/** Told of one after the other in the same release. */
const EUROPE: ReadonlySet<string> = new Set(['EA20', 'EA19', 'EU27_2020', 'EU28']);

/** `Canada's surplus with the U.S. grew as U.S. imports dropped`: those of the partner, or those from it. */
const isTurned = (head: Head, previous: Frame | null, discourse: Discourse): boolean =>
  (head.flow === 'export' || head.flow === 'import') &&
  head.partners.length === 0 &&
  previous !== null &&
  head.reporters[0] !== undefined &&
  head.reporters[0] === previous.partner &&
  previous.reporter === discourse.reporter;

/** Trade was told of before any economy was named: the first one named may well be somebody else. */
function isGuessed(
  reporter: string | null,
  previous: Frame | null,
  discourse: Discourse,
  office: string | null,
): boolean {
  if (reporter === null || reporter === office || !memoryOf(discourse).nameless) return false;
  if (previous?.reporter === reporter) return previous.doubts.includes('reporter_guessed');
  return discourse.reporter === null || (memoryOf(discourse).guessed && discourse.reporter === reporter);
}

/** Whose trade it is where neither the noun nor the clause says so. */
function reporterOf(
  head: Head,
  bare: boolean,
  previous: Frame | null,
  discourse: Discourse,
  office: string | null,
): string | null {
  const memory = memoryOf(discourse);
  if ((bare || head.partners.length > 0) && previous?.reporter) return previous.reporter;
  if (office !== null && office !== head.partners[0]) return office;
  if (bare && memory.last?.reporter === 'WLD') return 'WLD';
  const euro = EUROPE.has(discourse.reporter ?? '') && EUROPE.has(memory.last?.reporter ?? '');
  const known = euro ? memory.last!.reporter : (discourse.reporter ?? memory.firstEconomy);
  const partner = head.partners[0];
  if (known !== null && known !== partner) return known;
  return memory.inParagraph.find((code) => code !== partner) ?? known;
}

/** A bare `exports` goes on with the partner of the sentence, or with that of an article about two economies. */
function inheritedPartner(
  head: Head,
  bare: boolean,
  reporter: string | null,
  previous: Frame | null,
  around: Around,
  memory: Memory,
): string | null {
  const article = memory.lead;
  if (head.fromOwner && article && reporter !== null)
    return article.partner === reporter
      ? article.reporter
      : article.reporter === reporter && article.partner !== 'WLD'
        ? article.partner
        : null;
  const sides = article?.symmetric && !memory.mixed ? [article.reporter, article.partner] : [];
  if (sides.includes(reporter) && head.flow === 'balance' && !head.whole && head.reporters.length === 0)
    return sides.find((side) => side !== reporter) ?? null;
  if (!bare || (head.whole && (head.flow !== 'total' || around.worldwide))) return null;
  if (around.before && head.goods.length > 0 && around.before.goods.length > 0 && around.before.named) return null;
  if (around.before) return around.before.reporter === reporter ? around.before.partner : null;
  if (head.its) return null;
  if (
    previous &&
    previous.reporter === reporter &&
    previous.partner !== 'WLD' &&
    (previous.flow === 'total' || previous.flow === 'balance' || !memory.mixed)
  )
    return previous.partner;
  const lead = memory.lead;
  if (lead && !memory.mixed && lead.partner !== 'WLD' && lead.reporter === reporter) return lead.partner;
  return null;
}

function inheritedRegion(head: Head, around: Around, discourse: Discourse): string | null {
  if (around.region) return around.region;
  if (around.before) return around.before.region;
  if (head.both) return null;
  return head.its || head.reporters.length === 0 ? discourse.region : null;
}

/** The two economies of `bilateral trade`. */
function pairOf(
  reporter: string | null,
  partner: string | null,
  head: Head,
  previous: Frame | null,
  discourse: Discourse,
): [string | null, string | null] {
  const named = head.reporters.length > 0;
  if (named && partner !== null) return [reporter, partner];
  const pair = discourse.pair;
  if (partner !== null) return [reporter, partner];
  if (pair)
    return named && pair[0] !== reporter ? [reporter, pair[0]] : named ? [reporter, pair[1]] : [pair[0], pair[1]];
  if (previous && previous.partner !== 'WLD') return [previous.reporter, previous.partner];
  const memory = memoryOf(discourse);
  const other = [...memory.named, ...memory.inLine].find((code) => code !== reporter);
  return [reporter, other ?? null];
}

/** The side that is not the partner. */
function otherSide(partner: string, previous: Frame | null, discourse: Discourse): string | null {
  const sides = [previous?.reporter, previous?.partner, discourse.pair?.[0], discourse.pair?.[1], discourse.reporter];
  return sides.find((s): s is string => s !== null && s !== undefined && s !== partner && s !== 'WLD') ?? null;
}

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

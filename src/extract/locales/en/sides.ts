import type { Discourse } from '../../locale.ts';
import type { Frame } from './frame.ts';
import type { Head } from './item.ts';
import { type Memory, memoryOf } from './memory.ts';

/** What the clause knows when a head is met. */
export interface Around {
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

/** Behind somebody's trade with a partner another one's is told: it may be with the same. */
export const ofAnother = (previous: Frame | null, reporter: string | null, head: Head): boolean =>
  previous !== null &&
  !head.whole &&
  previous.partner !== null &&
  previous.partner !== 'WLD' &&
  previous.partner !== reporter &&
  previous.reporter !== reporter;

/** Told of one after the other in the same release. */
const EUROPE: ReadonlySet<string> = new Set(['EA20', 'EA19', 'EU27_2020', 'EU28']);

/** `Canada's surplus with the U.S. grew as U.S. imports dropped`: those of the partner, or those from it. */
export const isTurned = (head: Head, previous: Frame | null, discourse: Discourse): boolean =>
  (head.flow === 'export' || head.flow === 'import') &&
  head.partners.length === 0 &&
  previous !== null &&
  head.reporters[0] !== undefined &&
  head.reporters[0] === previous.partner &&
  previous.reporter === discourse.reporter;

/** Trade was told of before any economy was named: the first one named may well be somebody else. */
export function isGuessed(
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
export function reporterOf(
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
export function inheritedPartner(
  head: Head,
  bare: boolean,
  reporter: string | null,
  previous: Frame | null,
  around: Around,
  memory: Memory,
): string | null {
  const article = memory.lead;
  if (head.fromOwner && article && reporter !== null && !head.whole)
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

/** A bare noun goes on with the region of the clause, the sentence or the text. */
export function inheritedRegion(head: Head, around: Around, discourse: Discourse): string | null {
  if (around.region) return around.region;
  if (around.before) return around.before.region;
  if (head.both) return null;
  return head.its || head.reporters.length === 0 ? discourse.region : null;
}

/** The two economies of `bilateral trade`. */
export function pairOf(
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
  if (pair && !named && pair[1] === discourse.reporter) return [pair[1], pair[0]];
  if (pair)
    return named && pair[0] !== reporter ? [reporter, pair[0]] : named ? [reporter, pair[1]] : [pair[0], pair[1]];
  if (previous && previous.partner !== 'WLD') return [previous.reporter, previous.partner];
  const memory = memoryOf(discourse);
  const other = [...memory.named, ...memory.inLine].find((code) => code !== reporter);
  return [reporter, other ?? null];
}

/** The side that is not the partner. */
export function otherSide(partner: string, previous: Frame | null, discourse: Discourse): string | null {
  const sides = [previous?.reporter, previous?.partner, discourse.pair?.[0], discourse.pair?.[1], discourse.reporter];
  return sides.find((s): s is string => s !== null && s !== undefined && s !== partner && s !== 'WLD') ?? null;
}

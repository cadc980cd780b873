import { membersOf } from '../../model/codes/groups.ts';
import type { Superlative } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import type { ProofRow } from '../../model/verdict.ts';
import type { Context } from '../finding.ts';
import { levelNow } from '../levels.ts';
import { partnersOf } from '../partners.ts';
import type { Side } from '../sides.ts';

const GROUPS = new Set(['ASEAN', 'EU27_2020']);
/** A rank is only said to hold among at least so many rivals. */
const ENOUGH = 8;

export interface Ranked {
  readonly rows: readonly ProofRow[];
  readonly place: number;
  /** Places by the two usual ways of counting: groups as one, or single economies only. */
  readonly places: readonly number[];
  readonly enough: boolean;
}

/** Sets the partner among all others at hand, groups counted as one and single economies by themselves. */
export function testRank(s: Superlative, side: Side, unit: string, ctx: Context): Ranked | null {
  const period = s.period as Period;
  const own = side.key.partner;
  const lines = partnersOf(ctx.book, side.key.reporter).flatMap((partner): ProofRow[] => {
    const level = levelNow(ctx.book, { ...side.key, partner }, period, unit);
    return level
      ? [{ label: partner, period, value: level.value, unit, observations: level.rows, effect: 'holds' }]
      : [];
  });
  const mine = lines.find((r) => r.label === own);
  if (!mine) return null;
  const day = period[1];
  const inGroup = (code: string): boolean => [...GROUPS].some((g) => membersOf(g, day).includes(code));
  const byGroup = place(
    own,
    lines.filter((r) => !inGroup(r.label) || r.label === own),
  );
  const single = place(
    own,
    lines.filter((r) => !GROUPS.has(r.label) || r.label === own),
  );
  const places = GROUPS.has(own) ? [byGroup] : [byGroup, single];
  const n = s.n ?? 1;
  const top = Math.min(...places) > n ? (mine.value as number) : Infinity;
  const marked = lines
    .toSorted((a, b) => (b.value as number) - (a.value as number))
    .map((r) => (r.label !== own && (r.value as number) > top ? broken(r) : r));
  return { rows: marked, place: Math.min(...places), places, enough: lines.length > ENOUGH };
}

const broken = (r: ProofRow): ProofRow => ({ ...r, effect: 'breaks' });

function place(own: string, lines: readonly ProofRow[]): number {
  const value = lines.find((r) => r.label === own)?.value ?? 0;
  return 1 + lines.filter((r) => r.label !== own && (r.value as number) > value).length;
}

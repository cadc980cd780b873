import type { Superlative, SuperlativeKind } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import { type SuperlativeSlots, superlativeOf } from '../../draft.ts';
import { frameAt } from './adopt.ts';
import { type Frame, UNNAMED } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { PeriodContext } from './phrase.ts';
import type { Source } from './source.ts';
import type { State } from './state.ts';
import type { Token } from './token.ts';

/** What superlatives are read with. */
export interface Scene {
  readonly s: State;
  readonly tokens: readonly Token[];
  readonly source: Source;
  readonly context: PeriodContext;
}

/** The figure right behind, the noun right behind or around, else the nearest before, else the first after. */
export function frameNear(scene: Scene, i: number): Frame | null {
  const { s, tokens } = scene;
  const start = tokens[i]!.start;
  const ahead = s.bounds.find((b) => b.fig.start > start && b.fig.start - start < 40 && b.fig.from - i < 6);
  if (ahead) return ahead.frame;
  let before: Frame | null = null;
  let blocked = false;
  for (let k = 0; k < s.items.length; k++) {
    const it = s.items[k]!;
    if (it.k === 'head') {
      const frame = frameAt(s, k);
      if (it.from <= i && i < it.to) return frame;
      if (it.from > i) return before ?? (blocked ? null : frame);
      if (frame) {
        before = frame;
        blocked = false;
      }
    } else if (it.k === 'other' && it.from < i && it.m !== 'compound' && !hangsOnMark(s.items[k - 1])) {
      blocked = true;
      before = null;
    } else if (it.k === 'other' && it.from === i + 1) return null;
    else if (it.k === 'pronoun' && k === 0) before = memoryOf(s.discourse).last;
  }
  return before ?? (blocked ? null : carriedFrame(s));
}

const hangsOnMark = (before: State['items'][number] | undefined): boolean =>
  before?.k === 'mark' && ['of', 'in', 'to', 'from', 'by', 'with', 'on', 'at'].includes(before.m!);

/** A sentence without a noun of trade goes on with the one before it in the same paragraph. */
function carriedFrame(s: State): Frame | null {
  const memory = memoryOf(s.discourse);
  return s.items.some((it) => it.k === 'other') || memory.lastParagraph !== memory.paragraph ? null : memory.last;
}

export function makeSuperlative(
  scene: Scene,
  from: number,
  to: number,
  kind: SuperlativeKind,
  frame: Frame,
  more: SuperlativeSlots,
): Superlative {
  const { s, tokens, source } = scene;
  const bound =
    s.bounds.find((b) => b.frame === frame && b.role === 'main' && b.fig.start > tokens[from]!.start) ??
    s.bounds.findLast((b) => b.role === 'main' && b.frame.flow === frame.flow);
  const period: Period | null = kind === 'rank' ? null : (bound?.period ?? s.discourse.period);
  const deficit = frame.flow === 'balance' && frame.sign < 0 && (kind === 'record_high' || kind === 'record_low');
  return superlativeOf(s.text, tokens[from]!.start, tokens[to]!.end, kind, {
    reporter: frame.reporter,
    region: frame.region,
    partner: frame.partner === UNNAMED ? null : frame.partner,
    flow: frame.flow,
    commodity: frame.goods.length > 0 ? frame.goods.map((g) => g.text).join(', ') : null,
    scope: frame.scope,
    period,
    source: source.name,
    modality: bound?.modality ?? 'actual',
    ...(deficit ? { of: 'deficit' } : {}),
    ...more,
  });
}

import { type Period } from '../../../model/period.ts';
import type { Bound } from './bound.ts';
import type { Phrase } from './phrase.ts';
import { type Place, STOPS, monthsBetween } from './place.ts';
import type { State } from './state.ts';

/** What a growth, change or multiple is measured against. */
export function basisOf(s: State, bound: Bound, places: readonly Place[], main: Period | null): string | null {
  if (bound.measure !== 'growth' && bound.measure !== 'change' && bound.measure !== 'multiple') return null;
  for (let k = bound.item + 1; k < s.items.length && k < bound.item + 9; k++) {
    const it = s.items[k]!;
    if (it.k === 'basis') return it.m === 'basism' ? 'mom' : it.m === 'basisq' ? 'qoq' : 'yoy';
    if (it.k === 'rank' && it.m !== 'since' && it.m !== 'record') break;
    if (it.k === 'change' && it.noun) break;
    const place = places.find((p) => p.item === k);
    if (place?.base) return basisFrom(place.phrase, main);
    if (
      it.k === 'per' &&
      it.phrase!.date !== true &&
      s.items[k - 1]?.k === 'mark' &&
      s.items[k + 1]?.k === 'mark' &&
      s.items[k + 1]!.m === ','
    )
      break;
    if (it.k === 'rank' && it.m === 'since') return sinceOf(s, k);
    if (it.k === 'fig' && !(s.items[k - 1]?.k === 'mark' && ['to', '('].includes(s.items[k - 1]!.m!))) break;
    if (
      it.k === 'head' ||
      (it.k === 'mark' && (STOPS.has(it.m!) || (it.m === 'compared' && s.items[k + 1]?.k !== 'per')))
    )
      break;
  }
  const since = s.items.findIndex((it) => it.k === 'rank' && it.m === 'since');
  return since >= 0 && since < 2 ? sinceOf(s, since) : 'yoy';
}

function sinceOf(s: State, k: number): string {
  const phrase = s.items[k + 1]?.phrase;
  const first = phrase?.fixed?.[0];
  return first ? `since:${phrase!.year ? first.slice(0, 4) : first.slice(0, 7)}` : 'yoy';
}

function basisFrom(phrase: Phrase, main: Period | null): string {
  const { shift, fixed } = phrase;
  if (shift?.op === 'month') return shift.n === 1 ? 'mom' : 'qoq';
  if (!fixed || !main) return 'yoy';
  const months = monthsBetween(fixed, main);
  if (months === 12) return 'yoy';
  if (months === 1) return 'mom';
  if (months === 3) return 'qoq';
  return phrase.year ? `vs:${fixed[0].slice(0, 4)}` : `vs:${fixed[0].slice(0, 7)}`;
}

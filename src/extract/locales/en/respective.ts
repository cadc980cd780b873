import type { Flow } from '../../../model/claim.ts';
import type { Bound } from './bound.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Goods } from './item.ts';
import { frameAt } from './adopt.ts';
import { type State } from './state.ts';

/**
 * Matches a row of figures with a row of partners, goods or flows, one for each in order: told by `respectively`, or
 * by one noun for both flows (`exports and imports fell 3.1% and 2.5%`).
 */
export function respect(s: State): void {
  const told = s.items.findIndex((it) => it.k === 'mark' && it.m === 'respectively');
  for (const run of runsOf(s, told >= 0)) {
    const said = told >= 0 && (run.at(-1)!.item < told || run[0]!.item > told);
    const pair = run[0]!.frame.pair;
    if (pair && run.length === 2) assign(s, run, [oneFlow(run[0]!.frame, pair[0]), oneFlow(run[0]!.frame, pair[1])]);
    else if (said || run[0]!.frame.partners.length === run.length)
      assign(s, run, candidates(s, run) ?? doubted(run, said));
  }
}

/** `respectively` told of what is not found: nobody can say which figure is whose. */
const doubted = (run: readonly Bound[], said: boolean): Frame[] =>
  said ? run.map(({ frame }) => ({ ...frame, doubts: [...frame.doubts, 'respective_open'] })) : [];

/** Figures of one measure in a row: `15.2, 9 and 8 percent`. */
function runsOf(s: State, told: boolean): Bound[][] {
  const runs: Bound[][] = [];
  let run: Bound[] = [];
  for (const bound of s.bounds) {
    if (bound.converts !== null) continue;
    const last = run.at(-1);
    if (last && last.measure === bound.measure && inRow(s, last.item, bound.item, told)) run.push(bound);
    else {
      if (run.length > 1) runs.push(run);
      run = [bound];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/** Between them nothing but commas and joints; before `respectively` also the direction of each: `up 11% and down 1.5%`. */
const inRow = ({ items, bounds }: State, a: number, b: number, told: boolean): boolean =>
  items
    .slice(a + 1, b)
    .every(
      (it, k) =>
        (it.k === 'mark' && (it.m === ',' || it.m === 'and' || (told && '()'.includes(it.m!)))) ||
        (told && it.k === 'change' && it.adj) ||
        (told && bounds.some((x) => x.item === a + 1 + k && x.converts !== null)),
    );

/** Frames as many as the run has figures: those of the row before, the partners, the goods, or the nouns told one by one. */
function candidates(s: State, run: readonly Bound[]): Frame[] | null {
  const n = run.length;
  const first = run[0]!;
  const index = s.bounds.indexOf(first);
  if (first.role === 'base') {
    const before = s.bounds.slice(Math.max(0, index - n), index);
    if (before.length === n && before.every((b) => b.role === 'main') && new Set(before.map((b) => b.frame)).size > 1)
      return before.map((b) => b.frame);
    if (before.length === n && before.at(-1)!.role === 'main') return run.map((b) => b.frame);
  }
  const { frame } = first;
  const { shares } = memoryOf(s.discourse);
  if (first.measure === 'share' && shares.length === n && shares[0] === frame) return [...shares];
  if (frame.partners.length === n) return frame.partners.map((partner) => withPartner(frame, partner));
  if (frame.goods.length === n) return frame.goods.map((goods) => withGoods(frame, goods));
  const { listed } = memoryOf(s.discourse);
  const those = listed.slice(-n);
  if (those.length === n && frame.partners[0] === '@') return those.map((partner) => withPartner(frame, partner));
  const heads = headsBefore(s, first.item).slice(-n);
  if (heads.length === n) return heads;
  const economies = economiesBefore(s, first.item, n, frame.partners);
  if (economies) return economies.map((partner) => withPartner(frame, partner));
  const recent = memoryOf(s.discourse).recent;
  return recent.length === n && new Set(recent.map((f) => f.flow)).size === n ? [...recent] : null;
}

const oneFlow = (frame: Frame, flow: Flow): Frame => ({ ...frame, flow, pair: null, symmetric: false });
const withGoods = (frame: Frame, goods: Goods): Frame => ({ ...frame, goods: [goods] });
const withPartner = (frame: Frame, partner: string): Frame => ({
  ...frame,
  partner,
  symmetric: frame.flow === 'total',
});

function headsBefore(s: State, item: number): Frame[] {
  const out: Frame[] = [];
  for (let k = 0; k < item; k++) {
    if (s.items[k]!.k !== 'head') continue;
    const frame = frameAt(s, k);
    if (frame) out.push(frame);
  }
  return new Set(out.map((f) => `${f.flow}${f.partner}${f.goods.map((g) => g.text).join()}`)).size === out.length
    ? out
    : [];
}

/** Economies told one after another before the figures: `with the EU, the US and Japan`, `to China, its main market, and Japan`. */
function economiesBefore(s: State, item: number, n: number, partners: readonly string[]): string[] | null {
  const codes = s.items.slice(0, item).flatMap((it) => (it.k === 'econ' && !it.poss && !it.adj ? it.codes! : []));
  if (codes.length < n && codes.length + partners.length === n) return [...partners, ...codes];
  return codes.length >= n ? codes.slice(-n) : null;
}

function assign(s: State, run: readonly Bound[], frames: readonly Frame[]): void {
  if (frames.length !== run.length) return;
  run.forEach((bound, i) => {
    const frame = frames[i]!;
    const sign = frame.flow === 'balance' && bound.measure === 'value' && frame.sign < 0 ? -1 : 1;
    const value = bound.measure === 'value' ? sign * Math.abs(bound.value) : bound.value;
    const at = s.bounds.indexOf(bound);
    s.bounds[at] = { ...bound, frame, flow: frame.flow, value };
    const twin = s.bounds[at + 1];
    if (twin?.converts === at) {
      const worth = value < 0 ? -Math.abs(twin.value) : twin.value;
      s.bounds[at + 1] = { ...twin, frame, flow: frame.flow, value: worth };
    }
  });
}

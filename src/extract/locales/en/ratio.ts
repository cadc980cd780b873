import { boundOf } from './bound.ts';
import type { Fig } from './figure.ts';
import { memoryOf } from './memory.ts';
import { timesFig } from './multiple.ts';
import type { State } from './state.ts';
import { as, isDash, isMark, type Token } from './token.ts';

/** `three-to-one in Sweden's favour`: how many times the one side's exports are the other's. */
export function bindRatio(s: State, i: number): void {
  const item = s.items[i]!;
  const owner = s.items.slice(i + 1, i + 4).find((it) => it.k === 'econ');
  const base = s.subject ?? s.frames.at(-1) ?? memoryOf(s.discourse).last;
  const side = owner?.codes![0];
  if (base === null || side === undefined || !/favou?r/i.test(s.text.slice(owner!.end, owner!.end + 12))) return;
  const known = memoryOf(s.discourse).named;
  const other = [base.reporter, base.partner, ...known].find((code) => code !== side && code !== 'WLD' && code);
  const fig = timesFig(item, item.n!, null);
  const frame = { ...base, flow: 'balance' as const, sign: 1, reporter: side, partner: other ?? null, symmetric: true };
  const doubts = ['subject_carried'];
  const reading = { frame, measure: 'multiple' as const, dir: 0, doubts };
  s.bounds.push({ ...boundOf(s, i, fig, { kind: 'level', item: -1, base: false }, reading), modality: 'actual' });
}

/** `grew by only 3 percent, about half of the rate of the year before`: the growth before, by so much. */
export function bindPart(s: State, i: number, fig: Fig): boolean {
  const at = s.items[i + 1]?.m === 'of' ? i + 2 : i + 1;
  const grown = s.bounds.findLast((b) => b.measure === 'growth');
  if (!fig.fraction || s.items[at]?.m !== 'trend' || !grown) return false;
  const number = { value: fig.number.value / 100, lastPlace: fig.number.lastPlace / 100 };
  const part: Fig = { ...fig, kind: 'times', unit: 'times', number };
  const reading = { frame: grown.frame, measure: 'multiple' as const, dir: 0, of: 'growth' };
  s.bounds.push(boundOf(s, i, part, { kind: 'level', item: -1, base: false }, reading));
  return true;
}

/** `three-to-one`, `4-to-1`: how many to one; 0 for none. */
export function ratioAt(tokens: readonly Token[], i: number): number {
  if (!isDash(tokens[i + 1]) || !isMark(tokens[i + 2], 'to') || !isDash(tokens[i + 3])) return 0;
  const [many, one] = [tokens[i]!, tokens[i + 4]].map((t) => as(t, 'number')?.n ?? Number(t?.literal?.digits ?? 0));
  return one === 1 && many! > 1 && many! < 1000 ? many! : 0;
}

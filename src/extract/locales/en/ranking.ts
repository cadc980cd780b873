import type { Flow } from '../../../model/claim.ts';
import { namesFlow } from './agent.ts';
import type { Bound } from './bound.ts';
import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import { type State, setSubject } from './state.ts';

/** The trade that a row of ranked partners is of, and the paragraph that told it. */
interface Ranking {
  readonly frame: Frame;
  readonly paragraph: number;
}

const KEY = 'en:ranking';

/** The trade of a text that has told of none. */
const BLANK: Frame = {
  flow: 'total',
  sign: 0,
  scope: 'goods',
  volume: false,
  pair: null,
  reporter: null,
  region: null,
  partner: 'WLD',
  partners: [],
  goods: [],
  actor: null,
  symmetric: false,
  doubts: [],
  weak: false,
  quota: false,
  verb: false,
  bare: false,
};

const AGENT_FLOW: readonly (readonly [RegExp, Flow])[] = [
  [/^import|import (?:market|destination)/i, 'import'],
  [/export|destination|buyer|customer|purchaser|market|recipient/i, 'export'],
  [/import|supplier|source|provider/i, 'import'],
  [/partner/i, 'total'],
];

/**
 * `Germany was Turkey's largest export market with $1.24 billion, followed by Iraq ($831 million)`: an amount beside
 * the partner that it is of, in a sentence that ranks partners.
 */
export function rankedAt(s: State, i: number, fig: Fig): Reading | null {
  if (fig.kind !== 'money' || s.blocked || namesFlow(s, i)) return null;
  const joint = s.items[i - 1];
  const beside = joint?.k === 'mark' && ['with', 'at', '('].includes(joint.m!);
  if (!beside && !isTaking(s, i)) return null;
  const at = behindTime(s, s.items[i - 2]?.m === ',' ? i - 3 : i - 2);
  const partner = partnerBefore(s, at) ?? (at < i - 2 ? partnerCalled(s, at) : null);
  const goods = partner === null && beside && s.items[at]?.k === 'goods' ? s.items[at]!.goods! : null;
  const base = partner === null && goods === null ? null : rankingOf(s, i, goods !== null);
  if (base === null || partner === base.reporter) return null;
  const frame: Frame =
    partner === null
      ? { ...base, goods: goods! }
      : { ...base, partner, partners: [], symmetric: base.flow === 'total', named: true };
  setSubject(s, frame);
  s.econ = base.reporter;
  s.discourse.memory.set(KEY, { frame: base, paragraph: memoryOf(s.discourse).paragraph });
  return { frame, measure: 'value', dir: 0, role: 'main' };
}

const LEADS = /^(?:led|leads|leading|topped|tops|topping|list|ranking|rankings|way|lead|table)$/i;

/** `China led with`, `Germany topped the list with`. */
const leadsAt = ({ items, text }: State, k: number): boolean => {
  const it = items[k];
  return it?.k === 'word' && LEADS.test(text.slice(it.start, it.end));
};

/** `the leading export destination in July with $1.7 billion`: where the word ends that the time stands behind. */
function behindTime(s: State, k: number): number {
  const { items } = s;
  if (leadsAt(s, k)) return leadsAt(s, k - 1) ? k - 2 : k - 1;
  let at = k;
  if (items[at]?.k === 'per') at -= items[at - 1]?.m === 'in' ? 2 : 1;
  if (items[at]?.k === 'econ' && items[at - 1]?.m === 'of') at -= 2;
  return items[at]?.k === 'rank' && items[at]!.m === 'agent' ? at : k;
}

/** `top export market, buying $866.25 million`. */
function isTaking(s: State, i: number): boolean {
  const verb = s.items[i - 1];
  if (s.items[i - 2]?.m !== ',' || !['word', 'head', 'level'].includes(verb?.k ?? '')) return false;
  return /^(?:buying|purchasing|importing|receiving|taking|absorbing|accounting for|contributing)$/i.test(
    s.text.slice(verb!.start, verb!.end),
  );
}

/** The economy directly before, or the one that is told to be the market. */
function partnerBefore(s: State, k: number): string | null {
  const it = s.items[k];
  if (it?.k === 'econ') return it.adj || it.poss || it.codes!.length > 1 ? null : it.codes![0]!;
  if (it?.k !== 'rank' || it.m !== 'agent') return null;
  const named = s.items.slice(0, k).findLast((x) => x.k === 'econ' && !x.adj && !x.poss);
  return named?.codes![0] ?? null;
}

/** `The US remained the largest recipient of EU exports in August, with …`: who is called so, where no amount was told yet. */
function partnerCalled(s: State, k: number): string | null {
  if (s.bounds.length > 0) return null;
  const agent = s.items.findLastIndex((it, j) => j < k && it.k === 'rank' && it.m === 'agent');
  return agent < 0 ? null : partnerBefore(s, agent);
}

const isFollowed = (s: State, it: Item): boolean =>
  it.k === 'mark' && it.m === 'compared' && /^followed/i.test(s.text.slice(it.start, it.end));

/** The trade ranked: that of the agent's word, of the noun after `the top country for`, or of the ranking before. */
function rankingOf(s: State, i: number, ofGoods: boolean): Frame | null {
  const before = s.items.slice(0, i);
  const known = s.discourse.memory.get(KEY) as Ranking | undefined;
  const { paragraph, last } = memoryOf(s.discourse);
  if (ofGoods)
    return before.some((it) => isFollowed(s, it)) && known && paragraph - known.paragraph < 2 ? known.frame : null;
  const at = before.findLastIndex((it) => it.k === 'rank' && it.m === 'agent');
  if (at >= 0) return ofGap(s, agentFrame(s, at));
  const called = calledBehind(s, i) < 0 ? rankedBehind(s, i) : calledBehind(s, i);
  if (called >= 0) return agentFrame(s, called);
  const follows = before.some((it) => isFollowed(s, it)) || followsBehind(s, i);
  const ranked = before.some((it) => it.k === 'rank' && (it.m === 'main' || it.m === 'highest'));
  const head = s.frames.findLast((f) => f.flow !== 'balance');
  if (head && (follows || ranked || before.some((_, k) => leadsAt(s, k))))
    return { ...head, partner: 'WLD', symmetric: false };
  if (!follows || known === undefined || paragraph - known.paragraph > 1) return null;
  return last === null ? null : known.frame;
}

/** `Germany with $1.42 billion was the top market`: the agent's word behind; -1 where none is. */
function calledBehind(s: State, i: number): number {
  const verb = s.items.findIndex((it, k) => k > i && k < i + 4 && it.k === 'level' && it.m === 'level');
  if (verb < 0) return -1;
  const row = s.items.slice(verb + 1, verb + 6);
  const at = row.findIndex((it) => it.k === 'rank' && it.m === 'agent');
  return at > 0 && row.slice(0, at).some((it) => it.k === 'rank') ? verb + 1 + at : -1;
}

/** `the partners that contributed the deepest deficits`: what is ranked is the balance with each. */
function ofGap(s: State, frame: Frame | null): Frame | null {
  const gap = s.frames.findLast((f) => f.flow === 'balance');
  return frame?.flow === 'total' && gap ? { ...frame, flow: 'balance', sign: gap.sign } : frame;
}

/** `The United States ($1.2 billion) and the United Kingdom ($1.18 billion) followed.` */
const followsBehind = (s: State, i: number): boolean =>
  s.items[i - 1]?.m === '(' && s.items.slice(i + 1).some((it) => it.k === 'mark' && isFollowed(s, it));

/** `China ($3.55 billion) also ranked among the top sources`: the agent's word behind; -1 where none is. */
function rankedBehind(s: State, i: number): number {
  const verb = s.items.findIndex((it, k) => k > i && /^ranked$/i.test(s.text.slice(it.start, it.end)));
  return verb < 0 ? -1 : s.items.findIndex((it, k) => k > verb && it.k === 'rank' && it.m === 'agent');
}

/** `Turkey's largest export market`, `the top market for Turkish exports`: whose market it is, else that of the article. */
function agentFrame(s: State, at: number): Frame | null {
  const word = s.text.slice(s.items[at]!.start, s.items[at]!.end);
  const flow = AGENT_FLOW.find(([pattern]) => pattern.test(word))?.[1];
  const model = s.frames.at(-1) ?? memoryOf(s.discourse).last;
  const owner = s.items.slice(Math.max(0, at - 6), at).find((it) => it.k === 'econ' && it.poss)?.codes![0];
  const behind = s.items.slice(at + 1, at + 4).find((it) => it.k === 'head')?.head!.reporters[0];
  const of = s.items[at + 1]?.m === 'of' && s.items[at + 2]?.k === 'econ' ? s.items[at + 2]!.codes![0]! : undefined;
  const reporter = owner ?? behind ?? of ?? s.discourse.reporter;
  if (
    flow === undefined ||
    (model === null && reporter !== of) ||
    reporter === null ||
    /oil|crude|gas|coal/i.test(word)
  )
    return null;
  const same = model?.reporter === reporter;
  const { lead } = memoryOf(s.discourse);
  return {
    ...(model ?? BLANK),
    flow,
    sign: 0,
    reporter,
    region: same ? (model?.region ?? null) : null,
    goods: lead?.reporter === reporter ? lead.goods : [],
    partner: 'WLD',
    partners: [],
    pair: null,
    volume: false,
    symmetric: false,
    weak: false,
    quota: false,
    bare: false,
    doubts: (owner ?? behind ?? of) ? [] : ['reporter_carried'],
  };
}

/** `the United States at $738.26 million (14.1 percent)`: a bare percentage behind such an amount is its share. */
export function rankedShare(s: State, i: number, fig: Fig): Reading | null {
  const last = s.bounds.at(-1);
  const known = s.discourse.memory.get(KEY) as Ranking | undefined;
  const bare = fig.kind === 'percent' && fig.sign === 0 && s.items[i - 1]?.m === '(' && s.items[i + 1]?.m === ')';
  const row = bare ? sharedRow(s, i) : null;
  if (row) return row;
  if (!bare || last?.item !== i - 2 || last.measure !== 'value' || known?.paragraph !== memoryOf(s.discourse).paragraph)
    return null;
  return { frame: last.frame, measure: 'share', dir: 0, shareOf: null, doubts: ['share_open'] };
}

/** `21.3% of imports, followed by the United States (13.7%)`: the share of the economy before the bracket. */
function sharedRow(s: State, i: number): Reading | null {
  const owner = s.items[i - 2];
  const last = s.bounds.at(-1);
  if (owner?.k !== 'econ' || owner.adj || owner.poss || owner.codes!.length > 1) return null;
  if (last !== undefined && !isRow(s, last.item, i - 2)) return null;
  if (last?.measure === 'growth') return grownRow(last, owner.codes![0]!);
  if (last !== undefined && last.measure !== 'share') return null;
  const { shares, lastParagraph, paragraph } = memoryOf(s.discourse);
  const told = last?.frame ?? (lastParagraph === paragraph && opensRanking(s, i - 2) ? shares[0] : undefined);
  const flow = last === undefined ? s.frames.at(-1)?.flow : undefined;
  const partner = owner.codes![0]!;
  if (told === undefined || partner === told.reporter || told.partner === 'WLD' || told.flow === 'balance') return null;
  const frame = { ...told, ...(flow ? { flow } : {}), partner, partners: [], symmetric: told.symmetric && !flow };
  return { frame, measure: 'share', dir: 0, shareOf: last?.shareOf ?? null, doubts: last ? [] : ['share_open'] };
}

/** `The US market grew 41.9%, followed by China (23.1%)`: the growth of the trade with the economy before the bracket. */
function grownRow(last: Bound, partner: string): Reading | null {
  const { frame } = last;
  if (frame.partner === 'WLD' || frame.partner === null || partner === frame.reporter) return null;
  const told = { ...frame, partner, partners: [], symmetric: frame.flow === 'total' };
  return { frame: told, measure: 'growth', dir: last.value < 0 ? -1 : 1 };
}

/** Between the share at `a` and the economy at `b` others may stand, and words that rank. */
const isRow = (s: State, a: number, b: number): boolean =>
  s.items.slice(a + 1, b).every((it) => ['mark', 'econ', 'head', 'goods'].includes(it.k)) &&
  s.items.slice(a + 1, b).some((it) => isFollowed(s, it) || it.m === '(' || it.m === ')' || it.m === 'compared');

/** `China ranked third after the United States`: the economies that follow are ranked by what was told before. */
const opensRanking = (s: State, b: number): boolean =>
  s.items.slice(0, b).some((it) => /^rank(?:s|ed|ing)?$/i.test(s.text.slice(it.start, it.end)));

/** Goods that were told to be the top export: others may follow. */
export function keepRanking(s: State, frame: Frame): void {
  s.discourse.memory.set(KEY, { frame: { ...frame, goods: [] }, paragraph: memoryOf(s.discourse).paragraph });
}

/** A row of partners leaves the trade with all of them behind, not that with the last one. */
export function rankedFrame(s: State): Frame | null {
  const known = s.discourse.memory.get(KEY) as Ranking | undefined;
  const { paragraph } = memoryOf(s.discourse);
  return known?.paragraph === paragraph && s.bounds.some((b) => b.frame.named && b.frame.flow === known.frame.flow)
    ? known.frame
    : null;
}

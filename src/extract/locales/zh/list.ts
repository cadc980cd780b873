import { inMoney, type WrittenFigure } from './figure.ts';
import type { FlowWord } from './lexicon/words.ts';
import { copyOf, flowOf, ofFlow, ofGoods, ofPartners, ofRegion, type Subject } from './subject.ts';
import type { Group, State } from './state.ts';

/** The row of figures that begins at the token in hand: `2.95万亿元、2.71万亿元、2.47万亿元`. */
export function rowAt(state: State): Group {
  const { tokens, at } = state;
  let size = 1;
  let last = at;
  for (let k = at + 1; k + 1 <= tokens.length; k++) {
    const join = tokens[k];
    if (!join || !(join.tag === 'item' || join.tag === 'with' || join.tag === 'and')) break;
    let next = k + 1;
    while (tokens[next] && (tokens[next]!.tag === 'approx' || (state.clause.listed && tokens[next]!.tag === 'change')))
      next++;
    const figure = tokens[next];
    const first = tokens[at]!;
    if (figure?.tag !== 'figure' || first.tag !== 'figure' || !isAlike(figure.figure, first.figure)) break;
    size++;
    last = next;
    k = next;
  }
  return { size, index: 0, last, told: state.told.slice(-size) };
}

/** Figures of one row: an amount may leave its unit to the last one. */
const isAlike = (a: WrittenFigure, b: WrittenFigure): boolean => a.kind === b.kind || (isAmount(a) && isAmount(b));

const isAmount = ({ kind }: WrittenFigure): boolean => kind === 'money' || kind === 'bare';

/** `9.76万亿和10.34万亿元`: an amount without a unit takes that of the one that ends its row. */
export function withUnitAhead({ tokens }: State, written: WrittenFigure, { last }: Group): WrittenFigure {
  const end = tokens[last];
  if (written.kind !== 'bare' || end?.tag !== 'figure' || end.figure.kind !== 'money') return written;
  return inMoney(written, end.figure.unit);
}

const BOTH = 'CHN+HKG';

/** `日本、东协、中国大陆与香港`: the last two of a list are told as one. */
function withChinaAsOne(partners: readonly string[]): readonly string[] {
  const at = partners.indexOf('CHN');
  if (at < 0 || partners[at + 1] !== 'HKG') return partners;
  return [...partners.slice(0, at), BOTH, ...partners.slice(at + 2)];
}

/** The subject of one figure of a row: names listed before are matched in order. Null where none is of that length. */
export function subjectInRow(state: State, { size, index, told }: Group): Subject | null {
  const { subject } = state;
  if (size < 2) return subject;
  const { goods, flows, regions, actors, reporters } = subject;
  const partners = subject.partners.length === size + 1 ? withChinaAsOne(subject.partners) : subject.partners;
  const kinds: [length: number, end: number, pick: () => Subject][] = [
    [partners.length, 5, () => ofPartners(subject, partners[index] === BOTH ? ['CHN', 'HKG'] : [partners[index]!])],
    [goods.length, 4, () => ofGoods(subject, [goods[index]!], null)],
    [regions.length, 3, () => ofRegion(subject, regions[index]!, subject.reporter)],
    [actors.length, 2, () => ofActor(subject, actors[index]!)],
    [flows.length, 1, () => withFlow(subject, flows[index] ?? null)],
    [reporters.length, 0, () => ofRegion(subject, subject.region, reporters[index]!)],
  ];
  const fitting = kinds.find(([length]) => length === size);
  if (fitting) return fitting[2]();
  if (state.clause.other && subject.kind === 'other') return subject;
  if (state.clause.periodList.length === size) return subject;
  if (!state.clause.listed && told.length === size && !isSeries(told)) return subject;
  if (!state.clause.listed && told.length !== size) return subject;
  if (told.length !== size) return null;
  const row = told[index]!;
  return state.clause.flows.length > 0 ? ofFlow(row, subject.flow, subject.flows) : row;
}

function withFlow(subject: Subject, flow: FlowWord | null): Subject {
  const next = flow ? ofFlow(subject, flow, [flow]) : copyOf(subject);
  next.kind = flow ? 'trade' : 'other';
  return next;
}

function ofActor(subject: Subject, actor: string): Subject {
  const next = copyOf(subject);
  next.actor = actor;
  return next;
}

/** Exports and imports told one after the other: a row of rates goes over them in order. */
function isSeries(told: readonly Subject[]): boolean {
  return told.every((subject, i) => i === 0 || flowOf(subject) !== flowOf(told[i - 1]!));
}

/** Remembers whose figure was told, so that a later 分别 in the sentence can go over them. */
export function remember(state: State, subject: Subject): void {
  const last = state.told.at(-1);
  if (last && sameSubject(last, subject)) return;
  state.told.push(subject);
  if (state.told.length > 12) state.told.shift();
}

const sameSubject = (a: Subject, b: Subject): boolean =>
  flowOf(a) === flowOf(b) &&
  a.region === b.region &&
  a.reporter === b.reporter &&
  a.actor === b.actor &&
  a.partners.join() === b.partners.join() &&
  a.goods[0]?.start === b.goods[0]?.start;

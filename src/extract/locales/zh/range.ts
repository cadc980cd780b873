import type { WrittenFigure } from './figure.ts';
import type { State } from './state.ts';

/** `1美元约合134日元`: neither figure is of trade. */
export function isExchangeRate(state: State, { kind, number }: WrittenFigure): boolean {
  if (state.at === state.rateEnd) return true;
  if (kind !== 'money' || number.value !== 1) return false;
  const next = state.tokens[state.at + 1]?.tag === 'figure' ? state.at + 1 : state.at + 2;
  const other = state.tokens[next];
  if (other?.tag !== 'figure' || other.figure.kind !== 'money' || other.start - state.tokens[state.at]!.end > 4)
    return false;
  state.rateEnd = next;
  return true;
}

/** `对500亿美元的商品加征关税`: goods that a tariff is laid on. */
export function isTaxed({ text, tokens, at }: State, { kind }: WrittenFigure): boolean {
  if (kind !== 'money' && kind !== 'bare') return false;
  const { end } = tokens[at]!;
  return /^(?:的|[^，。；、,;.%％0-9]){0,16}?(?:加徵|加征|征收|徵收|[关關][税稅])/.test(text.slice(end, end + 20));
}

/** `顺差超过1000亿美元的月份`: what is counted passed it. */
export function isThreshold({ text, tokens, at, paragraph }: State, { kind, start }: WrittenFigure): boolean {
  const { end } = tokens[at]!;
  // `与去年全年仅相差7亿美元`: the gap between two levels.
  if (/(相差|只差|[还還]差)[近约約逾]?$/.test(text.slice(Math.max(paragraph.start, start - 3), start))) return true;
  return (
    kind === 'money' && /^的(月份|年份|[国國]家|[经經][济濟][体體]|企[业業]|省份|城市)/.test(text.slice(end, end + 5))
  );
}

const RANGE_JOINTS: ReadonlySet<string> = new Set(['至', '到', '-', '—', '–', '~', '～', '－', '至约', '到约']);

/** The figures on either side of 至 are the ends of a range, unless 从 or 由 tells of a way from one to the other. */
function joinsRange(state: State, left: number, right: number): boolean {
  const { text, tokens } = state;
  const [a, b] = [tokens[left], tokens[right]];
  if (a?.tag !== 'figure' || b?.tag !== 'figure' || a.figure.kind !== b.figure.kind) return false;
  if (tokens[left - 1]?.tag === 'from' || a.figure.number.value >= b.figure.number.value) return false;
  if (isLevelBehind(state, left)) return false;
  return RANGE_JOINTS.has(text.slice(a.end, b.start));
}

/** `减少14亿美元至337亿美元`: an amount by which, then the level. */
function isLevelBehind({ tokens, clause }: State, left: number): boolean {
  const figure = tokens[left]!;
  const amount = figure.tag === 'figure' && figure.figure.kind !== 'percent';
  return amount && tokens.slice(Math.max(clause.from, left - 2), left).some((t) => t.tag === 'change');
}

const neighbour = ({ tokens, at }: State, step: 1 | -1): number =>
  tokens[at + step]?.tag === 'figure' ? at + step : at + 2 * step;

export const beginsRange = (state: State, { kind }: WrittenFigure): boolean =>
  kind !== 'count' && joinsRange(state, state.at, neighbour(state, 1));
export const endsRange = (state: State, { kind }: WrittenFigure): boolean =>
  kind !== 'count' && joinsRange(state, neighbour(state, -1), state.at);

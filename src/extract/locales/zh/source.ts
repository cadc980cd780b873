import { FOLD } from '../../../text/fold.ts';
import { OFFICES } from './lexicon/offices.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';

/** An office or paper that tells figures: it is the source once a verb of saying follows, or where it is a statistic. */
export function takeSource(state: State, token: Token): void {
  if (token.tag === 'source') {
    const name = sourceName(state, token);
    state.candidate = name;
    takeSide(state, name);
    const before = state.text.slice(Math.max(state.paragraph.start, token.start - 2), token.start);
    if (
      name.endsWith('统计') ||
      name.endsWith('數據') ||
      name.endsWith('统计数据') ||
      before.endsWith('据') ||
      before.endsWith('據')
    )
      setSource(state, name);
    return;
  }
  if (state.candidate !== null && !state.paragraph.headline) setSource(state, state.candidate);
}

/** 昆明海关: the place belongs to the name of the office. */
function sourceName(state: State, { start, end }: Token): string {
  const before = state.tokens[state.at - 1];
  const joined =
    before && before.end === start && (before.tag === 'region' || before.tag === 'economy' || before.tag === 'self');
  return state.text.slice(joined ? before.start : start, end);
}

function setSource(state: State, name: string): void {
  const { discourse } = state;
  if (discourse.source === name) return;
  discourse.source = name;
  discourse.attribution = [name];
}

/** Whose office or leader it is: the economy named with it, else by the name itself. */
function takeSide(state: State, name: string): void {
  const { carried } = state;
  if (POLITICAL.some((end) => name.endsWith(end)) && !tellsFigures(state)) return;
  const before = state.tokens[state.at - 1];
  const beside = before?.end === state.tokens[state.at]!.start ? before : undefined;
  const local = beside?.tag === 'region' && !beside.code?.startsWith('RU-') ? 'CHN' : null;
  const joined = beside?.tag === 'economy' ? beside.code : local;
  const code = joined ?? OFFICES.find(([start]) => startsFolded(name, start))?.[1];
  if (code === undefined) return;
  carried.sourceEconomy = code;
  if (code !== carried.home.economy) carried.lastForeign = code;
}

/** Who acts in politics speaks for an economy's trade only where figures are what is given out. */
const POLITICAL: readonly string[] = '政府 官方 总统 總統 总理 總理 外交部 大使馆 大使館 央行 中央银行 中央銀行'.split(
  ' ',
);
const TELLING: readonly string[] = '公布 公佈 发布 發布 統計 统计 数据 數據'.split(' ');

function tellsFigures({ text, tokens, at }: State): boolean {
  const { end } = tokens[at]!;
  return TELLING.some((word) => text.startsWith(word, end));
}

function startsFolded(name: string, word: string): boolean {
  if (name.length < word.length) return false;
  for (let i = 0; i < word.length; i++) if (FOLD[name.charCodeAt(i)] !== word.charCodeAt(i)) return false;
  return true;
}

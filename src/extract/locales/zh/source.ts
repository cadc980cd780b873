import { FOLD, foldText } from '../../../text/fold.ts';
import type { Paragraph } from '../../locale.ts';
import { OFFICES } from './lexicon/offices.ts';
import { MEDIA } from './lexicon/words.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';
import { wordBefore } from './word.ts';

/** An office or paper that tells figures: it is the source once a verb of saying follows, or where it is a statistic. */
export function takeSource(state: State, token: Token): void {
  if (token.tag === 'source') {
    // 央视网消息 heads the paper's own report.
    if (state.text.startsWith('网消息', token.end)) return;
    const name = sourceName(state, token);
    state.candidate = name;
    takeSide(state, name);
    const start = nameStart(state, token);
    const before = state.text.slice(Math.max(state.paragraph.start, start - 2), start);
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
  if (state.candidate !== null && !isTitle(state.paragraph)) setSource(state, state.candidate);
}

/** A headline has no source; a first line that ends as a sentence does is none: the text begins with its body. */
export const isTitle = ({ headline, text, end }: Paragraph): boolean => headline && text[end - 1] !== '。';

/** 昆明海关: the place belongs to the name of the office. */
function nameStart({ tokens, at }: State, { start }: Token): number {
  const before = wordBefore(tokens, at);
  if (before?.end !== start) return start;
  const joined = before.tag === 'region' || before.tag === 'economy' || before.tag === 'self';
  return joined ? before.start : start;
}

/** With its place, and whom of it is told behind; without 统计 where it has a place (据昆明海关统计). */
function sourceName(state: State, token: Token): string {
  const { text } = state;
  const { start, end } = token;
  const from = nameStart(state, token);
  const counted = from < start && COUNTED.test(text.slice(start, end));
  return text.slice(from, counted ? end - 2 : endOfOffice(text, end));
}

const COUNTED = /^海[关關][统統][计計]$/;
const BRANCH =
  /^(?:[\u4e00-\u9fff]{2,3}分署|(?:进出口|進出口|统计分析|統計分析|综合统计|外贸|外貿|对外贸易)[司局署处處])?(?:相关|相關|有关|有關|新闻|新聞)?(?:负责人|負責人|发言人|發言人)?/;

/** `海关总署广东分署`, `工贸部进出口局`, `海关总署相关负责人`: where the name with its branch and its speaker ends. */
const endOfOffice = (text: string, end: number): number => {
  if (!hasBranchEnd(text, end)) return end;
  const [more] = BRANCH.exec(text.slice(end, end + 16)) ?? [''];
  return more !== '' && BRANCH_ENDS.includes(more.at(-1)!) ? end + more.length : end;
};

/** A character that such a name ends with stands soon: so for few, and the others need no pattern. */
function hasBranchEnd(text: string, end: number): boolean {
  for (let i = end + 1; i < end + 16 && i < text.length; i++) if (BRANCH_ENDS.includes(text[i]!)) return true;
  return false;
}

const BRANCH_ENDS = '署司局处處人';

/** Who measured and who told it: those named in one sentence belong together, else the later one stands alone. */
function setSource(state: State, name: string): void {
  const { discourse, sentence } = state;
  const { voices } = state.carried;
  const role = isMedia(name) ? 'told' : 'measured';
  if (voices.sentence !== sentence) {
    if (role === 'told' || voices.measured !== name) voices.told = null;
    if (role === 'told') voices.measured = null;
  }
  voices[role] = name;
  voices.sentence = sentence;
  discourse.source = voices.measured ?? voices.told;
  discourse.attribution = [voices.measured, voices.told].filter((voice) => voice !== null);
}

const MEDIA_NAMES: ReadonlySet<string> = new Set(MEDIA);
const isMedia = (name: string): boolean => MEDIA_NAMES.has(foldText(name)) || MEDIA_NAMES.has(name);

/** Words by which a paragraph goes on with the figures of the one before. */
const GOES_ON: readonly string[] =
  '数据 统计 报告 文告 资料 公报 该局 该署 该部 该国 其中 来看 同期 当月 按 分国别 具体 此外 另外 同时 另一方面'.split(
    ' ',
  );

/** Offices whose figures a whole article goes on with: not papers, not persons, and not who acts in politics. */
const STATISTICAL =
  /海[关關]|[统統][计計]|普查|[数數][据據]|[部署局厅廳院会會](?:[相有新][关關闻聞])?(?:[负負][责責]人|[发發]言人)?$/;

const isStatistical = (name: string): boolean =>
  STATISTICAL.test(name) && !isMedia(name) && !POLITICAL.some((end) => name.endsWith(end));

/** A source ends with its paragraph, unless it is an office of figures or the next one goes on with them in so many words. */
export function endSource({ discourse, text, paragraph, carried }: State): void {
  if (discourse.source === null || isStatistical(discourse.source)) return;
  const head = foldText(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 14)));
  if (GOES_ON.some((word) => head.includes(word))) return;
  discourse.source = null;
  discourse.attribution = [];
  carried.voices.measured = null;
  carried.voices.told = null;
}

/** Whose office or leader it is: the economy named with it, else by the name itself. */
function takeSide(state: State, name: string): void {
  const { carried } = state;
  if (POLITICAL.some((end) => name.endsWith(end)) && !tellsFigures(state)) return;
  const before = wordBefore(state.tokens, state.at);
  const beside = before?.end === state.tokens[state.at]!.start ? before : undefined;
  const local = beside?.tag === 'region' && !beside.code?.startsWith('RU-') ? 'CHN' : null;
  const joined = beside?.tag === 'economy' ? beside.code : local;
  const code = joined ?? OFFICES.find(([start]) => startsFolded(name, start))?.[1];
  if (code === undefined) return;
  carried.sourceEconomy = code;
  if (!isMedia(name)) state.officeSentence = state.sentence;
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

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

/** Whose office or leader it is, by the beginning of the name. */
const SIDES: readonly (readonly [string, string])[] = [
  ['俄', 'RUS'],
  ['普京', 'RUS'],
  ['美国', 'USA'],
  ['特朗普', 'USA'],
  ['川普', 'USA'],
  ['日本', 'JPN'],
  ['韩国', 'KOR'],
  ['越南', 'VNM'],
  ['印度商', 'IND'],
  ['欧盟', 'EU27_2020'],
  ['德国', 'DEU'],
  ['联邦统计局', 'DEU'],
  ['英国国家', 'GBR'],
  ['法国海关', 'FRA'],
  ['巴西', 'BRA'],
  ['澳大利亚', 'AUS'],
  ['加拿大', 'CAN'],
  ['马来西亚', 'MYS'],
  ['泰国', 'THA'],
  ['新加坡', 'SGP'],
  ['印尼', 'IDN'],
  ['哈萨克斯坦', 'KAZ'],
  ['墨西哥', 'MEX'],
  ['土耳其', 'TUR'],
  ['瑞士', 'CHE'],
];

function takeSide({ carried }: State, name: string): void {
  for (const [start, code] of SIDES)
    if (name.startsWith(start)) {
      carried.lastForeign = code;
      carried.sourceEconomy = code;
      return;
    }
}

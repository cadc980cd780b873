import type { State } from './state.ts';
import type { Token } from './tokens.ts';

/** An office or paper that tells figures: it is the source once a verb of saying follows, or where it is a statistic. */
export function takeSource(state: State, token: Token): void {
  if (token.tag === 'source') {
    const name = sourceName(state, token);
    state.candidate = name;
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

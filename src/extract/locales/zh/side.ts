import type { State } from './state.ts';
import { NO_SUBJECT, type Subject } from './subject.ts';

/** Reporter and region: those named, else those in force; a named country ends the region. */
export function sideOf(
  state: State,
  base: Subject | null,
): Pick<Subject, 'reporter' | 'reporters' | 'region' | 'regions'> {
  const { named } = state.clause;
  const before = base ?? (state.subject.sentence >= 0 ? state.subject : null);
  const reporter = named.reporters.at(-1) ?? null;
  const place = named.regions.at(-1) ?? null;
  if (place !== null || reporter !== null || named.national) state.reporterNamed = true;
  if (place !== null) {
    state.carried.topicOnly = false;
    const country = state.carried.lastRegion?.name === place ? state.carried.lastRegion.country : 'CHN';
    return { reporter: country, reporters: [], region: place, regions: named.regions };
  }
  if (reporter !== null) return { reporter, reporters: named.reporters, region: null, regions: [] };
  if (named.national) return { reporter: state.carried.home.economy, reporters: [], region: null, regions: [] };
  const office = base === NO_SUBJECT ? state.carried.sourceEconomy : null;
  const inForce = office ?? ownReporter(state, before) ?? state.carried.sourceEconomy;
  const clashes = named.partners.length === 1 && named.partners[0] === (inForce ?? state.carried.home.economy);
  // `俄中贸易额…，其中自俄罗斯进口`: of the two, the other one trades.
  const other = before?.partners.length === 1 ? before.partners[0]! : null;
  if (clashes && other !== null && other !== inForce)
    return { reporter: other, reporters: [], region: null, regions: [] };
  if (clashes && state.carried.lastForeign)
    return { reporter: state.carried.lastForeign, reporters: [], region: null, regions: [] };
  const names = named.goods.length + named.actors.length + named.partners.length > 0;
  const region = before?.region ?? null;
  const kept = region !== null && names && isKindOfZone(region) ? null : region;
  return { reporter: inForce, reporters: [], region: kept, regions: [] };
}

/** Who trades where nobody is named; trade of the whole world that an aside told of gives way to that of the opening. */
function ownReporter({ opening, carried, discourse, sentence }: State, before: Subject | null): string | null {
  const told = before?.reporter ?? discourse.reporter;
  if (told !== 'WLD' || before?.sentence === sentence) return told;
  return (opening ?? carried.opening)?.reporter ?? told;
}

/** Zones of a kind (自贸试验区, 综合保税区), not a place: goods and firms named after them are not theirs. */
const isKindOfZone = (region: string): boolean =>
  ['自贸试验区', '自由贸易试验区', '综合保税区', '综保区', '特殊监管区域', '经开区', '高新区', '自贸区'].some((z) =>
    region.endsWith(z),
  );

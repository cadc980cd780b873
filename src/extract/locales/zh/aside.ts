import type { State } from './state.ts';

/** Between 占 and its figure, or 比 and its verb, names belong to what is compared with. */
export const isAside = ({ clause }: State): boolean =>
  (clause.whole !== null && clause.figures === 0 && !clause.share) ||
  (clause.compared !== null && !clause.compared.seen);

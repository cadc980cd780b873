import { ARTICLE } from './article.cases.ts';
import { BASE } from './base.cases.ts';
import type { Case } from './case.ts';
import { CUMULATIVE } from './cumulative.cases.ts';
import { CURRENCY } from './currency.cases.ts';
import { INTERVALS } from './intervals.cases.ts';
import { LISTS } from './lists.cases.ts';
import { MIRROR } from './mirror.cases.ts';
import { READINGS } from './readings.cases.ts';
import { SILENCE } from './silence.cases.ts';
import { SUPERLATIVES } from './superlatives.cases.ts';
import { VINTAGES } from './vintages.cases.ts';

/** Every written case, by what it is about. */
export const CASES: readonly { readonly topic: string; readonly cases: readonly Case[] }[] = [
  { topic: 'as of then, as of now', cases: VINTAGES },
  { topic: 'intervals, not tolerances', cases: INTERVALS },
  { topic: 'the implied base', cases: BASE },
  { topic: 'cumulative algebra', cases: CUMULATIVE },
  { topic: 'currency of growth', cases: CURRENCY },
  { topic: 'mirror data', cases: MIRROR },
  { topic: 'records, firsts, streaks, ranks, targets', cases: SUPERLATIVES },
  { topic: 'the article against itself', cases: ARTICLE },
  { topic: 'sums of lists', cases: LISTS },
  { topic: 'silence and definitions', cases: SILENCE },
  { topic: 'readings in doubt', cases: READINGS },
];

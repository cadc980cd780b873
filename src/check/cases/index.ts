import { BASE } from './base.cases.ts';
import type { Case } from './case.ts';
import { BESIDE } from './beside.cases.ts';
import { CUMULATIVE } from './cumulative.cases.ts';
import { CURRENCY } from './currency.cases.ts';
import { INTERVALS } from './intervals.cases.ts';
import { LISTS } from './lists.cases.ts';
import { MIRROR } from './mirror.cases.ts';
import { RANKS } from './ranks.cases.ts';
import { READINGS } from './readings.cases.ts';
import { RECORDS } from './records.cases.ts';
import { REFUSALS } from './refusals.cases.ts';
import { RELATIONS } from './relations.cases.ts';
import { SILENCE } from './silence.cases.ts';
import { STREAKS } from './streaks.cases.ts';
import { TELLINGS } from './tellings.cases.ts';
import { TOTALS } from './totals.cases.ts';
import { VINTAGES } from './vintages.cases.ts';

/** Every written case, by what it is about. */
export const CASES: readonly { readonly topic: string; readonly cases: readonly Case[] }[] = [
  { topic: 'as of then, as of now', cases: VINTAGES },
  { topic: 'intervals, not tolerances', cases: INTERVALS },
  { topic: 'the implied base', cases: BASE },
  { topic: 'cumulative algebra', cases: CUMULATIVE },
  { topic: 'currency of growth', cases: CURRENCY },
  { topic: 'mirror data', cases: MIRROR },
  { topic: 'records', cases: RECORDS },
  { topic: 'firsts and streaks', cases: STREAKS },
  { topic: 'ranks and targets', cases: RANKS },
  { topic: 'the article against itself: totals and balances', cases: TOTALS },
  { topic: 'the article against itself: growth, shares and parts', cases: RELATIONS },
  { topic: 'sums of lists', cases: LISTS },
  { topic: 'silence and definitions', cases: SILENCE },
  { topic: 'readings in doubt', cases: READINGS },
  { topic: 'what stands beside a figure', cases: BESIDE },
  { topic: 'one thing told twice, or of another count', cases: TELLINGS },
  { topic: 'when a refusal stands', cases: REFUSALS },
];

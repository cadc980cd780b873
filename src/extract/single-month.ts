import type { Mention } from './scanner.ts';

/** A month that its words call one by itself: `in September`, `9月当月`, `за сентябрь`. */
export const isSingleMonth = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 4), start)) || BEHIND.test(text.slice(end, end + 4));

const BEFORE = /(?:^|[^\p{L}])(?:in|the|в|за) $/iu;
const BEHIND = /^月?(?:[當单單当]月|份)/u;

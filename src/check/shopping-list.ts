import type { Wanted } from '../model/verdict.ts';
import type { CheckedReport } from './check.ts';

/** One table and release that would decide claims which nothing covers today. */
export interface ShoppingItem {
  readonly wanted: Wanted;
  /** How many claims and superlatives it would decide. */
  readonly claims: number;
  /** Some of their quotes, first come. */
  readonly quotes: readonly string[];
}

const QUOTES = 5;

/** Gathers what unverifiable claims are waiting for, the most wanted first. Takes any number of reports, one at a time. */
export function shoppingList(
  reports: Iterable<Pick<CheckedReport, 'claims' | 'superlatives'>>,
): readonly ShoppingItem[] {
  const items = new Map<string, { wanted: Wanted; claims: number; quotes: string[] }>();
  for (const { claims, superlatives } of reports) {
    for (const c of claims) if (c.verdict.wanted) add(items, c.verdict.wanted, c.claim.quote);
    for (const s of superlatives) if (s.verdict.wanted) add(items, s.verdict.wanted, s.superlative.quote);
  }
  return [...items.values()].toSorted((a, b) => b.claims - a.claims);
}

function add(
  items: Map<string, { wanted: Wanted; claims: number; quotes: string[] }>,
  wanted: Wanted,
  quote: string,
): void {
  if (wanted.reporter === null || wanted.period === null) return;
  const { source, reporter, region, partner, flow, commodity, period } = wanted;
  const key = [source, reporter, region, partner, flow, commodity, ...period].join('|');
  const item = items.get(key) ?? { wanted, claims: 0, quotes: [] };
  item.claims++;
  if (item.quotes.length < QUOTES && !item.quotes.includes(quote)) item.quotes.push(quote);
  items.set(key, item);
}

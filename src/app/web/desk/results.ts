import { randomBytes } from 'node:crypto';
import type { Outcome } from './submission.ts';

/** Texts that are kept at most, in characters of all together, and results. */
const MOST_CHARACTERS = 50_000_000;
const MOST_RESULTS = 500;

/** What was checked and not stored, for as long as the server runs and there is room: each under an address nobody guesses. */
export interface Results {
  keep(outcome: Outcome): string;
  find(id: string): Outcome | null;
}

export function openResults(): Results {
  const kept = new Map<string, Outcome>();
  let characters = 0;
  return {
    keep: (outcome) => {
      const id = randomBytes(12).toString('base64url');
      kept.set(id, outcome);
      characters += sizeOf(outcome);
      for (const [oldest, other] of kept) {
        if ((characters <= MOST_CHARACTERS && kept.size <= MOST_RESULTS) || oldest === id) break;
        characters -= sizeOf(other);
        kept.delete(oldest);
      }
      return id;
    },
    find: (id) => kept.get(id) ?? null,
  };
}

const sizeOf = ({ reports }: Outcome): number => reports.reduce((sum, { article }) => sum + article.text.length, 0);

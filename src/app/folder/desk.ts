import { createHash } from 'node:crypto';
import { openLedger, type PairDigest } from '../../ledger/ledger.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/report.ts';
import { DISK, type Disk } from './disk.ts';
import { entryOf, type Entry, type Versions } from './index/entry.ts';
import { reread } from './reread.ts';
import { readStored, type StoredArticle } from './stored-article.ts';
import { findVersions } from './versions.ts';

/** Where a stored article becomes what the index keeps of it: read, extracted, checked. Pure once it is open. */
export interface Desk {
  readonly versions: Versions;
  report(article: Article): Report;
  /** The state of the record pair by pair, and of the exchange rates under `RATES`. */
  pairs(): Promise<readonly PairDigest[]>;
  /** Null where nothing readable is in it. */
  tally(stored: StoredArticle, text?: string): Promise<Tallied | null>;
}

export interface Tallied {
  readonly stored: StoredArticle;
  readonly entry: Entry;
  /** A mistake of the program's while judging: the article is kept without claims, and judged again by the next version. */
  readonly fault?: string;
}

/** Opens the record of a data folder beside the shipped one. `versions` is given where somebody found them already. */
export async function openDesk(root: string, versions?: Versions, disk: Disk = DISK): Promise<Desk> {
  const known = versions ?? (await findVersions(disk, root));
  const { openChecker } = await import('../check.ts');
  const checker = await openChecker({ data: root });
  return {
    versions: known,
    report: (article) => checker.check(article),
    pairs: () => pairsOf(root),
    tally: async (stored, text) => {
      const article = await reread(stored, text);
      if (article === null) return null;
      try {
        return { stored, entry: entryOf(checker.check(article), known) };
      } catch (fault) {
        const bare: Report = { article, claims: [], superlatives: [], figures: [], diagnostics: [] };
        const entry = entryOf(bare, { ...known, extractor: UNJUDGED });
        return { stored, entry, fault: String(fault) };
      }
    },
  };
}

/** Stands for the exchange rates among the pairs: what is converted may touch every claim. */
export const RATES = '*';

async function pairsOf(data: string): Promise<readonly PairDigest[]> {
  const ledger = await openLedger({ data });
  try {
    const rates = JSON.stringify(await ledger.rates());
    const digest = createHash('sha256').update(rates).digest('hex').slice(0, 16);
    return [...(await ledger.digests()), { reporter: RATES, partner: RATES, digest }];
  } finally {
    ledger.close();
  }
}

/** Stands for the version of the code where an article could not be judged, so that any other one tries again. */
const UNJUDGED = 'none';

/** An article file by its content and name; null where it is none. */
export function storedOf(
  text: string,
  named: { readonly id: string; readonly revision: number },
): StoredArticle | null {
  const stored = readStored(text, named);
  // The name counts: it is how the file is found again.
  return stored && { ...stored, id: named.id, revision: named.revision };
}

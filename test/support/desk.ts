import type { CheckedClaim, Rating } from '../../src/model/verdict.ts';
import { entryOf, type Versions } from '../../src/app/folder/index/entry.ts';
import type { PairDigest } from '../../src/ledger/ledger.ts';
import type { Desk } from '../../src/app/folder/desk.ts';
import { reread } from '../../src/app/folder/reread.ts';
import { claimOf } from './report.ts';

const VERSIONS: Versions = { extractor: 'e1', checker: 'c1', ledger: 'l1' };

/**
 * A desk that reads `12.3亿美元` as China's exports to Russia and rates each by `rate`: for tests of what is kept and
 * found again, not of what is read.
 */
export function plainDesk(
  rate: (value: number) => Rating = () => 'supported',
  versions: Versions = VERSIONS,
  pairs: readonly PairDigest[] = [{ reporter: 'CHN', partner: 'RUS', digest: versions.ledger }],
): Desk {
  const report: Desk['report'] = (article) => {
    const claims = [...article.text.matchAll(/(\d+(?:\.\d+)?)亿美元/g)].map((m) =>
      checked(m[0], m.index, Number(m[1]), rate),
    );
    return { article, claims, superlatives: [], figures: claims.map(({ claim }) => claim), diagnostics: [] };
  };
  return {
    versions,
    report,
    pairs: async () => pairs,
    tally: async (stored, text) => {
      const article = await reread(stored, text);
      return article && { stored, entry: entryOf(report(article), versions) };
    },
  };
}

function checked(quote: string, at: number, amount: number, rate: (value: number) => Rating): CheckedClaim {
  const value = amount * 1e8;
  const claim = claimOf({ quote, at, value, interval: [value, value], flow: 'export', source: '中国海关总署' });
  const explanation = { en: `rated ${rate(amount)}`, zh: `判为${rate(amount)}` };
  return { claim, verdict: { rating: rate(amount), evidence: [], difference: null, reasons: ['exact'], explanation } };
}

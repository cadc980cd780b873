import type { Claim, Flow } from '../model/claim.ts';

/** Words for what a share may be a share of, in the languages that are read; a stem stands for all its forms. */
const WORDS: Readonly<Record<Flow, readonly string[]>> = {
  total: ['进出口', '進出口', '外贸', '外貿', '贸易', '貿易', 'trade', 'turnover', 'товарооборот', 'торговл', 'торгов'],
  export: ['出口', 'export', 'экспорт', 'поставк'],
  import: ['进口', '進口', 'import', 'импорт', 'ввоз'],
  balance: ['顺差', '順差', '逆差', 'surplus', 'deficit', 'профицит', 'дефицит', 'сальдо'],
};

type Share = Pick<Claim, 'share_of' | 'flow'>;

function flowsNamed(share: Share): ReadonlySet<Flow> {
  const of = share.share_of?.toLowerCase() ?? '';
  const total = of.replaceAll(/[进進]出口/g, '贸易');
  const named = (flow: Flow): boolean => WORDS[flow].some((word) => total.includes(word));
  return new Set((['total', 'export', 'import', 'balance'] as const).filter(named));
}

/** Which flow the whole of a share is of: `exports and imports` are both, `export trade` is exports; null where untold. */
export function wholeFlow(share: Share): Flow | null {
  const flows = flowsNamed(share);
  if (flows.has('balance')) return 'balance';
  if (flows.has('export') !== flows.has('import')) return flows.has('export') ? 'export' : 'import';
  return flows.has('total') || flows.has('export') ? 'total' : null;
}

/** A part of a growth is no part of the trade that grew. */
const GROWTH = ['growth', 'increase', 'rise', '增长', '增長', '增量', '增幅', 'рост', 'прирост'];

/** True where the whole is trade, or nobody says what it is. */
export function isTrade(share: Share): boolean {
  const of = share.share_of?.toLowerCase() ?? null;
  return of === null || (flowsNamed(share).size > 0 && !GROWTH.some((word) => of.includes(word)));
}

import type { Claim, Flow } from '../model/claim.ts';

/** Words for what a share may be a share of, in the languages that are read; a stem stands for all its forms. */
const WORDS: Readonly<Record<Flow, readonly string[]>> = {
  total: ['进出口', '進出口', '外贸', '外貿', '贸易', '貿易', 'trade', 'turnover', 'товарооборот', 'торговл', 'торгов'],
  export: ['出口', 'export', 'экспорт', 'вывоз'],
  import: ['进口', '進口', 'import', 'purchas', 'импорт', 'ввоз', 'закуп'],
  balance: ['顺差', '順差', '逆差', 'surplus', 'deficit', 'профицит', 'дефицит', 'сальдо'],
};

/** Words for trade that say nothing of its direction: deliveries are exports to the one and imports to the other. */
const EITHER_WAY = ['shipment', 'поставк', 'поставок'];

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

/** A part of a growth is no part of the trade that grew. Whole words: an enterprise is no rise, and Rostov no рост. */
const GROWTH = /\b(?:growth|increase|rise)\b|增长|增長|增量|增幅|(?<![а-яё])(?:при)?рост(?:а|у|е|ом)?(?![а-яё])/;

/** True where the whole is trade, or nobody says what it is. */
export function isTrade(share: Share): boolean {
  const of = share.share_of?.toLowerCase() ?? null;
  if (of === null) return true;
  return (flowsNamed(share).size > 0 || EITHER_WAY.some((word) => of.includes(word))) && !GROWTH.test(of);
}

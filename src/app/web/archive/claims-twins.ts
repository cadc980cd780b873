import type { Claim } from '../../../model/claim.ts';
import { csvLine, type Cell } from '../../../publish/csv-line.ts';
import type { ClaimItem } from '../../folder/index/read/index.ts';

export function claimsCsv(items: readonly ClaimItem[]): string {
  const head = ['article', 'published', 'publisher', 'quote', 'reporter', 'region', 'partner', 'flow', 'commodity'];
  const period = ['first_day', 'last_day', 'measure', 'value', 'unit', 'basis', 'modality', 'source'];
  const verdict = ['rating', 'reasons', 'official', 'office', 'released'];
  const lines = items.map((i) => csvLine([i.article, i.published, i.publisher, ...slots(i.claim), ...judged(i)]));
  return csvLine([...head, ...period, ...verdict]) + lines.join('');
}

function slots({ quote, reporter, region, partner, flow, commodity, period, ...c }: Claim): Cell[] {
  const [first = null, last = null] = period ?? [];
  const who = [quote, reporter, region, partner, flow, commodity, first, last];
  return [...who, c.measure, c.value, c.unit, c.basis, c.modality, c.source];
}

const judged = ({ rating, reasons, official, office, released }: ClaimItem): Cell[] => [
  rating,
  reasons.join(' '),
  official,
  office,
  released,
];

import { resolve } from 'node:path';
import type { Vintage } from '../../../ledger/history.ts';
import type { Observation } from '../../../model/observation.ts';
import { publicBy } from '../../../model/observation.ts';
import { periodText } from '../../../ledger/period-text.ts';
import { userError } from '../../errors.ts';
import { print } from '../printer.ts';
import type { Values } from './filter.ts';
import { filterOf, oneOf } from './filter.ts';
import { reasonOf, withLedger } from './open.ts';
import { csvText, numberText, tableText } from './table.ts';

export const FORMATS = ['table', 'csv', 'json'] as const;

/** Prints the figures that match, or writes them as Parquet. */
export async function showQuery(options: Values): Promise<void> {
  const filter = filterOf(options);
  const format = oneOf('--format', String(options['format'] ?? 'table'), FORMATS);
  const output = options['output'];
  await withLedger(options, async (ledger) => {
    if (typeof output === 'string') {
      try {
        await ledger.exportParquet(filter, resolve(output));
      } catch (error) {
        throw userError('unwritable-file', output, reasonOf(error));
      }
    } else if (options['history'] === true) {
      await print(historyText(await ledger.vintages(filter), format));
    } else {
      await print(observationsText(await ledger.query(filter), format));
    }
  });
}

const HEADER = [
  'reporter',
  'partner',
  'flow',
  'commodity',
  'period',
  'measure',
  'value',
  'unit',
  'released',
  'source',
  'citation',
];

/** The day from which a row was public; one that follows from a rule is marked: it is an upper bound. */
export const releaseText = (o: Observation): string => o.released ?? (publicBy(o) ? `≤ ${publicBy(o)}` : '');

const cells = (o: Observation, number: (n: number) => string): string[] => [
  o.region ?? o.reporter,
  o.partner,
  o.flow,
  o.commodity ?? '',
  periodText(o.period),
  o.measure === 'growth' && o.growthCurrency ? `growth of ${o.growthCurrency}` : o.measure,
  number(o.value),
  o.unit + (o.adjustment ? ` (${o.adjustment})` : ''),
  releaseText(o),
  o.source,
  o.citation,
];

/** For a CSV: stated and worked-out days apart. */
const exactCells = (o: Observation): string[] =>
  cells(o, String)
    .with(HEADER.indexOf('released'), o.released ?? '')
    .concat(o.releasedBy ?? '', o.releasedRule ?? '', o.url, o.note ?? '');

function observationsText(rows: readonly Observation[], format: (typeof FORMATS)[number]): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  if (format === 'table')
    return tableText(
      HEADER,
      rows.map((o) => cells(o, numberText)),
    );
  return csvText(
    [...HEADER, 'released_by', 'released_rule', 'url', 'note'],
    rows.map((o) => exactCells(o)),
  );
}

function historyText(rows: readonly Vintage[], format: (typeof FORMATS)[number]): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  const header = ['from', 'until', ...HEADER];
  const list = rows.map((v) =>
    [v.from ?? '', v.until ?? ''].concat(cells(v.observation, format === 'csv' ? String : numberText)),
  );
  return format === 'csv' ? csvText(header, list) : tableText(header, list);
}

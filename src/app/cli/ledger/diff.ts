import type { Revision } from '../../../ledger/history.ts';
import { periodText } from '../../../ledger/period-text.ts';
import { userError } from '../../errors.ts';
import { print } from '../printer.ts';
import type { Values } from './filter.ts';
import { dayOf, filterOf, oneOf } from './filter.ts';
import { withLedger } from './open.ts';
import { FORMATS, releaseText } from './query.ts';
import { csvText, numberText, tableText } from './table.ts';

/** Prints what releases revised, largest relative change first. */
export async function showDiff(options: Values): Promise<void> {
  const format = oneOf('--format', String(options['format'] ?? 'table'), FORMATS);
  const since = dayOf(typeof options['since'] === 'string' ? options['since'] : undefined);
  const beyond = typeof options['beyond'] === 'string' ? percentOf(options['beyond']) : undefined;
  const filter = {
    limit: format === 'table' ? 50 : 1_000_000,
    ...filterOf(options),
    ...(since === undefined ? {} : { since }),
    ...(beyond === undefined ? {} : { beyond }),
  };
  await withLedger(options, async (ledger) => print(revisionsText(await ledger.revisions(filter), format)));
}

function percentOf(text: string): number {
  const n = Number(text);
  if (text.trim() === '' || !Number.isFinite(n)) {
    throw userError('bad-option', null, `--beyond ${JSON.stringify(text)}: give a number of percent.`);
  }
  return n;
}

const HEADER = [
  'change',
  'reporter',
  'partner',
  'flow',
  'commodity',
  'period',
  'unit',
  'before',
  'after',
  'published',
  'revised',
  'source',
];

function revisionsText(rows: readonly Revision[], format: (typeof FORMATS)[number]): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  const number = format === 'csv' ? String : numberText;
  const list = rows.map(({ before, after, change, percent }) => [
    before.measure === 'growth' ? `${signed(change)} points` : percent === null ? '' : `${signed(percent)} %`,
    before.region ?? before.reporter,
    before.partner,
    before.flow,
    before.commodity ?? '',
    periodText(before.period),
    before.unit,
    number(before.value),
    number(after.value),
    releaseText(before),
    releaseText(after),
    before.source,
  ]);
  return format === 'csv' ? csvText(HEADER, list) : tableText(HEADER, list);
}

const signed = (n: number): string => `${n > 0 ? '+' : ''}${n.toFixed(2)}`;

import type { Mirrored } from '../../../ledger/algebra/mirror.ts';
import { asymmetry } from '../../../ledger/algebra/mirror.ts';
import { periodText } from '../../../ledger/period-text.ts';
import type { Period } from '../../../model/period.ts';
import { months, years } from '../../../model/period.ts';
import { SourceError } from '../../../sources/source.ts';
import { monthsBetween } from '../../../sources/span.ts';
import { userError } from '../../errors.ts';
import { print } from '../printer.ts';
import type { Values } from './filter.ts';
import { dayOf, oneOf } from './filter.ts';
import { withLedger } from './open.ts';
import { FORMATS, releaseText } from './query.ts';
import { csvText, numberText, tableText } from './table.ts';

/** Prints the asymmetry of a pair: both directions, period by period. */
export async function showMirror(one: string, other: string, options: Values): Promise<void> {
  const format = oneOf('--format', String(options['format'] ?? 'table'), FORMATS);
  const periods = periodsOf(options);
  const currency = String(options['currency'] ?? 'USD').toUpperCase();
  const pair = [one.toUpperCase(), other.toUpperCase()];
  const asof = dayOf(typeof options['asof'] === 'string' ? options['asof'] : undefined);
  await withLedger(options, async (ledger) => {
    const book = await ledger.book({ reporters: pair, partners: pair, ...(asof === undefined ? {} : { asof }) });
    await print(mirrorText(asymmetry(book, pair[0] ?? '', pair[1] ?? '', periods, currency), format));
  });
}

function periodsOf(options: Values): Period[] {
  const text = (name: string): string | null => (typeof options[name] === 'string' ? options[name] : null);
  try {
    return monthsBetween(text('from'), text('to')).map((p) =>
      p.length === 4 ? years(Number(p)) : months(Number(p.slice(0, 4)), Number(p.slice(5))),
    );
  } catch (error) {
    if (error instanceof SourceError) throw userError('bad-option', null, error.message);
    throw error;
  }
}

const HEADER = [
  'period',
  'exporter',
  'importer',
  'exported (FOB)',
  'imported (CIF)',
  'gap',
  'gap %',
  'freight explains it',
  'exporter released',
  'importer released',
];

function mirrorText(rows: readonly Mirrored[], format: (typeof FORMATS)[number]): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  const number = format === 'csv' ? String : numberText;
  const list = rows.map((m) => [
    periodText(m.period),
    m.exporter,
    m.importer,
    number(m.exported.value),
    number(m.imported.value),
    number(m.gap),
    m.gapPercent.toFixed(1),
    m.explained ? 'yes' : 'no',
    ...[m.exported, m.imported].map((p) => p.rows.map(releaseText).at(-1) ?? ''),
  ]);
  return format === 'csv' ? csvText(HEADER, list) : tableText(HEADER, list);
}

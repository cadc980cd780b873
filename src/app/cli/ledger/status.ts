import { print } from '../printer.ts';
import type { Values } from './filter.ts';
import { filterOf } from './filter.ts';
import { withLedger } from './open.ts';
import { tableText } from './table.ts';

const HEADER = [
  'source',
  'reporter',
  'partner',
  'frequency',
  'periods',
  'from',
  'to',
  'last release',
  'gaps',
  'missing',
];

/** Prints what the ledger has. */
export async function showStatus(options: Values): Promise<void> {
  await withLedger(options, async (ledger) => {
    const rows = await ledger.coverage(filterOf(options));
    if (options['json'] === true) return print(`${JSON.stringify(rows, null, 1)}\n`);
    const list = rows.map((c) => [
      c.source,
      c.reporter,
      c.partner,
      c.frequency.replaceAll('_', ' '),
      String(c.periods),
      c.first,
      c.last,
      c.lastRelease ?? '',
      c.gaps === 0 ? '' : String(c.gaps),
      c.missing.slice(0, 4).join(' ') + (c.missing.length > 4 ? ' …' : ''),
    ]);
    return print(tableText(HEADER, list));
  });
}

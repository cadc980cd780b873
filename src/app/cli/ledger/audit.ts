import type { Coverage } from '../../../ledger/coverage.ts';
import type { Finding } from '../../../ledger/audit/finding.ts';
import { periodText } from '../../../ledger/period-text.ts';
import { publicBy } from '../../../model/observation.ts';
import { setExitCode } from '../exit.ts';
import { print } from '../printer.ts';
import type { Values } from './filter.ts';
import { withLedger } from './open.ts';

/** Prints what does not fit together, with its rows; known exceptions of the shipped figures are counted. */
export async function showAudit(options: Values): Promise<void> {
  await withLedger(options, async (ledger) => {
    const judged = await ledger.audit();
    if (judged.open.length > 0 || judged.idle.length > 0) setExitCode(1);
    const broken = (await ledger.coverage()).filter((c) => c.gaps > 0);
    if (options['json'] === true) return print(`${JSON.stringify({ ...judged, gaps: broken }, null, 1)}\n`);
    for (const finding of judged.open) await print(findingText(finding));
    if (options['all'] === true) {
      for (const { finding, reason } of judged.explained) await print(findingText(finding, reason));
    }
    for (const { id } of judged.idle) await print(`no longer found, strike it out of the exceptions: ${id}\n`);
    const { open, explained, idle } = judged;
    for (const c of broken) await print(gapText(c));
    const gaps = broken.reduce((sum, c) => sum + c.gaps, 0);
    return print(
      `${gaps} periods missing in ${broken.length} series; ${open.length} open, ${explained.length} explained, ${idle.length} exceptions without a finding\n`,
    );
  });
}

/** One line a series: what the record lacks between its first and its last period. */
const gapText = (c: Coverage): string =>
  `gap: ${c.reporter} ${c.partner} by ${c.frequency.replaceAll('_', ' ')} (${c.source}): ${c.gaps} of ${c.periods + c.gaps} missing: ${c.missing.join(' ')}\n`;

function findingText(f: Finding, reason?: string): string {
  const what = [f.region ?? f.reporter, f.partner, f.flow, f.commodity, periodText(f.period), f.unit]
    .filter(Boolean)
    .join(' ');
  const rows = f.rows.map((o) => {
    const day = publicBy(o);
    return `    ${o.flow} ${periodText(o.period)} ${o.value} ${o.unit}${day ? `, public by ${day}` : ''}: ${o.citation} ${o.url}\n`;
  });
  return `${f.rule}: ${what}: ${f.message}\n${reason ? `    known: ${reason}\n` : ''}${rows.join('')}`;
}

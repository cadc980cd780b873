import type { Reject } from '../../model/layout.ts';

/** Rejected rows as CSV: file, line, column, text, reason. */
export function rejectsCsv(rejects: readonly Reject[]): string {
  const lines = rejects.map((r) => [r.file, r.line === null ? '' : String(r.line), r.column ?? '', r.text, r.reason]);
  return [['file', 'line', 'column', 'text', 'reason'], ...lines]
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('');
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is kept from being one. */
function quoted(text: string): string {
  const safe = /^[=+@\t\r]/.test(text) || /^-[^\d.]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

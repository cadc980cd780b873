export type Cell = string | number | boolean | null;

/**
 * One line of CSV (RFC 4180, `\n`). A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers stay numbers, negative ones too.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\n`;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table for a terminal: columns padded to their widest cell, numbers to the right. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = header.map((_, i) => rows.length > 0 && rows.every((r) => NUMBER.test(r[i] ?? '')));
  const widths = header.map((h, i) => rows.reduce((w, r) => Math.max(w, width(r[i] ?? '')), width(h)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
        return right[i] ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  return [line(header), ...rows.map(line)].map((text) => `${text}\n`).join('');
}

const NUMBER = /^[-+]?[\d,.]*%?$/;

/** Chinese characters take two places. */
function width(text: string): number {
  let n = 0;
  for (const c of text) n += (c.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return n;
}

/** Rows as CSV with a header. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is kept from being one. */
function quoted(cell: string): string {
  const safe = /^[=+@\t]/.test(cell) || /^-[^\d.]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** 211800000000 as `211,800,000,000`; what was converted is told to the unit, growth and small numbers as they are. */
export const numberText = (n: number): string =>
  Math.abs(n) >= 1e6 ? Math.round(n).toLocaleString('en-US') : n.toLocaleString('en-US', { maximumFractionDigits: 6 });

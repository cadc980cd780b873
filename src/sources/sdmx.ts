import type { TableLayout } from '../model/layout.ts';
import { headerOf } from './delimited.ts';

/** What the header of an SDMX-CSV file says, whatever labels and options it was asked with. */
export interface SdmxHeader {
  /** Identifiers of the columns: `DIM_1: Dimension 1`, `ATTR_1[]` and `STRUCTURE[;]` give `DIM_1`, `ATTR_1`, `STRUCTURE`. */
  readonly header: readonly string[];
  readonly delimiter: TableLayout['delimiter'];
  /** Files that are separated by semicolons write numbers with a comma. */
  readonly decimal: '.' | ',';
  /** Cells hold codes with labels (`A: Annual`). */
  readonly labelled: boolean;
  /** Rows that state something; deletions are left aside. */
  readonly keep: TableLayout['keep'];
}

/**
 * Reads the header of SDMX-CSV 1.0 and 2.0.
 *
 * Source: SDMX-CSV 2.0 field guide; column names that repeat (labels in columns of their own) are numbered.
 */
export function sdmxHeader(head: string): SdmxHeader {
  const { header: raw, delimiter } = headerOf(head);
  const seen = new Map<string, number>();
  const header = raw.map((name) => {
    const id = (name.split(':')[0] ?? '').replaceAll(/\[[^\]]*\]/g, '').trim();
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    return n === 0 ? id : `${id}#${n + 1}`;
  });
  return {
    header,
    delimiter,
    decimal: delimiter === ';' ? ',' : '.',
    labelled: raw.some((name) => name.includes(': ')),
    keep: header.includes('ACTION') ? [{ column: 'ACTION', values: ['I', 'A', 'R', 'M'] }] : [],
  };
}

/** The first of several names that the header has, in any case of letters. */
export function oneOfColumns(header: readonly string[], names: readonly string[]): string | null {
  const wanted = new Set(names.map((n) => n.toLowerCase()));
  return header.find((name) => wanted.has(name.toLowerCase())) ?? null;
}

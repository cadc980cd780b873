import type { Parameter } from '../../../../ledger/duckdb.ts';

export interface Where {
  /** Conditions that all have to hold. Never text of a user's: every value is a parameter. */
  readonly sql: string;
  readonly parameters: Parameter[];
}

/** Collects conditions with their values; without any, everything is chosen. */
export class Conditions {
  readonly #parts: string[] = [];
  readonly #parameters: Parameter[] = [];

  /** A condition with a question mark for each value. */
  add(sql: string, ...values: Parameter[]): void {
    this.#parts.push(sql);
    this.#parameters.push(...values);
  }

  /** The condition with a value that may not be given. */
  addIf(sql: string, value: Parameter | undefined): void {
    if (value !== undefined && value !== '') this.add(sql, value);
  }

  /** Articles published on or after, on or before: a day holds all its times. */
  addDays(column: string, { from, to }: { readonly from?: string; readonly to?: string }): void {
    this.addIf(`${column} >= ?`, from);
    this.addIf(`${column} < ? || '~'`, to);
  }

  all(): Where {
    return { sql: this.#parts.join(' AND ') || 'true', parameters: this.#parameters };
  }
}

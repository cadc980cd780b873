/** Something to tell about one input: the run goes on with the others. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable code: `empty-file`, `no-date`, `binary`. */
  readonly code: string;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
  /** Where: file, and line (from 1) or field where known. */
  readonly file: string | null;
  readonly line: number | null;
  readonly field: string | null;
}

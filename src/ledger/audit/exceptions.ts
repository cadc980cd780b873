import type { Database } from '../duckdb.ts';
import { referencePath } from '../reference.ts';
import type { Finding } from './finding.ts';
import { findingId } from './finding.ts';

/** A finding about the shipped figures that is known and explained. */
export interface Exception {
  /** As `findingId` gives it. */
  readonly id: string;
  readonly reason: string;
}

/** Findings set against the exceptions that ship with the figures. */
export interface Judged {
  /** Known ones with their reasons. */
  readonly explained: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Not known: look at these. */
  readonly open: readonly Finding[];
  /** Exceptions that nothing is found for any more: strike them out. */
  readonly idle: readonly Exception[];
}

const EXCEPTIONS_SQL = `SELECT rule, reporter, region, partner, flow, commodity, period, unit, reason
  FROM read_csv($1, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {
    'rule': 'VARCHAR', 'reporter': 'VARCHAR', 'region': 'VARCHAR', 'partner': 'VARCHAR', 'flow': 'VARCHAR',
    'commodity': 'VARCHAR', 'period': 'VARCHAR', 'unit': 'VARCHAR', 'size': 'VARCHAR', 'reason': 'VARCHAR'})`;

/** The exceptions of `data/exceptions.csv`. */
export async function readExceptions(db: Database): Promise<Exception[]> {
  const [rule, reporter, region, partner, flow, commodity, period, unit, reason] = await db.columns(EXCEPTIONS_SQL, [
    referencePath('exceptions.csv'),
  ]);
  const parts = [rule, reporter, region, partner, flow, commodity, period, unit];
  return (reason ?? []).map((text, i) => ({
    id: parts.map((column) => String(column?.[i] ?? '')).join('|'),
    reason: String(text ?? ''),
  }));
}

/** What is known among findings, what is new, and which exceptions have become idle. */
export function judgeFindings(findings: readonly Finding[], exceptions: readonly Exception[]): Judged {
  const reasons = new Map(exceptions.map((e) => [e.id, e.reason]));
  const found = new Set(findings.map(findingId));
  return {
    explained: findings.flatMap((finding) => {
      const reason = reasons.get(findingId(finding));
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    open: findings.filter((f) => !reasons.has(findingId(f))),
    idle: exceptions.filter((e) => !found.has(e.id)),
  };
}

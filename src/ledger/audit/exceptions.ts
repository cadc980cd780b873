import { readFileSync } from 'node:fs';
import { rowsOf } from '../../text/delimited.ts';
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

const COLUMNS = 'rule,reporter,region,partner,flow,commodity,period,unit,size,reason';

/** The exceptions of `data/exceptions.csv`. */
export function readExceptions(): Exception[] {
  const [header, ...rows] = rowsOf(readFileSync(referencePath('exceptions.csv'), 'utf8'));
  if (header?.cells.join() !== COLUMNS) throw new Error('exceptions.csv: these are not the columns of an exception');
  return rows.map(({ cells }) => ({ id: cells.slice(0, 8).join('|'), reason: cells[9] ?? '' }));
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

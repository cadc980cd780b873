import type { Judged } from '../../ledger/audit/exceptions.ts';
import type { Coverage } from '../../ledger/coverage.ts';
import type { Revision } from '../../ledger/history.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { monthsOnRecord, type MonthOnRecord } from './ledger/heat.ts';
import { remembered } from './remembered.ts';
import { unitsOf } from './trade/pair-rows.ts';
import { rankingsOf, type Rankings } from './trade/partners-rows.ts';
import { partsOf, type Parts } from './trade/parts.ts';

/** The audit of a record, and whether only the trade in all goods was looked at. */
export interface Audited extends Judged {
  readonly totalsOnly: boolean;
}

/** What pages ask of the record again and again. */
export interface Asked {
  /** What there is of whole reporters' trade in all goods. */
  coverage(): Promise<readonly Coverage[]>;
  units(reporter: string, partner: string): Promise<readonly string[]>;
  rankings(reporter: string): Promise<Rankings>;
  parts(reporter: string): Promise<Parts>;
  months(reporter: string): Promise<readonly MonthOnRecord[]>;
  revisions(reporter: string): Promise<readonly Revision[]>;
  audit(): Promise<Audited>;
}

const MOST_REVISIONS = 25;
/** A larger record is audited on the command line as a whole: it takes minutes. */
const MOST_AUDITED = 500_000;
const TOTALS = { region: null, commodity: null } as const;

const all = new WeakMap<Ledger, Asked>();

/** The record does not change while the server runs: each thing is asked once, for every language. */
export function askedOf(ledger: Ledger): Asked {
  const known = all.get(ledger) ?? asking(ledger);
  all.set(ledger, known);
  return known;
}

function asking(ledger: Ledger): Asked {
  const coverage = remembered(() => ledger.coverage(TOTALS));
  const units = remembered((pair) => {
    const [reporter = '', partner = ''] = pair.split('/');
    return unitsOf(ledger, reporter, partner);
  });
  const audit = remembered(async () => {
    const totalsOnly = (await ledger.count()) > MOST_AUDITED;
    return { ...(await ledger.audit(totalsOnly ? TOTALS : {})), totalsOnly };
  });
  return {
    coverage: () => coverage(''),
    units: (reporter, partner) => units(`${reporter}/${partner}`),
    rankings: remembered((reporter) => rankingsOf(ledger, reporter)),
    parts: remembered((reporter) => partsOf(ledger, reporter)),
    months: remembered((reporter) => monthsOnRecord(ledger, reporter)),
    revisions: remembered((reporter) =>
      ledger.revisions({ ...TOTALS, reporter, measure: 'value', limit: MOST_REVISIONS }),
    ),
    audit: () => audit(''),
  };
}

import type { Finding } from '../../../ledger/audit/finding.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Audited } from '../asked.ts';
import { Wide } from './wide.tsx';

const MOST = 60;

interface AuditProps {
  /** Null while it is made. */
  readonly audit: Audited | null;
  readonly locale: Locale;
}

/** What in the record does not fit together: what is open first, then what is known, with its reason. */
export function Audit({ audit, locale }: AuditProps) {
  const { pages, site, series } = WORDING[locale];
  if (audit === null) return <p class="empty">{site.words.counting}</p>;
  const { open, explained, totalsOnly } = audit;
  const rows: readonly { readonly finding: Finding; readonly reason: string | null }[] = [
    ...open.map((finding) => ({ finding, reason: null })),
    ...explained,
  ];
  return (
    <>
      <p>{pages.auditText(open.length, explained.length)}</p>
      {totalsOnly ? <p class="note">{site.words.auditTotals}</p> : null}
      {rows.length === 0 ? null : (
        <Wide label={pages.words.audit} heads={[pages.words.figures, site.words.finding, site.words.reason]}>
          {rows.slice(0, MOST).map(({ finding, reason }) => (
            <tr>
              <th scope="row">{series({ ...finding, flow: flowOf(finding.flow) })}</th>
              <td lang="en">{finding.message}</td>
              <td lang="en">{reason ?? <b lang={locale === 'zh' ? 'zh-Hans' : locale}>{site.words.open}</b>}</td>
            </tr>
          ))}
        </Wide>
      )}
    </>
  );
}

const FLOWS = ['export', 'import', 'total', 'balance'] as const;
const flowOf = (flow: string) => FLOWS.find((known) => known === flow) ?? null;

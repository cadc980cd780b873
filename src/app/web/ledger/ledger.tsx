import { officeText } from '../../../check/wording/name.ts';
import type { Coverage } from '../../../ledger/coverage.ts';
import type { Revision } from '../../../ledger/history.ts';
import { displayName } from '../../../model/codes/display.ts';
import { publicBy, type Observation } from '../../../model/observation.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Audited } from '../asked.ts';
import { Drawing } from '../drawing.tsx';
import { Select } from '../field.tsx';
import { Twins } from '../frame.tsx';
import { Audit } from './audit.tsx';
import { Releases } from './releases.tsx';
import { seriesAddress } from './series-key.ts';
import { Wide } from './wide.tsx';

interface LedgerProps {
  readonly locale: Locale;
  readonly reporter: string;
  readonly reporters: readonly string[];
  /** The heat map as SVG. */
  readonly heat: string;
  readonly coverage: readonly Coverage[];
  readonly revisions: readonly Revision[];
  /** Null while it is made. */
  readonly audit: Audited | null;
  /** The server's own address. */
  readonly origin: string;
}

/** What the record holds, how it grew, what was revised, what in it does not fit. */
export function LedgerPage({ locale, reporter, reporters, heat, coverage, revisions, audit, origin }: LedgerProps) {
  const { pages, site } = WORDING[locale];
  const { words } = pages;
  return (
    <div class="sheet">
      <h1>{pages.nav.ledger}</h1>
      <p class="intro">{words.ledgerIntro}</p>
      <form class="choose" method="get" action={`/${locale}/ledger`} aria-label={words.choose}>
        <Select
          name="reporter"
          label={words.reporter}
          options={reporters.map((code) => [code, displayName(code, locale)])}
          chosen={reporter}
        />
        <button type="submit">{words.show}</button>
      </form>
      <Drawing wide={heat}>
        <figcaption>{site.words.heatLegend}</figcaption>
      </Drawing>
      <Twins
        locale={locale}
        path="/ledger"
        query={{ reporter }}
        kinds={['svg', 'png', 'csv', 'json']}
        embedFrom={origin}
      />
      <h2>{site.words.releases}</h2>
      <Releases coverage={coverage} locale={locale} />
      <h2>{words.coverage}</h2>
      <CoverageTable coverage={coverage.filter((c) => c.reporter === reporter)} locale={locale} />
      <h2>{words.revisions}</h2>
      <p>{words.revisionsIntro}</p>
      <RevisionTable revisions={revisions} locale={locale} />
      <h2>{words.audit}</h2>
      <Audit audit={audit} locale={locale} />
    </div>
  );
}

/** Lines that a page has room for. */
const MOST_ROWS = 150;

function CoverageTable({ coverage, locale }: Pick<LedgerProps, 'coverage' | 'locale'>) {
  const { words, frequencies } = WORDING[locale].pages;
  const heads = [
    words.source,
    words.reporter,
    words.partner,
    words.frequency,
    words.periods,
    words.gaps,
    words.first,
    words.last,
    words.lastRelease,
  ];
  return (
    <Wide label={words.coverage} heads={heads}>
      {coverage.slice(0, MOST_ROWS).map((c) => (
        <tr>
          <td>{officeText(c.source, locale)}</td>
          <td>{displayName(c.reporter, locale)}</td>
          <th scope="row">
            <a href={`/${locale}/trade/${c.reporter}/${c.partner}`}>{displayName(c.partner, locale)}</a>
          </th>
          <td>{frequencies[c.frequency]}</td>
          <td class="number">{c.periods}</td>
          <td class="number">{c.gaps}</td>
          <td>{c.first}</td>
          <td>{c.last}</td>
          <td>{c.lastRelease ?? ''}</td>
        </tr>
      ))}
    </Wide>
  );
}

function RevisionTable({ revisions, locale }: Pick<LedgerProps, 'revisions' | 'locale'>) {
  const words = WORDING[locale];
  const { pages } = words;
  const told = (o: Observation): string => {
    const when = publicBy(o);
    return amount(o.value, o.unit, locale, o.precision) + (when ? words.aside(when) : '');
  };
  return (
    <Wide
      label={pages.words.revisions}
      heads={[pages.words.figures, pages.words.before, pages.words.after, pages.words.change]}
    >
      {revisions.map(({ before, after, percent }) => (
        <tr>
          <th scope="row">
            <a href={seriesAddress(locale, after)}>{words.series(after)}</a>
          </th>
          <td class="number">{told(before)}</td>
          <td class="number">{told(after)}</td>
          <td class="number">{percent === null ? '' : amount(percent, 'percent', locale, 0.01, true)}</td>
        </tr>
      ))}
    </Wide>
  );
}

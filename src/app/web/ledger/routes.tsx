import type { Coverage } from '../../../ledger/coverage.ts';
import type { Revision } from '../../../ledger/history.ts';
import { displayName } from '../../../model/codes/display.ts';
import { publicBy, type Observation } from '../../../model/observation.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { raw } from 'hono/html';
import { frame, Twins } from '../frame.tsx';
import { remembered } from '../remembered.ts';
import type { Register } from '../site.ts';
import { answer, twinAddress, twinOf } from '../twin.ts';
import { heatCsv, heatJson, heatSvg, monthsOnRecord } from './heat.ts';

const MOST_REVISIONS = 25;

/** `/ledger` with its twins: what the record has, what was revised, what the audit says. */
export const registerLedgerPages: Register = (pages, locale, site) => {
  // The record does not change while the server runs: each part is asked for once.
  const audit = remembered(async () => {
    const { open, explained } = await site.ledger.audit();
    return { open: open.length, known: explained.length };
  });
  const coverageOf = remembered(() => site.ledger.coverage({ region: null }));
  const monthsOf = remembered((reporter: string) => monthsOnRecord(site.ledger, reporter));
  const revisionsOf = remembered((reporter: string) =>
    site.ledger.revisions({ reporter, measure: 'value', limit: MOST_REVISIONS }),
  );

  pages.get('/:page{ledger(?:\\.(?:json|csv|svg))?}', async (c) => {
    const { twin } = twinOf(c.req.param('page'));
    const coverage = await coverageOf('');
    const reporters = [...new Set(coverage.map(({ reporter }) => reporter))];
    const reporter =
      reporters.find((one) => one === c.req.query('reporter')) ??
      (reporters.includes('CHN') ? 'CHN' : (reporters[0] ?? ''));
    const months = await monthsOf(reporter);
    if (twin === 'csv') return answer(c, twin, heatCsv(months));
    if (twin === 'json') return answer(c, twin, heatJson(reporter, months));
    if (twin === 'svg') return answer(c, twin, heatSvg(reporter, months, locale));
    const revisions = await revisionsOf(reporter);
    const content = (
      <LedgerPage
        locale={locale}
        reporter={reporter}
        reporters={reporters}
        heat={heatSvg(reporter, months, locale)}
        coverage={coverage}
        revisions={revisions.slice(0, MOST_REVISIONS)}
        audit={await audit('')}
      />
    );
    const query = new URL(c.req.url).search;
    return c.html(frame({ locale, path: '/ledger', query }, WORDING[locale].pages.nav.ledger, content));
  });
};

interface LedgerProps {
  readonly locale: Locale;
  readonly reporter: string;
  readonly reporters: readonly string[];
  /** The heat map as SVG. */
  readonly heat: string;
  readonly coverage: readonly Coverage[];
  readonly revisions: readonly Revision[];
  readonly audit: { readonly open: number; readonly known: number };
}

function LedgerPage({ locale, reporter, reporters, heat, coverage, revisions, audit }: LedgerProps) {
  const { pages } = WORDING[locale];
  const { words } = pages;
  const twins = (['svg', 'csv', 'json'] as const).map(
    (twin) => [`${words.download} ${twin.toUpperCase()}`, twinAddress(locale, '/ledger', { reporter }, twin)] as const,
  );
  return (
    <div class="sheet">
      <h1>{pages.nav.ledger}</h1>
      <p class="intro">{words.ledgerIntro}</p>
      <form class="choose" method="get" action={`/${locale}/ledger`} aria-label={words.choose}>
        <div>
          <label for="reporter">{words.reporter}</label>
          <select id="reporter" name="reporter">
            {reporters.map((code) => (
              <option value={code} selected={code === reporter}>
                {displayName(code, locale)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{words.show}</button>
      </form>
      <figure tabindex={0}>{raw(heat)}</figure>
      <Twins links={twins} />
      <h2>{words.coverage}</h2>
      <CoverageTable coverage={coverage} locale={locale} />
      <h2>{words.revisions}</h2>
      <p>{words.revisionsIntro}</p>
      <RevisionTable revisions={revisions} locale={locale} />
      <h2>{words.audit}</h2>
      <p>{pages.auditText(audit.open, audit.known)}</p>
    </div>
  );
}

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
    <Wide label={words.coverage}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.map((c) => (
          <tr>
            <td>{c.source}</td>
            <td>{displayName(c.reporter, locale)}</td>
            <th scope="row">
              <a href={`/${locale}/trade/${c.reporter}/${c.partner}`}>{displayName(c.partner, locale)}</a>
            </th>
            <td>{frequencies[c.frequency]}</td>
            <td>{c.periods}</td>
            <td>{c.gaps}</td>
            <td>{c.first}</td>
            <td>{c.last}</td>
            <td>{c.lastRelease ?? ''}</td>
          </tr>
        ))}
      </tbody>
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
    <Wide label={pages.words.revisions}>
      <thead>
        <tr>
          {[pages.words.figures, pages.words.before, pages.words.after, pages.words.change].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {revisions.map(({ before, after, percent }) => (
          <tr>
            <th scope="row">{words.series(after)}</th>
            <td>{told(before)}</td>
            <td>{told(after)}</td>
            <td>{percent === null ? '' : amount(percent, 'percent', locale, 0.01, true)}</td>
          </tr>
        ))}
      </tbody>
    </Wide>
  );
}

function Wide({ label, children }: { readonly label: string; readonly children?: unknown }) {
  return (
    <div class="wide tall" tabindex={0} role="region" aria-label={label}>
      <table class="figures">{children as never}</table>
    </div>
  );
}

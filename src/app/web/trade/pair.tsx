import { displayName } from '../../../model/codes/display.ts';
import type { Observation } from '../../../model/observation.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { Drawing, NARROW } from '../drawing.tsx';
import { Input, Select } from '../field.tsx';
import { Twins } from '../frame.tsx';
import { MarkList } from './mark-list.tsx';
import { VIEWS, type Choice } from './choice.ts';
import type { PairRow } from './pair-rows.ts';
import { pairSvg, pairTitle, type Pair } from './pair-twins.ts';

interface PairProps {
  readonly pair: Pair;
  readonly units: readonly string[];
  readonly path: string;
  readonly locale: Locale;
  /** True where the partner records the same trade. */
  readonly mirrored: boolean;
  /** The server's own address. */
  readonly origin: string;
}

/** Two economies' trade: the picture, how to choose another, the figures behind it. */
export function PairPage({ pair, units, path, locale, mirrored, origin }: PairProps) {
  const { pages, site } = WORDING[locale];
  const { words } = pages;
  const { choice, rows } = pair;
  const query = { unit: choice.unit, view: choice.view, asof: choice.asof };
  return (
    <div class="sheet">
      <h1>{pairTitle(pair, locale)}</h1>
      <Choose choice={choice} units={units} path={path} locale={locale} />
      {rows.length === 0 ? (
        <p class="empty">{WORDING[locale].pages.noFigures}</p>
      ) : (
        <Drawing wide={pairSvg(pair, locale)} narrow={pairSvg(pair, locale, NARROW)} />
      )}
      <Twins locale={locale} path={path} query={query} kinds={['svg', 'png', 'csv', 'json']} embedFrom={origin} />
      <MarkList marks={pair.marks} locale={locale} />
      <ul class="links">
        <li>
          <a href={`/${locale}/trade/${pair.reporter}`}>
            {words.ranking}: {displayName(pair.reporter, locale)}
          </a>
        </li>
        {mirrored ? (
          <li>
            <a href={`/${locale}/trade/${pair.partner}/${pair.reporter}`}>
              {words.otherSide}: {displayName(pair.partner, locale)}
            </a>
          </li>
        ) : null}
        <li>
          <a href={`/${locale}/claims?reporter=${pair.reporter}&partner=${pair.partner}`}>
            {site.claimsOf(pair.dots.length)}
          </a>
        </li>
      </ul>
      {rows.length === 0 ? null : <PairTable rows={rows} choice={choice} locale={locale} />}
    </div>
  );
}

interface ChooseProps extends Pick<PairProps, 'units' | 'path' | 'locale'> {
  readonly choice: Choice;
}

function Choose({ choice, units, path, locale }: ChooseProps) {
  const { pages } = WORDING[locale];
  return (
    <form class="choose" method="get" action={`/${locale}${path}`} aria-label={pages.words.choose}>
      <Select
        name="view"
        label={pages.words.view}
        options={VIEWS.map((view) => [view, pages.views[view]])}
        chosen={choice.view}
      />
      <Select name="unit" label={pages.words.unit} options={units.map((unit) => [unit, unit])} chosen={choice.unit} />
      <Input id="asof" label={pages.words.asof} hint={pages.words.asofHint} type="date" value={choice.asof} />
      <button type="submit">{pages.words.show}</button>
    </form>
  );
}

/** Lines that a page has room for: ten years of months. */
const MOST_ROWS = 120;

function PairTable({
  rows,
  choice,
  locale,
}: {
  readonly rows: readonly PairRow[];
  readonly choice: Choice;
  readonly locale: Locale;
}) {
  const { flows, period, pages, site } = WORDING[locale];
  const growth = choice.view === 'growth';
  const shown = rows.slice(-MOST_ROWS);
  const sources = [
    ...new Set(shown.flatMap((row) => [row.total, row.export, row.import].flatMap((o) => o?.citation ?? []))),
  ];
  return (
    <details open={rows.length <= 24}>
      <summary>{pages.words.behind}</summary>
      <div class="wide" tabindex={0} role="region" aria-label={pages.words.behind}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{pages.words.period}</th>
              <th scope="col" class="number">
                {flows.export}
              </th>
              <th scope="col" class="number">
                {flows.import}
              </th>
              <th scope="col" class="number">
                {flows.total}
              </th>
              {growth ? null : (
                <th scope="col" class="number">
                  {flows.balance}
                </th>
              )}
              <th scope="col">{pages.words.source}</th>
            </tr>
          </thead>
          <tbody>
            {shown.toReversed().map((row) => (
              <tr>
                <th scope="row">{period(row.period)}</th>
                <Value of={row.export} locale={locale} />
                <Value of={row.import} locale={locale} />
                <Value of={row.total} locale={locale} />
                {growth ? null : (
                  <td class="number">{row.balance === null ? '' : amount(row.balance, choice.unit, locale, 1e6)}</td>
                )}
                <td class="note">{sourceNumbers(row, sources)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS ? <p class="note">{site.words.restInCsv}</p> : null}
      <ol class="sources">
        {sources.map((citation) => (
          <li>{citation}</li>
        ))}
      </ol>
    </details>
  );
}

const sourceNumbers = (row: PairRow, sources: readonly string[]): string =>
  [...new Set([row.export, row.import, row.total].flatMap((o) => (o ? [sources.indexOf(o.citation) + 1] : [])))].join(
    ', ',
  );

function Value({ of: o, locale }: { readonly of: Observation | null; readonly locale: Locale }) {
  if (o === null) return <td />;
  const when = o.released ?? o.releasedBy;
  return (
    <td class="number" title={when ? `${o.citation}, ${when}` : o.citation}>
      {amount(o.value, o.unit, locale, o.precision, o.measure === 'growth')}
    </td>
  );
}

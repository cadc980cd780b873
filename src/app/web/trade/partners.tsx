import { displayName } from '../../../model/codes/display.ts';
import type { Observation } from '../../../model/observation.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { Drawing, NARROW } from '../drawing.tsx';
import { Select } from '../field.tsx';
import { Twins } from '../frame.tsx';
import { seriesAddress } from '../ledger/series-key.ts';
import { twinAddress } from '../twin.ts';
import { partnersChart, type Chart } from './partners-charts.ts';
import { periodName, RANKED_FLOWS } from './partners-rows.ts';
import type { Partners } from './partners-twins.ts';
import type { Parts } from './parts.ts';

interface PartnersProps {
  readonly partners: Partners;
  readonly years: readonly string[];
  readonly units: readonly string[];
  /** Null while they are looked for. */
  readonly parts: Parts | null;
  readonly path: string;
  readonly locale: Locale;
  /** The server's own address. */
  readonly origin: string;
}

/** A reporter's partners of one year: who is large, who gains, who loses, whose share grows. */
export function PartnersPage({ partners, years, units, parts, path, locale, origin }: PartnersProps) {
  const { pages, flows, site } = WORDING[locale];
  const { reporter, ranking, rows, shares } = partners;
  const query = { year: ranking.year, unit: ranking.unit, flow: ranking.flow };
  const grown = rows.filter(({ growth }) => growth).length;
  const charts: readonly Chart[] = [
    ...(rows.length > 0 ? (['size'] as const) : []),
    ...(grown > 0 ? (['growth'] as const) : []),
    ...(grown >= FEWEST_SPOTS ? (['scatter'] as const) : []),
    ...(new Set(shares.map(({ year }) => year)).size > 1 ? (['share'] as const) : []),
  ];
  return (
    <div class="sheet">
      <h1>
        {pages.partnersTitle(displayName(reporter, locale), flows[ranking.flow], periodName(ranking.year, locale))}
      </h1>
      <nav class="years" aria-label={pages.words.year}>
        {years.map((year) => (
          <a
            href={twinAddress(locale, path, { ...query, year }, 'html')}
            aria-current={year === ranking.year ? 'true' : undefined}
          >
            {periodName(year, locale)}
          </a>
        ))}
      </nav>
      <Choose partners={partners} units={units} path={path} locale={locale} />
      {rows.length === 0 ? <p class="empty">{pages.noFigures}</p> : <p class="lead">{glance(partners, locale)}</p>}
      <div class="charts">
        {charts.map((chart) => {
          const { svg, title } = partnersChart(partners, chart, locale);
          return (
            <section>
              <h2>{title}</h2>
              <Drawing wide={svg} narrow={partnersChart(partners, chart, locale, NARROW).svg} />
              <Twins
                locale={locale}
                path={path}
                query={{ ...query, chart }}
                kinds={['svg', 'png', 'csv']}
                embedFrom={origin}
              />
            </section>
          );
        })}
      </div>
      {rows.length === 0 ? null : (
        <>
          <h2>{pages.words.behind}</h2>
          <Ranked partners={partners} locale={locale} />
          {rows.length > MOST_ROWS ? <p class="note">{site.words.restInCsv}</p> : null}
          <Twins locale={locale} path={path} query={query} kinds={['csv', 'json']} />
        </>
      )}
      {parts ? (
        <>
          <PartList title={site.words.regions} rows={parts.regions} locale={locale} />
          <PartList title={site.words.commodities} rows={parts.commodities} locale={locale} />
        </>
      ) : (
        <p class="empty">{site.words.counting}</p>
      )}
    </div>
  );
}

/** Lines that a page has room for. */
const MOST_ROWS = 100;
/** Fewer than these say nothing together. */
const FEWEST_SPOTS = 4;

/** Who gains and who loses most, in one sentence. */
function glance({ rows }: Partners, locale: Locale): string {
  const grown = rows
    .flatMap(({ partner, growth }) => (growth ? [{ partner, growth }] : []))
    .toSorted((a, b) => b.growth.value - a.growth.value);
  const told = ({ partner, growth }: (typeof grown)[number]): string =>
    `${displayName(partner, locale)} ${amount(growth.value, 'percent', locale, growth.precision, true)}`;
  return WORDING[locale].site.gainsAndLosses(
    grown
      .filter(({ growth }) => growth.value > 0)
      .slice(0, 3)
      .map(told),
    grown
      .filter(({ growth }) => growth.value < 0)
      .slice(-3)
      .toReversed()
      .map(told),
  );
}

type ChooseProps = Pick<PartnersProps, 'partners' | 'units' | 'path' | 'locale'>;

function Choose({ partners: { ranking }, units, path, locale }: ChooseProps) {
  const { pages, flows } = WORDING[locale];
  return (
    <form class="choose" method="get" action={`/${locale}${path}`} aria-label={pages.words.choose}>
      <input type="hidden" name="year" value={ranking.year} />
      <Select
        name="flow"
        label={pages.words.flow}
        options={RANKED_FLOWS.map((flow) => [flow, flows[flow]])}
        chosen={ranking.flow}
      />
      <Select name="unit" label={pages.words.unit} options={units.map((unit) => [unit, unit])} chosen={ranking.unit} />
      <button type="submit">{pages.words.show}</button>
    </form>
  );
}

function Ranked({
  partners: { reporter, rows, shares, ranking },
  locale,
}: {
  readonly partners: Partners;
  readonly locale: Locale;
}) {
  const { pages, site, ...words } = WORDING[locale];
  const share = new Map(shares.filter(({ year }) => year === ranking.year).map((s) => [s.partner, s.percent]));
  return (
    <div class="wide" tabindex={0} role="region" aria-label={pages.words.behind}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{pages.words.rank}</th>
            <th scope="col">{pages.words.partner}</th>
            <th scope="col" class="number">
              {pages.words.official}
            </th>
            <th scope="col" class="number">
              {pages.words.growth}
            </th>
            <th scope="col" class="number">
              {site.words.share}
            </th>
            <th scope="col">{pages.words.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ partner, value, growth }, i) => (
            <tr>
              <td class="number">{i + 1}</td>
              <th scope="row">
                <a href={`/${locale}/trade/${reporter}/${partner}`}>{displayName(partner, locale)}</a>
              </th>
              <td class="number">{amount(value.value, value.unit, locale, value.precision)}</td>
              <td class="number">{growth ? amount(growth.value, 'percent', locale, growth.precision, true) : ''}</td>
              <td class="number">{share.has(partner) ? amount(share.get(partner)!, 'percent', locale, 0.1) : ''}</td>
              <td class="note">
                {value.citation}
                {value.released ? words.aside(words.released(value.released)) : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PartListProps {
  readonly title: string;
  readonly rows: readonly Observation[];
  readonly locale: Locale;
}

/** The latest figure of each series of provinces or commodities. */
function PartList({ title, rows, locale }: PartListProps) {
  const { pages, series } = WORDING[locale];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="wide tall" tabindex={0} role="region" aria-label={title}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{pages.words.figures}</th>
              <th scope="col" class="number">
                {pages.words.official}
              </th>
              <th scope="col">{pages.words.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((o) => (
              <tr>
                <th scope="row">
                  <a href={seriesAddress(locale, o)}>{series(o)}</a>
                </th>
                <td class="number">{amount(o.value, o.unit, locale, o.precision)}</td>
                <td class="note">{o.citation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

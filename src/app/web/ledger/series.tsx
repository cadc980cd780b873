import type { Vintage } from '../../../ledger/history.ts';
import { periodKind, type PeriodKind } from '../../../model/period.ts';
import { amount } from '../../../publish/amount.ts';
import { csvLine } from '../../../publish/csv-line.ts';
import type { Locale } from '../../../publish/output.ts';
import { seriesChart, type Line, type Point } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { Drawing, NARROW } from '../drawing.tsx';
import { Twins } from '../frame.tsx';
import { Wide } from './wide.tsx';
import { seriesQuery, type SeriesName } from './series-key.ts';

/** A series with every state of each of its figures. */
export interface SeriesStates {
  readonly name: SeriesName;
  readonly states: readonly Vintage[];
}

const COLOURS: Readonly<Partial<Record<PeriodKind, Line['colour']>>> = {
  month: 'total',
  year_to_date: 'export',
  year: 'import',
  quarter: 'balance',
  half: 'fifth',
};

export function statesCsv({ states }: SeriesStates): string {
  const head = ['first_day', 'last_day', 'value', 'unit', 'public_from', 'until', 'source', 'citation', 'url', 'note'];
  const lines = states.map(({ observation: o, from, until }) =>
    csvLine([...o.period, o.value, o.unit, from, until, o.source, o.citation, o.url, o.note]),
  );
  return csvLine(head) + lines.join('');
}

export const statesTitle = ({ name }: SeriesStates, locale: Locale): string => {
  const words = WORDING[locale];
  const what = words.series({ ...name, period: null });
  return name.measure === 'growth' ? `${what}${words.aside(words.pages.words.growth)}` : what;
};

/** The series, a line for each kind of period; the figures as they stand now. */
export function statesSvg(series: SeriesStates, locale: Locale, width?: number): string {
  const { pages, site } = WORDING[locale];
  const standing = series.states.filter(({ until, observation }) => until === null && !observation.adjustment);
  const kinds = [...new Set(standing.map(({ observation }) => periodKind(observation.period)))];
  const lines = kinds.map((kind): Line => ({
    name: pages.frequencies[kind],
    colour: COLOURS[kind] ?? 'soft',
    points: broken(
      kind,
      standing
        .filter(({ observation }) => periodKind(observation.period) === kind)
        .map(({ observation: { period, value } }) => ({
          day: kind === 'year' ? period[0] : `${period[1].slice(0, 7)}-01`,
          value,
        }))
        .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    ),
  }));
  return seriesChart({
    locale,
    ...(width === undefined ? {} : { width }),
    lines,
    unit: series.name.measure === 'growth' ? 'percent' : series.name.unit,
    title: statesTitle(series, locale),
    description: site.statesDescription(standing.length, series.states.length),
  });
}

/** Days from one period to the next, at most. */
const STEP_DAYS: Readonly<Partial<Record<PeriodKind, number>>> = {
  month: 31,
  year_to_date: 31,
  quarter: 92,
  half: 184,
  year: 366,
};

/** The points with a gap wherever a period is missing, and where a year to date begins anew. */
function broken(kind: PeriodKind, points: readonly Point[]): Point[] {
  const most = (STEP_DAYS[kind] ?? Number.POSITIVE_INFINITY) * 86_400_000;
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const anew = kind === 'year_to_date' && next.day.slice(0, 4) !== point.day.slice(0, 4);
    const far = Date.parse(next.day) - Date.parse(point.day) > most;
    return anew || far ? [point, { day: point.day, value: null }] : [point];
  });
}

interface SeriesPageProps {
  readonly series: SeriesStates;
  readonly locale: Locale;
}

/** Any series of the record as a picture and a table, with the days between which each state was the published one. */
export function SeriesPage({ series, locale }: SeriesPageProps) {
  const { pages, site, period } = WORDING[locale];
  const { words } = pages;
  const heads = [words.period, words.official, site.words.publicFrom, site.words.until, words.source];
  return (
    <div class="sheet">
      <h1>{statesTitle(series, locale)}</h1>
      <Drawing wide={statesSvg(series, locale)} narrow={statesSvg(series, locale, NARROW)} />
      <Twins locale={locale} path="/ledger/series" query={seriesQuery(series.name)} kinds={['svg', 'png', 'csv']} />
      <h2>{words.behind}</h2>
      <Wide label={words.behind} heads={heads}>
        {series.states
          .toReversed()
          .slice(0, MOST_ROWS)
          .map(({ observation: o, from, until }) => (
            <tr class={until === null ? undefined : 'past'}>
              <th scope="row">{period(o.period)}</th>
              <td class="number">{amount(o.value, o.unit, locale, o.precision, o.measure === 'growth')}</td>
              <td class="day">{from ?? ''}</td>
              <td class="day">{until ?? site.words.stands}</td>
              <td class="note">{o.citation}</td>
            </tr>
          ))}
      </Wide>
      {series.states.length > MOST_ROWS ? <p class="note">{site.words.restInCsv}</p> : null}
      <p>
        <a href={`/${locale}/trade/${series.name.reporter}/${series.name.partner}`}>{site.words.pairPage}</a>
      </p>
    </div>
  );
}

/** Lines that a page has room for. */
const MOST_ROWS = 300;

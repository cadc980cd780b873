import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Finding } from '../../../publish/finding.ts';
import type { Locale } from '../../../publish/output.ts';
import { AnnotatedArticle } from '../../../publish/page/annotated-article.tsx';
import { WORDING } from '../../../publish/wording/index.ts';
import { figureChart } from './figure-chart.ts';
import { Related } from './related.tsx';
import type { Shown } from './shown-article.ts';

interface Annotating {
  readonly shown: Shown;
  readonly locale: Locale;
  /** Goes before every anchor. */
  readonly anchor: string;
  /** The article's own id where it is stored: its figures then have pages of their own. */
  readonly id: string | null;
  readonly about?: Child;
}

/** What all pictures of an article may weigh: beyond that a figure's own page has its picture. */
const PICTURES_BYTES = 60_000;
/** Articles with more text than this leave no room for pictures. */
const LONG_TEXT = 20_000;

/** An article read back with all that is known about each figure, as HTML. */
export async function annotate({ shown, locale, anchor, id, about }: Annotating): Promise<string> {
  const { report } = shown;
  const charts = chartsOf(shown, locale);
  const related = await shown.related();
  const within = (finding: Finding): Child => {
    const chart = charts.get(finding.number);
    return (
      <>
        {chart ? <div class="spark">{raw(chart)}</div> : null}
        <Related told={related.get(finding.number)} locale={locale} />
        {id === null ? null : (
          <p class="aside">
            <a href={figureAddress(locale, id, finding.number)}>{WORDING[locale].site.words.figurePage}</a>
          </p>
        )}
      </>
    );
  };
  return (
    <AnnotatedArticle report={report} locale={locale} anchor={anchor} about={about} within={within} />
  ).toString();
}

/** The page of one figure of an article. */
export const figureAddress = (locale: Locale, id: string, number: number): string =>
  `/${locale}/articles/${encodeURIComponent(id)}/figures/${number}`;

function chartsOf({ report, series }: Shown, locale: Locale): ReadonlyMap<number, string> {
  const charts = new Map<number, string>();
  let room = report.article.text.length > LONG_TEXT ? 0 : PICTURES_BYTES;
  if (room === 0) return charts;
  for (const [number, one] of series()) {
    const chart = figureChart(one, locale);
    room -= Buffer.byteLength(chart);
    if (room < 0) break;
    charts.set(number, chart);
  }
  return charts;
}

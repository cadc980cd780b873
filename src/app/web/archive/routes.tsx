import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Report } from '../../../model/report.ts';
import { OUTPUTS } from '../../../publish/index.ts';
import { standAlone } from '../../../publish/page/charts/alone.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { writeArticle } from '../../folder/stored-article.ts';
import { Review } from '../feeds/review.tsx';
import { NARROW } from '../drawing.tsx';
import { frame, Twins } from '../frame.tsx';
import type { Register } from '../site.ts';
import { answer, picture, twinOf } from '../twin.ts';
import { annotate } from './annotate.tsx';
import { About } from './article.tsx';
import { figureChart, figureCsv, figureTitle } from './figure-chart.ts';
import { FigurePage } from './figure.tsx';
import { shownArticle } from './shown-article.ts';

const NARROW_SIZE = { width: NARROW, height: 240 };

/** The articles of the data folder: each with its copy, its proof, and a page for each of its figures. */
export const registerArchive: Register = (pages, locale, site) => {
  const { terms } = WORDING[locale];

  pages.get('/articles/:id', async (c, next) => {
    const { name: id, twin } = twinOf(c.req.param('id'));
    const shown = await shownArticle(site, id);
    if (!shown) return next();
    const { report, article } = shown;
    if (twin === 'json') return answer(c, twin, (await OUTPUTS.json()).render(report, { locale, colour: false }));
    if (twin !== 'html') return next();
    const about = <About article={article} detail={shown.detail} locale={locale} />;
    const html = await annotate({ shown, locale, anchor: '', id, about });
    const path = `/articles/${encodeURIComponent(id)}`;
    const content = (
      <div class="result">
        <h1 class="unseen">{article.title ?? terms.untitled}</h1>
        {raw(html)}
        <Twins locale={locale} path={path} kinds={['json']} />
      </div>
    );
    return c.html(frame({ locale, path }, article.title ?? terms.untitled, content));
  });

  pages.get('/articles/:id/copy.txt', async (c, next) => {
    const revision = Number(c.req.query('revision'));
    const id = c.req.param('id');
    const stored = await site.withIndex((index) =>
      Number.isSafeInteger(revision) && revision > 0 ? index.stored(id, revision) : index.stored(id),
    );
    return stored ? download(c, writeArticle(stored), `${id}.md`, 'text/plain; charset=utf-8') : next();
  });

  pages.get('/articles/:id/proof.json', async (c, next) => {
    const id = c.req.param('id');
    const shown = await shownArticle(site, id);
    return shown ? download(c, shown.proof(), `${id}-proof.json`, 'application/json; charset=utf-8') : next();
  });

  pages.get('/articles/:id/figures/:number', async (c, next) => {
    const id = c.req.param('id');
    const { name, twin } = twinOf(c.req.param('number'));
    const shown = await shownArticle(site, id);
    const finding = shown?.findings.find(({ number }) => String(number) === name);
    if (!shown || !finding) return next();
    const { report, article, detail } = shown;
    const series = shown.series().get(finding.number) ?? null;
    if (twin === 'csv' && series) return answer(c, twin, figureCsv(series));
    const chart = series && figureChart(series, locale, { width: 760, height: 320 });
    if ((twin === 'svg' || twin === 'png') && series && chart) {
      const title = figureTitle(series, locale);
      return picture(c, twin, standAlone(chart, { title, note: noteOf(report, locale) }));
    }
    if (twin !== 'html') return next();
    const related = (await shown.related()).get(finding.number);
    const place = { locale, path: `/articles/${encodeURIComponent(id)}/figures/${finding.number}` };
    const drawn = series && chart ? { wide: chart, narrow: figureChart(series, locale, NARROW_SIZE) } : null;
    const page = { ...place, id, finding, chart: drawn, related, article };
    const { origin } = new URL(c.req.url);
    const review = <Review {...page} stored={detail.stored} origin={origin} />;
    return c.html(frame(place, finding.told.quote, <FigurePage {...page} review={review} />));
  });
};

/** What stands below a picture that is shown elsewhere. */
function noteOf({ article }: Report, locale: keyof typeof WORDING): string {
  const { terms } = WORDING[locale];
  return [article.publisher, article.published?.slice(0, 10), terms.home].filter(Boolean).join(' · ');
}

/** A text to be kept as a file: never shown as a page of this server. */
const download = (c: Context, body: string, name: string, type: string): Response =>
  c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
  });

import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { annotate } from '../archive/annotate.tsx';
import { shownReport } from '../archive/shown-article.ts';
import { refused } from '../errors.tsx';
import { frame } from '../frame.tsx';
import { rateLimit } from '../rate-limit.ts';
import type { Site } from '../site.ts';
import { Desk, keptOn } from './desk.tsx';
import { Home, type Given } from './home.tsx';
import { Result } from './result.tsx';
import { openResults, type Results } from './results.ts';
import { checkSubmission, readSubmission, remark } from './submission.ts';

/** An article of 15 MiB, and room for the form around it. */
const LIMIT_BYTES = 16 * 1024 * 1024;
const CHECKS_A_MINUTE = 120;

/** One for all languages: the switch keeps the result. */
const resultsOf = new WeakMap<Site, Results>();

/** `/`, where an article is given, and `/results/…`, where it is read back. */
export function registerDesk(pages: Hono, locale: Locale, site: Site): void {
  const { terms, site: words } = WORDING[locale];
  const results = resultsOf.get(site) ?? openResults();
  resultsOf.set(site, results);
  const home = (given: Given = {}, problem: string | null = null, desk: unknown = null) =>
    frame({ locale, path: '/' }, null, [<Home locale={locale} given={given} problem={problem} />, desk]);

  pages.get('/', async (c) => c.html(home({}, null, <Desk kept={await keptOn(site)} locale={locale} />)));
  pages.get('/check', (c) => c.redirect(`/${locale}/`));
  pages.post(
    '/check',
    rateLimit({ perMinute: CHECKS_A_MINUTE, refuse: (c) => refused(c, locale, words.words.tooOften, 429) }),
    bodyLimit({ maxSize: LIMIT_BYTES, onError: (c) => c.html(home({}, terms.tooLarge), 413) }),
    async (c) => {
      const submission = await readSubmission(c.req);
      if (submission === null) return c.html(home({}, terms.nothingGiven), 400);
      const outcome = await checkSubmission(submission, site);
      const remarks = outcome.diagnostics.map((diagnostic) => remark(diagnostic, locale));
      if (outcome.reports.length === 0) return c.html(home(submission.given, remarks.join(' ')), 422);
      return c.redirect(`/${locale}/results/${results.keep(outcome)}`, 303);
    },
  );

  pages.get('/results/:id', async (c) => {
    const outcome = results.find(c.req.param('id'));
    if (!outcome) return refused(c, locale, words.words.resultGone, 404);
    const articles = await Promise.all(
      outcome.reports.map((report, i) =>
        annotate({ shown: shownReport(site, report), locale, anchor: i === 0 ? '' : `a${i + 1}-`, id: null }),
      ),
    );
    const remarks = [...new Set(outcome.diagnostics.map((diagnostic) => remark(diagnostic, locale)))];
    const content = <Result locale={locale} articles={articles} remarks={remarks} />;
    const place = { locale, path: `/results/${c.req.param('id')}` };
    return c.html(frame(place, terms.resultHeading, content), 200, { 'cache-control': 'no-store' });
  });
}

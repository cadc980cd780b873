import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { WORDING } from '../../../publish/wording/index.ts';
import { describe, UserError } from '../../errors.ts';
import { refused } from '../errors.tsx';
import { frame } from '../frame.tsx';
import { promised } from '../promised.ts';
import { rateLimit } from '../rate-limit.ts';
import type { Register } from '../site.ts';
import { jobAddress, JobPage } from './job-page.tsx';
import type { Job } from './job.ts';
import { WorkPage } from './work-page.tsx';
import { Busy } from './work.ts';
import { mayWrite, unlock, writeGuard } from './write-guard.ts';

const UPLOAD_BYTES = 64 * 1024 * 1024;
const FIELD_BYTES = 64 * 1024;
const STARTS_A_MINUTE = 30;
const TOKENS_A_MINUTE = 10;
const RELOAD_SECONDS = 2;
/** A line now and then keeps a connection open that nothing runs through. */
const BEAT_MS = 15_000;
const NO_STORE = { 'cache-control': 'no-store' };

/** `/work`: imports and fetches, started, watched, survived by a reload. */
export const registerWork: Register = (pages, locale, site) => {
  const { work } = site;
  if (!work) return;
  const { words } = WORDING[locale].site;

  const page = async (c: Context, problem: string | null = null, status: 200 | 401 | 409 | 422 = 200) => {
    const open = mayWrite(c, work.token);
    const shown = { jobs: open ? work.jobs() : [], feeds: open ? await work.feeds() : [], open, problem, locale };
    const content = <WorkPage {...shown} local={work.token === null} />;
    return c.html(frame({ locale, path: '/work' }, words.work, content), status, NO_STORE);
  };
  const begun = async (c: Context, begin: () => Job) => {
    try {
      return c.redirect(jobAddress(locale, begin().id), 303);
    } catch (error) {
      if (error instanceof Busy) return page(c, words.busyWork, 409);
      throw error;
    }
  };
  const tooOften = (c: Context) => refused(c, locale, words.tooOften, 429);
  const tooLarge = (c: Context) => refused(c, locale, words.tooLargeUpload, 413);
  const starting = rateLimit({ perMinute: STARTS_A_MINUTE, refuse: tooOften });
  const small = bodyLimit({ maxSize: FIELD_BYTES, onError: tooLarge });
  const writers = writeGuard(work.token, (c) => page(c, words.needsToken, 401));

  pages.get('/work', (c) => page(c));
  pages.post('/work/unlock', rateLimit({ perMinute: TOKENS_A_MINUTE, refuse: tooOften }), small, async (c) => {
    const { token } = await c.req.parseBody();
    const right = unlock(c, work.token, typeof token === 'string' ? token.trim() : '');
    return right ? c.redirect(`/${locale}/work`, 303) : page(c, words.wrongToken, 401);
  });
  pages.post('/work/files', starting, writers, bodyLimit({ maxSize: UPLOAD_BYTES, onError: tooLarge }), async (c) => {
    const given = (await c.req.parseBody({ all: true }))['files'];
    const files = [given].flat().filter((file): file is File => file instanceof File && file.size > 0);
    return files.length === 0
      ? page(c, WORDING[locale].terms.nothingGiven, 422)
      : begun(c, () => work.importFiles(files));
  });
  pages.post('/work/folder', starting, writers, small, async (c) => {
    const { path } = await c.req.parseBody();
    if (work.token !== null) return page(c, words.onlyLocal, 422);
    const paths = typeof path === 'string' && path.trim() !== '' ? [path.trim()] : [];
    return paths.length === 0
      ? page(c, WORDING[locale].terms.nothingGiven, 422)
      : begun(c, () => work.importPaths(paths));
  });
  pages.post('/work/feeds', starting, writers, small, async (c) => {
    const { feed } = await c.req.parseBody();
    const url = typeof feed === 'string' ? feed.trim() : '';
    if (!/^https?:\/\/[^\s]{3,2000}$/i.test(url) || !URL.canParse(url)) return page(c, words.badFeed, 422);
    try {
      await work.addFeed(url);
    } catch (error) {
      if (error instanceof UserError) return page(c, describe(error.diagnostic), 409);
      throw error;
    }
    return c.redirect(`/${locale}/work`, 303);
  });
  pages.post('/work/fetch', starting, writers, small, (c) => begun(c, () => work.fetchFeeds()));

  pages.get('/work/:id', async (c, next) => {
    const job = work.find(c.req.param('id'));
    if (!job) return next();
    const running = job.state() === 'running';
    const place = { locale, path: `/work/${job.id}`, ...(running ? { reloadSeconds: RELOAD_SECONDS } : {}) };
    return c.html(frame(place, words.work, <JobPage job={job} locale={locale} />), 200, NO_STORE);
  });

  pages.get('/work/:id/events', (c, next) => {
    const job = work.find(c.req.param('id'));
    return job ? follow(c, job) : next();
  });
};

/** The steps of a job as server-sent events: where it stands at once, then every step, then the end. */
const follow = (c: Context, job: Job): Response =>
  streamSSE(c, async (stream) => {
    let changed = promised();
    const wake = (): void => changed.resolve();
    const forget = job.listen(wake);
    stream.onAbort(() => {
      wake();
    });
    const beat = setInterval(wake, BEAT_MS);
    try {
      while (!stream.aborted) {
        await stream.writeSSE({ event: 'step', data: JSON.stringify(job.step()) });
        if (job.state() !== 'running') break;
        await changed.promise;
        changed = promised();
      }
      if (!stream.aborted) await stream.writeSSE({ event: 'end', data: job.state() });
    } finally {
      clearInterval(beat);
      forget();
    }
  });

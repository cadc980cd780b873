import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Subscription } from '../../intake/subscriptions.ts';
import { Input } from '../field.tsx';
import { jobAddress } from './job-page.tsx';
import type { Job } from './job.ts';

interface WorkPageProps {
  readonly jobs: readonly Job[];
  readonly feeds: readonly Subscription[];
  /** True where the reader may write. */
  readonly open: boolean;
  /** True where folders of the server's machine may be named: it is the reader's own. */
  readonly local: boolean;
  readonly problem: string | null;
  readonly locale: Locale;
}

/** Where articles are taken in: files, folders, feeds; and what runs or ran. */
export function WorkPage({ jobs, feeds, open, local, problem, locale }: WorkPageProps) {
  const { site, terms } = WORDING[locale];
  const { words } = site;
  return (
    <div class="sheet">
      <h1>{words.work}</h1>
      <p class="intro">{words.workIntro}</p>
      {problem === null ? null : (
        <div class="problem" role="alert">
          <h2>{terms.problem}</h2>
          <p>{problem}</p>
        </div>
      )}
      {open ? <Forms feeds={feeds} local={local} locale={locale} /> : <Unlock locale={locale} />}
      <h2>{words.jobs}</h2>
      {jobs.length === 0 ? <p class="empty">{words.noJobs}</p> : null}
      <ul class="articles">
        {jobs.map((job) => (
          <li>
            <a class="title" href={jobAddress(locale, job.id)}>
              {site.job(job.kind, job.given)}
            </a>
            <p class="facts">
              {site.states[job.state()]} · {job.started.toISOString().slice(0, 16).replace('T', ' ')} UTC
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FormsProps {
  readonly feeds: readonly Subscription[];
  readonly local: boolean;
  readonly locale: Locale;
}

function Forms({ feeds, local, locale }: FormsProps) {
  const { words } = WORDING[locale].site;
  return (
    <div class="forms">
      <form method="post" action={`/${locale}/work/files`} enctype="multipart/form-data">
        <h2>{words.importFiles}</h2>
        <Input id="files" label={words.files} hint={words.filesHint} type="file" multiple required />
        <button type="submit">{words.startImport}</button>
      </form>
      {local ? (
        <form method="post" action={`/${locale}/work/folder`}>
          <h2>{words.importFolder}</h2>
          <Input
            id="path"
            label={words.path}
            hint={words.pathHint}
            type="text"
            required
            autocomplete="off"
            spellcheck="false"
          />
          <button type="submit">{words.startImport}</button>
        </form>
      ) : null}
      <div class="panel">
        <form method="post" action={`/${locale}/work/feeds`} class="bare">
          <h2>{words.feeds}</h2>
          <Input
            id="feed"
            label={words.feedAddress}
            hint={words.feedHint}
            type="text"
            inputmode="url"
            required
            autocomplete="off"
          />
          <button type="submit">{words.addFeed}</button>
        </form>
        {feeds.length > 0 ? (
          <>
            <ul class="feeds">
              {feeds.slice(0, 50).map(({ url, title }) => (
                <li>
                  {title ?? url}
                  {title && title !== url ? <span class="note"> {url}</span> : null}
                </li>
              ))}
            </ul>
            <form method="post" action={`/${locale}/work/fetch`} class="bare">
              <button type="submit">{words.fetchNow}</button>
            </form>
          </>
        ) : null}
      </div>
    </div>
  );
}

function Unlock({ locale }: { readonly locale: Locale }) {
  const { words } = WORDING[locale].site;
  return (
    <form method="post" action={`/${locale}/work/unlock`}>
      <Input
        id="token"
        label={words.token}
        hint={words.tokenHint}
        type="password"
        required
        autocomplete="current-password"
      />
      <button type="submit">{words.unlock}</button>
    </form>
  );
}

import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { describe } from '../../errors.ts';
import type { Job } from './job.ts';

/** The page of long work. */
export const jobAddress = (locale: Locale, id: string): string => `/${locale}/work/${id}`;

/** How far long work has come, or how it ended. It tells more as it goes on, and may be loaded again at any time. */
export function JobPage({ job, locale }: { readonly job: Job; readonly locale: Locale }) {
  const { site } = WORDING[locale];
  const state = job.state();
  const { done, total, articles, claims } = job.step();
  const outcome = job.outcome();
  return (
    <div class="sheet">
      <h1>{site.job(job.kind, job.given)}</h1>
      <p class="facts">
        {site.states[state]} · {job.started.toISOString().slice(0, 16).replace('T', ' ')} UTC
      </p>
      {state === 'running' ? (
        <div class="progress" data-events={`${jobAddress(locale, job.id)}/events`} role="status">
          <progress max={total > 0 ? total : 1} value={total > 0 ? done : undefined} aria-label={site.states.running} />
          <p>
            {site.words.articlesSoFar} <b data-told="articles">{articles}</b> · {site.words.claimsSoFar}{' '}
            <b data-told="claims">{claims}</b>
          </p>
          <p class="note">
            {site.words.goesOn} <a href={jobAddress(locale, job.id)}>{site.words.reload}</a>
          </p>
        </div>
      ) : null}
      {outcome ? <p class="lead">{site.outcome(outcome)}</p> : null}
      {job.problems().length > 0 ? (
        <>
          <h2>{site.words.problems}</h2>
          <ul class="remarks">
            {job.problems().map((diagnostic) => (
              <li lang="en">{describe(diagnostic)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {state === 'running' ? null : (
        <p>
          <a class="button" href={`/${locale}/`}>
            {WORDING[locale].pages.words.latest}
          </a>{' '}
          <a href={`/${locale}/work`}>{site.words.work}</a>
        </p>
      )}
    </div>
  );
}

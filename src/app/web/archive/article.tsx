import type { Article } from '../../../model/article.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { ArticleDetail } from '../../folder/index/read/index.ts';
import { articleAddress } from './lists.tsx';

interface AboutProps {
  readonly article: Article;
  readonly detail: ArticleDetail;
  readonly locale: Locale;
}

/** Where an article came from, how it changed, who repeats it, its stored copy and the proof of its verdicts. */
export function About({ article, detail, locale }: AboutProps) {
  const { site } = WORDING[locale];
  const { words } = site;
  const address = articleAddress(locale, detail.id);
  const web = article.url && /^https?:\/\//i.test(article.url) ? article.url : null;
  const day = (article.published ?? detail.stored).slice(0, 10).replaceAll('-', '');
  return (
    <details class="about">
      <summary>{words.about}</summary>
      <ul>
        {detail.via ? (
          <li>
            {words.cameBy} {detail.via}
          </li>
        ) : null}
        <li>
          <a href={`${address}/copy.txt`}>{words.copy}</a> ({site.storedOn(detail.stored.slice(0, 10))})
          {detail.revisions.slice(0, -1).map(({ revision, stored }) => (
            <>
              {' · '}
              <a href={`${address}/copy.txt?revision=${revision}`}>{site.revision(revision, stored.slice(0, 10))}</a>
            </>
          ))}
        </li>
        {web ? (
          <li>
            <a href={`https://web.archive.org/web/${day}/${web}`} rel="noopener noreferrer nofollow">
              {words.webArchive}
            </a>
          </li>
        ) : null}
        {detail.repeats ? (
          <li>
            <a href={articleAddress(locale, detail.repeats)}>{words.repeats}</a>
          </li>
        ) : null}
        {detail.copies.length > 0 ? (
          <li>
            {site.copies(detail.copies.length)}
            <ul>
              {detail.copies.slice(0, 10).map(({ id, title, publisher }) => (
                <li>
                  <a href={articleAddress(locale, id)}>{title ?? id}</a> <span class="note">{publisher}</span>
                </li>
              ))}
            </ul>
          </li>
        ) : null}
        <li>
          <a href={`${address}/proof.json`}>{words.proof}</a> <span class="note">{words.proofHint}</span>
        </li>
      </ul>
    </details>
  );
}

import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { Badge } from '../../../publish/page/badge.tsx';
import { WORDING } from '../../../publish/wording/index.ts';
import type { ClaimGroup, ClaimItem, Page } from '../../folder/index/read/index.ts';
import { Twins } from '../frame.tsx';
import { twinAddress } from '../twin.ts';
import { SORTS, type Chosen } from './claims-choice.ts';
import { Filters, type Named } from './claims-filters.tsx';
import { articleAddress } from './lists.tsx';

interface ClaimsProps {
  /** Null where nothing is kept. */
  readonly found: Page<ClaimItem> | Page<ClaimGroup> | null;
  readonly chosen: Chosen;
  readonly named: Named;
  readonly locale: Locale;
}

/** Every claim of the data folder that fits what is chosen, or those that say the same together. */
export function ClaimsPage({ found, chosen, named, locale }: ClaimsProps) {
  const { words, nav } = WORDING[locale].pages;
  const more = found?.next ? twinAddress(locale, '/claims', { ...chosen, after: found.next }, 'html') : null;
  return (
    <div class="sheet">
      <h1>{nav.claims}</h1>
      <Filters chosen={chosen} named={named} locale={locale} />
      {found && found.items.length > 0 ? null : (
        <p class="empty">{found === null || !isNarrowed(chosen) ? words.noArticles : words.nothingFound}</p>
      )}
      {found && found.items.length > 0 ? (
        <>
          <Twins locale={locale} path="/claims" query={chosen} kinds={['csv', 'json']} />
          <Subscribe chosen={chosen} locale={locale} />
          <ClaimTable items={found.items} chosen={chosen} locale={locale} />
        </>
      ) : null}
      {more ? (
        <p>
          <a class="button" href={more}>
            {words.more}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** True where something was asked for that no claim may fit. */
const isNarrowed = (chosen: Chosen): boolean =>
  Object.entries(chosen).some(([name, value]) => value !== '' && !ORDER.has(name));

const ORDER = new Set(['sort', 'ascending', 'grouped']);

/** The same list as feeds, and as reviews for aggregators. */
function Subscribe({ chosen, locale }: Pick<ClaimsProps, 'chosen' | 'locale'>) {
  const { words } = WORDING[locale].site;
  const address = (name: string): string => twinAddress(locale, `/feeds/${name}`, chosen, 'html');
  return (
    <p class="note">
      {words.subscribe}: <a href={address('verdicts.atom')}>Atom</a> · <a href={address('verdicts.json')}>JSON Feed</a>{' '}
      · <a href={address('reviews.jsonld')}>ClaimReview</a>
    </p>
  );
}

interface ClaimTableProps {
  readonly items: readonly (ClaimItem | ClaimGroup)[];
  readonly chosen: Chosen;
  readonly locale: Locale;
}

function ClaimTable({ items, chosen, locale }: ClaimTableProps) {
  const { pages, site } = WORDING[locale];
  const { words } = pages;
  const grouped = items.some((item) => 'first' in item);
  const heads = [
    [words.verdict, null],
    [words.claim, grouped ? null : 'value'],
    [words.official, null],
    [site.words.difference, grouped ? null : 'relative'],
    [grouped ? words.firstSaid : words.article, grouped ? null : 'published'],
  ] as const;
  return (
    <div class="wide" tabindex={0} role="region" aria-label={pages.nav.claims}>
      <table class="figures stack">
        <thead>
          <tr>
            {heads.map(([head, sort]) => (
              <Head head={head} sort={sort} chosen={chosen} locale={locale} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ClaimRow
              item={'first' in item ? item.first : item}
              group={'first' in item ? item : null}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly head: string;
  readonly sort: (typeof SORTS)[number] | null;
  readonly chosen: Chosen;
  readonly locale: Locale;
}

/** A column's head; where the table can be sorted by it, a link that does so, and turns the order round. */
function Head({ head, sort, chosen, locale }: HeadProps) {
  if (sort === null) return <th scope="col">{head}</th>;
  const current = (chosen.sort || 'published') === sort;
  const ascending = current && chosen.ascending !== '';
  const query = { ...chosen, sort, ascending: current && !ascending ? '1' : '' };
  const order = current ? (ascending ? 'ascending' : 'descending') : undefined;
  return (
    <th scope="col" aria-sort={order}>
      <a href={twinAddress(locale, '/claims', query, 'html')}>
        {head}
        <span aria-hidden="true">{current ? (ascending ? ' ▲' : ' ▼') : ''}</span>
      </a>
    </th>
  );
}

const NOTHING = { official: null, relative: null, difference: null } as const;

interface ClaimRowProps {
  readonly item: ClaimItem;
  readonly group: ClaimGroup | null;
  readonly locale: Locale;
}

function ClaimRow({ item, group, locale }: ClaimRowProps) {
  const words = WORDING[locale];
  const { claim } = item;
  // Of what is not due yet nothing is right or wrong.
  const { official, relative, difference } = item.rating === 'not_checked' ? NOTHING : item;
  const points = claim.unit === 'percent' ? 'percentage_point' : claim.unit;
  const off =
    relative !== null
      ? amount(relative * 100, 'percent', locale, 0.01, true)
      : difference === null
        ? ''
        : amount(difference, points, locale, null, true);
  return (
    <tr>
      <td>
        <Badge rating={item.rating} locale={locale} />
      </td>
      <th scope="row">
        <a href={`${articleAddress(locale, item.article)}/figures/${item.number}`} lang={item.lang ?? undefined}>
          {claim.quote}
        </a>
        <p class="note">{words.claim(claim)}</p>
      </th>
      <td class="number">{official === null ? '' : amount(official, claim.unit, locale)}</td>
      <td class="number">{off}</td>
      <td>
        <a href={articleAddress(locale, item.article)} lang={item.lang ?? undefined}>
          {item.title ?? item.sentence.slice(0, 80)}
        </a>
        <p class="note">{[item.published?.slice(0, 10), item.publisher].filter(Boolean).join(' · ')}</p>
        {group ? (
          <p class="note">
            <a href={twinAddress(locale, '/claims', { same: group.same, ascending: '1' }, 'html')}>
              {words.pages.toldBy(group.articles, group.independent)}
            </a>
            {group.languages.length > 1 ? ` · ${group.languages.join(', ')}` : ''}
          </p>
        ) : null}
      </td>
    </tr>
  );
}

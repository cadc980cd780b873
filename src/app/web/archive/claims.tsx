import type { Claim } from '../../../model/claim.ts';
import { displayName } from '../../../model/codes/display.ts';
import { RATINGS, type Rating } from '../../../model/verdict.ts';
import { amount } from '../../../publish/amount.ts';
import { csvLine, type Cell } from '../../../publish/csv-line.ts';
import { claimJson } from '../../../publish/json/shape.ts';
import { MARKS } from '../../../publish/mark.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { ClaimFilter, ClaimGroup, ClaimItem, Page } from '../../folder/index/read/index.ts';
import { Twins } from '../frame.tsx';
import { isDay, isKnown } from '../trade/choice.ts';
import { twinAddress } from '../twin.ts';
import { articleAddress } from './lists.tsx';

/** The filters of the claims page, by the name that they have in the address; empty where not chosen. */
export type Chosen = Readonly<
  Record<'rating' | 'reporter' | 'partner' | 'flow' | 'from' | 'to' | 'q' | 'grouped', string>
>;

const FLOWS = ['export', 'import', 'total', 'balance'] as const;

/** Filters out of an address, always sound: what makes no sense is left out. */
export function chosenOf(query: (name: string) => string | undefined): Chosen {
  const one = (name: string, sound: (text: string) => boolean): string => {
    const text = (query(name) ?? '').trim().slice(0, 200);
    return text !== '' && sound(text) ? text : '';
  };
  return {
    rating: one('rating', (text) => RATINGS.includes(text as Rating)),
    reporter: one('reporter', isKnown),
    partner: one('partner', isKnown),
    flow: one('flow', (text) => FLOWS.some((flow) => flow === text)),
    from: one('from', isDay),
    to: one('to', isDay),
    q: one('q', () => true),
    grouped: one('grouped', (text) => text === '1'),
  };
}

export function filterOf({ rating, reporter, partner, flow, from, to, q }: Chosen): ClaimFilter {
  return {
    ...(rating ? { rating: [rating] } : {}),
    ...(reporter ? { reporter: [reporter] } : {}),
    ...(partner ? { partner: [partner] } : {}),
    ...(flow ? { flow: [flow] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(q ? { query: q } : {}),
  };
}

export function claimsCsv(items: readonly ClaimItem[]): string {
  const head = ['article', 'published', 'publisher', 'quote', 'reporter', 'region', 'partner', 'flow', 'commodity'];
  const period = ['first_day', 'last_day', 'measure', 'value', 'unit', 'basis', 'modality', 'source'];
  const verdict = ['rating', 'reasons', 'official', 'office', 'released'];
  const lines = items.map((i) => csvLine([i.article, i.published, i.publisher, ...slots(i.claim), ...judged(i)]));
  return csvLine([...head, ...period, ...verdict]) + lines.join('');
}

function slots({ quote, reporter, region, partner, flow, commodity, period, ...c }: Claim): Cell[] {
  const [first = null, last = null] = period ?? [];
  const who = [quote, reporter, region, partner, flow, commodity, first, last];
  return [...who, c.measure, c.value, c.unit, c.basis, c.modality, c.source];
}

const judged = ({ rating, reasons, official, office, released }: ClaimItem): Cell[] => [
  rating,
  reasons.join(' '),
  official,
  office,
  released,
];

export const claimsJson = ({ items, next }: Page<ClaimItem>): string =>
  `${JSON.stringify({ claims: items.map(itemJson), next })}\n`;

const itemJson = (i: ClaimItem): object => ({
  article: i.article,
  title: i.title,
  publisher: i.publisher,
  published: i.published,
  lang: i.lang,
  n: i.n,
  sentence: i.sentence,
  claim: claimJson(i.claim),
  rating: i.rating,
  reasons: i.reasons,
  difference: i.difference,
  relative: i.relative,
  official: i.official,
  office: i.office,
  released: i.released,
  explanation: { en: i.explanation.en, zh: i.explanation.zh },
});

interface ClaimsProps {
  /** Null where nothing is kept. */
  readonly found: Page<ClaimItem> | Page<ClaimGroup> | null;
  readonly chosen: Chosen;
  readonly locale: Locale;
}

/** Every claim of the data folder that fits what is chosen, or those that say the same together. */
export function ClaimsPage({ found, chosen, locale }: ClaimsProps) {
  const { words, nav } = WORDING[locale].pages;
  const more = found?.next ? twinAddress(locale, '/claims', { ...chosen, after: found.next }, 'html') : null;
  const twins = (['csv', 'json'] as const).map(
    (twin) => [`${words.download} ${twin.toUpperCase()}`, twinAddress(locale, '/claims', chosen, twin)] as const,
  );
  return (
    <div class="sheet">
      <h1>{nav.claims}</h1>
      <Filters chosen={chosen} locale={locale} />
      {found === null ? <p class="empty">{words.noArticles}</p> : null}
      {found?.items.length === 0 ? <p class="empty">{words.nothingFound}</p> : null}
      {found && found.items.length > 0 ? (
        <>
          <Twins links={twins} />
          <ClaimTable items={found.items} locale={locale} />
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

interface ClaimTableProps {
  readonly items: readonly (ClaimItem | ClaimGroup)[];
  readonly locale: Locale;
}

function ClaimTable({ items, locale }: ClaimTableProps) {
  const { pages } = WORDING[locale];
  const { words } = pages;
  const grouped = items.some((item) => 'first' in item);
  return (
    <div class="wide" tabindex={0} role="region" aria-label={pages.nav.claims}>
      <table class="figures">
        <thead>
          <tr>
            {[words.verdict, words.claim, words.official, grouped ? words.firstSaid : words.article].map((head) => (
              <th scope="col">{head}</th>
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

interface ClaimRowProps {
  readonly item: ClaimItem;
  readonly group: ClaimGroup | null;
  readonly locale: Locale;
}

function ClaimRow({ item, group, locale }: ClaimRowProps) {
  const words = WORDING[locale];
  return (
    <tr>
      <td>
        <span class={`badge ${item.rating}`}>
          <span aria-hidden="true">{MARKS[item.rating]} </span>
          {words.ratings[item.rating]}
        </span>
      </td>
      <th scope="row">
        <a href={articleAddress(locale, item.article)}>{item.claim.quote}</a>
        <p class="note">{words.claim(item.claim)}</p>
      </th>
      <td>{item.official === null ? '' : amount(item.official, item.claim.unit, locale)}</td>
      <td>
        <span lang={item.lang ?? undefined}>{item.title ?? item.sentence.slice(0, 80)}</span>
        <p class="note">{[item.published?.slice(0, 10), item.publisher].filter(Boolean).join(' · ')}</p>
        {group ? <p class="note">{words.pages.toldBy(group.articles, group.independent)}</p> : null}
      </td>
    </tr>
  );
}

function Filters({ chosen, locale }: Pick<ClaimsProps, 'chosen' | 'locale'>) {
  const { pages, ratings, flows } = WORDING[locale];
  const { words } = pages;
  const named = (code: string): string => (code === '' ? words.any : displayName(code, locale));
  const codes = ['', 'CHN', 'USA', 'RUS', 'EU27_2020', 'ASEAN', 'JPN', 'KOR', 'DEU', 'WLD'];
  const including = (code: string): string[] => (codes.includes(code) ? codes : [...codes, code]);
  const selects = [
    ['rating', words.verdict, ['', ...RATINGS].map((r) => [r, r === '' ? words.any : ratings[r as Rating]] as const)],
    ['reporter', words.reporter, including(chosen.reporter).map((c) => [c, named(c)] as const)],
    ['partner', words.partner, including(chosen.partner).map((c) => [c, named(c)] as const)],
    [
      'flow',
      words.flow,
      ['', ...FLOWS].map((f) => [f, f === '' ? words.any : flows[f as keyof typeof flows]] as const),
    ],
  ] as const;
  return (
    <form class="choose" method="get" action={`/${locale}/claims`} aria-label={words.choose}>
      {selects.map(([name, label, options]) => (
        <div>
          <label for={name}>{label}</label>
          <select id={name} name={name}>
            {options.map(([value, text]) => (
              <option value={value} selected={value === chosen[name]}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <div>
          <label for={name}>
            {words.published} {name === 'from' ? '≥' : '≤'}
          </label>
          <input id={name} name={name} type="date" value={chosen[name]} />
        </div>
      ))}
      <div>
        <label for="q">{words.search}</label>
        <input id="q" name="q" type="search" value={chosen.q} />
      </div>
      <div class="tick">
        <input id="grouped" name="grouped" type="checkbox" value="1" checked={chosen.grouped !== ''} />
        <label for="grouped">{words.grouped}</label>
      </div>
      <button type="submit">{words.show}</button>
    </form>
  );
}

import { csvLine } from '../../../publish/csv-line.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { SourceRecord } from '../../folder/index/read/index.ts';
import { Twins } from '../frame.tsx';
import { twinAddress } from '../twin.ts';
import { Counts } from './lists.tsx';

export interface Records {
  readonly publishers: readonly SourceRecord[];
  readonly attributed: readonly SourceRecord[];
}

/** With fewer judged figures than this, a share says nothing about anybody. */
const FAIR = 20;

export const sourcesCsv = ({ publishers, attributed }: Records): string =>
  [
    csvLine(['kind', 'name', 'articles', 'figures', 'judged', 'supported', 'close', 'refuted', 'inconsistent']),
    ...publishers.map((r) => recordLine('publisher', r)),
    ...attributed.map((r) => recordLine('source', r)),
  ].join('');

function recordLine(kind: string, { name, articles, claims, judged, counts }: SourceRecord): string {
  return csvLine([
    kind,
    name,
    articles,
    claims,
    judged,
    counts.supported,
    counts.close,
    counts.refuted,
    counts.inconsistent,
  ]);
}

/** How figures have held up, by publisher and by attributed source. */
export function SourcesPage({ records, locale }: { readonly records: Records | null; readonly locale: Locale }) {
  const { words, nav } = WORDING[locale].pages;
  return (
    <div class="sheet">
      <h1>{nav.sources}</h1>
      <p class="intro">{words.sourcesIntro}</p>
      {records === null || records.publishers.length + records.attributed.length === 0 ? (
        <p class="empty">{words.noArticles}</p>
      ) : (
        <>
          <Twins locale={locale} path="/sources" kinds={['csv', 'json']} />
          <Table title={words.publishers} slot="publisher" records={records.publishers} locale={locale} />
          <Table title={words.attributed} slot="source" records={records.attributed} locale={locale} />
          <p class="note fair">{WORDING[locale].site.words.fairness}</p>
        </>
      )}
    </div>
  );
}

interface TableProps {
  readonly title: string;
  /** The filter of the claims page that finds a record's claims. */
  readonly slot: 'publisher' | 'source';
  readonly records: readonly SourceRecord[];
  readonly locale: Locale;
}

function Table({ title, slot, records, locale }: TableProps) {
  const { words } = WORDING[locale].pages;
  if (records.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="wide" tabindex={0} role="region" aria-label={title}>
        <table class="figures">
          <thead>
            <tr>
              {[title, words.figures, words.judged, words.right, words.verdict, words.slips].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((r) => (
              <tr>
                <th scope="row">
                  <a href={twinAddress(locale, '/claims', { [slot]: r.name }, 'html')}>{r.name}</a>
                </th>
                <td class="number">{r.claims}</td>
                <td class="number">{r.judged}</td>
                <td class="number">
                  {r.judged < FAIR
                    ? words.tooFew
                    : `${Math.round(((r.counts.supported + r.counts.close) / r.judged) * 100)}%`}
                </td>
                <td>
                  <Counts counts={r.counts} locale={locale} />
                </td>
                <td class="note">{r.judged < FAIR ? '' : slipWords(r, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const MOST_SLIPS = 4;

/** What usually went wrong, in words; reasons that name no slip say nothing here. */
function slipWords({ slips }: SourceRecord, locale: Locale): string {
  const { site, terms } = WORDING[locale];
  const words: Readonly<Record<string, string>> = site.slips;
  const named = slips.flatMap(({ reason, count }) => (words[reason] ? [`${words[reason]} × ${count}`] : []));
  return named.slice(0, MOST_SLIPS).join(terms.comma);
}

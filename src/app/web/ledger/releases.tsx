import { officeText } from '../../../check/wording/name.ts';
import type { Coverage } from '../../../ledger/coverage.ts';
import { displayName } from '../../../model/codes/display.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { Wide } from './wide.tsx';

const MOST = 12;

interface Release {
  readonly source: string;
  readonly day: string;
  readonly reporter: string;
  readonly partners: ReadonlySet<string>;
  readonly last: string;
}

/** The latest releases that the record holds, by office: when, whose, how many partners, up to which period. */
export function Releases({ coverage, locale }: { readonly coverage: readonly Coverage[]; readonly locale: Locale }) {
  const { pages, site } = WORDING[locale];
  const { words } = pages;
  const releases = releasesOf(coverage);
  return (
    <Wide
      label={site.words.releases}
      heads={[words.lastRelease, words.source, words.reporter, site.words.partners, words.last]}
    >
      {releases.slice(0, MOST).map(({ day, source, reporter, partners, last }) => (
        <tr>
          <th scope="row">
            <time datetime={day}>{day}</time>
          </th>
          <td>{officeText(source, locale)}</td>
          <td>{displayName(reporter, locale)}</td>
          <td>
            {[...partners]
              .slice(0, 4)
              .map((code) => displayName(code, locale))
              .join(WORDING[locale].terms.comma)}
            {partners.size > 4 ? ` +${partners.size - 4}` : ''}
          </td>
          <td>{last}</td>
        </tr>
      ))}
    </Wide>
  );
}

/** By day and office, the latest first. */
function releasesOf(coverage: readonly Coverage[]): Release[] {
  const releases = new Map<
    string,
    { source: string; day: string; reporter: string; partners: Set<string>; last: string }
  >();
  for (const { source, reporter, partner, last, lastRelease: day } of coverage) {
    if (day === null) continue;
    const key = `${day} ${source} ${reporter}`;
    const known = releases.get(key) ?? { source, day, reporter, partners: new Set<string>(), last };
    known.partners.add(partner);
    if (last > known.last) known.last = last;
    releases.set(key, known);
  }
  return [...releases.values()].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

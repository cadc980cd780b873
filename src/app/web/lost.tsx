import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';

interface LostProps {
  readonly locale: Locale;
  readonly heading: string;
  readonly text: string;
  /** Pages that may have been meant: name and address. */
  readonly meant?: readonly (readonly [name: string, address: string])[];
}

/** An address that leads nowhere, or a page that failed: what it is, and where to go from here. */
export function Lost({ locale, heading, text, meant = [] }: LostProps) {
  const { terms, site } = WORDING[locale];
  return (
    <div class="door">
      <h1>{heading}</h1>
      <p class="intro">{text}</p>
      {meant.length > 0 ? (
        <>
          <h2>{site.words.meant}</h2>
          <ul class="links">
            {meant.map(([name, address]) => (
              <li>
                <a href={address}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <a class="button" href={`/${locale}/`}>
          {terms.home}
        </a>
      </p>
    </div>
  );
}

import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';

/** An address that leads nowhere. */
export function Lost({ locale }: { readonly locale: Locale }) {
  const { terms } = WORDING[locale];
  return (
    <div class="door">
      <h1>{terms.notFoundHeading}</h1>
      <p class="intro">{terms.notFoundText}</p>
      <p>
        <a class="button" href={`/${locale}/`}>
          {terms.home}
        </a>
      </p>
    </div>
  );
}

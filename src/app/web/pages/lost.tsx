import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';

/** An address that leads nowhere, or a page that failed. */
export function Lost({ locale, failed = false }: { readonly locale: Locale; readonly failed?: boolean }) {
  const { terms } = WORDING[locale];
  return (
    <div class="door">
      <h1>{failed ? terms.failedHeading : terms.notFoundHeading}</h1>
      <p class="intro">{failed ? terms.failedText : terms.notFoundText}</p>
      <p>
        <a class="button" href={`/${locale}/`}>
          {terms.home}
        </a>
      </p>
    </div>
  );
}

import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { Field, Input } from '../field.tsx';

/** What was typed, so that a form sent in vain comes back filled. */
export interface Given {
  readonly text?: string | undefined;
  readonly address?: string | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
}

interface HomeProps {
  readonly locale: Locale;
  readonly given?: Given;
  /** One sentence, where the form was sent in vain. */
  readonly problem?: string | null;
}

/** The languages that can be read, each in its own name. */
const READ = [
  ['zh', '中文'],
  ['en', 'English'],
  ['ru', 'Русский'],
] as const;

/** The front door: a text, a file or an address. */
export function Home({ locale, given = {}, problem = null }: HomeProps) {
  const { terms } = WORDING[locale];
  return (
    <div class="door">
      <h1>{terms.tagline}</h1>
      <p class="intro">{terms.intro}</p>
      {problem === null ? null : (
        <div class="problem" role="alert">
          <h2>{terms.problem}</h2>
          <p>{problem}</p>
        </div>
      )}
      <form method="post" action={`/${locale}/check`} enctype="multipart/form-data">
        <Field id="text" label={terms.textLabel} hint={terms.textHint}>
          <textarea id="text" name="text" rows={10} aria-describedby="text-hint" spellcheck={false}>
            {given.text ?? ''}
          </textarea>
        </Field>
        <p class="or">{terms.orSeparator}</p>
        <div class="pair">
          <Input id="file" label={terms.fileLabel} hint={terms.fileHint} type="file" />
          <Input
            id="address"
            label={terms.addressLabel}
            hint={terms.addressHint}
            type="text"
            inputmode="url"
            autocomplete="url"
            value={given.address ?? ''}
          />
        </div>
        <div class="pair">
          <Input
            id="published"
            label={terms.publishedLabel}
            hint={terms.publishedHint}
            type="date"
            value={given.published ?? ''}
          />
          <Field id="lang" label={terms.langLabel} hint="">
            <select id="lang" name="lang">
              <option value="">{terms.langAuto}</option>
              {READ.map(([code, name]) => (
                <option value={code} lang={code} selected={given.lang === code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <button type="submit">{terms.submit}</button>
      </form>
    </div>
  );
}

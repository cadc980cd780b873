import { raw } from 'hono/html';
import { displayName } from '../../../model/codes/display.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { Twins } from '../frame.tsx';
import { twinAddress } from '../twin.ts';
import { RANKED_FLOWS } from './partners-rows.ts';
import { growthSvg, partnersSvg, type Partners } from './partners-twins.ts';

interface PartnersProps {
  readonly partners: Partners;
  readonly years: readonly string[];
  readonly units: readonly string[];
  readonly path: string;
  readonly locale: Locale;
}

/** A reporter's partners of one year: who is large, who gains, who loses. */
export function PartnersPage({ partners, years, units, path, locale }: PartnersProps) {
  const { pages, flows } = WORDING[locale];
  const { reporter, ranking, rows } = partners;
  const query = { year: ranking.year, unit: ranking.unit, flow: ranking.flow };
  const twins = (['svg', 'csv', 'json'] as const).map(
    (twin) => [`${pages.words.download} ${twin.toUpperCase()}`, twinAddress(locale, path, query, twin)] as const,
  );
  const choices = [
    ['year', pages.words.year, years, ranking.year],
    ['flow', pages.words.flow, RANKED_FLOWS, ranking.flow],
    ['unit', pages.words.unit, units, ranking.unit],
  ] as const;
  return (
    <div class="sheet">
      <h1>{pages.partnersTitle(displayName(reporter, locale), flows[ranking.flow], ranking.year)}</h1>
      <form class="choose" method="get" action={`/${locale}${path}`} aria-label={pages.words.choose}>
        {choices.map(([name, label, options, chosen]) => (
          <div>
            <label for={name}>{label}</label>
            <select id={name} name={name}>
              {options.map((option) => (
                <option value={option} selected={option === chosen}>
                  {name === 'flow' ? flows[option as keyof typeof flows] : option}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit">{pages.words.show}</button>
      </form>
      {rows.length === 0 ? (
        <p class="empty">{pages.noFigures}</p>
      ) : (
        <div class="charts">
          <figure tabindex={0}>{raw(partnersSvg(partners, locale))}</figure>
          {rows.some(({ growth }) => growth) ? <figure tabindex={0}>{raw(growthSvg(partners, locale))}</figure> : null}
        </div>
      )}
      <Twins links={twins} />
      {rows.length === 0 ? null : <Ranked partners={partners} locale={locale} />}
    </div>
  );
}

function Ranked({ partners: { reporter, rows }, locale }: { readonly partners: Partners; readonly locale: Locale }) {
  const { pages, ratings: _, flows: __, ...words } = WORDING[locale];
  return (
    <div class="wide" tabindex={0} role="region" aria-label={pages.words.behind}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{pages.words.rank}</th>
            <th scope="col">{pages.words.partner}</th>
            <th scope="col">{pages.words.official}</th>
            <th scope="col">{pages.words.growth}</th>
            <th scope="col">{pages.words.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ partner, value, growth }, i) => (
            <tr>
              <td>{i + 1}</td>
              <th scope="row">
                <a href={`/${locale}/trade/${reporter}/${partner}`}>{displayName(partner, locale)}</a>
              </th>
              <td>{amount(value.value, value.unit, locale, value.precision)}</td>
              <td>{growth ? amount(growth.value, 'percent', locale, growth.precision, true) : ''}</td>
              <td class="note">
                {value.citation}
                {value.released ? words.aside(words.released(value.released)) : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

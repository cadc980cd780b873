import { displayName } from '../../../model/codes/display.ts';
import { RATINGS } from '../../../model/verdict.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { Select } from '../field.tsx';
import { CONFIDENCES, FLOWS, MEASURES, MODALITIES, SCOPES, SORTS, type Chosen } from './claims-choice.ts';

/** Names that a reader may choose among, as the data folder has them. */
export interface Named {
  readonly publishers: readonly string[];
  readonly sources: readonly string[];
}

interface FiltersProps {
  readonly chosen: Chosen;
  readonly named: Named;
  readonly locale: Locale;
}

type Slot = keyof Chosen;
type Choices = Readonly<Record<string, string>>;

/** Suggested for reporter and partner; any other may be typed, by name or code. */
const ECONOMIES = ['CHN', 'USA', 'RUS', 'EU27_2020', 'ASEAN', 'JPN', 'KOR', 'DEU', 'IND', 'VNM', 'BRA', 'AUS', 'TWN', 'HKG', 'KAZ', 'BLR', 'WLD']; // prettier-ignore
const UNITS = ['USD', 'CNY', 'EUR', 'RUB', 'percent', 't'];

/** Every way to narrow the claims down: the usual ones at sight, the others behind a fold. */
export function Filters({ chosen, named, locale }: FiltersProps) {
  const { pages, ratings, flows, modalities, site } = WORDING[locale];
  const { words } = pages;
  const given = { chosen, locale };
  const economies = ECONOMIES.map((code) => displayName(code, locale));
  const rest: readonly Slot[] = [...MORE, 'from', 'to', 'periodFrom', 'periodTo'];
  return (
    <form class="choose" method="get" action={`/${locale}/claims`} aria-label={words.choose}>
      {chosen.same ? <input type="hidden" name="same" value={chosen.same} /> : null}
      <Choice {...given} slot="rating" label={words.verdict} options={pick(ratings, RATINGS)} />
      <Typed {...given} slot="reporter" label={words.reporter} list={economies} />
      <Typed {...given} slot="partner" label={words.partner} list={economies} />
      <Choice {...given} slot="flow" label={words.flow} options={pick(flows, FLOWS)} />
      <div>
        <label for="q">{site.words.claimWords}</label>
        <input id="q" name="q" type="search" value={chosen.q} />
      </div>
      <Choice
        {...given}
        slot="sort"
        label={site.words.sort}
        options={pick(site.sorts, SORTS.slice(1))}
        first={site.sorts.published}
      />
      <Tick {...given} slot="grouped" label={words.grouped} />
      <details open={rest.some((slot) => chosen[slot] !== '')}>
        <summary>{site.words.moreFilters}</summary>
        <div class="choose-more">
          <Choice {...given} slot="measure" label={site.words.measure} options={pick(site.measures, MEASURES)} />
          <Typed {...given} slot="unit" label={site.words.unit} list={UNITS} />
          <Typed {...given} slot="commodity" label={site.words.commodity} list={[]} />
          <Typed {...given} slot="region" label={site.words.region} list={[]} />
          <Typed {...given} slot="actor" label={site.words.actor} list={[]} />
          <Choice {...given} slot="modality" label={site.words.modality} options={pick(modalities, MODALITIES)} />
          <Choice {...given} slot="scope" label={site.words.scope} options={pick(site.scopes, SCOPES)} />
          <Choice
            {...given}
            slot="confidence"
            label={site.words.confidence}
            options={pick(site.confidences, CONFIDENCES)}
          />
          <Typed {...given} slot="source" label={words.attributed} list={named.sources} />
          <Typed {...given} slot="publisher" label={words.publishers} list={named.publishers} />
          <Typed {...given} slot="lang" label={site.words.lang} list={['zh', 'en', 'ru']} />
          <Typed {...given} slot="office" label={site.words.office} list={['gacc', 'census', 'eurostat']} />
          <Typed {...given} slot="reason" label={site.words.reasonCode} list={[]} />
          <Day {...given} slot="from" label={`${words.published} ≥`} />
          <Day {...given} slot="to" label={`${words.published} ≤`} />
          <Day {...given} slot="periodFrom" label={`${words.period} ≥`} />
          <Day {...given} slot="periodTo" label={`${words.period} ≤`} />
        </div>
      </details>
      <button type="submit">{words.show}</button>
      <a class="reset" href={`/${locale}/claims`}>
        {site.words.reset}
      </a>
    </form>
  );
}

const MORE: readonly Slot[] = ['measure', 'unit', 'commodity', 'region', 'actor', 'modality', 'scope', 'confidence', 'source', 'publisher', 'lang', 'office', 'reason']; // prettier-ignore

const pick = (names: Choices, keys: readonly string[]): Choices =>
  Object.fromEntries(keys.map((key) => [key, names[key] ?? key]));

interface FieldProps {
  readonly slot: Slot;
  readonly label: string;
  readonly chosen: Chosen;
  readonly locale: Locale;
}

function Choice({
  slot,
  label,
  chosen,
  locale,
  options,
  first,
}: FieldProps & { readonly options: Choices; readonly first?: string }) {
  const any = first ?? WORDING[locale].pages.words.any;
  return <Select name={slot} label={label} options={Object.entries(options)} chosen={chosen[slot]} first={any} />;
}

function Typed({ slot, label, chosen, locale, list }: FieldProps & { readonly list: readonly string[] }) {
  const isEconomy = (slot === 'reporter' || slot === 'partner') && chosen[slot] !== '';
  return (
    <div>
      <label for={slot}>{label}</label>
      <input
        id={slot}
        name={slot}
        type="text"
        autocomplete="off"
        placeholder={WORDING[locale].pages.words.any}
        value={isEconomy ? displayName(chosen[slot], locale) : chosen[slot]}
        list={list.length > 0 ? `${slot}-list` : undefined}
      />
      {list.length > 0 ? (
        <datalist id={`${slot}-list`}>
          {list.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      ) : null}
    </div>
  );
}

function Day({ slot, label, chosen }: FieldProps) {
  return (
    <div>
      <label for={slot}>{label}</label>
      <input id={slot} name={slot} type="date" value={chosen[slot]} />
    </div>
  );
}

function Tick({ slot, label, chosen }: FieldProps) {
  return (
    <div class="tick">
      <input id={slot} name={slot} type="checkbox" value="1" checked={chosen[slot] !== ''} />
      <label for={slot}>{label}</label>
    </div>
  );
}

import { displayName } from '../../../model/codes/display.ts';
import { ECONOMIES } from '../../../model/codes/economies.ts';
import { GROUPS } from '../../../model/codes/groups.ts';
import { RATINGS, type Rating } from '../../../model/verdict.ts';
import type { ClaimFilter, ClaimOptions } from '../../folder/index/read/index.ts';
import { isDay, isKnown } from '../trade/choice.ts';

export const FLOWS = ['export', 'import', 'total', 'balance'] as const;
export const MEASURES = ['value', 'growth', 'change', 'share', 'quantity', 'multiple', 'rate_change'] as const;
export const MODALITIES = ['actual', 'forecast', 'target'] as const;
export const SCOPES = ['goods', 'services', 'goods_and_services'] as const;
export const CONFIDENCES = ['high', 'low'] as const;
export const SORTS = ['published', 'difference', 'relative', 'value', 'period'] as const;

const NAMES = [
  'rating', 'reporter', 'partner', 'flow', 'measure', 'unit', 'commodity', 'region', 'actor', 'modality', 'scope',
  'confidence', 'source', 'publisher', 'lang', 'office', 'reason', 'from', 'to', 'periodFrom', 'periodTo', 'q', 'same',
  'sort', 'ascending', 'grouped',
] as const; // prettier-ignore

/** The filters of the claims page, by the name that they have in the address; empty where not chosen. */
export type Chosen = Readonly<Record<(typeof NAMES)[number], string>>;

const oneOf =
  (known: readonly string[]) =>
  (text: string): boolean =>
    known.includes(text);
const any = (): boolean => true;
const flag = oneOf(['1']);

const SOUND: Readonly<Record<keyof Chosen, (text: string) => boolean>> = {
  rating: oneOf(RATINGS),
  reporter: isKnown,
  partner: isKnown,
  flow: oneOf(FLOWS),
  measure: oneOf(MEASURES),
  unit: any,
  commodity: any,
  region: any,
  actor: any,
  modality: oneOf(MODALITIES),
  scope: oneOf(SCOPES),
  confidence: oneOf(CONFIDENCES),
  source: any,
  publisher: any,
  lang: (text) => /^[a-z]{2,3}$/.test(text),
  office: any,
  reason: (text) => /^\w{1,60}$/.test(text),
  from: isDay,
  to: isDay,
  periodFrom: isDay,
  periodTo: isDay,
  q: any,
  same: any,
  sort: oneOf(SORTS),
  ascending: flag,
  grouped: flag,
};

/** Filters out of an address, always sound: what makes no sense is left out. Economies may be told by name. */
export function chosenOf(query: (name: string) => string | undefined): Chosen {
  const one = (name: keyof Chosen): string => {
    const typed = (query(name) ?? '').trim().slice(0, 200);
    const text = name === 'reporter' || name === 'partner' ? codeOf(typed) : typed;
    return text !== '' && SOUND[name](text) ? text : '';
  };
  return Object.fromEntries(NAMES.map((name) => [name, one(name)])) as Chosen;
}

const CODES = new Map(
  [...ECONOMIES.map(({ alpha3 }) => alpha3), ...GROUPS.map(({ code }) => code)].flatMap((code) =>
    [code, displayName(code, 'en'), displayName(code, 'zh')].map((name) => [name.toLowerCase(), code] as const),
  ),
);

const codeOf = (typed: string): string => CODES.get(typed.toLowerCase()) ?? typed;

const SLOTS = [
  'reporter', 'partner', 'flow', 'measure', 'unit', 'commodity', 'region', 'actor', 'modality', 'scope', 'confidence',
  'source', 'publisher', 'lang', 'office', 'same',
] as const; // prettier-ignore

export function filterOf(chosen: Chosen): ClaimFilter {
  const slots = SLOTS.flatMap((slot) => (chosen[slot] ? [[slot, [chosen[slot]]] as const] : []));
  const days = (['from', 'to', 'periodFrom', 'periodTo', 'reason'] as const).flatMap((name) =>
    chosen[name] ? [[name, chosen[name]] as const] : [],
  );
  return {
    ...Object.fromEntries<string | readonly string[]>([...slots, ...days]),
    ...(chosen.rating ? { rating: [chosen.rating as Rating] } : {}),
    ...(chosen.q ? { query: chosen.q } : {}),
  };
}

export const orderOf = ({ sort, ascending }: Chosen): Pick<ClaimOptions, 'sort' | 'ascending'> => ({
  sort: SORTS.find((known) => known === sort) ?? 'published',
  ascending: ascending !== '',
});

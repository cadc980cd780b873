import { NOM } from './inflect.ts';
import type { Amount } from './amounts.ts';
import type { Clause } from './clauses.ts';
import type { Head } from './heads.ts';
import type { Flow } from '../../../model/claim.ts';
import type { Sort } from './context.ts';
import type { Parties } from './parties.ts';
import type { Place, Roles } from './places.ts';
import { rangeHas, type Sentence } from './sentence.ts';
import { formOf, has, meaning, type Token } from './token.ts';

/** The parties of each figure of a clause, where lists part them. */
export type Distribution = (amount: Amount, all: Parties) => Parties;

/** Figures told `соответственно` or in one list: the n-th goes to the n-th flow or partner. */
export function distributionOf(
  s: Sentence,
  clause: Clause & { head: Head },
  roles: Roles,
  amounts: readonly Amount[],
): Distribution {
  const told = rangeHas(s.tokens, clause, ['respectively']);
  const { both } = clause.head;
  const partners = [roles.destination, roles.origin, roles.partners].find((list) => list.length > 1);
  const byPartner =
    both !== null && partners !== undefined && partners !== roles.partners && isEach(amounts, partners.length);
  const earlier = told && !partners && !both ? earlierOf(s, clause) : [];
  const size =
    both && !byPartner
      ? 2
      : (told || byPartner) && partners
        ? partners.length
        : earlier.length + (clause.head.continued ? 0 : Math.min(1, earlier.length));
  const listed = partners && partners !== roles.partners && !told ? partners : [];
  const behind = placesBehind(s, amounts, clause.to, listed);
  const seen = new Map<string, number>();
  const total = new Map<string, number>();
  for (const a of amounts) total.set(a.kind, (total.get(a.kind) ?? 0) + 1);
  let last: Named | null = null;
  const { reporter, region } = s.discourse;
  return (amount, all) => {
    const place = clause.head.continued
      ? (placeBefore(s, amount) ?? last)
      : isBracketed(s, amount, clause.head)
        ? placeBefore(s, amount)
        : null;
    last = place;
    if (place?.seller && all.flow === 'export' && place.economy !== s.discourse.partner)
      return { ...all, reporter: place.economy, region: place.region, partner: s.discourse.partner };
    if (place?.governed) s.context.governed = true;
    if (place)
      return withPlace(
        s.context.governed && all.reporter === place.economy ? { ...all, reporter, region } : all,
        place,
        clause.head.verb ? place.subject && !s.context.governed : isReporters(s, all, place),
        s.discourse.partner,
      );
    const own = behind.get(amount);
    if (own) return { ...all, partner: own, doubts: apart(all.doubts) };
    const n = seen.get(amount.kind) ?? 0;
    seen.set(amount.kind, n + 1);
    if (size === 0 || total.get(amount.kind)! % size !== 0) return all;
    if (byPartner) return { ...all, flow: 'total', partner: partners[n % size]!.economy, doubts: apart(all.doubts) };
    if (both && [...total.values()].some((count) => count % size !== 0)) return all;
    if (both) return { ...all, flow: flowOf(both[n % 2]!), symmetric: both[n % 2] === 'total' };
    if (earlier.length > 0) return earlier[n % size] ?? all;
    return { ...all, partner: partners![n % size]!.economy, doubts: apart(all.doubts) };
  };
}

/** `импорт и экспорт в ЕС и США составили 97,5 и 96,9 млрд`: trade both ways, a figure of each kind for each partner. */
function isEach(amounts: readonly Amount[], count: number): boolean {
  let money = 0;
  for (const { kind } of amounts) if (kind === 'money') money++;
  return money === count;
}

/** `лидером остаётся Китай (20,3% внешней торговли)`: the flow stands behind the figure, within its bracket. */
const isBracketed = ({ tokens }: Sentence, { lead, to }: Amount, { at }: Head): boolean =>
  tokens[lead - 1]?.mark === '(' && at >= to && at < to + 5;

/** A list without a verb that names other reporters: sellers, or those that buy what is imported. */
const isReporters = ({ context }: Sentence, { flow }: Parties, { subject }: Named): boolean =>
  (context.ranking && subject && context.percent !== 'share') ||
  (context.paired && subject && flow !== 'total' && context.percent !== 'share') ||
  (context.list === 'seller' && context.percent !== 'share' && flow !== 'import') ||
  (context.list === 'buyer' && flow === 'import' && subject);

/** The flows that the figures are of: those of the sentence before, or those named in this one before the last. */
const earlierOf = ({ context }: Sentence, { head }: Clause & { head: Head }): readonly Parties[] =>
  head.continued ? context.previous : context.waiting;

/** `Мьянме (84,79 млн литров)`, `Казахстан — $30,1 млрд`: the name that a figure of a list stands behind. */
function placeBefore({ text, tokens }: Sentence, amount: Amount): Named | null {
  let i = amount.lead - 1;
  if (formOf(tokens[i]) !== '') i--;
  const behind = tokens[amount.to]?.mark === '-' && !tokens[amount.to + 2]?.literal ? tokens[amount.to + 1] : undefined;
  const after = nameOf(text, behind, '');
  if (after?.subject && tokens[i]?.mark !== '(') return after;
  const mark = tokens[i]?.mark;
  if (mark !== '(' && mark !== '-' && mark !== ':' && mark !== '/') return null;
  return nameOf(text, tokens[i - 1], formOf(tokens[has(tokens[i - 2], 'lands') ? i - 3 : i - 2]));
}

/** `10 тонн на $60 млн в Гонконг и 1,2 тонны в Эмираты`: each partner behind its figures. */
function placesBehind(
  s: Sentence,
  amounts: readonly Amount[],
  end: number,
  partners: readonly Place[],
): ReadonlyMap<Amount, string> {
  const out = new Map<Amount, string>();
  if (partners.length < 2) return out;
  for (const amount of amounts) {
    const place = placeBehind(s, amount, end, partners);
    if (place) out.set(amount, place);
  }
  return new Set(out.values()).size > 1 ? out : new Map();
}

/** The only partner between a figure and the next of its kind. */
function placeBehind(
  { tokens, amounts }: Sentence,
  { to, kind }: Amount,
  end: number,
  partners: readonly Place[],
): string | null {
  const next = amounts.find((a) => a.from >= to && a.kind === kind)?.from ?? end;
  const found = new Set<string>();
  for (let i = to; i < Math.min(next, end) && tokens[i]!.mark !== '.'; i++) {
    const code = meaning(tokens[i], 'economy')?.code;
    if (code && partners.some((p) => p.economy === code)) found.add(code);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** A place with whether its form may be a subject: `Ирак`, not `Ираку`. */
interface Named extends Place {
  readonly subject: boolean;
  /** A preposition stands before it. */
  readonly governed: boolean;
  /** The name of a seller: `из России`. */
  readonly seller: boolean;
}

function nameOf(text: string, token: Token | undefined, preposition: string): Named | null {
  const word = meaning(token, 'economy') ?? meaning(token, 'region');
  if (!word || word.adjective) return null;
  const governed = preposition !== '';
  const subject = !governed && ((word.cases ?? 0) & NOM) !== 0;
  const how = { subject, governed, seller: SELLERS.has(preposition) };
  if (word.tag === 'economy') return { economy: word.code!, region: null, ...how };
  return { economy: word.country!, region: word.code ?? text.slice(token!.start, token!.end), ...how };
}

const SELLERS = new Set(['из', 'от', 'у']);

/** Behind a verb or in a list of sellers the name is another reporter, else another partner. */
function withPlace(all: Parties, place: Place, selling: boolean, partner: string | null): Parties {
  if (place.region) return { ...all, reporter: place.economy, region: place.region };
  if (selling && all.flow !== 'total' && place.economy !== partner) {
    return {
      ...all,
      reporter: place.economy,
      region: null,
      partner: partner ?? all.partner,
      doubts: apart(all.doubts),
    };
  }
  return place.economy === all.reporter ? all : { ...all, partner: place.economy, doubts: apart(all.doubts) };
}

/** Where a name stands with its own figure, the others are no doubt any more. */
const apart = (doubts: readonly string[]): string[] => doubts.filter((d) => d !== 'several-partners');

/** `на третьем месте`, `в топ-10 входят`: the list goes on. */
const TOPS = ['place', 'top'];

/** Takes up whether the sentence speaks of sellers or of buyers. */
export function noteList({ text, tokens, from, to, context, opens }: Sentence): void {
  if (opens && !rangeHas(tokens, { from, to }, TOPS)) context.list = null;
  for (let i = from; i < to; i++) {
    if (has(tokens[i], 'seller')) context.list = 'seller';
    if (has(tokens[i], 'buyer')) context.list = 'buyer';
    const lands = tokens[i - 1]?.mark === '-' && has(tokens[i - 2], 'lands');
    const rank = has(tokens[i], 'rank noun') && (lands || has(tokens[i - 1], 'biggest'));
    if (rank && text.slice(tokens[i]!.start, tokens[i]!.end).includes('партн')) context.list = 'partner';
  }
}

function flowOf(sort: Sort): Flow {
  if (sort === 'import' || sort === 'purchase') return 'import';
  if (sort === 'total') return 'total';
  return sort === 'balance' || sort === 'surplus' || sort === 'deficit' ? 'balance' : 'export';
}

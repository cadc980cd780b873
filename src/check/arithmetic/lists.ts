import type { Claim } from '../../model/claim.ts';
import { findGroup, membersOf } from '../../model/codes/groups.ts';
import { isSaid } from '../doubts.ts';
import { grouped } from '../grouped.ts';
import type { Bond } from './bond.ts';
import { LONGEST, totalBond } from './rows.ts';
import type { Shelf } from './shelf.ts';

/**
 * Lists told with their total. Complete by what they are called: goods whose total names them all (`steel, copper and
 * zinc`), goods and all others (`oil`, `non-oil`), the members of a group. Any other list of partners may leave some
 * out, so that it is only too long where it adds up to more than its whole.
 */
export function* listBonds(shelf: Shelf): Generator<Bond> {
  const flows = shelf.values.filter((c) => c.flow !== 'balance');
  for (const told of grouped(flows, (c) => `${c.partner}|${placeOf(c)}`).values()) yield* goodsBonds(told);
  for (const told of grouped(flows, (c) => `${c.commodity}|${placeOf(c)}`).values()) yield* partnerBonds(told);
}

/** Goods and partners apart, what a list has in common. */
const placeOf = (c: Claim): string =>
  `${c.reporter}|${c.region}|${c.actor}|${c.flow}|${c.period?.join('/')}|${c.unit}|${c.scope}`;

function* goodsBonds(told: readonly Claim[]): Generator<Bond> {
  if (told.length < 3) return;
  const byName = grouped(told, (c) => plainName(c.commodity ?? ''));
  for (const whole of told) {
    const parts = namesIn(whole, byName).map((name) => byName.get(name) ?? []);
    const list = parts.flatMap(([one, ...more]) => (one && one !== whole && more.length === 0 ? [one] : []));
    if (list.length > 1 && list.length === parts.length) yield totalBond({ total: whole, parts: list }, true);
  }
}

/** The goods whose sum the whole is, by its own name; for all goods, those told with their opposite. */
function namesIn(whole: Claim, told: ReadonlyMap<string, unknown>): readonly string[] {
  if (whole.commodity !== null) return splitNames(whole.commodity);
  const rest = [...told.keys()].flatMap((name) => OTHERS.map((sign) => [name, sign + name] as const));
  return rest.find(([name, others]) => name !== '' && told.has(others)) ?? [];
}

/** What goes before a name for all goods but these. */
const OTHERS = ['non-', 'non', '非', 'не'] as const;

const BETWEEN = /\s*[、，,/和与與及]\s*|\s+(?:and|и)\s+/;

function splitNames(commodity: string): readonly string[] {
  const names = commodity
    .slice(0, 200)
    .split(BETWEEN)
    .map((name) => plainName(name));
  return names.length > 1 && names.length <= LONGEST && !names.includes('') ? [...new Set(names)] : [];
}

/** A name without its ending: `Cars` and `car`, `нефть` and `нефти`. */
function plainName(name: string): string {
  const plain = name.trim().toLowerCase();
  return plain.length > 3 ? plain.replace(/(?:[аяыиуюоеьй]{1,2}|s)$/, '') : plain;
}

function* partnerBonds(told: readonly Claim[]): Generator<Bond> {
  if (told.length < 3 || told.length > LONGEST * 2) return;
  const single = grouped(told, (c) => c.partner ?? '');
  for (const whole of told) {
    const members = membersTold(whole, single);
    if (members) yield totalBond({ total: whole, parts: members }, true);
    const most = told.filter(
      (c) => c !== whole && isWithin(c, whole) && isSaid(c) && single.get(c.partner ?? '')?.length === 1,
    );
    if (!members && isSaid(whole) && most.length > 1 && most.length <= LONGEST)
      yield totalBond({ total: whole, parts: most }, false);
  }
}

/** One amount for every member of a group but the reporter itself; null where one is missing or told twice. */
function membersTold(whole: Claim, single: ReadonlyMap<string, readonly Claim[]>): readonly Claim[] | null {
  const members = membersOf(whole.partner ?? '', dayOf(whole)).filter((m) => m !== whole.reporter);
  if (members.length < 2 || members.length > LONGEST) return null;
  const list = members.flatMap((member) => {
    const [one, ...more] = single.get(member) ?? [];
    return one && more.length === 0 ? [one] : [];
  });
  return list.length === members.length ? list : null;
}

const dayOf = (c: Claim): string => c.period?.[1] ?? '';

/** Economies are apart from one another; groups may share members, and are no parts of a sum. */
function isWithin(part: Claim, whole: Claim): boolean {
  const partner = part.partner ?? '';
  if (!/^[A-Z]{3}$/.test(partner) || findGroup(partner) || partner === part.reporter) return false;
  return whole.partner === 'WLD' || membersOf(whole.partner ?? '', dayOf(whole)).includes(partner);
}

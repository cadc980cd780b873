import { findGroup } from '../../../model/codes/groups.ts';
import type { Parties } from './parties.ts';

/** True where the economy is, or once was, a member of the group. */
export const isMember = (group: string | null, economy: string | null): boolean =>
  group !== null && findGroup(group)?.members.some((m) => m.economy === economy) === true;

/**
 * Of a group's trade with somebody else, a member named alone does its part: where the EU imports from Russia,
 * `больше всего закупила Польша` is Poland's import from Russia, no trade within the EU.
 */
export function withMember<T extends Parties>(parties: T, partner: string | null): T {
  const { reporter, named } = parties;
  if (named || !isMember(reporter, parties.partner)) return parties;
  if (partner === null || partner === 'WLD' || partner === reporter || isMember(reporter, partner)) return parties;
  return { ...parties, reporter: parties.partner, region: null, partner };
}

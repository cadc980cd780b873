import type { Period } from '../../../model/period.ts';
import type { Clause } from './clauses.ts';
import type { Sort } from './context.ts';
import type { Goods } from './goods.ts';
import type { Head } from './heads.ts';
import type { Parties } from './parties.ts';
import type { Roles } from './places.ts';

/** A clause of trade with its slots. */
export interface Told {
  readonly clause: Clause & { readonly head: Head };
  readonly sort: Sort;
  readonly roles: Roles;
  readonly parties: Parties;
  readonly goods: Goods;
  readonly carried: Period | null;
  /** The clause names its own good. */
  readonly ownGood: boolean;
  /** Nobody is named so far: the trade is taken for Russia's. */
  readonly assumed: boolean;
  /** Its head is that of the sentence before. */
  readonly silent: boolean;
}

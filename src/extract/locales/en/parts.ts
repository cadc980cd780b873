import type { Goods } from './item.ts';
import type { Phrase } from './phrase.ts';

export interface Parts {
  reporters: string[];
  partners: string[];
  region: string | null;
  goods: Goods[];
  phrases: Phrase[];
  its: boolean;
  whole: boolean;
  joined: boolean;
  both: boolean;
  services: boolean;
  fromOwner: boolean;
  /** Somebody is told with whom, in words that name no economy. */
  unread: boolean;
  actor: string | null;
}

import type { Approx, Flow, Modality, Scope } from '../../../model/claim.ts';

/** What an English form means: the fields that its kind needs. One shape for all, so that a token is plain data. */
export interface Meaning {
  /** Function word or grammar class, under its own short name: `to`, `compared`, `while`. */
  readonly m?: string;
  /** Economy or region. */
  readonly code?: string;
  /** An adjective (`Chinese`, `Japanese`), which may stand before a noun without `'s`. */
  readonly adj?: boolean;
  /** A capital that stands for its government. */
  readonly metonym?: boolean;
  /** Read only where written with a capital: `May`, `Turkey`, `Chile`. */
  readonly caps?: boolean;
  /** A first name or surname too: `Jordan`, `Georgia`. */
  readonly person?: boolean;
  readonly flow?: Flow;
  /** 1 for a surplus, -1 for a deficit, 0 where the word leaves it open. */
  readonly sign?: number;
  /** The word is a verb (`exported`). */
  readonly verb?: boolean;
  /** The word tells of trade only where an economy or a commodity goes with it (`supplies`, `shipments`). */
  readonly weak?: boolean;
  readonly scope?: Scope;
  /** It measures the flow in tonnes or pieces (`export volume`). */
  readonly volume?: boolean;
  /** Two-sided by its own sense: `bilateral`, `mutual`. */
  readonly both?: boolean;
  readonly hs?: readonly string[];
  /** Direction of a change. */
  readonly dir?: number;
  /** Verb, noun, either, or adjective (`up`, `lower`). */
  readonly pos?: 'v' | 'n' | 'b' | 'a';
  /** New over old: `doubled` 2. */
  readonly times?: number;
  /** The change is told of a balance (`widened`). */
  readonly gap?: boolean;
  /** Part of a period phrase and its number. */
  readonly t?: string;
  readonly n?: number;
  readonly d?: number;
  readonly approx?: Approx;
  readonly factor?: number;
  readonly iso?: string;
  readonly unit?: string;
  readonly modality?: Modality;
  readonly since?: boolean;
}

/** The same meaning with every field there, if only as undefined: readers meet one layout of objects instead of dozens. */
export function filled(meaning: Meaning): Meaning {
  const { m, code, adj, metonym, caps, person, flow, sign, verb, weak, scope, volume, both } = meaning;
  const { hs, dir, pos, times, gap, t, n, d, approx, factor, iso, unit, modality, since } = meaning;
  const all: { [K in keyof Required<Meaning>]: Meaning[K] | undefined } = {
    m,
    code,
    adj,
    metonym,
    caps,
    person,
    flow,
    sign,
    verb,
    weak,
    scope,
    volume,
    both,
    hs,
    dir,
    pos,
    times,
    gap,
    t,
    n,
    d,
    approx,
    factor,
    iso,
    unit,
    modality,
    since,
  };
  return all as Meaning;
}

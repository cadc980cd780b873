import { ECONOMIES } from '../model/codes/economies.ts';
import { REGIONS } from '../model/codes/regions.ts';
import type { Entry } from './lexicon.ts';

/**
 * Further names of economies by code: short forms, capitals as metonyms, groups. Names are separated by a space, with
 * `_` for a space within a name: `{ RUS: '俄罗斯 俄方', USA: 'United_States U.S.' }`.
 */
export type Names = Readonly<Record<string, string>>;

/**
 * Economy entries of a language: every ISO economy by the platform's name (long and short style) and the further names. A name may carry `stem` for languages that bend it; the value of an entry is the code.
 */
export function economyEntries(locale: string, tag: string, further: Names, stem?: (name: string) => boolean): Entry[] {
  const out = new Map<string, Entry>();
  const put = (surface: string, code: string) => {
    if (surface === '' || out.has(surface)) return;
    const entry: Entry = { surface, kind: 'economy', value: code, locale };
    out.set(surface, stem?.(surface) ? { ...entry, stem: true } : entry);
  };
  for (const [code, names] of Object.entries(further)) for (const name of listOf(names)) put(name, code);
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' });
    for (const { alpha2, alpha3 } of ECONOMIES) if (alpha2 !== null) put(names.of(alpha2) ?? '', alpha3);
  }
  return [...out.values()];
}

/** Region entries of a language: provinces of China and federal subjects of Russia; the value is the ISO 3166-2 code. */
export function regionEntries(locale: 'zh' | 'en' | 'ru', further: Names = {}): Entry[] {
  const out = new Map<string, Entry>();
  const put = (surface: string, code: string) => {
    if (!out.has(surface)) out.set(surface, { surface, kind: 'region', value: code, locale });
  };
  for (const [code, names] of Object.entries(further)) for (const name of listOf(names)) put(name, code);
  for (const region of REGIONS) {
    const name = region[locale];
    if (name) put(name, region.code);
  }
  return [...out.values()];
}

const listOf = (names: string): string[] =>
  names
    .split(' ')
    .filter((n) => n !== '')
    .map((n) => n.replaceAll('_', ' '));

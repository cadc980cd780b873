import { ECONOMIES } from '../../../model/codes/economies.ts';
import type { Entry, Kind } from '../../lexicon.ts';
import { economyEntries, regionEntries } from '../../names.ts';
import { ACTORS } from './actors.ts';
import { AGENCIES } from './agencies.ts';
import { BELT } from './belt.ts';
import { CALENDAR } from './calendar.ts';
import { TRADE } from './flows.ts';
import { GOODS } from './goods.ts';
import type { Meaning } from './meaning.ts';
import { CAPITALS, PERSONS, PLACES, REGION_NAMES } from './places.ts';
import type { Row } from './row.ts';
import { WORDS } from './words.ts';

const LOCALE = 'en';

/** Latin letters. */
export const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** All English forms with their meanings; a form with several meanings has several entries. */
export function lexicon(): readonly Entry[] {
  const out = new Map<string, Entry>();
  const put = (surface: string, kind: Kind, value: Meaning) => {
    const key = `${surface}|${kind}|${value.m ?? value.t ?? value.flow ?? value.pos ?? ''}`;
    if (surface !== '' && !out.has(key)) out.set(key, { surface, kind, value, locale: LOCALE });
  };
  for (const [kind, meaning, forms] of [
    ...CALENDAR,
    ...TRADE,
    ...ACTORS,
    ...AGENCIES,
    ...BELT,
    ...GOODS,
    ...WORDS,
  ] as readonly Row[])
    for (const form of forms.split(',')) put(form.trim(), kind, meaning);
  for (const { surface, value } of namedPlaces()) put(surface, 'economy', value);
  const taken = new Set([...out.values()].filter((e) => e.kind === 'economy').map((e) => e.surface));
  for (const e of economyEntries(LOCALE, LOCALE, {})) {
    const surface = e.surface.toLowerCase();
    if (!taken.has(surface)) put(surface, 'economy', place(surface, e.value as string));
  }
  for (const { alpha3, name } of ECONOMIES)
    if (!taken.has(name.toLowerCase())) put(name.toLowerCase(), 'economy', place(name.toLowerCase(), alpha3));
  for (const e of regionEntries(LOCALE)) {
    const surface = e.surface.toLowerCase();
    if (!taken.has(surface)) for (const form of regionForms(surface)) put(form, 'region', { code: e.value as string });
  }
  for (const line of REGION_NAMES.trim().split('\n')) {
    const names = line.split('|')[1] ?? '';
    for (const name of names.split(',')) put(name, 'region', { code: name });
  }
  return [...out.values()];
}

const regionForms = (name: string): string[] =>
  [
    '',
    ' province',
    ' municipality',
    ' autonomous region',
    ' uygur autonomous region',
    ' zhuang autonomous region',
    ' hui autonomous region',
    "'s",
    ' region',
  ].map((tail) => (tail === "'s" ? name : name + tail));

const place = (surface: string, code: string, more: Meaning = {}): Meaning => ({
  code,
  ...more,
  ...(CAPITALS.includes(surface) ? { caps: true } : {}),
  ...(PERSONS.includes(surface) ? { person: true } : {}),
});

function namedPlaces(): { surface: string; value: Meaning }[] {
  const out: { surface: string; value: Meaning }[] = [];
  for (const line of PLACES.trim().split('\n')) {
    const [code = '', nouns = '', adjectives = '', capitals = ''] = line.split('|');
    for (const s of nouns.split(',')) if (s) out.push({ surface: s, value: place(s, code) });
    for (const s of adjectives.split(',')) if (s) out.push({ surface: s, value: place(s, code, { adj: true }) });
    for (const s of capitals.split(',')) if (s) out.push({ surface: s, value: place(s, code, { metonym: true }) });
  }
  return out;
}

import { displayName } from '../../model/codes/display.ts';
import { ECONOMIES } from '../../model/codes/economies.ts';
import { GROUPS } from '../../model/codes/groups.ts';
import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';

const ROOMS = ['trade', 'claims', 'sources', 'ledger', 'method'] as const;
/** How many letters may differ for a word to be meant. */
const CLOSE = 2;
const MOST = 6;
const LONGEST = 40;

/** Pages that an unknown address may be meant for: name and address, the likeliest first. */
export function suggest(path: string, locale: Locale): (readonly [name: string, address: string])[] {
  const words = path
    .split(/[/.?]/)
    .map((part) => decoded(part).trim().toLowerCase().slice(0, LONGEST))
    .filter(Boolean);
  const { nav } = WORDING[locale].pages;
  const rooms = ROOMS.filter((room) => words.some((word) => isRoom(word, room)));
  const others = words.filter((word) => !ROOMS.some((room) => isRoom(word, room)));
  const economies = others.flatMap((word) => economyMeant(word)).slice(0, 2);
  const [first, second] = economies;
  const names = economies.map((code) => displayName(code, locale));
  return [
    ...(first && second ? [[names.join(' · '), `/${locale}/trade/${first}/${second}`] as const] : []),
    ...economies.map((code, i) => [`${nav.trade}: ${names[i]}`, `/${locale}/trade/${code}`] as const),
    ...rooms.map((room) => [nav[room], `/${locale}/${room}`] as const),
  ].slice(0, MOST);
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const CODES: readonly (readonly [word: string, code: string])[] = [
  ...ECONOMIES.map(({ alpha3 }) => alpha3),
  ...GROUPS.map(({ code }) => code),
].flatMap((code) =>
  [code, displayName(code, 'en'), displayName(code, 'zh')].map((name) => [name.toLowerCase(), code] as const),
);

function economyMeant(word: string): string[] {
  const exact = CODES.find(([name]) => name === word);
  if (exact) return [exact[1]];
  const close = word.length > 3 ? CODES.find(([name]) => name.length > 3 && isClose(word, name)) : undefined;
  return close ? [close[1]] : [];
}

const isRoom = (word: string, room: string): boolean =>
  isClose(word, room) || word.startsWith(room) || (word.length >= 3 && room.startsWith(word));

/** Short words are near many others: fewer letters may differ. */
function isClose(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < 6 ? 1 : CLOSE;
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Letters to be changed, added or left out to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/**
 * Where an address of the web app is kept as a file. A page is the `index.html` of a folder of its name, so that any
 * static host serves it at the page's own address; a twin is the file of its name. Choices after a question mark, which a
 * static host does not see, become a part of the path behind a `-`.
 * [`/en/trade/CHN` → `en/trade/CHN/index.html`; `/en/trade/CHN.csv?year=2023` → `en/trade/CHN/-/year=2023.csv`]
 */
export function fileOf(address: string): string {
  const path = staticPath(address);
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The address of that file: what links to it say. The part behind `#` is kept. */
export function staticPath(address: string): string {
  const [whole, anchor] = cut(address, '#');
  const [path, query] = cut(whole, '?');
  const choices = [...new URLSearchParams(query)].filter(([, value]) => value !== '').toSorted(byName);
  const { stem, ending } = split(path);
  const told = choices.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join(',');
  const base = told === '' ? stem : `${stem.replace(/\/$/, '')}/-/${safe(told)}`;
  const kept = ending === '' ? (base.endsWith('/') ? base : `${base}/`) : `${base}${ending}`;
  return anchor === '' ? kept : `${kept}#${anchor}`;
}

/** Endings of addresses that are files of their own; everything else is a page. */
const FILES = /\.(?:json|csv|svg|png|atom|jsonld|css|js|txt|ico|xml)$/;

function split(path: string): { readonly stem: string; readonly ending: string } {
  const ending = FILES.exec(path)?.[0] ?? '';
  return { stem: path.slice(0, path.length - ending.length), ending };
}

/** A name that every file system takes: what is escaped in an address would be unescaped by the host. */
const safe = (told: string): string => told.replaceAll('%', '~').slice(0, LONGEST);

/** Below what a file system allows for one name. */
const LONGEST = 180;

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : Number(a > b));

/** The text before the first sign and that behind it. */
function cut(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

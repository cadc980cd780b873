import { textHashOf } from './layout.ts';

/** Parameters of an address that say how a reader came, never what is read. */
const TRACKING = new Set([
  'fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'ysclid', 'igshid', 'mc_cid', 'mc_eid', '_ga',
  'ref_src', 'cmpid', 'ocid', 'ncid', 'spm', 'share_token', 'smid', 'taid', 'guccounter', 'from_source', 'amp',
]); // prettier-ignore

/**
 * One spelling for the addresses of one page, to tell articles apart by; null where it names no page of its own (not
 * http, or a front page, which many items of a feed may give).
 * [`http://Example.com/a?utm_source=x#top`] is `example.com/a`.
 */
export function canonicalAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.has(name) && !name.startsWith('utm_'));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (url.pathname === '/' && kept.length === 0) return null;
  const query = new URLSearchParams(kept).toString();
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.length > 1 && url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  return `${host}${path}${query ? `?${query}` : ''}`;
}

/** The publisher's host, without `www.`; null where the address has none. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '') || null;
}

/** What makes an article this one: its address, else its words. */
export function keyOf(url: string | null, title: string | null, body: string): string {
  const address = canonicalAddress(url);
  return address === null ? `words:${textHashOf(title, body)}` : `address:${address}`;
}

/** The host of an address without `www.`, or null where it is none. */
export function hostOf(address: string | null): string | null {
  const url = address === null ? null : webAddress(address, null);
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

/** An http or https address made absolute against a base; null where it is no such address. */
export function webAddress(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

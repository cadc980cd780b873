import type { Look } from '../http.ts';
import { getPolitely, looksLikeJson } from '../http.ts';
import type { Outside, Portion } from '../source.ts';
import { SourceError } from '../source.ts';

/** The list of bulk files of one reporter and period: what is asked first. */
export function bulkPortion(base: string, reporter: string, number: string, period: string): Portion {
  const query = new URLSearchParams({ reporterCode: number, period: period.replace('-', '') });
  const url = `${base}/bulk/v1/get/C/${period.length === 4 ? 'A' : 'M'}/HS?${query}`;
  return { name: `${reporter} ${period} bulk`, url, accept: 'application/json' };
}

export const isBulk = (portion: Portion): boolean => portion.url.includes('/bulk/v1/get/');

/**
 * The bulk file of a portion, gzipped: of several the one in the classification that the reporter used.
 *
 * Errors: `SourceError` where Comtrade lists none.
 */
export async function fetchBulk(
  portion: Portion,
  headers: Readonly<Record<string, string>>,
  outside: Outside,
): Promise<Uint8Array> {
  const list = JSON.parse(
    new TextDecoder().decode(await getPolitely(portion.url, headers, outside, looksLikeJson)),
  ) as unknown;
  const data = (list as { data?: unknown } | null)?.data;
  const files = (Array.isArray(data) ? (data as Record<string, unknown>[]) : []).filter((file) => isFile(file));
  const file = files.find((f) => f['isOriginalClassification'] === true) ?? files[0];
  if (!file) throw new SourceError('no-file', `Comtrade lists no bulk file for ${portion.name}.`);
  const url = new URL(`/bulk/v1/file/${encodeURIComponent(String(file['fileUrl']))}`, portion.url);
  return getPolitely(url.href, { ...headers, accept: '*/*' }, outside, looksLikeGzip);
}

/** Files in an edition of the Harmonized System; those of the SITC are another classification. */
const isFile = (file: Record<string, unknown> | null): boolean =>
  typeof file?.['fileUrl'] === 'string' && String(file['classificationCode'] ?? '').startsWith('H');

const looksLikeGzip: Look = (bytes) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? null : 'something that is no gzipped file';

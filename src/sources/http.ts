import type { Outside } from './source.ts';
import { SourceError } from './source.ts';

/** How often a request is tried, and how long is waited at first (twice as long each time). */
const ATTEMPTS = 5;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 60_000;
/** No statistics office answers one of our portions with more. */
const LARGEST_BYTES = 256 * 1024 * 1024;

/** What is wrong with an answer that came whole: null where it is right. A wrong one is asked for again. */
export type Look = (bytes: Uint8Array, contentType: string) => string | null;

/**
 * Gets one address politely: again after 429 (when it says so, where it says), 5xx, a cut connection or an answer that
 * `look` finds wrong. Errors: `SourceError` with what the last attempt met.
 */
export async function getPolitely(
  url: string,
  headers: Readonly<Record<string, string>>,
  outside: Outside,
  look: Look,
): Promise<Uint8Array> {
  let told = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const outcome = await once(url, headers, outside, look);
    if (outcome instanceof Uint8Array) return outcome;
    told = outcome.told;
    if (!outcome.again) break;
    if (attempt < ATTEMPTS)
      await outside.sleep(outcome.waitMs ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
  throw new SourceError('no-answer', `${hostOf(url)} ${told}. Try again later.`);
}

interface Failure {
  readonly told: string;
  readonly again: boolean;
  readonly waitMs?: number;
}

async function once(
  url: string,
  headers: Readonly<Record<string, string>>,
  outside: Outside,
  look: Look,
): Promise<Uint8Array | Failure> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await outside.fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' });
    if (!response.ok) return refused(response);
    bytes = await bodyOf(response);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    return { told: `could not be reached (${causeOf(error)})`, again: true };
  }
  const wrong = look(bytes, response.headers.get('content-type') ?? '');
  return wrong === null ? bytes : { told: `answered with ${wrong}`, again: true };
}

async function refused(response: Response): Promise<Failure> {
  await response.body?.cancel();
  const { status } = response;
  const told =
    status === 401 || status === 403 ? `refused the request (${status}): check the key` : `answered ${status}`;
  if (status !== 429 && status < 500) return { told, again: false };
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (!Number.isFinite(seconds) || seconds < 0) return { told, again: true };
  return { told, again: true, waitMs: Math.min(LONGEST_WAIT_MS, seconds * 1000) };
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_BYTES)
      throw new SourceError('too-large', `${hostOf(response.url)} answered with more than 256 MiB: ask for less.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

function causeOf(error: unknown): string {
  const cause = (error as { cause?: { code?: unknown } } | null)?.cause?.code;
  if (typeof cause === 'string') return cause;
  return error instanceof Error ? error.name : 'unknown reason';
}

/** For answers in JSON: tells a page, nothing, or a text that was cut off. */
export const looksLikeJson: Look = (bytes, contentType) => {
  const text = new TextDecoder().decode(bytes);
  if (contentType.includes('html') || /^\s*</.test(text)) return 'a page instead of data';
  if (text.trim() === '') return 'nothing';
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'JSON that is cut off or broken';
  }
};

/** For answers in CSV: tells a page or nothing. */
export const looksLikeCsv: Look = (bytes, contentType) => {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  if (contentType.includes('html') || /^\s*</.test(start)) return 'a page instead of data';
  return start.trim() === '' ? 'nothing' : null;
};

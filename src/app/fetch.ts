import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, request } from 'undici';
import { isPublicAddress } from './address.ts';
import { systemReason, UserError, userError } from './errors.ts';
import { readBounded } from './inflate.ts';

export interface Fetched {
  /** Where it was found after all redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

export interface FetchOptions {
  /** Fetch from one's own network too. */
  readonly allowPrivate?: boolean;
  /** Finds a host's addresses; the system's where not given. */
  readonly lookup?: LookupFunction;
  /** Which addresses may be connected to; public ones where not given. */
  readonly permits?: (address: string) => boolean;
  readonly limitBytes?: number;
  readonly limitMs?: number;
  /** Ends the fetch from outside, as when a person gives up. */
  readonly signal?: AbortSignal;
  /** Sent instead of the usual ones of the same names: `if-none-match`, `accept`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told each answer on the way: redirects, and the last one whatever its status. */
  readonly observe?: (answer: Answer) => void;
}

/** The head of one answer. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  /** By lower-case name; of a repeated one the first. */
  readonly header: (name: string) => string | null;
}

const LIMIT_BYTES = 15 * 1024 * 1024;
const LIMIT_MS = 20_000;
const MOST_REDIRECTS = 5;

const HEADERS = {
  'user-agent': 'tradetally (checks trade figures; fetches single pages on request)',
  accept: 'text/html,application/xhtml+xml,text/plain,application/xml;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * Fetches one public page. Addresses are judged when connecting, at every hop, so a name that resolves to
 * something else the second time gains nothing.
 *
 * Errors: a `UserError` for whatever can go wrong, naming the address given.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limitMs = options.limitMs ?? LIMIT_MS;
  const late = AbortSignal.timeout(limitMs);
  const signal = options.signal ? AbortSignal.any([late, options.signal]) : late;
  const agent = guardedAgent(options, limitMs);
  try {
    return await follow(parseAddress(address, address), {
      address,
      agent,
      signal,
      limit: options.limitBytes ?? LIMIT_BYTES,
      headers: { ...HEADERS, ...options.headers },
      observe: options.observe ?? (() => {}),
    });
  } catch (error) {
    if (late.aborted) throw userError('too-slow', address, String(limitMs / 1000));
    throw explain(error, address);
  } finally {
    await agent.destroy();
  }
}

/** What became of something sent. */
export interface Receipt {
  readonly status: number;
  /** As the server wrote it: seconds or a date; null where it asks for no pause. */
  readonly retryAfter: string | null;
}

/**
 * Sends a body to one public address, which is judged as for fetching. Redirects are not followed: who moves says so.
 *
 * Errors: a `UserError` where nobody answers; any status is an answer.
 */
export async function sendTo(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: FetchOptions = {},
): Promise<Receipt> {
  const limitMs = options.limitMs ?? LIMIT_MS;
  const late = AbortSignal.timeout(limitMs);
  const agent = guardedAgent(options, limitMs);
  try {
    const answer = await request(parseAddress(address, address), {
      dispatcher: agent,
      method: 'POST',
      signal: options.signal ? AbortSignal.any([late, options.signal]) : late,
      headers: { 'user-agent': HEADERS['user-agent'], ...headers },
      body,
    });
    answer.body.on('error', () => {}).destroy();
    return { status: answer.statusCode, retryAfter: one(answer.headers['retry-after']) };
  } catch (error) {
    if (late.aborted) throw userError('too-slow', address, String(limitMs / 1000));
    throw explain(error, address);
  } finally {
    await agent.destroy();
  }
}

interface Errand {
  readonly address: string;
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly limit: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly observe: (answer: Answer) => void;
}

async function follow(start: URL, errand: Errand): Promise<Fetched> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: errand.agent,
      signal: errand.signal,
      headers: errand.headers,
    });
    errand.observe({ url: url.href, status: statusCode, header: (name) => one(headers[name]) });
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304) {
      body.on('error', () => {}).destroy();
      const location = one(headers['location']);
      if (location === null) throw userError('bad-redirect', errand.address);
      url = parseAddress(location, errand.address, url);
      continue;
    }
    if (statusCode === 304) {
      // Only who asked whether it changed is told that it did not.
      body.on('error', () => {}).destroy();
      return { url: url.href, bytes: new Uint8Array(), contentType: null };
    }
    if (statusCode !== 200) {
      body.on('error', () => {}).destroy();
      throw userError('http-status', errand.address, String(statusCode));
    }
    const bytes = await readBounded(body, one(headers['content-encoding']), errand.limit, errand.address);
    return { url: url.href, bytes, contentType: one(headers['content-type']) };
  }
  throw userError('too-many-redirects', errand.address, String(MOST_REDIRECTS));
}

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

function parseAddress(text: string, address: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw userError('bad-address', address);
  const url = new URL(text, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw userError('bad-scheme', address, url.protocol);
  if (url.username !== '' || url.password !== '') throw userError('address-credentials', address);
  return url;
}

/** Thrown inside the connection, where the address in the user's words is not known. */
class RefusedAddress extends Error {
  readonly code = 'TALLY_REFUSED';
}

function guardedAgent(options: FetchOptions, limitMs: number): Agent {
  const permits = options.allowPrivate ? () => true : (options.permits ?? isPublicAddress);
  const lookup = guardedLookup(options.lookup ?? (systemLookup as LookupFunction), permits);
  const connect = buildConnector({ timeout: limitMs, lookup } as buildConnector.BuildOptions);
  const connector: buildConnector.connector = (target, done) => {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    // A literal address is never looked up, so it is judged here.
    if (isIP(host) !== 0 && !permits(host)) done(new RefusedAddress(host), null);
    else connect(target, done);
  };
  return new Agent({ connect: connector, headersTimeout: limitMs, bodyTimeout: limitMs, pipelining: 0 });
}

/** Finds addresses as `lookup` does and refuses the host where any of them is not permitted. */
function guardedLookup(lookup: LookupFunction, permits: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const all = found as unknown as LookupAddress[];
      const refused = all.find(({ address }) => !permits(address));
      if (refused) return done(new RefusedAddress(refused.address), '', 0);
      if (options.all) return done(null, all);
      const [first] = all;
      return first ? done(null, first.address, first.family) : done(new Error('no address'), '', 0);
    });
  };
}

function explain(error: unknown, address: string): unknown {
  if (error instanceof UserError) return error;
  if (error instanceof RefusedAddress) return userError('private-address', address, error.message);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return userError('unknown-host', address, new URL(address).hostname);
  return userError('no-connection', address, code ? systemReason(error) : (error as Error).message);
}

import { linksOf } from './page.ts';

/** One answer of the web app. */
export interface Found {
  /** Path and query, normal: no dots, no host. */
  readonly address: string;
  readonly body: Uint8Array;
  readonly isPage: boolean;
}

/** The part of the web app that is asked here. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

export interface CrawlOptions {
  /** The address by which the web app is asked, and that it names itself by. */
  readonly origin: string;
  /** Where to begin. */
  readonly seeds: Iterable<string> | AsyncIterable<string>;
  /** Which address is gone to where a page leads to one: that itself, another in its place, or none. */
  readonly target: (address: string) => string | null;
}

/** Any host will do where an address is only taken apart. */
const HOST = 'http://127.0.0.1';

/** An address as it is kept: `/en/../x` is `/x`. Null where it leads off the site. */
export function normalAddress(address: string): string | null {
  if (!URL.canParse(address, HOST)) return null;
  const { origin, pathname, search } = new URL(address, HOST);
  return origin === HOST ? pathname + search : null;
}

/**
 * Everything that can be reached from the seeds, each address once, breadth first. Only addresses are remembered, not
 * what they held. An address that a page leads to and that does not answer is passed over; `lost` tells which.
 */
export async function* crawl(
  app: Answering,
  options: CrawlOptions,
  lost: (address: string) => void,
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  let queue: string[] = [];
  const add = (address: string): void => {
    const normal = normalAddress(address);
    if (normal === null || seen.has(normal)) return;
    seen.add(normal);
    queue.push(normal);
  };
  const addTarget = (link: string): void => {
    const target = options.target(link);
    if (target !== null) add(target);
  };
  const drain = async function* (): AsyncGenerator<Found> {
    while (queue.length > 0) {
      const level = queue;
      queue = [];
      for (const address of level) {
        const found = await ask(app, options.origin, address);
        if (found === null) lost(address);
        else {
          yield found;
          if (found.isPage) for (const link of linksOf(textOf(found.body))) addTarget(link);
        }
      }
    }
  };
  for await (const seed of options.seeds) {
    add(seed);
    yield* drain();
  }
}

async function ask(app: Answering, origin: string, address: string): Promise<Found | null> {
  const response = await app.fetch(new Request(origin + address));
  if (response.status !== 200) return null;
  const body = new Uint8Array(await response.arrayBuffer());
  return { address, body, isPage: (response.headers.get('content-type') ?? '').startsWith('text/html') };
}

export const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);

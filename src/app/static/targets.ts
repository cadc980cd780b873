import { staticPath } from './address.ts';
import { normalAddress } from './crawl.ts';

/** Where links lead in the published site. */
export interface Targets {
  /** The address that is asked where a page leads to one: that itself, another in its place, or none. */
  of(address: string): string | null;
  /** The same as the file's own address; null where that needs a server. */
  addressOf(address: string): string | null;
}

/** Of larger archives single figures have no pages of their own: they would be hundreds of thousands. */
export const FIGURES_UP_TO = 500;

export function targetsFor({ withFigures }: { readonly withFigures: boolean }): Targets {
  const of = (address: string): string | null => {
    const to = target(address);
    const figure = to === null || withFigures ? null : FIGURE.exec(to);
    return figure ? figure[1]! : to;
  };
  return {
    of,
    addressOf: (address) => {
      const [whole, anchor] = address.split('#', 2);
      const to = of(whole!);
      if (to === null) return null;
      const figure = withFigures ? null : FIGURE.exec(whole!);
      const place = figure ? `figure-${figure[2]}` : anchor;
      return staticPath(place === undefined ? to : `${to}#${place}`);
    },
  };
}

/** Which article's an address is: its page's, its copy's, its figures'; null for every other page. */
export const articleOf = (address: string): string | null =>
  /^\/(?:en|zh)\/articles\/([^/.?]+)/.exec(address)?.[1] ?? null;

/** True for the page of the search, which is made without a server's. */
export const isSearch = (address: string): boolean => /^\/(?:en|zh)\/search(?:[/?]|$)/.test(address);

/** The page of one figure, and its twins: without them its card on the article's page says the same. */
const FIGURE = /^(\/(?:en|zh)\/articles\/[^/]+)\/figures\/(\d+)(?:\.(?:svg|csv))?$/;

/**
 * What stands in the published site for an address: of choices one at a time, since all of their combinations nobody
 * could count; for more of them the page without any. Null for what needs a server.
 */
function target(address: string): string | null {
  const normal = normalAddress(address);
  if (normal === null) return null;
  const { pathname, searchParams } = new URL(normal, 'http://127.0.0.1');
  if (NEEDS_SERVER.test(pathname) || OF_ONE_FIGURE.test(pathname)) return null;
  const chosen = [...searchParams].filter(([, value]) => value !== '');
  const goesOn = chosen.length === 1 && (chosen[0]![0] === 'after' || !OF_MANY.test(pathname));
  return chosen.length === 0 || goesOn || NAMED_BY_CHOICES.test(pathname) ? normal : pathname;
}

/** Lists as long as the archive: every filter and order would be as long again, so they only go on. */
const OF_MANY = /^\/(?:en|zh)\/(?:claims|feeds)\b/;

/** A page of which the choices are the name: there is none without. */
const NAMED_BY_CHOICES = /\/ledger\/series(?:\.|$)/;

/** Pictures of single figures as PNG: an archive has hundreds of thousands, and each is there as SVG. */
const OF_ONE_FIGURE = /\/figures\/\d+\.png$/;

/** What a site without a server has not, or makes in its own way. */
const NEEDS_SERVER = /^\/(?:api|mcp|(?:en|zh)\/(?:work|results))(?:\/|$)/;

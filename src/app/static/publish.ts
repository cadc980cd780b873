import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { LOCALES } from '../../publish/output.ts';
import { failure } from '../folder/fault.ts';
import type { IndexReader } from '../folder/index/read/index.ts';
import { fileOf, staticPath } from './address.ts';
import { crawl, normalAddress, textOf, type Answering, type Found } from './crawl.ts';
import { stillPage } from './page.ts';
import { SEARCH_SCRIPT, searchPage } from './search-page.tsx';
import { articleFiles, termFiles, type SearchFile } from './search-files.ts';

export interface PublishOptions {
  /** The web app over the data folder, without anything that writes. */
  readonly app: Answering;
  /** The folder's articles; null where it has none. */
  readonly index: IndexReader | null;
  /** Where the site will be found, as `https://trade.example.org`: feeds and reviews name it. */
  readonly origin: string;
  /** The script of the search, bundled. */
  readonly searchScript: string;
  readonly directory: string;
  /** Told after every file. */
  readonly tell?: (written: Published) => void;
}

export interface Published {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  /** Addresses that a page leads to and that gave nothing. */
  readonly lost: readonly string[];
}

/** Stands in every site that was made here: what has it may be replaced, nothing else. */
const MARKER = '.tradetally-site';

/**
 * Writes the web app as plain files: every page that can be reached without a form, its twins and charts, in both
 * languages, with a search that runs in the reader's browser. The site is made beside its place and put there when it is
 * whole; one that was there stays until then.
 *
 * Errors: a `UserError` where the place is taken by something else; the file system's own.
 */
export async function publishSite(options: PublishOptions): Promise<Published> {
  const place = resolve(options.directory);
  await mayReplace(place);
  const making = `${place}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  try {
    const published = await writeSite(making, options);
    await putInPlace(making, place);
    return published;
  } catch (fault) {
    await rm(making, { recursive: true, force: true });
    throw fault;
  }
}

async function mayReplace(place: string): Promise<void> {
  const there = await readdir(place).catch((fault: NodeJS.ErrnoException): string[] => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
  if (there.length > 0 && !there.includes(MARKER))
    throw failure(
      'not-a-site',
      'This folder holds something else than a published site: name another, or an empty one.',
      place,
    );
}

async function putInPlace(making: string, place: string): Promise<void> {
  const old = `${place}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, old);
  await rename(making, place);
  await rm(old, { recursive: true, force: true });
}

async function writeSite(
  root: string,
  { app, index, origin, searchScript, tell = () => {} }: PublishOptions,
): Promise<Published> {
  const lost: string[] = [];
  const targets = targetsFor((await countArticles(index)) <= FIGURES_UP_TO);
  const count = { files: 0, pages: 0, bytes: 0 };
  const write = writerIn(root);
  const put = async (path: string, content: string | Uint8Array, isPage = false): Promise<void> => {
    await write(path, content);
    count.files++;
    count.pages += Number(isPage);
    count.bytes += content.length;
    tell({ ...count, lost });
  };
  await put(MARKER, 'Written by "tradetally publish", which may replace this folder.\n');
  await put('index.html', FRONT, true);
  await put(SEARCH_SCRIPT, searchScript);
  for await (const found of crawl(app, { origin, seeds: seeds(index), target: targets.of }, (address) =>
    lost.push(address),
  ))
    await put(fileOf(found.address), contentOf(found, targets), found.isPage);
  // In the place of the one that asks the server.
  for (const locale of LOCALES)
    await put(`${locale}/search/index.html`, stillPage(searchPage(locale), targets.addressOf), true);
  if (index) for (const files of [articleFiles(index), termFiles(index)]) await putAll(files, put);
  return { ...count, lost };
}

async function putAll(
  files: AsyncGenerator<SearchFile>,
  put: (path: string, content: string) => Promise<void>,
): Promise<void> {
  for await (const { path, content } of files) await put(path, content);
}

const contentOf = ({ isPage, body }: Found, { addressOf }: Targets): string | Uint8Array =>
  isPage ? stillPage(textOf(body), addressOf) : body;

/** Of larger archives single figures have no pages of their own: they would be hundreds of thousands. */
const FIGURES_UP_TO = 500;

async function countArticles(index: IndexReader | null): Promise<number> {
  const { items } = (await index?.latest({}, { limit: FIGURES_UP_TO + 1 })) ?? { items: [] };
  return items.length;
}

/** Where links lead in the published site. */
interface Targets {
  /** The address that is asked where a page leads to one: that itself, another in its place, or none. */
  of(address: string): string | null;
  /** The same as the file's own address; null where that needs a server. */
  addressOf(address: string): string | null;
}

function targetsFor(withFigures: boolean): Targets {
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

/** The page of one figure, and its twins: without them its card on the article's page says the same. */
const FIGURE = /^(\/(?:en|zh)\/articles\/[^/]+)\/figures\/(\d+)(?:\.(?:svg|csv))?$/;

/** Both languages' own pages, then every article: an archive's lists lead to each only over many pages. */
async function* seeds(index: IndexReader | null): AsyncGenerator<string> {
  yield* ['/style.css', '/app.js', '/icon.svg'];
  for (const locale of LOCALES) yield `/${locale}/`;
  for (let after: string | null = null, more = index !== null; more;) {
    const page: Awaited<ReturnType<IndexReader['latest']>> = await index!.latest({}, { limit: 1000, after });
    for (const { id } of page.items)
      for (const locale of LOCALES) yield `/${locale}/articles/${encodeURIComponent(id)}`;
    after = page.next;
    more = after !== null;
  }
}

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

/** The way in: the reader's language is for the reader to choose where no server sees it. */
const FRONT =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"/><meta http-equiv="refresh" content="0; url=/en/"/>' +
  '<title>Tradetally</title><link rel="stylesheet" href="/style.css"/></head>' +
  '<body><p><a href="/en/">English</a> · <a href="/zh/" lang="zh-Hans">中文</a></p></body></html>\n';

/** Writes files below a root, with their folders. Errors: a path that leads out of it. */
function writerIn(root: string): (path: string, content: string | Uint8Array) => Promise<void> {
  const made = new Set<string>();
  return async (path, content) => {
    const whole = join(root, decodeURIComponent(path));
    if (!whole.startsWith(root + sep)) throw new Error(`The address ${path} leads out of the site.`);
    const folder = dirname(whole);
    if (!made.has(folder)) {
      await mkdir(folder, { recursive: true });
      made.add(folder);
    }
    await writeFile(whole, content);
  };
}

/** The search script as it was bundled into the package. */
export const readSearchScript = (): Promise<string> => readFile(new URL('assets/search.js', import.meta.url), 'utf8');

import { readFile } from 'node:fs/promises';
import { LOCALES } from '../../publish/output.ts';
import { hasAtLeast, printArchive, type ArchiveOptions } from './archive.ts';
import { crawl } from './crawl.ts';
import { stillPage } from './page.ts';
import { inPlace, MARKER } from './place.ts';
import { openPress, type Press } from './press.ts';
import { articleFiles, termFiles } from './search-files.ts';
import { SEARCH_SCRIPT, searchPage } from './search-page.tsx';
import { NOTHING, siteFolder, together, type SiteFolder, type Written } from './site-folder.ts';
import { articleOf, FIGURES_UP_TO, isSearch, targetsFor, type Targets } from './targets.ts';

export interface PublishOptions {
  /** The data folder; it may have no articles. */
  readonly data: string;
  /** Where the site will be found, as `https://trade.example.org`: feeds and reviews name it. */
  readonly origin: string;
  /** The script of the search, bundled. */
  readonly searchScript: string;
  readonly directory: string;
  /** Threads that write articles, see `printArchive`. */
  readonly threads?: number;
  /** Told after every file, and after every batch of articles. */
  readonly tell?: (written: Written) => void;
}

export interface Published extends Written {
  /** Addresses that a page leads to and that gave nothing. */
  readonly lost: readonly string[];
}

/**
 * Writes the web app as plain files: every page that can be reached without a form, its twins and charts, in both
 * languages, with a search that runs in the reader's browser. Articles are written by threads of their own while the rest
 * is gone through here. The site is made beside its place and put there when it is whole.
 *
 * Errors: a `UserError` where the place is taken by something else; those of the data folder; the file system's own.
 */
export const publishSite = (options: PublishOptions): Promise<Published> =>
  inPlace(options.directory, async (root) => {
    const press = await openPress(options.data, { holdTotals: true });
    try {
      return await writeSite(press, root, options);
    } finally {
      press.close();
    }
  });

async function writeSite(press: Press, root: string, options: PublishOptions): Promise<Published> {
  const { data, origin, searchScript, threads, tell = () => {} } = options;
  const { index } = press;
  const withFigures = !index || !(await hasAtLeast(index, FIGURES_UP_TO + 1));
  const targets = targetsFor({ withFigures });
  const folder = siteFolder(root, targets);
  const lost: string[] = [];
  let written = NOTHING;
  const work: Work = {
    press,
    origin,
    targets,
    folder,
    broken: new AbortController(),
    count: (more) => tell((written = together(written, more))),
    lose: (address) => lost.push(address),
  };
  const put = async (path: string, content: string, pages = 0): Promise<void> =>
    work.count({ ...(await folder.put(path, content)), pages });
  await put(MARKER, 'Written by "tradetally publish", which may replace this folder.\n');
  await put('index.html', FRONT, 1);
  await put(SEARCH_SCRIPT, searchScript);
  const edition = { root, origin, withFigures };
  const printing = writeArticles(work, { press, data, edition, ...(threads === undefined ? {} : { threads }) });
  await allOrNone([printing, writeRest(work, printing), writeSearch(work)], work.broken);
  return { ...written, lost };
}

/** What all who write at the site share. */
interface Work {
  readonly press: Press;
  readonly origin: string;
  readonly targets: Targets;
  readonly folder: SiteFolder;
  /** Aborted where one of them fails: the others then end too. */
  readonly broken: AbortController;
  readonly count: (more: Written) => void;
  readonly lose: (address: string) => void;
}

/** Writes all articles. Gives where their pages lead to besides one another. */
async function writeArticles({ broken, count, lose }: Work, archive: ArchiveOptions): Promise<ReadonlySet<string>> {
  const links = new Set<string>();
  for await (const printed of printArchive(archive)) {
    broken.signal.throwIfAborted();
    count(printed.written);
    for (const address of printed.lost) lose(address);
    for (const link of printed.links) links.add(link);
  }
  return links;
}

/** Writes every page that is no article's. */
async function writeRest(
  { press, origin, targets, folder, broken, count, lose }: Work,
  printing: Promise<ReadonlySet<string>>,
): Promise<void> {
  const target = (address: string): string | null => {
    const to = targets.of(address);
    return to === null || articleOf(to) !== null || isSearch(to) ? null : to;
  };
  for await (const found of crawl(press.app, { origin, seeds: seeds(printing), target }, lose)) {
    broken.signal.throwIfAborted();
    count(await folder.keep(found));
  }
}

/** Writes the search: its pages, in the place of the one that asks the server, and the files that it looks through. */
async function writeSearch({ press: { index }, targets, folder, broken, count }: Work): Promise<void> {
  for (const locale of LOCALES) {
    const page = stillPage(searchPage(locale), targets.addressOf);
    count({ ...(await folder.put(`${locale}/search/index.html`, page)), pages: 1 });
  }
  if (!index) return;
  for (const files of [articleFiles(index), termFiles(index)])
    for await (const { path, content } of files) {
      broken.signal.throwIfAborted();
      count(await folder.put(path, content));
    }
}

/** Waits for all, also where one fails: the others end as soon as they look. Errors: the first. */
async function allOrNone(works: readonly Promise<unknown>[], broken: AbortController): Promise<void> {
  for (const work of works) work.catch((fault: unknown) => broken.abort(fault));
  await Promise.allSettled(works);
  broken.signal.throwIfAborted();
}

/** Both languages' own pages, then what the articles lead to. */
async function* seeds(printing: Promise<Iterable<string>>): AsyncGenerator<string> {
  yield* ['/style.css', '/app.js', '/icon.svg'];
  for (const locale of LOCALES) yield `/${locale}/`;
  yield* await printing;
}

/** The way in: the reader's language is for the reader to choose where no server sees it. */
const FRONT =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"/><meta http-equiv="refresh" content="0; url=/en/"/>' +
  '<title>Tradetally</title><link rel="stylesheet" href="/style.css"/></head>' +
  '<body><p><a href="/en/">English</a> · <a href="/zh/" lang="zh-Hans">中文</a></p></body></html>\n';

/** The search script as it was bundled into the package. */
export const readSearchScript = (): Promise<string> => readFile(new URL('assets/search.js', import.meta.url), 'utf8');

import { LOCALES } from '../../publish/output.ts';
import { crawl } from './crawl.ts';
import type { Press } from './press.ts';
import { NOTHING, siteFolder, together, type Written } from './site-folder.ts';
import { articleOf, isSearch, targetsFor } from './targets.ts';

/** What is the same for all articles of a site. */
export interface Edition {
  /** The folder that is being made. */
  readonly root: string;
  readonly origin: string;
  readonly withFigures: boolean;
}

/** What came of some articles. */
export interface Printed {
  readonly written: Written;
  /** Addresses that their pages lead to and that gave nothing. */
  readonly lost: readonly string[];
  /** Addresses of other pages that they lead to. */
  readonly links: readonly string[];
}

/** Writes the pages of some articles with all that is theirs: copies, proofs, figures. They are looked up together. */
export async function printArticles(press: Press, edition: Edition, ids: readonly string[]): Promise<Printed> {
  const { app, index } = press;
  const { root, origin } = edition;
  const targets = targetsFor(edition);
  const folder = siteFolder(root, targets);
  const lost: string[] = [];
  const links = new Set<string>();
  let written = NOTHING;
  index?.foresee(ids);
  for (const id of ids) {
    const name = encodeURIComponent(id);
    const target = (address: string): string | null => {
      const to = targets.of(address);
      const article = to === null ? null : articleOf(to);
      if (article === name) return to;
      if (to !== null && article === null && !isSearch(to)) links.add(to);
      return null;
    };
    const seeds = LOCALES.map((locale) => `/${locale}/articles/${name}`);
    for await (const found of crawl(app, { origin, seeds, target }, (address) => lost.push(address)))
      written = together(written, await folder.keep(found));
  }
  return { written, lost, links: [...links] };
}

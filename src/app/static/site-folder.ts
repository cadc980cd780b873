import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileOf } from './address.ts';
import { textOf, type Found } from './crawl.ts';
import { stillPage } from './page.ts';
import type { Targets } from './targets.ts';

/** How much was written. */
export interface Written {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

export const NOTHING: Written = { files: 0, pages: 0, bytes: 0 };

export const together = (a: Written, b: Written): Written => ({
  files: a.files + b.files,
  pages: a.pages + b.pages,
  bytes: a.bytes + b.bytes,
});

/** The folder of a site that is being made. */
export interface SiteFolder {
  /** A file at a path below the folder. Errors: a path that leads out of it; the file system's own. */
  put(path: string, content: string | Uint8Array): Promise<Written>;
  /** An answer of the web app at its own address: a page with its links as a site of files has them. */
  keep(found: Found): Promise<Written>;
}

export function siteFolder(root: string, targets: Targets): SiteFolder {
  const made = new Set<string>();
  const write = async (path: string, content: string | Uint8Array): Promise<number> => {
    const whole = join(root, decodeURIComponent(path));
    if (!whole.startsWith(root + sep)) throw new Error(`The address ${path} leads out of the site.`);
    const folder = dirname(whole);
    if (!made.has(folder)) {
      await mkdir(folder, { recursive: true });
      if (made.size >= REMEMBERED) made.clear();
      made.add(folder);
    }
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await writeFile(whole, bytes);
    return bytes.length;
  };
  return {
    put: async (path, content) => ({ files: 1, pages: 0, bytes: await write(path, content) }),
    keep: async ({ address, body, isPage }) => {
      const content = isPage ? stillPage(textOf(body), targets.addressOf) : body;
      return { files: 1, pages: Number(isPage), bytes: await write(fileOf(address), content) };
    },
  };
}

/** Folders that are known to be there: every article has its own. */
const REMEMBERED = 10_000;

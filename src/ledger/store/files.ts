import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One import: an immutable Parquet file. */
export interface ImportFile {
  readonly source: string;
  /** Day of the release or of the import, as its name says. */
  readonly day: string;
  /** First 16 digits of the SHA-256 of what was imported. */
  readonly hash: string;
  readonly path: string;
}

const NAME = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{16})\.parquet$/;
const SOURCE = /^[a-z][a-z0-9-]{0,40}$/;

/** The folder of one source's imports. Errors: a name that is no source's. */
export function sourceFolder(data: string, source: string): string {
  if (!SOURCE.test(source)) throw new Error(`not a source's name: ${source}`);
  return join(data, 'ledger', source);
}

export const importName = (day: string, hash: string): string => `${day}-${hash.slice(0, 16)}.parquet`;

/** Every import of a data folder, by source and day; other files there are left alone. */
export function listImports(data: string): ImportFile[] {
  const root = join(data, 'ledger');
  if (!existsSync(root)) return [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory() && SOURCE.test(e.name));
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder.name)).flatMap((name): ImportFile[] => {
        const match = NAME.exec(name);
        if (!match) return [];
        const [, day = '', hash = ''] = match;
        return [{ source: folder.name, day, hash, path: join(root, folder.name, name) }];
      }),
    )
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

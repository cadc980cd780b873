/** What measurements over a data folder begin with: their options, a folder to work in, articles in it. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from './generate.ts';

/** The value of `--name=…`. */
export const option = (name: string): string | undefined =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

export const numberOption = (name: string, usual: number): number => Number(option(name) ?? usual);

export const flag = (name: string): boolean => process.argv.includes(`--${name}`);

/** A folder to work in: the one that is named by `--folder=…`, which stays, else a new one. */
export function workFolder(name: string): { readonly folder: string; readonly remove: () => void } {
  const given = option('folder');
  const folder = given ?? mkdtempSync(join(tmpdir(), `tradetally-${name}-`));
  return { folder, remove: () => given === undefined && rmSync(folder, { recursive: true, force: true }) };
}

/** Takes generated articles into the data folder `data` within a work folder, unless articles are there. */
export async function takeArticles(folder: string, articles: number): Promise<string> {
  const data = join(folder, 'data');
  if (existsSync(join(data, 'index.duckdb'))) return data;
  const archive = join(folder, 'archive');
  mkdirSync(archive, { recursive: true });
  await writeArchive(archive, articles);
  // Loaded where it is used: who measures memory has no other use for it.
  const { openFolder } = await import('../src/app/folder/folder.ts');
  const { importPaths } = await import('../src/app/intake/import.ts');
  const opened = await openFolder(data, { command: 'bench' });
  const { claims } = await importPaths(opened, [archive]);
  await opened.close();
  rmSync(archive, { recursive: true });
  console.log(`${articles.toLocaleString('en-US')} articles with ${claims.toLocaleString('en-US')} claims taken in`);
  return data;
}

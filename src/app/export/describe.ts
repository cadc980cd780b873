import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeDurably } from '../../ledger/store/durable.ts';
import {
  dataPackage,
  isOurs,
  type Field,
  type PackageSource,
  type Resource,
} from '../../publish/data-package/describe.ts';
import { SOURCES } from '../../sources/index.ts';

/** A file or folder that was exported, to be described beside it. */
export interface Described extends Omit<Resource, 'path' | 'name' | 'sources'> {
  /** As the file system knows it. */
  readonly file: string;
  readonly offices: ReadonlySet<string>;
}

/**
 * Writes what was exported into `datapackage.json` beside it, next to what other exports left there; where somebody else's
 * description stands, into `<file>.datapackage.json`.
 */
export async function describeExport({ file, offices, ...rest }: Described): Promise<void> {
  const folder = rest.partitions ? file : dirname(file);
  const usual = join(folder, 'datapackage.json');
  const before = existsSync(usual) ? readFileSync(usual, 'utf8') : null;
  const name = basename(file);
  const resource: Resource = {
    ...rest,
    name: name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-'),
    path: rest.partitions ? 'date=*/lang=*/*.parquet' : name,
    sources: await sourcesOf(offices),
  };
  if (isOurs(before)) writeDurably(usual, dataPackage(resource, before));
  else writeDurably(`${file}.datapackage.json`, dataPackage(resource));
}

async function sourcesOf(offices: ReadonlySet<string>): Promise<PackageSource[]> {
  const sources: PackageSource[] = [];
  for (const office of [...offices].toSorted()) {
    const load = Object.hasOwn(SOURCES, office) ? SOURCES[office] : undefined;
    if (!load) sources.push({ title: office });
    else {
      const { title, homepage, terms } = (await load()).describe();
      sources.push({ title, path: homepage, terms });
    }
  }
  return sources;
}

/** A column without its cells. */
export const fieldOf = ({ name, type, description, unit }: Field): Field => ({
  name,
  type,
  description,
  ...(unit ? { unit } : {}),
});

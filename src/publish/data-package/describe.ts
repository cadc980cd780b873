/** One column of an exported table. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
  /** The unit, or the column that has it. */
  readonly unit?: string;
}

/** Where figures or texts come from, and on which terms. */
export interface PackageSource {
  readonly title: string;
  readonly path?: string;
  /** Terms of use. */
  readonly terms?: string;
}

/** One exported file. */
export interface Resource {
  /** From the folder of the description. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly rows: number;
  /** Columns of a table; null for lines of JSON, whose schema is the API's. */
  readonly fields: readonly Field[] | null;
  /** What was asked for. */
  readonly filter: Readonly<Record<string, string | boolean>>;
  readonly sources: readonly PackageSource[];
  /** Columns that are folders: `date=2023-09-30`. */
  readonly partitions?: readonly string[];
}

/**
 * A Data Package (Frictionless, version 2) that describes files: columns, units, sources, terms.
 * What another export wrote into the same description is kept.
 */
export function dataPackage(resource: Resource, before: string | null = null): string {
  const others = resourcesOf(before).filter(({ name }) => name !== resource.name);
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tradetally-export',
    title: 'Trade claims, verdicts and official figures, exported by Tradetally',
    licenses: [
      {
        name: 'LicenseRef-see-sources',
        title: 'Figures as their offices say, see the sources of each resource; quotes belong to their publishers',
      },
    ],
    resources: [...others, resourceJson(resource)].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** True where a description is one of ours, or there is none: only such a one may be written over. */
export function isOurs(text: string | null): boolean {
  if (text === null) return true;
  try {
    return (JSON.parse(text) as { name?: unknown } | null)?.name === 'tradetally-export';
  } catch {
    return false;
  }
}

interface Named {
  readonly name: string;
}

function resourcesOf(text: string | null): readonly Named[] {
  if (text === null || !isOurs(text)) return [];
  const { resources } = JSON.parse(text) as { resources?: unknown };
  return Array.isArray(resources) ? (resources as Named[]).filter(({ name }) => typeof name === 'string') : [];
}

const resourceJson = (r: Resource) => ({
  name: r.name,
  path: r.path,
  description: r.description,
  format: r.format,
  mediatype: r.mediatype,
  encoding: 'utf-8',
  rowCount: r.rows,
  filter: r.filter,
  sources: r.sources,
  ...(r.partitions ? { partitions: r.partitions } : {}),
  ...(r.fields ? { schema: { fields: r.fields, missingValues: [''] } } : {}),
});

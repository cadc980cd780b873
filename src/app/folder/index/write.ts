import type { Cell, Database } from '../../../ledger/duckdb.ts';
import { RATINGS } from '../../../model/verdict.ts';
import { sameKeysOf, type Entry } from './entry.ts';

/** An entry with its place in the folder and in the index. */
export interface Placed {
  readonly entry: Entry;
  readonly doc: number;
  readonly revision: number;
  readonly path: string;
  readonly stored: string;
  readonly via: string | null;
  /** The article that told it first: itself, unless it repeats another. */
  readonly story: number;
  readonly likeness: 'same' | 'near' | null;
}

/** An input that has been taken in, so that the next run passes it by while it stays as it is. */
export interface InputRow {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  /** How many of its bytes are done: a file of many articles is taken in by and by. */
  readonly taken: number;
}

const WEIGHT = { title: 4, text: 1 };
/** Tables with rows of an article, all by its number. */
const BY_DOC = ['articles', 'claims', 'superlatives', 'search', 'prints', 'heads'] as const;

/** Puts entries into the index, each in the place of the one that it had. Run within a transaction. */
export async function putEntries(db: Database, placed: readonly Placed[], replaced: readonly number[]): Promise<void> {
  if (replaced.length > 0) await removeDocs(db, replaced);
  await db.append('articles', columnsOf(placed.map(articleRow)));
  await db.append('claims', columnsOfClaims(placed, 'claims'));
  await db.append('superlatives', columnsOfClaims(placed, 'superlatives'));
  await db.append('touched', [[...new Set(placed.flatMap(({ entry }) => sameKeysOf(entry)))]]);
  await appendTerms(db, placed);
  await appendPrints(
    db,
    placed.filter(({ doc, story }) => doc === story),
  );
}

async function appendPrints(db: Database, heads: readonly Placed[]): Promise<void> {
  const pairs = heads.flatMap(({ entry, doc }) => Array.from(entry.bands, (band) => [band, doc] as const));
  await db.append('prints', columnsOf(pairs));
  await db.append(
    'heads',
    columnsOf(heads.map(({ doc, entry }) => [doc, entry.signature, sameKeysOf(entry).join(' ')])),
  );
}

export async function putRevisions(db: Database, placed: readonly Placed[]): Promise<void> {
  const rows = placed.map((p) => [p.entry.id, p.revision, p.path, p.entry.textHash, p.stored]);
  await db.append('revisions', columnsOf(rows));
}

export async function putInputs(db: Database, inputs: readonly InputRow[]): Promise<void> {
  if (inputs.length === 0) return;
  await db.run('DELETE FROM inputs WHERE path IN (SELECT unnest(?))', [inputs.map(({ path }) => path)]);
  await db.append('inputs', columnsOf(inputs.map((i) => [i.path, i.size, i.modified, i.taken])));
}

async function removeDocs(db: Database, docs: readonly number[]): Promise<void> {
  await db.run('CREATE OR REPLACE TEMP TABLE gone (doc INTEGER)');
  await db.append('gone', [docs]);
  await db.run('INSERT INTO touched SELECT DISTINCT same FROM claims WHERE doc IN (SELECT doc FROM gone)');
  for (const table of BY_DOC) await db.run(`DELETE FROM ${table} WHERE doc IN (SELECT doc FROM gone)`);
}

function articleRow({ entry, ...place }: Placed): Cell[] {
  return [
    place.doc,
    entry.id,
    place.revision,
    place.path,
    entry.url,
    entry.publisher,
    entry.title,
    entry.lang,
    entry.published,
    place.stored,
    place.via,
    entry.textHash,
    entry.exact,
    entry.lead,
    place.story,
    place.likeness,
    entry.versions.extractor,
    entry.versions.checker,
    entry.versions.ledger,
    entry.figures,
    entry.claims.length,
    entry.superlatives.length,
    ...RATINGS.map((rating) => entry.counts[rating]),
  ];
}

/** In order of terms, so that a look-up reads one stretch of each batch. */
async function appendTerms(db: Database, placed: readonly Placed[]): Promise<void> {
  const count = placed.reduce((n, { entry }) => n + entry.titleTerms.length + entry.textTerms.length, 0);
  // Term, place in the batch and weight in one number that sorts fast: 32 + 18 + 3 bits are exact in a double.
  const keys = new Float64Array(count);
  let at = 0;
  placed.forEach(({ entry }, i) => {
    for (const term of entry.titleTerms) keys[at++] = (term * 262_144 + i) * 8 + WEIGHT.title;
    for (const term of entry.textTerms) keys[at++] = (term * 262_144 + i) * 8 + WEIGHT.text;
  });
  keys.sort();
  const terms = new Uint32Array(count);
  const docs = new Uint32Array(count);
  const weights = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    const rest = Math.floor(keys[k]! / 8);
    weights[k] = keys[k]! % 8;
    terms[k] = Math.floor(rest / 262_144);
    docs[k] = placed[rest % 262_144]!.doc;
  }
  await db.append('search', [terms, docs, weights]);
}

/** Claims or superlatives of articles: the article's number, their own cells, and what is told of the whole article. */
function columnsOfClaims(placed: readonly Placed[], what: 'claims' | 'superlatives'): Cell[][] {
  const width = placed.find(({ entry }) => entry[what].length > 0)?.entry[what][0]!.length ?? 0;
  if (width === 0) return [];
  const columns: Cell[][] = Array.from({ length: width + 4 }, () => []);
  for (const { doc, entry } of placed) {
    const { published, publisher, lang } = entry;
    for (const row of entry[what]) {
      columns[0]!.push(doc);
      for (let i = 0; i < width; i++) columns[i + 1]!.push(row[i] ?? null);
      columns[width + 1]!.push(published);
      columns[width + 2]!.push(publisher);
      columns[width + 3]!.push(lang);
    }
  }
  return columns;
}

/** Rows turned into columns. */
export function columnsOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? null));
}

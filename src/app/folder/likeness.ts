import type { Database } from '../../ledger/duckdb.ts';
import { decodeSignature, resemblance } from '../../reader/similar.ts';
import { sameKeysOf, type Entry } from './index/entry.ts';

/** The article that told it first (itself, unless it repeats another), and how it repeats that one. */
export interface Likeness {
  readonly story: number;
  readonly likeness: 'same' | 'near' | null;
}

interface Head {
  readonly doc: number;
  /** Read when it is first compared: most are told apart by their figures. */
  readonly signature: () => Uint16Array;
  /** The first half of each key of what its claims say, in order: two lists are compared in one pass. */
  readonly same: Int32Array;
}

type Numbered = { readonly doc: number; readonly entry: Entry };

/** From this resemblance on, texts with the same figures are reprints of one another. */
const NEAR = 0.7;
/** How much of the figures has to be the same: a monthly report by the same template is news, not a reprint. */
const SHARED = 0.6;
/** Bands that more first tellings share are a template's or a disclaimer's, and tell nothing. */
const CROWD = 12;

/** Whose copies or reprints the articles are, among those in the index and among themselves. */
export async function findLikes(db: Database, files: readonly Numbered[]): Promise<Likeness[]> {
  const copies = await findCopies(db, files);
  const candidates = await findCandidates(
    db,
    files.filter(({ entry }) => !copies.has(entry.exact)),
  );
  const fresh = new Map<number, Head[]>();
  return files.map(({ doc, entry }) => {
    const first = copies.get(entry.exact);
    if (first !== undefined && first !== doc) return { story: first, likeness: 'same' };
    copies.set(entry.exact, doc);
    const head = headOf(doc, entry.signature, sameKeysOf(entry));
    const original =
      candidates.get(doc)?.find((other) => other.doc !== doc && isReprint(head, other)) ??
      findFresh(fresh, entry.bands, head);
    if (original) {
      copies.set(entry.exact, original.doc);
      return { story: original.doc, likeness: 'near' };
    }
    for (const band of entry.bands) {
      const list = fresh.get(band);
      if (!list) fresh.set(band, [head]);
      else if (list.length < CROWD) list.push(head);
    }
    return { story: doc, likeness: null };
  });
}

/** The first among those that came in the same batch and share a band. */
function findFresh(fresh: ReadonlyMap<number, readonly Head[]>, bands: Uint32Array, head: Head): Head | undefined {
  const asked = new Set<Head>();
  for (const band of bands) {
    for (const other of fresh.get(band) ?? []) {
      if (asked.has(other)) continue;
      if (isReprint(head, other)) return other;
      asked.add(other);
    }
  }
  return undefined;
}

function isReprint(a: Head, b: Head): boolean {
  const shared = sharedKeys(a.same, b.same);
  const all = a.same.length + b.same.length - shared;
  return (all === 0 || shared / all >= SHARED) && resemblance(a.signature(), b.signature()) >= NEAR;
}

function sharedKeys(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const [x, y] = [a[i]!, b[k]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return shared;
}

function headOf(doc: number, signature: string, same: readonly string[]): Head {
  let decoded: Uint16Array | null = null;
  const keys = Int32Array.from(same, (key) => Number.parseInt(key.slice(0, 8), 16)).toSorted();
  return { doc, signature: () => (decoded ??= decodeSignature(signature)), same: keys };
}

async function findCopies(db: Database, files: readonly Numbered[]): Promise<Map<string, number>> {
  const rows = await db.records(
    `SELECT exact, min(story) AS story FROM (SELECT unnest(?) AS exact) JOIN articles USING (exact) GROUP BY exact`,
    [files.map(({ entry }) => entry.exact)],
  );
  return new Map(rows.map((row) => [String(row['exact']), Number(row['story'])]));
}

/** First tellings that share a band with an article, by the article's number. */
async function findCandidates(db: Database, files: readonly Numbered[]): Promise<Map<number, Head[]>> {
  const pairs = files.flatMap(({ doc, entry }) => Array.from(entry.bands, (band) => [band, doc] as const));
  await db.run('CREATE OR REPLACE TEMP TABLE asked (band UINTEGER, doc INTEGER)');
  await db.append('asked', [pairs.map(([band]) => band), pairs.map(([, doc]) => doc)]);
  await db.run(
    `CREATE OR REPLACE TEMP TABLE alike AS
     WITH found AS (SELECT band, doc FROM prints SEMI JOIN asked USING (band)),
     rare AS (SELECT band FROM found GROUP BY band HAVING count(*) <= ${CROWD})
     SELECT DISTINCT asked.doc AS doc, found.doc AS head FROM found SEMI JOIN rare USING (band) JOIN asked USING (band)`,
  );
  const heads = await findHeads(db);
  if (heads.size === 0) return new Map();
  const [docs = [], others = []] = await db.columns('SELECT doc, head FROM alike ORDER BY doc, head');
  const candidates = new Map<number, Head[]>();
  docs.forEach((doc, i) => {
    const head = heads.get(Number(others[i]));
    const list = candidates.get(Number(doc));
    if (head && list) list.push(head);
    else if (head) candidates.set(Number(doc), [head]);
  });
  return candidates;
}

/** What is kept of the articles in `alike`, by number. Found by their numbers alone first: the signatures of all fill many pages. */
async function findHeads(db: Database): Promise<Map<number, Head>> {
  const [places = []] = await db.columns('SELECT rowid::VARCHAR FROM heads WHERE doc IN (SELECT head FROM alike)');
  if (places.length === 0) return new Map();
  const rows = await db.records('SELECT doc, signature, same FROM heads WHERE rowid IN (SELECT unnest(?)::BIGINT)', [
    places.map(String),
  ]);
  return new Map(
    rows.map((row) => {
      const same = String(row['same']).split(' ').filter(Boolean);
      return [Number(row['doc']), headOf(Number(row['doc']), String(row['signature']), same)] as const;
    }),
  );
}

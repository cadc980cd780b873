import type { Database, Parameter } from '../../../../ledger/duckdb.ts';
import type { Claim } from '../../../../model/claim.ts';
import type { Rating } from '../../../../model/verdict.ts';
import { termsOf } from '../terms.ts';
import {
  keyOf,
  cursorOf,
  limitOf,
  number,
  numberOrNull,
  pageOf,
  text,
  type Page,
  type PageOptions,
  type Row,
} from './page.ts';
import { FOUND, queryTerms } from './search.ts';
import { Conditions, type Where } from './where.ts';

/** Slots by which claims can be chosen, each with the values that are wanted. */
const SLOTS = [
  'reporter', 'region', 'partner', 'flow', 'commodity', 'actor', 'scope', 'measure', 'unit', 'basis', 'modality',
  'source', 'confidence', 'publisher', 'lang', 'rating', 'office', 'same',
] as const; // prettier-ignore
export type ClaimSlot = (typeof SLOTS)[number];

export interface ClaimFilter extends Partial<Readonly<Record<ClaimSlot, readonly string[]>>> {
  /** Published on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
  /** Periods that begin on or after, end on or before. */
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Article's id. */
  readonly article?: string;
  /** With a reason code among the verdict's. */
  readonly reason?: string;
  /** Words in the claim's sentence. */
  readonly query?: string;
}

const SORTS = {
  published: "coalesce(c.published, '')",
  value: 'coalesce(c.value, -1e308)',
  difference: 'coalesce(abs(c.difference), -1)',
  relative: 'coalesce(abs(c.relative), -1)',
  period: "coalesce(c.last_day, '')",
} as const;
export type ClaimSort = keyof typeof SORTS;

/** A claim in a list, with its verdict and its article. */
export interface ClaimItem {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  /** When the article was stored and first judged. */
  readonly stored: string;
  /** Which of the article's claims it is, from 0. */
  readonly n: number;
  /** Which of all the article's findings it is, superlatives among them, from 1: its page is called so. */
  readonly number: number;
  readonly sentence: string;
  readonly claim: Claim;
  readonly rating: Rating;
  readonly reasons: readonly string[];
  readonly difference: number | null;
  readonly relative: number | null;
  /** The official figure that decided, whose it is, and when it became public. */
  readonly official: number | null;
  readonly office: string | null;
  readonly released: string | null;
  readonly explanation: { readonly en: string; readonly zh: string };
  /** The same for claims that say the same. */
  readonly same: string;
}

export interface ClaimOptions extends PageOptions {
  readonly sort?: ClaimSort;
  readonly ascending?: boolean;
}

/** Candidates looked through at a time, and how often, where words have to be in the sentence. */
const CANDIDATES = 250;
const ROUNDS = 60;

/** Claims that match, sorted; the latest first where nothing else is asked for. */
export async function findClaims(db: Database, filter: ClaimFilter, options: ClaimOptions): Promise<Page<ClaimItem>> {
  const limit = limitOf(options);
  if (!filter.query?.trim()) {
    const rows = await select(db, filter, options, keyOf(options.after, 3), limit + 1);
    const page = pageOf(rows, limit, sortKey);
    return { ...page, items: page.items.map(itemOf) };
  }
  const terms = [...termsOf(filter.query)];
  const items: Row[] = [];
  let key = keyOf(options.after, 3);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = await select(db, filter, options, key, CANDIDATES);
    for (const row of rows) {
      key = sortKey(row);
      const said = new Set(termsOf(`${text(row, 'sentence') ?? ''}`));
      if (terms.every((term) => said.has(term))) items.push(row);
      if (items.length === limit) return { items: items.map(itemOf), next: cursorOf(key) };
    }
    if (rows.length < CANDIDATES) return { items: items.map(itemOf), next: null };
  }
  return { items: items.map(itemOf), next: key === null ? null : cursorOf(key) };
}

async function select(
  db: Database,
  filter: ClaimFilter,
  { sort = 'published', ascending = false }: ClaimOptions,
  key: readonly (string | number)[] | null,
  limit: number,
): Promise<Row[]> {
  const { sql, parameters } = claimWhere(filter);
  const by = SORTS[sort];
  const [than, order] = ascending ? ['>', 'ASC'] : ['<', 'DESC'];
  const first = sort === 'published' || sort === 'period' ? '' : 0;
  const page = await db.records(
    `SELECT c.doc, c.n, ${by} AS sorted FROM claims AS c
     WHERE ${sql} AND (? OR (${by}, c.doc, c.n) ${than} (?, ?::INTEGER, ?::INTEGER))
     ORDER BY sorted ${order}, c.doc ${order}, c.n ${order} LIMIT ${limit}`,
    [...parameters, key === null, key?.[0] ?? first, key?.[1] ?? 0, key?.[2] ?? 0],
  );
  return wholeRows(db, page);
}

/** More claims than any article has: a claim's article and place in it are then one number. */
const MOST_CLAIMS = 1_000_000;
const keyNumber = (doc: number, n: number): number => doc * MOST_CLAIMS + n;

/**
 * The claims of sorted keys with all their columns. Asked apart, by a list of numbers: only the stretches that hold them
 * are read, where sorting or joining whole rows reads all, and `IN` with more than a few values is a join (seen in DuckDB
 * 1.5.5).
 */
export async function wholeRows(db: Database, page: readonly Row[]): Promise<Row[]> {
  const docs = [...new Set(page.map((row) => number(row, 'doc')))];
  if (docs.length === 0) return [];
  const marks = docs.map(() => '?::INTEGER').join(', ');
  const keys = page.map((row) => String(keyNumber(number(row, 'doc'), number(row, 'n'))));
  const rows = await db.records(
    `SELECT * FROM claims
     WHERE list_contains(?::INTEGER[], doc) AND list_contains(?::BIGINT[], doc::BIGINT * ${MOST_CLAIMS} + n)`,
    [docs.map(String), keys],
  );
  const articles = await db.records(`SELECT doc, id, title, url, stored FROM articles WHERE doc IN (${marks})`, docs);
  const numberOf = await numbersOf(db, `doc IN (${marks})`, docs);
  const byKey = new Map(rows.map((row) => [`${row['doc']}|${row['n']}`, { ...row, number: numberOf(row) }]));
  const byDoc = new Map(articles.map((row) => [row['doc'], row]));
  return page.map((key) => ({ ...byDoc.get(key['doc']!), ...byKey.get(`${key['doc']}|${key['n']}`), ...key }));
}

/**
 * What each claim of some articles is called among its article's findings: by their place in the text, claims before
 * superlatives. `condition` says which articles, of the column `doc`.
 */
export async function numbersOf(
  db: Database,
  condition: string,
  parameters: readonly Parameter[],
): Promise<(claim: Row) => number> {
  const rows = await db.records(
    `SELECT doc, n, number FROM (
       SELECT doc, n, kind, row_number() OVER (PARTITION BY doc ORDER BY place, kind, n) AS number FROM (
         SELECT doc, n, place, 0 AS kind FROM claims WHERE ${condition} UNION ALL
         SELECT doc, n, place, 1 AS kind FROM superlatives WHERE ${condition}))
     WHERE kind = 0`,
    [...parameters, ...parameters],
  );
  const numbers = new Map(rows.map((row) => [`${row['doc']}|${row['n']}`, number(row, 'number')]));
  return (claim) => numbers.get(`${claim['doc']}|${claim['n']}`) ?? 0;
}

const sortKey = (row: Row): (string | number)[] => [
  row['sorted'] as string | number,
  number(row, 'doc'),
  number(row, 'n'),
];

/** The condition of a filter over `claims AS c`. */
export function claimWhere(filter: ClaimFilter): Where {
  const found = new Conditions();
  for (const slot of SLOTS) found.addIf(`list_contains(?, c.${slot})`, filter[slot]);
  found.addDays('c.published', filter);
  found.addIf('c.first_day >= ?', filter.periodFrom);
  found.addIf('c.last_day <= ?', filter.periodTo);
  found.addIf('c.value >= ?', filter.atLeast);
  found.addIf('c.value <= ?', filter.atMost);
  found.addIf('c.doc IN (SELECT doc FROM articles WHERE id = ?)', filter.article);
  found.addIf("list_contains(string_split(c.reasons, ' '), ?)", filter.reason);
  const terms = filter.query ? queryTerms(filter.query) : [];
  if (terms.length > 0) found.add(`c.doc IN (SELECT doc FROM (${FOUND}))`, terms, terms.length);
  return found.all();
}

export function itemOf(row: Row): ClaimItem {
  return {
    article: String(row['id']),
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
    published: text(row, 'published'),
    lang: text(row, 'lang'),
    url: text(row, 'url'),
    stored: text(row, 'stored') ?? '',
    n: number(row, 'n'),
    number: number(row, 'number'),
    sentence: text(row, 'sentence') ?? '',
    claim: JSON.parse(String(row['claim'])) as Claim,
    rating: String(row['rating']) as Rating,
    reasons: (text(row, 'reasons') ?? '').split(' ').filter(Boolean),
    difference: numberOrNull(row, 'difference'),
    relative: numberOrNull(row, 'relative'),
    official: numberOrNull(row, 'official'),
    office: text(row, 'office'),
    released: text(row, 'released'),
    explanation: { en: text(row, 'explanation_en') ?? '', zh: text(row, 'explanation_zh') ?? '' },
    same: String(row['same']),
  };
}

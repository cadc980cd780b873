import { RATINGS } from '../../../model/verdict.ts';

/** Raised when a table changes: an index of another shape is made anew from the files. */
export const SCHEMA_VERSION = '2';

const COUNTS = RATINGS.map((rating) => `${rating} INTEGER`).join(', ');

/** Every table of `index.duckdb`. `doc` is an article's number within this index alone; `id` names it for good. */
export const SCHEMA: readonly string[] = [
  'CREATE TABLE meta (key VARCHAR, value VARCHAR)',
  `CREATE TABLE articles (doc INTEGER, id VARCHAR, revision INTEGER, path VARCHAR, url VARCHAR, publisher VARCHAR,
     title VARCHAR, lang VARCHAR, published VARCHAR, stored VARCHAR, via VARCHAR, text_hash VARCHAR, exact VARCHAR, lead VARCHAR,
     story INTEGER, likeness VARCHAR, extractor VARCHAR, checker VARCHAR, ledger VARCHAR, figures INTEGER,
     claims INTEGER, superlatives INTEGER, ${COUNTS})`,
  'CREATE TABLE revisions (id VARCHAR, revision INTEGER, path VARCHAR, text_hash VARCHAR, stored VARCHAR)',
  `CREATE TABLE claims (doc INTEGER, n INTEGER, place INTEGER, quote VARCHAR, sentence VARCHAR, reporter VARCHAR,
     region VARCHAR, partner VARCHAR, flow VARCHAR, commodity VARCHAR, actor VARCHAR, scope VARCHAR, first_day VARCHAR,
     last_day VARCHAR, measure VARCHAR, value DOUBLE, unit VARCHAR, basis VARCHAR, modality VARCHAR, source VARCHAR,
     confidence VARCHAR, same VARCHAR, claim VARCHAR, rating VARCHAR, reasons VARCHAR, difference DOUBLE,
     relative DOUBLE, official DOUBLE, office VARCHAR, released VARCHAR, explanation_en VARCHAR, explanation_zh VARCHAR,
     published VARCHAR, publisher VARCHAR, lang VARCHAR)`,
  `CREATE TABLE superlatives (doc INTEGER, n INTEGER, place INTEGER, quote VARCHAR, sentence VARCHAR, kind VARCHAR,
     reporter VARCHAR, region VARCHAR, partner VARCHAR, flow VARCHAR, commodity VARCHAR, first_day VARCHAR,
     last_day VARCHAR, since VARCHAR, source VARCHAR, superlative VARCHAR, rating VARCHAR, reasons VARCHAR,
     explanation_en VARCHAR, explanation_zh VARCHAR, published VARCHAR, publisher VARCHAR, lang VARCHAR)`,
  `CREATE VIEW verdicts AS
     SELECT doc, n, 'claim' AS kind, rating, reasons, explanation_en, explanation_zh FROM claims UNION ALL
     SELECT doc, n, 'superlative', rating, reasons, explanation_en, explanation_zh FROM superlatives`,
  'CREATE TABLE search (term UINTEGER, doc INTEGER, weight INTEGER)',
  // Of first tellings alone: what others may be copies or reprints of.
  'CREATE TABLE prints (band UINTEGER, doc INTEGER)',
  'CREATE TABLE heads (doc INTEGER, signature VARCHAR, same VARCHAR)',
  // Claims that say the same, and those of which that is to be counted anew, see `groups.ts`.
  `CREATE TABLE groups (same VARCHAR, articles INTEGER, independent INTEGER, publishers INTEGER, languages VARCHAR,
     last_told VARCHAR, first_doc INTEGER, first_n INTEGER)`,
  'CREATE TABLE touched (same VARCHAR)',
  'CREATE TABLE inputs (path VARCHAR, size DOUBLE, modified DOUBLE, taken DOUBLE)',
  `CREATE TABLE changes (key VARCHAR, noted VARCHAR, article VARCHAR, quote VARCHAR, place INTEGER, was VARCHAR, now VARCHAR,
     cause VARCHAR)`,
  'CREATE TABLE pairs (reporter VARCHAR, partner VARCHAR, digest VARCHAR)',
];

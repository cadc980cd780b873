import { hash } from 'node:crypto';
import { join } from 'node:path';

/** Names within a data folder. */
export const ARTICLES = 'articles';
export const LEDGER = 'ledger';
export const FEEDS = 'feeds.opml';
export const FEEDS_STATE = 'feeds.json';
export const CHANGES = 'changes.ndjson';
/** It holds keys: readable by its owner alone. */
export const HOOKS = 'webhooks.json';
/** What readers open, and what the writer works on until it takes the place of the other. */
export const INDEX = 'index.duckdb';
export const WORK = 'index.work.duckdb';
/** An index that is not whole yet: one that is made anew, or a copy of what the writer works on. */
export const MAKING = 'index.new.duckdb';
export const JOURNAL = 'journal';
export const LOCK = 'lock';
const SLUG_BYTES = 60;

/** Sixteen hex digits that name an article for good: of its address, else of what else makes it this one. */
export function idOf(key: string): string {
  return hash('sha256', key).slice(0, 16);
}

/** A short hash of what a reader sees: equal where two articles have the same words, however they are marked up. */
export function textHashOf(title: string | null, text: string): string {
  return hash('sha256', `${title ?? ''}\n${text}`.replace(GAPS, ' ').trim()).slice(0, 16);
}

/** White space other than one plain space, which stands between most words and may stay. */
const GAPS = /[^\S ]\s*| \s+/g;

/** `articles/2023/10/23/china-trade-1f3a….md`; a later state of the article is `….r2.md`. */
export function articlePath(id: string, published: string | null, title: string | null, revision: number): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const folder = day ? day.replaceAll('-', '/') : join('undated', id.slice(0, 2));
  const slug = slugOf(title ?? '');
  const name = `${slug ? `${slug}-` : ''}${id}${revision > 1 ? `.r${revision}` : ''}.md`;
  return `${ARTICLES}/${folder.replaceAll('\\', '/')}/${name}`;
}

/** Id and revision in the name of an article's file; null where a file is something else. */
export function readArticleName(name: string): { readonly id: string; readonly revision: number } | null {
  const found = /(?:^|-)([0-9a-f]{16})(?:\.r(\d{1,6}))?\.md$/.exec(name);
  return found ? { id: found[1]!, revision: found[2] ? Number(found[2]) : 1 } : null;
}

/** Letters and digits of a headline in any script, joined by hyphens, short enough for every file system. */
function slugOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .slice(0, 200)
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (Buffer.byteLength(longer) > SLUG_BYTES) return slug || cutBytes(word);
    slug = longer;
  }
  return slug;
}

/** As many whole characters as fit: a Chinese headline is one long word. */
function cutBytes(word: string): string {
  let cut = '';
  for (const character of word) {
    if (Buffer.byteLength(cut + character) > SLUG_BYTES) break;
    cut += character;
  }
  return cut;
}

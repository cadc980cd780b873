import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { readBlocks } from '../../src/reader/blocks.ts';
import { readDate } from '../../src/reader/date.ts';
import { findMainContent } from '../../src/reader/html/page.ts';
import { readArticles } from '../../src/reader/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/conformance/pages');
const isHere = existsSync(FOLDER);

interface Page {
  readonly name: string;
  readonly article: Article;
  readonly expected: readonly string[];
  readonly byLibrary: readonly string[];
  readonly metadata: Readonly<Record<string, string | null | undefined>>;
}

async function readPage(name: string): Promise<Page> {
  const source = readFileSync(join(FOLDER, name, 'source.html'));
  const text = (file: string) => readFileSync(join(FOLDER, name, file), 'utf8');
  const { articles } = await readArticles(source, { format: 'html', url: 'http://fakehost/test/page.html' });
  return {
    name,
    article: articles[0]!,
    expected: linesOf(text('expected.html')),
    byLibrary: linesOf(findMainContent(source.toString())?.html ?? ''),
    metadata: JSON.parse(text('expected-metadata.json')) as Page['metadata'],
  };
}

const linesOf = (html: string): readonly string[] => readBlocks(html).map((block) => block.text);

/** The text of the article without the headline that is put before it. */
const bodyOf = (article: Article): readonly string[] => article.text.split('\n').slice(article.title === null ? 0 : 2);

const words = (lines: readonly string[]): readonly string[] =>
  lines
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words that are among the others, each counted once. */
function shareFound(some: readonly string[], among: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of among) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of some) {
    const count = left.get(word) ?? 0;
    if (count > 0) found++;
    left.set(word, count - 1);
  }
  return some.length === 0 ? 1 : found / some.length;
}

function f1(lines: readonly string[], expected: readonly string[]): number {
  const precision = shareFound(words(lines), words(expected));
  const recall = shareFound(words(expected), words(lines));
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe.skipIf(!isHere)(
  'pages as others wrote them (optional conformance data; skipped where ../shared is absent)',
  () => {
    let pages: readonly Page[] = [];
    beforeAll(async () => {
      pages = await Promise.all(readdirSync(FOLDER).map(readPage));
    }, 120_000);

    it('the main text is as good as the library finds it, captions and links elsewhere left out', () => {
      const ours = mean(pages.map((page) => f1(bodyOf(page.article), page.expected)));
      const library = mean(pages.map((page) => f1(page.byLibrary, page.expected)));
      console.log(`pages: F1 of words ${percent(ours)}, the library's own ${percent(library)}, ${pages.length} pages`);
      expect(pages.length).toBeGreaterThan(40);
      expect(ours).toBeGreaterThanOrEqual(library - 0.005);
    });

    it('no prose is lost: of the words in long lines at least 995 in 1000 are there', () => {
      const shares = pages.map((page) =>
        shareFound(words(page.expected.filter((line) => line.length >= 80)), words(bodyOf(page.article))),
      );
      console.log(`pages: ${percent(mean(shares))} of the words in long lines`);
      expect(mean(shares)).toBeGreaterThanOrEqual(0.995);
    });

    it('the headline is the expected one, or that without the name of the site', () => {
      const differs = pages.filter(({ article, metadata }) => {
        const expected = (metadata['title'] ?? '').replace(/\s+/g, ' ');
        const isShorter = article.title !== null && article.title.length > 8 && expected.startsWith(article.title);
        return article.title !== expected && !isShorter;
      });
      expect(differs.map((page) => [page.name, page.article.title])).toEqual([]);
    });

    it('the publisher and the date are those that the page gives', () => {
      for (const { name, article, metadata } of pages) {
        if (metadata['siteName']) expect([name, article.publisher]).toEqual([name, metadata['siteName']]);
        if (metadata['publishedTime'])
          expect([name, article.published]).toEqual([name, readDate(metadata['publishedTime'])]);
      }
    });
  },
);

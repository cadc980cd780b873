import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/reader/index.ts';

const SHARED = join(import.meta.dirname, '../../../shared');

const PAIRS = [
  ['000_466a040e99c6b8dc.txt', 'seed_voa-20231023.txt'],
  ['003_78331b1129731ba1.txt', 'seed_rfi-20240113.txt'],
] as const;

const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe.skipIf(!existsSync(join(SHARED, 'seeds')))(
  'archive files (optional conformance data; skipped where ../shared is absent)',
  () => {
    it.each(PAIRS)('%s gives the lines that a person reads, and no other', async (source, reference) => {
      const bytes = new Uint8Array(readFileSync(join(SHARED, 'seeds', source)));
      const { articles, diagnostics } = await readArticles(bytes, { name: source });
      const found = lines(articles[0]!.text);
      const expected = lines(readFileSync(join(SHARED, 'corpus/texts', reference), 'utf8'));
      expect(diagnostics).toEqual([]);
      expect(found.filter((line) => !expected.includes(line))).toEqual([]);
      // What the reference keeps beyond it: a date line, captions, share and feed links.
      const missing = expected.filter((line) => !found.includes(line));
      expect(missing.filter((line) => /[。！？]$/.test(line))).toEqual([]);
      expect(missing.length).toBeLessThanOrEqual(6);
    });
  },
);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/reader/decode.ts';
import { parseFeed } from '../../src/reader/feed/parse.ts';
import { canonicalHtml, oneAddress, viewOf } from '../support/feed-view.ts';
import { evaluate, unescape } from '../support/python-expression.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/conformance/feeds');
const isHere = existsSync(FOLDER);

/** What an article must show; expectations about other fields (rights, tags, enclosures, sources of entries …) are not asked for. */
const SHOWN = new Set(
  [
    'title',
    'link',
    'links',
    'id',
    'guid',
    'guidislink',
    'author',
    'authors',
    'published',
    'updated',
    'created',
    'summary',
    'description',
    'subtitle',
    'tagline',
    'content',
    'language',
  ].flatMap((name) => [name, `${name}_detail`, `${name}_parsed`]),
);

/** Applicable where every field that it speaks of is shown. Entities that a document defines itself are never expanded, on purpose. */
function isApplicable({ expression, bytes }: Case): boolean {
  const fields = [
    ...expression.matchAll(/(?:feed|entries\[\d\])(?:\[u?'(\w+)'\]|\.(?:has_key\('(\w+)'\)|(\w+)))/g),
  ].map((match) => match[1] ?? match[2] ?? match[3]!);
  const defines = new TextDecoder().decode(bytes).includes('<!ENTITY');
  return fields.length > 0 && !defines && fields.every((field) => SHOWN.has(field)) && !expression.includes("['src']");
}

interface Case {
  readonly name: string;
  readonly expression: string;
  readonly bytes: Uint8Array;
  readonly headers: ReadonlyMap<string, string>;
}

function casesIn(folder: string): readonly Case[] {
  return readdirSync(folder).map((file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const comment = new TextDecoder().decode(bytes.subarray(0, 4096));
    const headers = [...comment.matchAll(/^Header:\s*([\w-]+):\s*(.*)$/gm)].map(
      ([, name, value]) => [name!.toLowerCase(), value!.trim()] as const,
    );
    const expression = /^Expect:\s*(.*)$/m.exec(comment)?.[1]?.trim() ?? '';
    return { name: file, expression: expression.replace(/^not bozo and /, ''), bytes, headers: new Map(headers) };
  });
}

function parse({ bytes, headers, name }: Case, folder: string) {
  const decoded = decode(bytes, headers.get('content-type') ?? 'application/xml');
  if ('refused' in decoded) throw new Error(decoded.refused);
  const address = `http://127.0.0.1:8097/tests/wellformed/${folder}/${name}`;
  // Only those that are about the transport were fetched from somewhere.
  if (!name.startsWith('http_')) return parseFeed(decoded.text);
  const location = headers.get('content-location');
  const url = location === undefined ? address : new URL(location, address).href;
  return parseFeed(decoded.text, { url, language: headers.get('content-language') });
}

/** Markup in an expected string is compared as markup, written one way. */
const written = (expression: string): string =>
  expression.replace(/"""([^]*?)"""|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g, (_, ...quoted: readonly string[]) => {
    const html = quoted.slice(0, 3).find((text) => text !== undefined) ?? '';
    return /[<&]/.test(html)
      ? JSON.stringify(canonicalHtml(unescape(html)))
      : JSON.stringify(oneAddress(unescape(html)));
  });

function holds(one: Case, folder: string): boolean {
  const view = viewOf(parse(one, folder));
  return [one.expression, written(one.expression)].some((expression) => Boolean(evaluate(expression, view)));
}

describe.skipIf(!isHere)(
  'feeds as others wrote them (optional conformance data; skipped where ../shared is absent)',
  () => {
    it('shows title, link, id, author, dates, summary, content, language and base in at least 97 of 100', () => {
      const failed: string[] = [];
      let applicable = 0;
      for (const folder of readdirSync(FOLDER)) {
        for (const one of casesIn(join(FOLDER, folder))) {
          if (!isApplicable(one)) continue;
          applicable++;
          if (!holds(one, folder)) failed.push(`${folder}/${one.name}: ${one.expression}`);
        }
      }
      const passed = applicable - failed.length;
      console.log(
        `feeds: ${passed} of ${applicable} applicable expectations hold (${((passed / applicable) * 100).toFixed(1)} %)`,
      );
      if (failed.length > 0) console.log(failed.join('\n'));
      expect(applicable).toBeGreaterThan(300);
      expect(passed / applicable).toBeGreaterThanOrEqual(0.97);
    });
  },
);

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openChecker, type Checker } from '../src/app/check.ts';
import { itemsOf } from '../src/app/inputs.ts';
import { OUTPUTS } from '../src/publish/index.ts';
import { ROOT } from './support/sources.ts';

/**
 * Whole articles in, whole reports out. A folder holds `input.*` and `expected.json`; `UPDATE=1` writes what comes out
 * now, to be read in the diff. Continuous integration refuses to write.
 */
const GOLDEN = join(ROOT, 'test/golden');
const cases = readdirSync(GOLDEN);

let checker: Checker;
beforeAll(async () => {
  checker = await openChecker();
});

test('there are cases, and continuous integration writes none', () => {
  expect(cases.length).toBeGreaterThan(4);
  expect(Boolean(process.env['CI'] && process.env['UPDATE'])).toBe(false);
});

describe.each(cases)('%s', (name) => {
  test('gives the report that is kept', async () => {
    const input = readdirSync(join(GOLDEN, name)).find((file) => file.startsWith('input.'))!;
    const report = await reportOf(readFileSync(join(GOLDEN, name, input)));
    const kept = join(GOLDEN, name, 'expected.json');
    if (process.env['UPDATE'] && !process.env['CI']) writeFileSync(kept, report);
    expect(existsSync(kept), `${kept} is missing: UPDATE=1 makes it`).toBe(true);
    expect(report).toBe(readFileSync(kept, 'utf8'));
  });
});

/** The public JSON of every article in the bytes, indented to be read by a person. */
async function reportOf(bytes: Uint8Array): Promise<string> {
  const json = await OUTPUTS.json();
  const reports: unknown[] = [];
  for await (const item of itemsOf(bytes, { name: 'input' })) {
    if ('severity' in item) reports.push(item);
    else
      reports.push(
        JSON.parse(json.render(checker.check(item.article, item.diagnostics), { locale: 'en', colour: false })),
      );
  }
  return `${JSON.stringify(reports, null, 1)}\n`;
}

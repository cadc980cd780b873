import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, CLI } from './support/cli.ts';
import { ROOT } from './support/sources.ts';

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const readme = read('README.md');

/** The contents of the fenced blocks that begin with this. */
const blocks = (document: string, info: string): string[] =>
  document
    .split(`\`\`\`${info}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('\n```') + 1));

describe('the README', () => {
  test('shows what the command really prints; … stands for lines left out', async () => {
    const [block = ''] = blocks(readme, 'console');
    const [command = '', ...shown] = block.trimEnd().split('\n');
    expect(command).toMatch(/^\$ npx tradetally /);
    const { code, stdout } = await call(command.split(' ').slice(3));
    expect(code).toBe(0);
    const chunks = shown
      .join('\n')
      .split(/^…$/m)
      .map((chunk) => chunk.replace(/^\n|\n$/g, ''));
    let from = 0;
    for (const chunk of chunks) {
      const at = stdout.indexOf(chunk, from);
      expect(at, `the command prints, in order:\n${chunk}\n\nIt printed:\n${stdout}`).toBeGreaterThanOrEqual(0);
      from = at + chunk.length;
    }
  });

  test('sets everything up with two commands, the first of which works on every sample', async () => {
    const [block = ''] = blocks(readme, 'sh fresh');
    expect(block.trim().split('\n')).toEqual(['npm ci && npx tradetally check samples', 'npm ci && npm test']);
    const { code, stdout, stderr } = await call(['check', 'samples']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\n\d+ trade figures in 6 articles: \d+ supported/);
  });

  test('names only commands and options that there are', async () => {
    const named = [...readme.matchAll(/`npx tradetally (\w+)([^`]*)`/g)];
    expect(named.length).toBeGreaterThan(4);
    for (const [, command = '', rest = ''] of named) {
      const { code, stdout } = await call([command, '--help']);
      expect(code, command).toBe(0);
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(option);
    }
  });

  test.each(blocks(readme, 'ts run'))('has examples of the library that run and say what they say', (block) => {
    const folder = mkdtempSync(join(tmpdir(), 'tradetally-docs-'));
    const file = join(folder, 'example.mts');
    const doors = { "'tradetally'": 'src/index.ts', "'tradetally/extract'": 'src/extract/index.ts' };
    const own = Object.entries(doors).reduce(
      (text, [door, path]) => text.replaceAll(door, JSON.stringify(join(ROOT, path))),
      block,
    );
    try {
      writeFileSync(file, own);
      const printed = execFileSync(process.execPath, [...CLI.slice(0, 2), file], { encoding: 'utf8' });
      expect(printed.trim()).toBe(/console\.log\(.*\); \/\/ (.+)/.exec(block)?.[1]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test.each(DOCUMENTS)('%s links only to what is there', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target!);
  const missing = links.filter((target) => !/^https?:/.test(target) && !existsSync(join(ROOT, target)));
  expect(missing).toEqual([]);
});

test('ARCHITECTURE.md gives a reason for each dependency, and names none that is gone', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const rows = read('ARCHITECTURE.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
  const rooms = new Set(['text', 'model', 'reader', 'extract', 'sources', 'ledger', 'check', 'publish', 'app']);
  expect(named.filter((name) => !rooms.has(name)).toSorted()).toEqual(Object.keys(dependencies).toSorted());
});

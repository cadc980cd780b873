import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, isTest, ROOT, sourceFiles, type Import } from './support/sources.ts';

const FLOORS: Readonly<Record<string, number>> = {
  text: 0,
  model: 1,
  reader: 2,
  extract: 2,
  sources: 2,
  ledger: 2,
  publish: 2,
  check: 3,
  app: 4,
};
/** Rooms that join neighbours of a lower floor, and which. */
const JOINS: Readonly<Record<string, readonly string[]>> = { check: ['ledger'] };
/** Folders whose folders are plug-ins, and what in them is shared ground. */
const PLUGINS: Readonly<Record<string, readonly string[]>> = {
  'src/reader': [],
  'src/extract/locales': [],
  'src/sources': [],
  'src/publish': ['wording'],
};
/** Pure rooms: the same answer every time, in any place that runs JavaScript. */
const PURE = new Set(['text', 'model', 'extract', 'check', 'publish']);

/** A hash is a pure function; a proof is sealed with one. */
const PURE_OF_NODE: Readonly<Record<string, string>> = { check: 'node:crypto' };

const files = sourceFiles('src').filter((file) => !isTest(file));
const imports = files.flatMap(importsOf);
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const roomOf = (file: string): string => file.split('/')[1] ?? '';
const told = (list: readonly Import[]): string[] => list.map(({ from, specifier }) => `${from} imports ${specifier}`);

describe('the checker itself', () => {
  test('finds files and imports in every room', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
    for (const room of Object.keys(FLOORS)) {
      if (!files.some((file) => roomOf(file) === room)) continue;
      if (room === 'text') continue;
      expect(imports.filter(({ from }) => roomOf(from) === room).length, room).toBeGreaterThan(0);
    }
  });
  test('knows every room', () => {
    const rooms = new Set(files.filter((file) => file.split('/').length > 2).map(roomOf));
    expect([...rooms].filter((room) => FLOORS[room] === undefined)).toEqual([]);
  });
});

describe('one direction of flow', () => {
  test('a file imports files that exist, by their whole names', () => {
    const wrong = imports.filter(({ to }) => to !== null && (!/\.tsx?$/.test(to) || !existsSync(join(ROOT, to))));
    expect(told(wrong)).toEqual([]);
  });
  test('a file imports its own room and lower floors', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === null || from === 'src/index.ts') return false;
      const [own, other] = [roomOf(from), roomOf(to)];
      if (own === other) return false;
      return !(FLOORS[own]! > FLOORS[other]!);
    });
    expect(told(wrong)).toEqual([]);
  });
  test('only the app and the check join neighbours', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === null || FLOORS[roomOf(to)] !== 2 || roomOf(from) === roomOf(to)) return false;
      if (from === 'src/index.ts' || roomOf(from) === 'app') return false;
      return !JOINS[roomOf(from)]?.includes(roomOf(to));
    });
    expect(told(wrong)).toEqual([]);
  });
  test('a plug-in never imports its sibling', () => {
    const wrong = imports.filter(({ from, to }) =>
      Object.entries(PLUGINS).some(([folder, shared]) => {
        const [own, other] = [from, to ?? ''].map((file) => pluginOf(file, folder));
        return own && other && own !== other && !shared.includes(own) && !shared.includes(other);
      }),
    );
    expect(told(wrong)).toEqual([]);
  });
  test('the engine of extraction imports no language, only their list', () => {
    const wrong = imports.filter(({ from, to }) => {
      const engine = from.startsWith('src/extract/') && !from.startsWith('src/extract/locales/');
      return engine && to?.startsWith('src/extract/locales/') && to !== 'src/extract/locales/index.ts';
    });
    expect(told(wrong)).toEqual([]);
  });
  test('nobody imports the front door', () => {
    expect(told(imports.filter(({ to }) => to === 'src/index.ts'))).toEqual([]);
  });
  test('pure rooms import nothing of Node', () => {
    const wrong = imports.filter(({ from, specifier }) => {
      const pure = PURE.has(roomOf(from)) && specifier !== PURE_OF_NODE[roomOf(from)];
      return pure && isBuiltin(specifier);
    });
    expect(told(wrong)).toEqual([]);
  });
});

/** The plug-in folder of a file below `folder`; null for files that stand beside the plug-ins. */
function pluginOf(file: string, folder: string): string | null {
  if (!file.startsWith(`${folder}/`)) return null;
  const [first, ...rest] = file.slice(folder.length + 1).split('/');
  return rest.length > 0 ? first! : null;
}

/** `@hono/node-server/x` is of the package `@hono/node-server`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('packages', () => {
  const used = imports.filter(({ to, specifier }) => to === null && !isBuiltin(specifier));

  test('what the sources import is declared', () => {
    expect(told(used.filter(({ specifier }) => !manifest.dependencies[packageOf(specifier)]))).toEqual([]);
  });
  test('versions are exact', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });
});

describe('files', () => {
  /** Data may be of any length. */
  const DATA = /^src\/model\/codes\/|lexicon|words\.ts$|\/wording\/|corpus|traditional/;

  test('hold at most 300 lines, data aside', () => {
    const long = files.filter(
      (file) => !DATA.test(file) && readFileSync(join(ROOT, file), 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
  test('are named in kebab-case by one noun or verb, never "utils"', () => {
    const wrong = files.filter((file) => {
      const name = basename(file).replace(/\.tsx?$/, '');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /^(utils?|helpers?|common|misc)$/.test(name);
    });
    expect(wrong).toEqual([]);
  });
});

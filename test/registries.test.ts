import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../src/extract/locales/index.ts';
import { OUTPUTS } from '../src/publish/index.ts';
import { LOCALES as INTERFACE, type RenderOptions } from '../src/publish/output.ts';
import { WORDING } from '../src/publish/wording/index.ts';
import { FORMATS } from '../src/reader/index.ts';
import { SOURCES } from '../src/sources/index.ts';
import { SAMPLE } from './support/report.ts';
import { ROOT } from './support/sources.ts';

/** The folders in a folder that hold an `index` of their own: what can be plugged in. */
const plugins = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => ['ts', 'tsx'].some((ending) => existsSync(join(ROOT, folder, name, `index.${ending}`))))
    .toSorted();

describe('every folder is in its list, and every line has its folder', () => {
  test('languages', () => {
    expect(LOCALES.map(({ code }) => code).toSorted()).toEqual(plugins('src/extract/locales'));
  });
  test('article formats', () => {
    expect(FORMATS.map(({ name }) => name).toSorted()).toEqual(plugins('src/reader'));
  });
  test('statistics sources', () => {
    const folders = readdirSync(join(ROOT, 'src/sources'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(Object.keys(SOURCES).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });
  test('outputs', () => {
    expect(Object.keys(OUTPUTS).toSorted()).toEqual(plugins('src/publish').filter((name) => name !== 'wording'));
  });
});

describe.each(Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[])('the output %s', (name) => {
  test.each(INTERFACE)('shows a whole report in %s, the same bytes each time', async (locale) => {
    const output = await OUTPUTS[name]();
    const options: RenderOptions = { locale, colour: false };
    expect(output.name).toBe(name);
    expect(output.mediaType).toMatch(/^[a-z]+\/[a-z]+/);
    const shown = output.render(SAMPLE, options);
    expect(shown).toBe(output.render(structuredClone(SAMPLE), options));
    for (const { claim } of SAMPLE.claims) expect(shown).toContain(claim.quote);
  });
});

describe('the catalogues of the interface', () => {
  const keys = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : [path];
  const values = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(values) : [value];

  test('say the same things in each language', () => {
    expect(keys(WORDING.zh).toSorted()).toEqual(keys(WORDING.en).toSorted());
  });
  test.each(INTERFACE)('leave nothing empty in %s', (locale) => {
    expect(values(WORDING[locale]).filter((value) => value === '')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { LOCALES } from '../output.ts';
import { WORDING } from './index.ts';

/** Every string of a catalogue by its path; functions are told by their number of arguments. */
function leaves(node: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, typeof node === 'function' ? node.length : node]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const [first, ...others] = LOCALES.map((locale) => new Map(leaves(WORDING[locale])));

describe('the catalogues', () => {
  test('say something for everything', () => {
    for (const catalogue of [first!, ...others])
      for (const [path, value] of catalogue) if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
    expect(first!.size).toBeGreaterThan(250);
  });
  test('say the same things in every language', () => {
    for (const other of others) expect([...other.keys()].toSorted()).toEqual([...first!.keys()].toSorted());
  });
  test('in Chinese speak Chinese', () => {
    const names = /^(?:Tradetally|English)$/;
    for (const [path, value] of leaves(WORDING.zh))
      if (typeof value === 'string' && !names.test(value)) expect(value, path).toMatch(/[\u4e00-\u9fff，、]/);
  });
});

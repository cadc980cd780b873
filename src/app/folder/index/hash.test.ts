import { expect, it } from 'vitest';
import { hash64 } from './hash.ts';

it('a hundred thousand lines that differ in a digit have as many keys, evenly spread', () => {
  const keys = Array.from({ length: 100_000 }, (_, n) => hash64(`["CHN","RUS",null,"total",${n}]`));
  expect(new Set(keys).size).toBe(keys.length);
  for (const at of [0, 7, 8, 15]) {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key[at]!, (counts.get(key[at]!) ?? 0) + 1);
    expect(counts.size).toBe(16);
    expect(Math.max(...counts.values())).toBeLessThan(6800);
  }
  expect(keys[0]).toMatch(/^[0-9a-f]{16}$/);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FLOORS } from './floors.ts';

test('the method page tells the floors that the build is held to', () => {
  const held: unknown = JSON.parse(readFileSync(new URL('../../../../bench/floors.json', import.meta.url), 'utf8'));
  expect(FLOORS).toEqual(held);
});

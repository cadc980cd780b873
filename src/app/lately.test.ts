import { expect, test } from 'vitest';
import { lately } from './lately.ts';

test('what was not used for longest goes first', () => {
  const kept = lately<number>({ most: 2 });
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
  kept.delete('a');
  expect(kept.get('a')).toBeUndefined();
});

test('what is kept weighs no more than it may, and what weighs more alone is not kept', () => {
  const kept = lately<string>({ most: 5, weigh: (text) => text.length });
  kept.set('a', 'aaa');
  kept.set('a', 'aa');
  kept.set('b', 'bbb');
  expect(kept.get('a')).toBe('aa');
  kept.set('c', 'cccccc');
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([undefined, undefined, undefined]);
});

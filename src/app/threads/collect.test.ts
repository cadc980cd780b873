import { expect, it } from 'vitest';
import { collectGarbage } from './collect.ts';

it('gives back what nothing holds any more, and shows nobody how', () => {
  const held = { rows: Array.from({ length: 200 }, () => 'x'.repeat(10).split('')) };
  const gone = new WeakRef({ rows: held.rows.slice() });
  return new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
    collectGarbage();
    expect([gone.deref(), held.rows.length, 'gc' in globalThis]).toEqual([undefined, 200, false]);
  });
});

import { expect, test } from 'vitest';
import { UserError, userError } from '../errors.ts';
import { faultOf, tellFault } from './told-fault.ts';

/** As between threads: what comes out is a copy without its class. */
const sent = (fault: unknown): Error => faultOf(structuredClone(tellFault(fault)));

test('what a user can mend stays so on its way out of a thread', () => {
  const fault = sent(userError('bad-option', 'x.csv', 'Give another.'));
  expect(fault).toBeInstanceOf(UserError);
  expect(fault).toMatchObject({ message: 'Give another.', exitCode: 2, diagnostic: { file: 'x.csv' } });
});

test('a fault of the system keeps its code, any other its message and place', () => {
  expect(sent(Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toMatchObject({ code: 'ENOSPC' });
  const plain = new TypeError('x is not a function');
  expect(sent(plain)).toMatchObject({ message: plain.message, stack: plain.stack });
  expect(sent(plain)).not.toHaveProperty('code');
  expect(sent('thrown text').message).toBe('thrown text');
});

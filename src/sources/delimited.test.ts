import { describe, expect, it } from 'vitest';
import { headerOf } from './delimited.ts';

describe('delimited text', () => {
  it('finds the separator', () => {
    expect(headerOf('\uFEFFa;b;c\n1;2;3').header).toEqual(['a', 'b', 'c']);
    expect(headerOf('# note\na\tb\n', 1)).toEqual({ header: ['a', 'b'], delimiter: '\t' });
  });
});

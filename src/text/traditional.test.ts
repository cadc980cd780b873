import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { FOLD, foldText } from './fold.ts';
import { TRADITIONAL } from './traditional.ts';

describe('the table of traditional characters', () => {
  it('gives each character one simplified form', () => {
    expect(TRADITIONAL.length % 2).toBe(0);
    const seen = new Set<string>();
    const chains: string[] = [];
    for (let i = 0; i < TRADITIONAL.length; i += 2) {
      const [from, to] = [TRADITIONAL[i]!, TRADITIONAL[i + 1]!];
      expect(seen.has(from), from).toBe(false);
      if (FOLD[to.charCodeAt(0)] !== to.charCodeAt(0)) chains.push(from + to);
      seen.add(from);
    }
    expect(seen.size).toBeGreaterThan(2500);
    // 苧 is the simplified form of one plant and the traditional form of another.
    expect(chains).toEqual(['薴苧']);
  });

  it('agrees with opencc-js, character by character', () => {
    const convert = Converter({ from: 't', to: 'cn' });
    const different: string[] = [];
    for (let i = 0; i < TRADITIONAL.length; i += 2)
      if (convert(TRADITIONAL[i]!) !== TRADITIONAL[i + 1]) different.push(`${TRADITIONAL[i]}${TRADITIONAL[i + 1]}`);
    expect(different).toEqual([]);
  });

  it('keeps the length of a text, so that offsets hold', () => {
    const text = '臺灣２０２５年出口億美元，較上年增';
    expect(foldText(text)).toBe('台湾2025年出口亿美元,较上年增');
    expect(foldText(text).length).toBe(text.length);
  });
});

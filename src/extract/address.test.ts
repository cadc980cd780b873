import { describe, expect, it } from 'vitest';
import { extractClaims } from './index.ts';
import { addressEnd } from './address.ts';

const behind = (text: string): string => text.slice(addressEnd(text, text.indexOf(':'), text.length));

describe('an address', () => {
  it('ends before what a text sets it in, and before the mark that ends its sentence', () => {
    expect(behind('https://example.org/2023/5) exports')).toBe(') exports');
    expect(behind('https://example.org/2023, exports')).toBe(', exports');
    expect(behind('https://example.org/2023。出口')).toBe('。出口');
    expect(behind('出口: 5')).toBe(': 5');
  });

  it('is no text: it holds no figures, and names no language', () => {
    const { figures } = extractClaims({
      text: '2024年1月中国出口100亿元（https://example.org/5%/300usd）。',
      lang: 'zh',
    });
    expect(figures.map((figure) => figure.quote)).toEqual(['100亿元']);
    expect(extractClaims({ text: 'Exports rose 5% (https://example.org/7%/exports).' }).figures.length).toBe(1);
    expect(extractClaims({ text: 'https://example.org/exports-rose-5%' })).toEqual({
      claims: [],
      superlatives: [],
      figures: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { termsOf } from './terms.ts';

const found = (query: string, text: string) => {
  const terms = new Set(termsOf(text));
  const asked = [...termsOf(query)];
  return asked.length > 0 && asked.every((term) => terms.has(term));
};

describe('search terms', () => {
  it('find Chinese by neighbouring characters, in either script', () => {
    expect(found('双边贸易', '9月，双边贸易额为211.8亿美元')).toBe(true);
    expect(found('雙邊貿易', '9月，双边贸易额')).toBe(true);
    expect(found('边双', '双边贸易额')).toBe(false);
    expect(found('易额', '贸易，额')).toBe(false);
  });

  it('find English whatever the number and the capitals', () => {
    expect(found('Export', 'China’s exports rose')).toBe(true);
    expect(found('commodity', 'Commodities')).toBe(true);
    expect(found('port', 'exports')).toBe(false);
  });

  it('find Russian whatever the case', () => {
    expect(found('Россия', 'торговля с Россией')).toBe(true);
    expect(found('китай', 'экспорт Китая')).toBe(true);
    expect(found('импорт', 'рост импорта')).toBe(true);
  });

  it('find figures', () => {
    expect(found('211', '211.8亿')).toBe(true);
  });

  it('are bounded however long the text', () => {
    const long = Array.from({ length: 200_000 }, (_, i) => `w${i}`).join(' ');
    expect(termsOf(long).length).toBeLessThanOrEqual(20_001);
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES } from './locales/index.ts';
import { extractClaims } from './index.ts';
import { holdsOwn } from './script.ts';

describe('a language that a text has no character of', () => {
  it.each(LOCALES.map((locale) => [locale.code, locale] as const))(
    '%s lends all of its forms without its own characters, in their order, and no other',
    (_, { lexicon, loans, owns }) => {
      const all = lexicon().filter(({ surface }) => !holdsOwn(surface, owns));
      expect(all.length).toBeGreaterThan(5);
      expect(loans()).toEqual(all);
    },
  );

  it('is read as well when it comes later', () => {
    const texts = [
      '2023年中国出口增长5.2%。',
      'Exports rose 5.2% in 2023.',
      'Экспорт России вырос на 5,2% в 2023 году.',
    ];
    for (const text of texts) expect(extractClaims({ text, published: '2024-01-13' }).claims).toHaveLength(1);
  });
});

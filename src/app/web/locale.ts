import { LOCALES, type Locale } from '../../publish/output.ts';

/** The best of the interface's languages by an `Accept-Language` header; English where none fits. */
export function pickLocale(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]{1,6})$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return wishes.flatMap(({ tag }) => LOCALES.filter((l) => l === tag))[0] ?? 'en';
}

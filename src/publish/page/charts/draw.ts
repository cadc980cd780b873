import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What a picture tells in words, for those who do not see it. */
export interface Told {
  readonly title: string;
  /** One or two sentences made from the data. */
  readonly description: string;
}

/** Colours by name: the page's own, which follow its theme; by themselves where the picture stands alone. */
export const COLOURS = {
  export: 'var(--chart-export, #0b5c6b)',
  import: 'var(--chart-import, #a8480a)',
  total: 'var(--chart-total, #4a3f8f)',
  balance: 'var(--chart-balance, #6b5d00)',
  fifth: 'var(--chart-fifth, #9d1b5a)',
  sixth: 'var(--chart-sixth, #2f6b1f)',
  soft: 'var(--soft, #4c585d)',
} as const;

/**
 * A chart as SVG text. Nothing in it needs a style sheet, a script or a font of its own, so that a strict content policy
 * lets it through; title and description come first, as screen readers want them.
 */
export function draw(options: PlotOptions, { title, description }: Told): string {
  const { document } = parseHTML('<!doctype html><body></body>');
  const svg = plot({ width: 760, height: 340, ...options, document: document as never });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('class', 'chart');
  svg.setAttribute('font-size', '12');
  const words = [
    ['title', title],
    ['desc', description],
  ] as const;
  for (const [name, text] of words.toReversed()) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = text;
    svg.prepend(element as never);
  }
  svg.setAttribute('aria-label', `${title}. ${description}`);
  return rounded((svg as unknown as { readonly outerHTML: string }).outerHTML);
}

const PLACES = /( (?:d|transform|x|y|x1|x2|y1|y2|cx|cy|width|height)=")([^"]*)"/g;

/** Places to a hundredth of a point: nobody sees more, and half the bytes go. Texts keep their numbers. */
const rounded = (svg: string): string =>
  svg.replaceAll(
    PLACES,
    (_, name: string, places: string) =>
      `${name}${places.replace(/\d+\.\d{3,}/g, (n) => String(Number(Number(n).toFixed(2))))}"`,
  );

import { Resvg } from '@resvg/resvg-js';

/** Twice the size in which it is shown, for sharp screens and print. */
const SCALE = 2;

/** Faces that hold Chinese and Latin letters alike, as the systems have them; what a face lacks is taken from any other. */
const FACES = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'DejaVu Sans', sans-serif";

/** A picture that was drawn as SVG, as PNG on white ground, with the fonts of this machine. */
export function drawPng(svg: string): Uint8Array<ArrayBuffer> {
  // The drawing takes its colours from the page where there is one; here there is none.
  const alone = svg
    .replaceAll(/var\(--[\w-]{1,40},\s*([^()]{1,40})\)/g, '$1')
    .replaceAll(/font-family="[^"]{0,200}"/g, `font-family="${FACES}"`);
  const resvg = new Resvg(alone, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: true },
  });
  return Uint8Array.from(resvg.render().asPng());
}

import { existsSync } from 'node:fs';
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
    font: fontsFor(alone),
  });
  return Uint8Array.from(resvg.render().asPng());
}

/** Where systems keep a face with the letters of Europe. */
const LATIN = [
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  '/usr/share/fonts/TTF/DejaVuSans.ttf',
  '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
  '/System/Library/Fonts/Helvetica.ttc',
  'C:\\Windows\\Fonts\\arial.ttf',
];

/** All fonts of a machine take ten times as long as one, so they are loaded only where a picture has Chinese in it. */
function fontsFor(svg: string): { readonly loadSystemFonts: boolean; readonly fontFiles?: string[] } {
  const latin = /\p{Script=Han}/u.test(svg) ? undefined : LATIN.find((path) => existsSync(path));
  return latin === undefined ? { loadSystemFonts: true } : { loadSystemFonts: false, fontFiles: [latin] };
}

import type { Told } from './draw.ts';

const ABOVE = 44;
const BELOW = 30;
const SIZE = /^<svg ([^>]*?)viewBox="0 0 ([\d.]+) ([\d.]+)"([^>]*)>/;

/**
 * A drawing as a picture of its own: with its title above and where it comes from below, on a ground of its own, since no
 * page stands around it.
 */
export function standAlone(svg: string, { title, note }: Pick<Told, 'title'> & { readonly note: string }): string {
  const found = SIZE.exec(svg);
  if (!found) return svg;
  const [opening, before = '', width = '0', height = '0', after = ''] = found;
  const rest = svg.slice(opening.length);
  const wordsEnd = rest.indexOf('</desc>') + '</desc>'.length;
  const total = Number(height) + ABOVE + BELOW;
  const sized = after.replace(/ height="[\d.]+"/, ` height="${total}"`);
  return [
    `<svg ${before}viewBox="0 0 ${width} ${total}"${sized} color="#1a2225">`,
    rest.slice(0, wordsEnd),
    `<rect width="${width}" height="${total}" fill="#ffffff"/>`,
    `<text x="12" y="27" font-size="17" font-weight="700" text-anchor="start">${escaped(title)}</text>`,
    `<g transform="translate(0,${ABOVE})">`,
    rest.slice(wordsEnd, -'</svg>'.length),
    '</g>',
    `<text x="12" y="${total - 11}" font-size="11" fill="#4c585d" text-anchor="start">${escaped(note)}</text></svg>`,
  ].join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

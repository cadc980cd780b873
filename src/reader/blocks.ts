import { furnitureOf, type Furniture } from './furniture.ts';
import { BLOCK_TAGS, SILENT_TAGS } from './tags.ts';
import { walk, type Attributes, type Visitor } from './walk.ts';

/** One line of reading, with what tells whether it belongs to the article. */
export interface Block {
  readonly text: string;
  /** Share of its characters that are a link, 0 to 1. */
  readonly linked: number;
  /** 1 to 6 for headings, else 0. */
  readonly heading: number;
  readonly inTable: boolean;
  /** True where it stands in small print right under a picture, or repeats the picture's alternative text. */
  readonly caption: boolean;
  /** True where it is a `time` element from end to end. */
  readonly isTime: boolean;
}

/**
 * The lines of an HTML text in reading order: white space collapsed, entities decoded, without scripts, pictures and
 * boxes that are furniture by their tag, class or host.
 */
export function readBlocks(html: string, host: string | null = null): readonly Block[] {
  const careful = new BlockVisitor(true, host);
  walk(html, careful);
  const blocks = careful.finish();
  const kept = blocks.reduce((sum, block) => sum + block.text.length, 0);
  // A class on a wrapper of everything can look like furniture: what holds most of the text is none.
  if (careful.droppedByName < kept * 2) return blocks;
  const trusting = new BlockVisitor(false, host);
  walk(html, trusting);
  return trusting.finish();
}

/** A part of the document that is not read, or read only if it holds prose. */
interface Region {
  readonly depth: number;
  readonly silent: boolean;
  readonly figure: boolean;
  /** What a doubtful region holds, until its end tells what it is. */
  readonly held: Block[] | null;
}

class BlockVisitor implements Visitor {
  /** Characters left out because of a class, id or host rule. */
  droppedByName = 0;
  readonly #byName: boolean;
  readonly #host: string | null;
  readonly #blocks: Block[] = [];
  readonly #regions: Region[] = [];
  #line = '';
  #linkedLength = 0;
  #smallLength = 0;
  #timeLength = 0;
  #links = 0;
  #smalls = 0;
  #times = 0;
  #pres = 0;
  #tables = 0;
  #heading = 0;
  /** Alternative text of the picture before the line, and of one that stands in it. */
  #picture: string | null = null;
  #nextPicture: string | null = null;

  constructor(byName: boolean, host: string | null) {
    this.#byName = byName;
    this.#host = host;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (BLOCK_TAGS.has(name) || name === 'br') this.#flush();
    this.#count(name, 1);
    if (name === 'img') this.#see(attributes.get('alt')?.trim() ?? '');
    const region = this.#regionOf(name, attributes, depth);
    if (region) this.#regions.push(region);
  }

  close(name: string, depth: number): void {
    if (BLOCK_TAGS.has(name)) this.#flush();
    this.#count(name, -1);
    if (this.#regions[this.#regions.length - 1]?.depth === depth) this.#leave(this.#regions.pop()!);
  }

  text(data: string): void {
    const region = this.#regions[this.#regions.length - 1];
    if (region?.silent) {
      if (region.held) this.droppedByName += data.trim().length;
      return;
    }
    if (this.#pres > 0 && data.includes('\n')) return this.#preformatted(data);
    this.#line += data;
    if (this.#links > 0) this.#linkedLength += data.trim().length;
    if (this.#smalls > 0) this.#smallLength += data.trim().length;
    if (this.#times > 0) this.#timeLength += data.trim().length;
  }

  finish(): readonly Block[] {
    this.#flush();
    while (this.#regions.length > 0) this.#leave(this.#regions.pop()!);
    return this.#blocks;
  }

  /** A picture at the start of a line is before it, one in a line is before the next. */
  #see(alternative: string): void {
    if (collapse(this.#line) === '') this.#picture = alternative;
    else this.#nextPicture = alternative;
  }

  #preformatted(data: string): void {
    for (const [i, line] of data.split('\n').entries()) {
      if (i > 0) this.#flush();
      this.#line += line;
    }
  }

  #count(name: string, step: 1 | -1): void {
    if (name === 'a') this.#links += step;
    else if (name === 'small') this.#smalls += step;
    else if (name === 'time') this.#times += step;
    else if (name === 'pre') this.#pres += step;
    else if (name === 'table') this.#tables += step;
    else if (name.length === 2 && name >= 'h1' && name <= 'h6') this.#heading = step > 0 ? Number(name[1]) : 0;
  }

  /** A silent region, a doubtful one, or a table that speaks inside of a figure. */
  #regionOf(name: string, attributes: Attributes, depth: number): Region | null {
    const outer = this.#regions[this.#regions.length - 1];
    if (outer?.silent)
      return outer.figure && name === 'table' ? { depth, silent: false, figure: false, held: null } : null;
    const isFigure = name === 'figure';
    if (SILENT_TAGS.has(name) || isFigure || isHidden(attributes))
      return { depth, silent: true, figure: isFigure, held: null };
    const kind: Furniture = this.#byName && attributes.size > 0 ? furnitureOf(name, attributes, this.#host) : 'none';
    // Words in a sentence are never taken out for a doubtful name: `market-share`.
    if (kind === 'none' || (kind === 'likely' && !BLOCK_TAGS.has(name))) return null;
    return { depth, silent: kind === 'sure', figure: false, held: [] };
  }

  /** A doubtful region that held prose is the article's. */
  #leave(region: Region): void {
    if (!region.held || region.silent) return;
    if (region.held.some(isProse)) for (const block of region.held) this.#add(block);
    else for (const block of region.held) this.droppedByName += block.text.length;
  }

  #add(block: Block): void {
    const holding = this.#regions.findLast((region) => region.held !== null && !region.silent);
    (holding?.held ?? this.#blocks).push(block);
  }

  #flush(): void {
    const text = collapse(this.#line);
    if (text !== '') {
      const size = text.length;
      const small = this.#smallLength * 10 >= size * 9;
      const caption = this.#picture !== null && (small || text === collapse(this.#picture));
      const linked = Math.min(1, this.#linkedLength / size);
      const isTime = this.#timeLength * 10 >= size * 9;
      this.#add({ text, linked, heading: this.#heading, inTable: this.#tables > 0, caption, isTime });
      this.#picture = this.#nextPicture ?? (caption ? this.#picture : null);
    }
    this.#nextPicture = null;
    this.#line = '';
    this.#linkedLength = 0;
    this.#smallLength = 0;
    this.#timeLength = 0;
  }
}

/** White space of any kind as one space; soft hyphens and zero-width marks, which nobody sees, are left out. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A sentence or more that is no link. */
const isProse = (block: Block): boolean =>
  block.text.length >= (/\p{Script=Han}/u.test(block.text) ? 40 : 100) && block.linked < 0.3;

function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  return (
    attributes.has('hidden') ||
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attributes.get('style') ?? '')
  );
}

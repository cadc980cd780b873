import type { Block } from './blocks.ts';
import { LINE_STARTS, LINK_LIST_STARTS, MARKS_AROUND, WHOLE_LINES, type LineStarts } from './boilerplate.ts';
import { readDate } from './date.ts';

/** The article's own lines, and what the dropped ones told. */
export interface Trimmed {
  readonly title: string | null;
  /** The publication date line, as written. */
  readonly dateLine: string | null;
  readonly lines: readonly string[];
}

/** Where a date line or a repeated headline may stand: among the first lines. */
const LEAD_LINES = 8;

/** Leaves out of the blocks what is not the article's: headline (given apart), date line, captions, sharing, links elsewhere. */
export function trimBlocks(blocks: readonly Block[], knownTitle: string | null): Trimmed {
  const title = knownTitle ?? blocks.slice(0, LEAD_LINES).find((block) => block.heading === 1)?.text ?? null;
  const mayDropLinks = linkedShare(blocks) < 0.3;
  let dateLine: string | null = null;
  let inLinkList = false;
  const lines: string[] = [];
  for (const block of blocks) {
    const inLead = lines.length < LEAD_LINES && !block.inTable;
    if (inLead && block.text === title && lines.length === 0) continue;
    if (inLead && dateLine === null && isDateLine(block.text)) {
      dateLine = block.text;
      continue;
    }
    if (inLead && block.isTime) continue;
    if (isLinkListStart(block)) {
      inLinkList = true;
      continue;
    }
    inLinkList &&= block.linked > 0.6 || isAddress(block.text);
    if (inLinkList || isFurniture(block) || (mayDropLinks && isLinkElsewhere(block))) continue;
    lines.push(block.text);
  }
  return { title, dateLine, lines };
}

/** The text of an article: headline, an empty line, one line a block. */
export const composeText = (title: string | null, lines: readonly string[]): string =>
  title === null ? lines.join('\n') : `${title}\n\n${lines.join('\n')}`;

function linkedShare(blocks: readonly Block[]): number {
  let all = 0;
  let linked = 0;
  for (const block of blocks) {
    all += block.text.length;
    if (isLinkElsewhere(block)) linked += block.text.length;
  }
  return all === 0 ? 0 : linked / all;
}

const isDateLine = (text: string): boolean => text.length <= 60 && readDate(text) !== null;

const SENTENCE_END = /[。.!?！？…]["”』」)）]?$/;

/** A line that is a link from end to end and no sentence: a headline elsewhere. */
const isLinkElsewhere = (block: Block): boolean =>
  block.linked > 0.95 && !block.inTable && block.heading === 0 && !SENTENCE_END.test(block.text);

function isFurniture(block: Block): boolean {
  if (block.caption || isAddress(block.text)) return true;
  if (!/[\p{L}\p{N}]/u.test(block.text)) return true;
  const bare = bareLine(block.text);
  return !block.inTable && (WHOLE_LINES.has(bare) || OWN_LINES.startsLike(block.text, bare) !== null);
}

/** A label such as `相关阅读：`; a sentence that merely begins with such words is none. */
function isLinkListStart(block: Block): boolean {
  const isLinked = block.linked > 0.3;
  if (block.inTable || block.text.length > (isLinked ? 160 : 40)) return false;
  if (!isLinked && SENTENCE_END.test(block.text)) return false;
  return LINK_LISTS.startsLike(block.text, bareLine(block.text)) !== null;
}

const bareLine = (text: string): string => (text.length > 200 ? text : text.replace(MARKS_AROUND, '').toLowerCase());

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

const FIGURE = /\d\s?(?:[%％亿億万萬]|percent|million|billion|trillion|bn\b|млн|млрд|трлн)/i;

/** Beginnings of lines, found by their first character. */
class Beginnings {
  readonly #byFirst = new Map<string, { readonly start: string; readonly rule: LineStarts }[]>();

  constructor(rules: readonly LineStarts[]) {
    for (const rule of rules) {
      for (const start of rule.starts) {
        const first = start.charAt(0);
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { start, rule }]);
      }
    }
  }

  /** The beginning that a line has, as written or without the marks around it; null where none. */
  startsLike(text: string, bare: string): string | null {
    return this.#find(text, text) ?? this.#find(bare, text);
  }

  #find(text: string, whole: string): string | null {
    const rules = this.#byFirst.get(text.charAt(0).toLowerCase());
    if (!rules) return null;
    const low = text.slice(0, 40).toLowerCase();
    const found = rules.find(({ start, rule }) => whole.length <= rule.longest && low.startsWith(start));
    return found && !(found.rule.sparesFigures && FIGURE.test(whole)) ? found.start : null;
  }
}

const OWN_LINES = new Beginnings(LINE_STARTS);
const LINK_LISTS = new Beginnings([{ longest: 160, sparesFigures: false, starts: LINK_LIST_STARTS }]);

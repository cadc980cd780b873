import type { Discourse } from '../../locale.ts';
import { memoryOf } from './memory.ts';
import type { Item } from './item.ts';
import type { State } from './state.ts';

/** `Globally, exports …`: what all the world takes, not the partner spoken of. */
export function opensWorld(text: string, items: readonly Item[]): boolean {
  const first = items[0];
  if (first === undefined) return false;
  const from = Math.max(0, first.start - 14);
  const lead = text.slice(from, first.end + 24).toLowerCase();
  return ['globally,', 'overall,', 'in total,', 'worldwide,', 'with the world', 'across all partners'].some((word) => {
    const at = lead.indexOf(word);
    return (
      at >= 0 &&
      from + at <= first.end &&
      text
        .slice(from, from + at)
        .trimEnd()
        .search(/[a-z,]$/) < 0
    );
  });
}

const BY_PART = /^by (?:product|item|commodity|sector|segment|category|industry|goods|type|product group)s?,/i;

/** `By product, exports of chips …`: parts of all that the article is about, not of the partner spoken of before. */
export function partsOfAll(text: string, items: readonly Item[], discourse: Discourse): boolean {
  const lead = memoryOf(discourse).lead;
  const first = items[0];
  return (
    first !== undefined &&
    (lead === null || lead.partner === 'WLD') &&
    BY_PART.test(text.slice(first.start, first.start + 24))
  );
}

/** A sentence that begins with a pronoun or a comparison goes on with the frame before it. */
export function continueFrom(s: State): void {
  const memory = memoryOf(s.discourse);
  const first = s.items.find(
    (it) =>
      !(it.k === 'mark' && (it.m === '"' || it.m === '“')) &&
      it.k !== 'per' &&
      !(it.k === 'mark' && (it.m === ',' || it.m === 'in')) &&
      it.k !== 'rank',
  );
  if (first === undefined || memory.last === null || memory.elsewhere) return;
  if (isWorth(s, first)) return;
  const missed = missedChange(s);
  if (missed !== null) {
    s.subject = { ...memory.last, doubts: [...memory.last.doubts, 'subject_carried'] };
    s.growth = missed;
    return;
  }
  if (isBareForecast(s)) {
    s.subject = { ...memory.last, doubts: [...memory.last.doubts, 'subject_carried'] };
    return;
  }
  if (
    first.k === 'pronoun' ||
    (first.k === 'mark' && first.m === 'compared') ||
    (first.k === 'level' && first.m !== 'have' && first.m !== 'left') ||
    (first.k === 'change' && !first.noun)
  ) {
    s.subject = { ...memory.last, doubts: [...memory.last.doubts, 'subject_carried'] };
    s.frames.push(s.subject);
  }
}

/** `According to the office, this is 7.6% less`: a pronoun behind the words that say who told it. */
export function beginsLate(s: State, i: number): boolean {
  const memory = memoryOf(s.discourse);
  const next = s.items[i + 1];
  if (s.subject !== null || s.blocked || memory.last === null || memory.elsewhere || i === 0) return false;
  if (s.items[i]!.m !== 'it' || s.items[i - 1]!.m !== ',' || next?.k !== 'level') return false;
  return (
    s.frames.length === 0 &&
    s.items.slice(0, i).some((it) => it.k === 'say') &&
    !s.items.slice(0, i).some((it) => it.k === 'fig' || it.k === 'other')
  );
}

/** `Goods worth €21.8 billion were exported to …`: the verb behind says what they are. */
const isWorth = ({ items, text }: State, first: Item): boolean =>
  /^(worth|to the value|valued)/i.test(text.slice(first.start, first.end)) &&
  items.slice(items.indexOf(first), items.indexOf(first) + 5).some((it) => it.k === 'head' && it.head!.verb);

/** `Analysts had forecast $33.3 billion.`: what was told before is meant. */
const isBareForecast = ({ items }: State): boolean =>
  items.length < 9 &&
  items.some((it) => it.k === 'modality' && it.modality === 'forecast') &&
  items.filter((it) => it.k === 'fig').length === 1 &&
  !items.some((it) => ['head', 'other', 'goods', 'econ', 'change', 'pronoun'].includes(it.k));

/** `The drop was sharper than the forecast of 0.5 percent`: the change just told beside what was thought it would be; its direction. */
function missedChange({ items }: State): number | null {
  const first = items[0]!.m === 'trend' && items[1]?.m === 'of' ? items[2] : items[0];
  const changes = first?.k === 'change' && first.noun === true && (items[0]!.det || items[0]!.m === 'trend');
  if (!changes) return null;
  const told = items.some((it) => it.k === 'modality' && it.modality === 'forecast');
  const other = items.some((it) => it.k === 'head' || it.k === 'other' || it.k === 'goods' || it.k === 'econ');
  return told && !other ? (first.dir ?? null) : null;
}

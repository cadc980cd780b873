import { itemAt, type Place, type Step } from './step.ts';
import { as, isMark, type Token } from './token.ts';

const ORDER = [
  'level',
  'over',
  'share',
  'left',
  'have',
  'basis',
  'basism',
  'basisq',
  'compared',
  'including',
  'respectively',
  'while',
  'but',
  'and',
  'between',
  'despite',
  'to',
  'from',
  'by',
  'of',
  'in',
  'on',
  'with',
  'at',
  'than',
  'as',
  'worth',
  'per',
  'average',
  'not',
  'ending',
  'starting',
  'same',
  'trend',
] as const;
const NO_MARKS: typeof ORDER | readonly [] = [];

/** The item of a word of grammar: a mark, a verb of level, a pronoun; else the word itself. */
export function functionWord(here: Place): Step {
  const { text, tokens, i, det } = here;
  const token = tokens[i]!;
  const sinceMark = as(token, 'rank');
  if (sinceMark) return itemAt(here, 'rank', i + 1, { m: sinceMark.m ?? '' });
  if (isMark(token, 'the') && !isMark(token, 'it')) return { item: null, next: i + 1, det: true };
  if (isMark(token, 'adv') || (isMark(token, 'membersof') && as(tokens[i + 1], 'economy')))
    return { item: null, next: i + 1, det };
  for (const m of token.form.marks.size === 0 ? NO_MARKS : ORDER) {
    if (!isMark(token, m)) continue;
    if (m === 'over') return itemAt(here, 'level', i + 1, { m: 'over' });
    if (m === 'level' || m === 'share' || m === 'left' || m === 'have') return itemAt(here, 'level', i + 1, { m });
    if (m === 'basis' || m === 'basism' || m === 'basisq') return itemAt(here, 'basis', i + 1, { m });
    return itemAt(here, 'mark', i + 1, { m });
  }
  if (isMark(token, 'anaphor')) return itemAt(here, 'pronoun', i + 1, { m: 'anaphor' });
  if (isMark(token, 'its')) return itemAt(here, 'pronoun', i + 1, { m: 'its' });
  if (isMark(token, 'it'))
    return isMark(token, 'the') && !pronounHere(tokens, i)
      ? { item: null, next: i + 1, det: true }
      : itemAt(here, 'pronoun', i + 1, { m: 'it' });
  if (as(token, 'say')) return itemAt(here, 'say', i + 1);
  if (isMark(token, 'total') || isMark(token, 'nonetotal')) return { item: null, next: i + 1, det };
  return itemAt(here, 'word', i + 1, { m: text.slice(token.start, token.end) });
}

/** `this`, `that`, `those` before a verb stand for what was spoken of. */
function pronounHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    i === 0 &&
    next !== undefined &&
    !as(next, 'flow') &&
    !as(next, 'commodity') &&
    !as(next, 'other') &&
    as(next, 'change')?.pos === undefined &&
    next.tag === 'form' &&
    isMark(next, 'level')
  )
    return true;
  return (
    isMark(next, 'level') ||
    isMark(next, 'over') ||
    (as(next, 'change') !== undefined && as(next, 'change')!.pos !== 'n') ||
    isMark(next, 'with') ||
    isMark(next, 'compared') ||
    isMark(next, 'left') ||
    isMark(next, 'of') ||
    isMark(next, 'from') ||
    isMark(next, 'to') ||
    isMark(next, 'have') ||
    (i === 0 && as(next, 'say') !== undefined && tokens[i]!.end - tokens[i]!.start === 4) ||
    as(next, 'modality') !== undefined
  );
}

import type { Item } from './item.ts';
import type { Meaning } from './meaning.ts';
import { as, isMark, isPoss, isPunct, type Token } from './token.ts';

/** A word that can be either is a noun behind an article or a figure, else a verb. */
export function changeOf(meaning: Meaning, tokens: readonly Token[], i: number, det: boolean): Partial<Item> {
  const { pos, dir = 0 } = meaning;
  const before = tokens[i - 1];
  const behindFigure =
    as(before, 'unit')?.unit === 'percent' ||
    as(before, 'currency') !== undefined ||
    as(before, 'scale') !== undefined ||
    isPunct(before, '%') ||
    (before?.literal !== null && before?.literal !== undefined);
  const ofFollows = isMark(tokens[i + 1], 'of') || (isMark(tokens[i + 1], 'in') && (det || behindFigure));
  const noun =
    pos === 'n' ||
    (pos === 'b' &&
      (det ||
        behindFigure ||
        ofFollows ||
        isPoss(before) ||
        isMark(before, 'its') ||
        isMark(before, 'nonetotal') ||
        (isMark(before, 'adv') && isArticleForm(before!))));
  return {
    dir,
    noun,
    adj: pos === 'a',
    ...(meaning.times === undefined ? {} : { times: meaning.times }),
    ...(meaning.gap ? { gap: true } : {}),
  };
}

const isArticleForm = (token: Token): boolean => {
  const surface = token.entries[0]!.surface;
  return surface.startsWith('a ') || surface.startsWith('an ') || surface === 'another';
};

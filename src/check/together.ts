import type { Claim } from '../model/claim.ts';

/** A total that the words call one, with the amounts listed in its sentence; places of the text (`at`). */
export interface ToldTotal {
  readonly at: number;
  readonly parts: readonly number[];
  /** False where the words say that the parts are only some of it (`among them`). */
  readonly complete: boolean;
}

/** Right before an amount: it is what the listed ones come to together. */
const BEFORE =
  /(?:\b(?:together|combined|altogether)\b(?! with)|, (?:for |making )?a total of|合[计計]|共[计計]|[总總]共|[两兩二三四五六]者|(?<![а-яё])(?:вместе(?! с)|в сумме|суммарно|в совокупности|в общей сложности))[^\d.!?。！？;；]{0,24}$/iu;
/** Right behind it. */
const BEHIND = /^[^\d.,!?。！？;；]{0,12}\b(?:together|combined|altogether|in total)\b(?! with)/iu;
const SOME = /其中|包括|including|among (?:them|which)|of which|в том числе|из них/iu;
const SENTENCE = /[。！？\n]|[.!?](?=\s|$)/u;
/** No sentence about a list is longer. */
const REACH = 600;

/**
 * The amounts that a text calls the total of those listed beside them: `A 1.08, B 1.04 and C 0.86 trillion, together
 * 2.98`, `三者合计17.48万亿元`, `together came to 1.9 billion: 1.1, 0.5 and 0.3`.
 */
export function totalsIn(text: string, claims: readonly Claim[]): readonly ToldTotal[] {
  const amounts = claims
    .filter((c) => c.measure === 'value' || c.measure === 'quantity')
    .toSorted((a, b) => a.at - b.at);
  return amounts.flatMap((total, i): ToldTotal[] => {
    const end = total.at + total.quote.length;
    const said =
      BEFORE.test(text.slice(Math.max(0, total.at - 48), total.at)) || BEHIND.test(text.slice(end, end + 32));
    if (!said) return [];
    const before = amounts.slice(0, i).filter((c) => isOneSentence(text, c.at + c.quote.length, total.at));
    if (before.length > 1) return [{ at: total.at, parts: before.map((c) => c.at), complete: true }];
    const after = amounts.slice(i + 1).filter((c) => isOneSentence(text, end, c.at));
    const [first] = after;
    if (!first || after.length < 2) return [];
    const between = text.slice(end, first.at);
    return [{ at: total.at, parts: after.map((c) => c.at), complete: /[:：]/.test(between) && !SOME.test(between) }];
  });
}

const isOneSentence = (text: string, from: number, to: number): boolean =>
  to - from <= REACH && !SENTENCE.test(text.slice(from, to));

import { isDigit } from './scanner.ts';

/** `fell another 2.7%`, `снизился ещё на 2,7%`, `再降2.7%`: the words before the number, or before its verb in Chinese. */
const FURTHER: readonly string[] = [
  'another',
  'further',
  'еще на',
  'ещё на',
  '再',
  '又',
  '再次',
  '再度',
  '进一步',
  '進一步',
];

/** Characters before a figure that such words can take. */
const REACH = 10;

/**
 * True where a growth goes on from one told before: whether from the month or quarter before or against the year before
 * once more, the words leave open.
 */
export function goesFurther(text: string, at: number, end: number): boolean {
  let digit = at;
  while (digit < end && !isDigit(text.charCodeAt(digit))) digit++;
  return endsFurther(text, at) || endsFurther(text, digit);
}

function endsFurther(text: string, end: number): boolean {
  const before = text
    .slice(Math.max(0, end - REACH), end)
    .toLowerCase()
    .trimEnd();
  return FURTHER.some((word) => before.endsWith(word));
}

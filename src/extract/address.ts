const COLON = 0x3a;
const SLASH = 0x2f;

/** Characters that may stand in an address and those that end the sentence around it where they stand last in it. */
const WITHIN = 1;
const TRAILING = 2;
const CLASS: Uint8Array = classes();

/**
 * Where the address ends whose scheme ends before `i` (`https` before `://customs.gov.cn/2023/5`); `i` where none
 * stands there. What is in an address is no text: it holds no figures and no names.
 */
export function addressEnd(text: string, i: number, to: number): number {
  if (i + 2 >= to || text.charCodeAt(i) !== COLON) return i;
  if (text.charCodeAt(i + 1) !== SLASH || text.charCodeAt(i + 2) !== SLASH) return i;
  let j = i + 3;
  while (j < to && CLASS[text.charCodeAt(j)] !== 0) j++;
  while (CLASS[text.charCodeAt(j - 1)] === TRAILING) j--;
  return j;
}

/** Source: RFC 3986, without the brackets and quotes in which texts set addresses. */
function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let c = 0x21; c < 0x7f; c++) table[c] = WITHIN;
  for (const mark of '"\'<>()[]{}|\\^`') table[mark.charCodeAt(0)] = 0;
  for (const mark of '.,;:!?') table[mark.charCodeAt(0)] = TRAILING;
  return table;
}

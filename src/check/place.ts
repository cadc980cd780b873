/** The index of the first claim at a place of the text or after it, by bisection of a list in the text's order. */
export function indexAt(sorted: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { readonly at: number }).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

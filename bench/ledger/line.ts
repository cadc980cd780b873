/** Prints a figure, marked where it is beyond its aim. */
export function line(fits: boolean, what: string): boolean {
  console.log(`${fits ? ' ' : '!'} ${what}`);
  return fits;
}

/** Runs a piece of work several times; the shortest counts, since other processes only ever add. */
export async function bestOf(times: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    await work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** How long a page waits for what it can do without: the next one has it. */
export const PATIENCE_MS = 40;

/** What comes of something within so many milliseconds; null where it takes longer, and goes on. */
export async function soon<T>(coming: Promise<T>, ms: number = PATIENCE_MS): Promise<T | null> {
  if (ms === Number.POSITIVE_INFINITY) return coming;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => (timer = setTimeout(() => done(null), ms)));
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

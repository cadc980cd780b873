/** What is opened, used and closed. */
export interface Closing {
  close(): void;
}

export interface LeaseOptions {
  /** How long it may stay open, in milliseconds; then it is closed as soon as nobody uses it. */
  readonly limitMs: number;
  readonly now?: () => number;
}

/**
 * Shares one open thing among all who need it at a time, and never keeps it for long: while an index is open for
 * reading, nobody can write in it. Errors: those of opening, told to everybody who waits for it.
 */
export function lease<T extends Closing>(open: () => Promise<T>, { limitMs, now = Date.now }: LeaseOptions) {
  let current: {
    readonly opened: Promise<T>;
    readonly until: number;
    users: number;
    closed: boolean;
    ended: () => void;
  } | null = null;
  let closing: Promise<void> = Promise.resolve();

  const begin = () => {
    // Its time is over: its own timer would come too late, and in a process that has nothing else to do not at all.
    if (current) end(current);
    const before = closing;
    let ended = nothing;
    closing = new Promise((resolve) => (ended = resolve));
    current = { opened: before.then(open), until: now() + limitMs, users: 0, closed: false, ended };
    return current;
  };

  const end = (held: NonNullable<typeof current>): void => {
    if (held.closed || held.users > 0 || (current === held && now() < held.until)) return;
    if (current === held) current = null;
    held.closed = true;
    held.opened.then(
      (thing) => {
        thing.close();
        held.ended();
      },
      () => held.ended(),
    );
  };

  return async <R>(work: (thing: T) => Promise<R>): Promise<R> => {
    const held = current && now() < current.until ? current : begin();
    held.users++;
    try {
      return await work(await held.opened);
    } catch (error) {
      // What could not be opened is tried again by the next.
      if (current === held && (await failed(held.opened))) current = null;
      throw error;
    } finally {
      held.users--;
      end(held);
      setTimeout(() => end(held), Math.max(0, held.until - now()) + 1).unref();
    }
  };
}

const nothing = (): void => {};

const failed = (opened: Promise<unknown>): Promise<boolean> =>
  opened.then(
    () => false,
    () => true,
  );

/** What is opened, used and closed. */
export interface Closing {
  close(): void;
}

export interface LeaseOptions {
  /** How long it stays open without being used, in milliseconds. */
  readonly idleMs: number;
}

export interface Lease<T> {
  /** Runs with what is open of a version. */
  use<R>(version: string, work: (thing: T) => Promise<R>): Promise<R>;
  /** Closes it as soon as nobody uses it. */
  close(): void;
}

interface Held<T> {
  readonly version: string;
  readonly opened: Promise<T>;
  users: number;
  idle: NodeJS.Timeout | null;
}

/**
 * Shares one open thing among all who need it, for as long as it is of the version that they ask for: what was opened
 * before is closed once the last one has done with it. Errors: those of opening, told to everybody who waits for it.
 */
export function lease<T extends Closing>(open: () => Promise<T>, { idleMs }: LeaseOptions): Lease<T> {
  let current: Held<T> | null = null;

  const end = (held: Held<T>): void => {
    clearTimeout(held.idle ?? undefined);
    held.opened.then((thing) => thing.close(), nothing);
  };
  const close = (): void => {
    const before = current;
    current = null;
    if (before?.users === 0) end(before);
  };
  const begin = (version: string): Held<T> => {
    close();
    return (current = { version, opened: open(), users: 0, idle: null });
  };
  const leave = (held: Held<T>): void => {
    held.users--;
    if (held.users > 0) return;
    if (current === held) held.idle = setTimeout(close, idleMs).unref();
    else end(held);
  };

  const use = async <R>(version: string, work: (thing: T) => Promise<R>): Promise<R> => {
    const held = current?.version === version ? current : begin(version);
    clearTimeout(held.idle ?? undefined);
    held.users++;
    try {
      return await work(await held.opened);
    } catch (error) {
      // What could not be opened is tried again by the next.
      if (current === held && (await failed(held.opened))) current = null;
      throw error;
    } finally {
      leave(held);
    }
  };
  return { use, close };
}

const nothing = (): void => {};

const failed = (opened: Promise<unknown>): Promise<boolean> =>
  opened.then(
    () => false,
    () => true,
  );

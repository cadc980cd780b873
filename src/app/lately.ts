/** What was used lately; what was not used for longest goes first. */
export interface Lately<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
}

export interface LatelyOptions<T> {
  /** So much is kept at most: things, or what they weigh together. */
  readonly most: number;
  readonly weigh?: (value: T) => number;
}

/** Keeps a bounded amount. One thing that weighs more than all that may be kept is not kept. */
export function lately<T>({ most, weigh = () => 1 }: LatelyOptions<T>): Lately<T> {
  const kept = new Map<string, T>();
  let weight = 0;
  const forget = (key: string): void => {
    const value = kept.get(key);
    if (value === undefined) return;
    weight -= weigh(value);
    kept.delete(key);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set: (key, value) => {
      forget(key);
      kept.set(key, value);
      weight += weigh(value);
      for (const oldest of kept.keys()) {
        if (weight <= most) break;
        forget(oldest);
      }
    },
    delete: forget,
  };
}

import type { Exported } from './table.ts';

/** Where rows go. What is not finished leaves nothing behind. */
export interface Sink<T> {
  add(rows: readonly T[]): Promise<void>;
  /** Makes it last under its name. */
  finish(): Promise<void>;
  /** Gives up: nothing of it stays. */
  drop(): Promise<void>;
}

/** What a sink needs to know of what is exported. */
export type Shape<T> = Pick<Exported<T>, 'columns' | 'json' | 'part'>;

/** Takes text piece by piece: standard output, or a file. */
export interface TextOut {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  drop(): Promise<void>;
}

import type { State } from './state.ts';

/** One-character names that several economies share: the one named in full last is meant. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  巴: ['BRA', 'PAK', 'PAN', 'PRY'],
  印: ['IND', 'IDN'],
  澳: ['AUS', 'MAC'],
  阿: ['ARG', 'ARE', 'AFG'],
  哥: ['COL', 'CRI'],
  土: ['TUR', 'TKM'],
};

/** The economy that a one-character name stands for. */
export function namedBefore({ carried, text }: Pick<State, 'carried' | 'text'>, code: string, start: number): string {
  const shared = SHARED[text[start]!];
  return (shared && carried.named.findLast((name) => shared.includes(name))) ?? code;
}

/** Keeps the economies named in full, the last one last. */
export function rememberName({ carried }: State, code: string): void {
  if (carried.named.at(-1) === code) return;
  carried.named.push(code);
  if (carried.named.length > 24) carried.named.shift();
}

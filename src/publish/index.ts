import type { Output } from './output.ts';

/** Every output by the name of its folder, loaded when it is asked for: a terminal needs no page. */
export const OUTPUTS = {
  json: async () => (await import('./json/index.ts')).json,
  page: async () => (await import('./page/index.tsx')).page,
  terminal: async () => (await import('./terminal/index.ts')).terminal,
} satisfies Record<string, () => Promise<Output>>;

import type { Source } from './source.ts';

/** Every source by its name; loaded when it is used. To add one: its folder, and a line here. */
export const SOURCES: Readonly<Record<string, () => Promise<Source>>> = {
  reference: async () => (await import('./reference/reference.ts')).reference,
  gacc: async () => (await import('./gacc/gacc.ts')).gacc,
  comtrade: async () => (await import('./comtrade/comtrade.ts')).comtrade,
  census: async () => (await import('./census/census.ts')).census,
  eurostat: async () => (await import('./eurostat/eurostat.ts')).eurostat,
  imf: async () => (await import('./imf/imf.ts')).imf,
  fx: async () => (await import('./fx/fx.ts')).fx,
  'sdmx-csv': async () => (await import('./sdmx-csv/sdmx-csv.ts')).sdmxCsv,
  csv: async () => (await import('./csv/csv.ts')).csv,
};

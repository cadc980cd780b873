import { SOURCES } from '../../../sources/index.ts';
import { print } from '../printer.ts';
import type { Values } from './filter.ts';

/** Prints the sources with what they read, their terms and the citation they ask for. */
export async function listSources(options: Values): Promise<void> {
  const sources = await Promise.all(Object.values(SOURCES).map(async (load) => (await load()).describe()));
  if (options['json'] === true) return print(`${JSON.stringify(sources, null, 1)}\n`);
  for (const s of sources) {
    const asked =
      s.input === 'files' ? 'files only' : s.input === 'both' ? 'asks the office, or reads files' : 'asks the office';
    await print(
      `${s.id}: ${s.title}\n  ${asked}; files: ${s.files}${s.key ? `; key: ${s.key}` : ''}\n  terms: ${s.terms}\n  cite: ${s.citation}, ${s.homepage}\n`,
    );
  }
}

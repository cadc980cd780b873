import { openWriter } from '../extract/writer.ts';
import { print } from './printer.ts';
import { fail, hintsOf, runInputs, type Options } from './run-inputs.ts';

/** Threads are loaded only where there is enough to do for them. */
const openPool = async () => (await import('../extract/pool.ts')).openPool();

/** Prints one JSON line an article, in the order of the input; memory stays flat over an archive. */
export async function extract(inputs: readonly string[], options: Options): Promise<void> {
  const hints = await hintsOf(options);
  const writer = openWriter({ print, openPool });
  try {
    await runInputs(inputs, options, hints, async (article, diagnostics) => {
      for (const diagnostic of diagnostics) fail(diagnostic);
      await writer.add(article);
    });
  } finally {
    await writer.end();
  }
}

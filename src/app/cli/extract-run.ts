import type { Diagnostic } from '../../model/diagnostic.ts';
import { openWriter } from '../extract/writer.ts';
import { errorLine } from './lines.ts';
import { print } from './printer.ts';
import { fail, hintsOf, runInputs, type Options } from './run-inputs.ts';

/** Threads are loaded only where there is enough to do for them. */
const openPool = async () => (await import('../extract/pool.ts')).openPool();

/** Prints one JSON line an article, in the order of the input; memory stays flat over an archive. */
export async function extract(inputs: readonly string[], options: Options): Promise<void> {
  const hints = await hintsOf(options);
  const writer = openWriter({ print, openPool });
  try {
    const add: Parameters<typeof runInputs>[3] = async (article, diagnostics) => {
      for (const diagnostic of diagnostics) fail(diagnostic);
      await writer.add(article);
    };
    const asLine = (diagnostic: Diagnostic) => writer.line(errorLine(diagnostic));
    await runInputs(inputs, options, hints, add, options['lines'] === true ? asLine : fail);
  } finally {
    await writer.end();
  }
}

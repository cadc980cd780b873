import { extractClaims } from '../../extract/index.ts';
import { extractionJson } from '../../publish/json/shape.ts';
import { print } from './printer.ts';
import { fail, hintsOf, runInputs, type Options } from './run-inputs.ts';

/** Prints one JSON line an article, in the order of the input; memory stays flat over an archive. */
export async function extract(inputs: readonly string[], options: Options): Promise<void> {
  await runInputs(inputs, options, await hintsOf(options), async (article, diagnostics) => {
    for (const diagnostic of diagnostics) fail(diagnostic);
    await print(`${JSON.stringify(extractionJson(article.id, extractClaims(article)))}\n`);
  });
}

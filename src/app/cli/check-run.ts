import pc from 'picocolors';
import type { Rating } from '../../model/verdict.ts';
import { OUTPUTS } from '../../publish/index.ts';
import { ratingsOf, renderSummary } from '../../publish/tally.ts';
import { openChecker } from '../check.ts';
import { dataFolder } from '../folder/location.ts';
import { setExitCode } from './exit.ts';
import { parseDay, parseLocale, parseRatings } from './options.ts';
import { print } from './printer.ts';
import { fail, hintsOf, runInputs, type Options } from './run-inputs.ts';

/** Checks the articles of all inputs and prints each as soon as it is done, then a summary line. */
export async function check(inputs: readonly string[], options: Options): Promise<void> {
  const { failOn, asof, data, json } = options;
  const locale = parseLocale(options['locale'] as string | undefined);
  const failing = new Set(typeof failOn === 'string' ? parseRatings(failOn) : []);
  const hints = await hintsOf(options);
  const day = typeof asof === 'string' ? parseDay(asof) : null;
  const output = await OUTPUTS[json ? 'json' : 'terminal']();
  const style = { locale, colour: pc.isColorSupported };
  const checker = await openChecker({ asof: day, data: dataFolder(data as string | undefined) });
  const ratings: Rating[] = [];
  let articles = 0;
  await runInputs(inputs, options, hints, async (article, diagnostics) => {
    for (const diagnostic of diagnostics) fail(diagnostic);
    if (diagnostics.some(({ code }) => code === 'unknown-language')) return setExitCode(1);
    const report = checker.check(article, diagnostics);
    const found = ratingsOf(report);
    if (found.some((rating) => failing.has(rating))) setExitCode(1);
    const gap = json || articles === 0 ? '' : '\n';
    articles++;
    if (!json) ratings.push(...found);
    await print(gap + output.render(report, style));
  });
  if (!json && articles > 0) await print(`\n${renderSummary(ratings, articles, locale)}\n`);
}

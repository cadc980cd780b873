import { writeFile } from 'node:fs/promises';
import pc from 'picocolors';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';
import type { Rating } from '../../model/verdict.ts';
import { OUTPUTS } from '../../publish/index.ts';
import type { Locale } from '../../publish/output.ts';
import { ratingsOf, renderSummary } from '../../publish/tally.ts';
import { openChecker } from '../check.ts';
import { systemReason, userError } from '../errors.ts';
import { dataFolder } from '../folder/location.ts';
import { setExitCode } from './exit.ts';
import { errorLine } from './lines.ts';
import { parseDay, parseLocale, parseRatings } from './options.ts';
import { print, tell } from './printer.ts';
import { fail, hintsOf, runInputs, type Options } from './run-inputs.ts';

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Checks the articles of all inputs and prints each as soon as it is done, then a summary line. */
export async function check(inputs: readonly string[], options: Options): Promise<void> {
  const { json, shoppingList, lines } = options;
  if (lines && !json) throw userError('bad-option', null, '--lines gives lines of JSON: give --json too.');
  const [failOn, asof, proof] = [text(options['failOn']), text(options['asof']), text(options['proof'])];
  const locale = parseLocale(text(options['locale']));
  const failing = new Set(failOn === undefined ? [] : parseRatings(failOn));
  const hints = await hintsOf(options);
  const day = asof === undefined ? null : parseDay(asof);
  const output = await OUTPUTS[json ? 'json' : 'terminal']();
  const style = { locale, colour: pc.isColorSupported };
  const checker = await openChecker({ asof: day, data: dataFolder(text(options['data'])) });
  if (checker.limit) tell(checker.limit);
  const ratings: Rating[] = [];
  const unverified: Unverified[] = [];
  let articles = 0;
  const judge: Parameters<typeof runInputs>[3] = async (article, diagnostics) => {
    for (const diagnostic of diagnostics) fail(diagnostic);
    const unreadable = diagnostics.find(({ code }) => code === 'unknown-language');
    if (unreadable && lines) return print(errorLine(unreadable, article.id));
    if (unreadable) return setExitCode(1);
    if (proof !== undefined && articles > 0) throw userError('one-proof');
    const report = checker.check(article, diagnostics);
    const found = ratingsOf(report);
    if (found.some((rating) => failing.has(rating))) setExitCode(1);
    if (proof !== undefined) await write(proof, checker.prove(article));
    const gap = json || articles === 0 ? '' : '\n';
    articles++;
    if (!json) ratings.push(...found);
    if (shoppingList) unverified.push(unverifiedOf(report));
    await print(gap + output.render(report, style));
  };
  await runInputs(inputs, options, hints, judge, lines ? printError : fail);
  if (!json && articles > 0) await print(`\n${renderSummary(ratings, articles, locale)}\n`);
  if (shoppingList) await printShoppingList(unverified, locale, Boolean(json));
}

const printError = (diagnostic: Diagnostic): Promise<void> => print(errorLine(diagnostic));

async function write(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw userError('cannot-write', file, systemReason(error));
  }
}

/** What a shopping list needs of a report: little, so that a list over an archive fits in memory. */
type Unverified = Pick<Report, 'claims' | 'superlatives'>;

const unverifiedOf = ({ claims, superlatives }: Report): Unverified => ({
  claims: claims.filter(({ verdict }) => verdict.wanted),
  superlatives: superlatives.filter(({ verdict }) => verdict.wanted),
});

async function printShoppingList(reports: readonly Unverified[], locale: Locale, json: boolean): Promise<void> {
  const { shoppingList } = await import('../../check/index.ts');
  const { shoppingText } = await import('../../publish/shopping.ts');
  const items = shoppingList(reports);
  await print(json ? `${JSON.stringify({ shoppingList: items })}\n` : `\n${shoppingText(items, locale)}`);
}

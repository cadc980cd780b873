import type { Command } from 'commander';

/** `tradetally check`: articles in, every trade figure with its verdict out. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('tally every trade figure of articles against the official record')
    .argument('[input...]', 'files, folders, addresses, or - for standard input')
    .option('--published <day>', 'when it was published, where the input does not say (YYYY-MM-DD)')
    .option('--lang <tag>', 'the language of the text, where it is not found: zh, en, ru')
    .option('--json', 'one JSON object an article')
    .option(
      '--lines',
      'with --json, NDJSON in: one line out for each line in, an error line for one that cannot be read',
    )
    .option('--locale <tag>', 'the language of the answer: en, zh (by the environment)')
    .option('--fail-on <ratings>', 'exit code 1 where a verdict is one of these, separated by commas')
    .option('--proof <file>', 'write the judgement of one article so that it can be judged again, see "verify"')
    .option('--shopping-list', 'end with the tables that would decide what is unverifiable, most wanted first')
    .option('--asof <day>', 'judge by what was public on this day (YYYY-MM-DD)')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .option('--allow-private', 'fetch addresses of your own network too')
    .action(async (inputs: string[], options: Record<string, string | boolean | undefined>) => {
      const { check } = await import('../check-run.ts');
      await check(inputs, options);
    });
}

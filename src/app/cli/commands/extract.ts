import type { Command } from 'commander';

/** `tradetally extract`: articles in, one JSON line each out, in order. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('print every trade claim, superlative and figure of articles, one JSON line an article')
    .argument('[input...]', 'files, folders, addresses, or - for standard input')
    .option('--published <day>', 'when it was published, where the input does not say (YYYY-MM-DD)')
    .option('--lang <tag>', 'the language of the text, where it is not found: zh, en, ru')
    .option('--lines', 'NDJSON in: one line out for each line in, an error line for one that cannot be read')
    .option('--allow-private', 'fetch addresses of your own network too')
    .action(async (inputs: string[], options: Record<string, string | boolean | undefined>) => {
      const { extract } = await import('../extract-run.ts');
      await extract(inputs, options);
    });
}

import { Argument, Option, type Command } from 'commander';

const KINDS = ['claims', 'verdicts', 'observations', 'articles'];
const FORMATS = ['csv', 'ndjson', 'parquet', 'sdmx-csv'];

/** `tradetally export`: what is kept, for other programs. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write claims, verdicts, official figures or articles for other programs, in flat memory')
    .addArgument(new Argument('<what>', 'what to write').choices(KINDS))
    .addOption(new Option('--format <name>', 'how; sdmx-csv for observations alone').choices(FORMATS).default('csv'))
    .option('-o, --output <file>', 'the file (a new folder with --partition); standard output if left out')
    .option('--partition', 'Parquet in folders by day and language: date=2023-09-30/lang=zh')
    .option('--reporter <codes>', 'economies, separated by commas')
    .option('--partner <codes>', 'economies, separated by commas')
    .option('--region <code>', 'a part of the reporter')
    .option('--flow <flows>', 'export, import, total, balance')
    .option('--commodity <name>', 'of observations a heading, or "all"; of claims as written')
    .option('--hs <code>', 'of observations: an HS code, or its beginning')
    .option('--measure <name>', 'value, growth, quantity, …')
    .option('--unit <unit>', 'USD, CNY, percent, t')
    .option('--source <names>', 'of observations the offices; of claims who is said to have said it')
    .option('--period <period>', 'within this year, quarter or month: 2023, 2023-Q3, 2023-09')
    .option('--from <day>', 'periods that begin on or after this day')
    .option('--to <day>', 'periods that end on or before this day')
    .option('--frequency <kind>', 'of observations: month, quarter, half, year, year_to_date, day')
    .option('--latest', 'of observations: of each figure only the vintage that was public last')
    .option('--verdict <ratings>', 'supported, close, refuted, inconsistent, unverifiable, not_checked')
    .option('--reason <code>', 'with this code among the verdict’s reasons')
    .option('--publisher <names>', 'who published the article')
    .option('--lang <tags>', 'languages of articles: zh, en, ru')
    .option('--since <day>', 'articles published on or after this day')
    .option('--until <day>', 'articles published on or before this day')
    .option('--asof <day>', 'by what was public on this day')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (what: string, options: Record<string, string | boolean | undefined>) => {
      const { runExport } = await import('../export-run.ts');
      await runExport(what, options);
    });
}

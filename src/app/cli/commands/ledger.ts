import type { Command } from 'commander';

type Values = Record<string, string | boolean | undefined>;

/** `tradetally ledger …`: the record of official figures. Each command's work is loaded when it runs. */
export function registerLedger(program: Command): void {
  const ledger = program.command('ledger').description('keep and question the record of official figures');
  add(ledger);
  questions(ledger);
  ledger
    .command('sources')
    .description('list the sources that figures can be taken from, with their terms')
    .option('--json', 'one JSON array')
    .action(async (options: Values) => (await import('../ledger/sources.ts')).listSources(options));
  ledger
    .command('status')
    .description('what the ledger has: by reporter, partner and frequency, last release, gaps')
    .option('--reporter <codes>', 'economies, separated by commas')
    .option('--partner <codes>', 'economies, separated by commas')
    .option('--source <names>', 'offices, separated by commas')
    .option('--json', 'one JSON array')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (options: Values) => (await import('../ledger/status.ts')).showStatus(options));
  ledger
    .command('mirror')
    .description('the same flows as both sides record them, with the gap and whether freight explains it')
    .argument('<economy>', 'one side, as CHN')
    .argument('<other>', 'the other side, as USA')
    .requiredOption('--from <period>', 'first year or month: 2022 or 2022-01')
    .option('--to <period>', 'last year or month')
    .option('--currency <code>', 'the currency to compare in', 'USD')
    .option('--format <name>', 'table, csv, json', 'table')
    .option('--asof <day>', 'as a reader of this day had it')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (one: string, other: string, options: Values) =>
      (await import('../ledger/mirror.ts')).showMirror(one, other, options),
    );
  ledger
    .command('audit')
    .description('look for what does not fit: sums, growth, outliers, unit slips; exit code 1 where something is open')
    .option('--all', 'list the known exceptions too, with their reasons')
    .option('--json', 'one JSON object')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (options: Values) => (await import('../ledger/audit.ts')).showAudit(options));
}

function add(ledger: Command): void {
  ledger
    .command('add')
    .description('take figures in: from files, or from the office itself where it can be asked')
    .argument('<source>', 'a source, see "tradetally ledger sources"')
    .argument('[file...]', 'files to read')
    .option('--released <day>', 'the day on which the figures became public (YYYY-MM-DD)')
    .option('--map <file>', 'for csv and sdmx-csv: the file that says which column holds what')
    .option('--reporter <codes>', 'economies to ask for, separated by commas')
    .option(
      '--partner <codes>',
      'partners to ask for, separated by commas (all goods trade with the world if left out)',
    )
    .option('--from <period>', 'first year or month to ask for: 2023 or 2023-09')
    .option('--to <period>', 'last year or month to ask for')
    .option('--hs <codes>', 'commodities to ask for; all goods if left out')
    .option('--bulk', 'for comtrade, with a key: whole files of each reporter and period')
    .option('--month <month>', 'for gacc: the month of a table that does not say it (2023-09)')
    .option('--flow <flow>', 'for gacc: export or import, where the file does not say it')
    .option('--json', 'one JSON line for each input')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (source: string, files: string[], options: Values) =>
      (await import('../ledger/add.ts')).addFigures(source, files, options),
    );
}

function questions(ledger: Command): void {
  for (const [name, description] of [
    ['query', 'print figures that match'],
    ['diff', 'print what releases revised, largest first'],
  ] as const) {
    const command = ledger
      .command(name)
      .description(description)
      .option('--reporter <codes>', 'economies, separated by commas')
      .option('--partner <codes>', 'economies, separated by commas')
      .option('--region <code>', 'a part of the reporter, ISO 3166-2')
      .option('--flow <flows>', 'export, import, total, balance')
      .option('--commodity <name>', 'a heading as the ledger has it; "all" for all goods')
      .option('--hs <code>', 'a code of the Harmonized System, or its beginning')
      .option('--measure <name>', 'value, growth, quantity')
      .option('--unit <unit>', 'USD, CNY, percent, t')
      .option('--source <names>', 'offices, separated by commas')
      .option('--from <day>', 'periods that begin on or after this day')
      .option('--to <day>', 'periods that end on or before this day')
      .option('--frequency <kind>', 'day, month, quarter, half, year, year_to_date')
      .option('--asof <day>', 'as a reader of this day had it')
      .option('--limit <number>', 'at most so many rows')
      .option('--format <name>', 'table, csv, json', 'table')
      .option('--data <folder>', 'the data folder (TRADETALLY_DATA)');
    if (name === 'query') {
      command
        .option('--latest', 'only the vintage that was public last')
        .option('--history', 'every state with the days on which it was the published one')
        .option('--output <file>', 'write Parquet instead of printing')
        .action(async (options: Values) => (await import('../ledger/query.ts')).showQuery(options));
    } else {
      command
        .option('--since <day>', 'only what changed on or after this day')
        .option('--beyond <percent>', 'only changes larger than this')
        .action(async (options: Values) => (await import('../ledger/diff.ts')).showDiff(options));
    }
  }
}

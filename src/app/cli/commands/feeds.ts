import type { Command } from 'commander';

type Values = Record<string, string | boolean | undefined>;

const DATA = ['--data <folder>', 'the data folder (TRADETALLY_DATA)'] as const;

/** `tradetally feeds …`: subscriptions, and what they bring. */
export function registerFeeds(program: Command): void {
  const feeds = program.command('feeds').description('follow feeds: RSS, Atom, JSON Feed');
  feeds
    .command('add')
    .description('follow feeds: by address, or all of an OPML list')
    .argument('<feed...>', 'addresses of feeds, or OPML files')
    .option(...DATA)
    .action(async (given: string[], options: Values) =>
      (await import('../folder/feeds.ts')).addFeedsOf(given, options),
    );
  feeds
    .command('list')
    .description('the feeds that are followed, and how each does')
    .option('--json', 'one JSON array')
    .option(...DATA)
    .action(async (options: Values) => (await import('../folder/feeds.ts')).listFeeds(options));
  feeds
    .command('fetch')
    .description('fetch what is new')
    .argument('[feed...]', 'only these feeds')
    .option('--every <time>', 'again and again: 15m, 2h, 1d')
    .option('--force', 'also those that wait after a failure or are gone')
    .option('--allow-private', 'fetch addresses of your own network too')
    .option(...DATA)
    .action(async (only: string[], options: Values) => (await import('../folder/fetch.ts')).runFetch(only, options));
  feeds
    .command('remove')
    .description('follow feeds no longer; their articles stay')
    .argument('<feed...>', 'addresses as listed')
    .option(...DATA)
    .action(async (given: string[], options: Values) =>
      (await import('../folder/feeds.ts')).removeFeedsOf(given, options),
    );
  feeds
    .command('export')
    .description('print the list as OPML')
    .argument('[file]', 'write it to this file')
    .option(...DATA)
    .action(async (file: string | undefined, options: Values) =>
      (await import('../folder/feeds.ts')).exportFeeds(file, options),
    );
}

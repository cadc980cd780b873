import type { Command } from 'commander';

type Values = Record<string, string | boolean | undefined>;

const DATA = ['--data <folder>', 'the data folder (TRADETALLY_DATA)'] as const;
const PRIVATE = ['--allow-private', 'send to addresses of your own network too'] as const;

/** `tradetally webhooks …`: who is told of new verdicts and of corrections. */
export function registerWebhooks(program: Command): void {
  const hooks = program.command('webhooks').description('tell other programs of new verdicts and of corrections');
  hooks
    .command('add')
    .description('tell this address from now on; prints the key of the signatures')
    .argument('<url>', 'where messages are sent (POST)')
    .option('--events <list>', 'verdicts, corrections or both', 'verdicts,corrections')
    .option('--ratings <list>', 'findings with these verdicts', 'refuted,inconsistent')
    .option(...DATA)
    .action(async (url: string, options: Values) => (await import('../webhooks/list.ts')).addHook(url, options));
  hooks
    .command('list')
    .description('who is told, and how it went')
    .option('--json', 'one JSON array, without the keys')
    .option(...DATA)
    .action(async (options: Values) => (await import('../webhooks/list.ts')).listHooks(options));
  hooks
    .command('remove')
    .description('tell an address no longer')
    .argument('<id...>', 'ids as listed')
    .option(...DATA)
    .action(async (ids: string[], options: Values) => (await import('../webhooks/list.ts')).removeHooks(ids, options));
  hooks
    .command('send')
    .description('send what is new, and again what failed')
    .option('--every <time>', 'again and again: 30s, 15m, 2h')
    .option('--force', 'also to those that wait after a failure or are gone')
    .option(...PRIVATE)
    .option(...DATA)
    .action(async (options: Values) => (await import('../webhooks/send.ts')).runSend(options));
  hooks
    .command('test')
    .description('send one message of the kind "test"')
    .argument('<id>', 'id as listed')
    .option(...PRIVATE)
    .option(...DATA)
    .action(async (id: string, options: Values) => (await import('../webhooks/send.ts')).runTest(id, options));
}

import type { Command } from 'commander';

/** `tradetally status`: what the data folder holds and how it does. */
export function registerStatus(program: Command): void {
  program
    .command('status')
    .description('what the data folder holds: articles, verdicts, feeds, and whether the index is up to date')
    .option('--json', 'one JSON object')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (options: Record<string, string | boolean | undefined>) => {
      const { runStatus } = await import('../folder/status.ts');
      await runStatus(options);
    });
}

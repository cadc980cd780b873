import type { Command } from 'commander';

/** `tradetally changes`: verdicts that are others now than they were. */
export function registerChanges(program: Command): void {
  program
    .command('changes')
    .description('judge again what a newer ledger or version touches, and list the verdicts that changed')
    .option('--since <day>', 'those noticed on or after this day (YYYY-MM-DD)')
    .option('--list', 'only list, judge nothing again')
    .option('--json', 'one JSON line a change')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (options: Record<string, string | boolean | undefined>) => {
      const { runChanges } = await import('../folder/changes.ts');
      await runChanges(options);
    });
}

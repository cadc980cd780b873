import type { Command } from 'commander';

/** `tradetally backup`: a copy of what cannot be made anew. */
export function registerBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'copy what cannot be made anew (articles, ledger, feeds, changes) to a folder; run again, it copies what is new',
    )
    .argument('<folder>', 'where to; used as --data, it is a data folder')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (target: string, options: Record<string, string | boolean | undefined>) => {
      const { runBackup } = await import('../folder/backup.ts');
      await runBackup(target, options);
    });
}

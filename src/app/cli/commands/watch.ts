import type { Command } from 'commander';

/** `tradetally watch`: a folder whose articles are taken in as they come. */
export function registerWatch(program: Command): void {
  program
    .command('watch')
    .description('take in the articles of folders, and then each new or changed one, until it is stopped')
    .argument('<folder...>', 'folders to watch')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (folders: string[], options: Record<string, string | boolean | undefined>) => {
      const { runWatch } = await import('../folder/watch.ts');
      await runWatch(folders, options);
    });
}

import type { Command } from 'commander';

/** `tradetally rebuild`: the index anew, from the article files alone. */
export function registerRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('make the index of the data folder anew from the article files')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (options: Record<string, string | boolean | undefined>) => {
      const { runRebuild } = await import('../folder/rebuild.ts');
      await runRebuild(options);
    });
}

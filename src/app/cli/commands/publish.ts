import type { Command } from 'commander';

/** `tradetally publish DIR`: the web app as plain files. */
export function registerPublish(program: Command): void {
  program
    .command('publish')
    .description('write all pages of the web app as plain files, for any static host')
    .argument('<folder>', 'where the site goes; one that was published there before is replaced')
    .option('--address <url>', 'where the site will be found: its feeds and reviews say so', 'http://127.0.0.1:8080')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (folder: string, options: Record<string, string | boolean | undefined>) => {
      const { runPublish } = await import('../publish-run.ts');
      await runPublish(folder, options);
    });
}

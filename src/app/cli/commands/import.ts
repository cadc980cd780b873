import type { Command } from 'commander';

/** `tradetally import`: archives of articles into the data folder. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description(
      'take archives of articles into the data folder: files and folders of Markdown, HTML, text, NDJSON, feeds',
    )
    .argument('<path...>', 'files and folders')
    .option('--published <day>', 'when they were published, where the files do not say (YYYY-MM-DD)')
    .option('--lang <tag>', 'the language of the texts, where it is not found: zh, en, ru')
    .option('--json', 'the summary as JSON')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (paths: string[], options: Record<string, string | boolean | undefined>) => {
      const { runImport } = await import('../folder/import.ts');
      await runImport(paths, options);
    });
}

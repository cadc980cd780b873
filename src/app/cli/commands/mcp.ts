import type { Command } from 'commander';

/** `tradetally mcp`: the tools for an agent, over standard input and output. */
export function registerMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve an agent over standard input and output (Model Context Protocol)')
    .option('--site <address>', 'where the pages are served: permalinks lead there', 'http://127.0.0.1:8080')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .action(async (options: Record<string, string | boolean | undefined>) => {
      const { mcp } = await import('../mcp-run.ts');
      await mcp(options);
    });
}

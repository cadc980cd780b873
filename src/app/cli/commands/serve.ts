import type { Command } from 'commander';

/** `tradetally serve`: the same as a web page on this machine. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('open a web page on this machine that takes articles')
    .option('--port <number>', 'the port to listen on; 0 takes a free one', '8080')
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--data <folder>', 'the data folder (TRADETALLY_DATA)')
    .option('--cors <origin>', 'the one origin whose pages may ask /api, as https://desk.example')
    .option('--allow-private', 'fetch addresses of your own network too')
    .action(async (options: Record<string, string | boolean | undefined>) => {
      const { serve } = await import('../serve-run.ts');
      await serve(options);
    });
}

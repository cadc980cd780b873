import type { Command } from 'commander';

/** `tradetally verify`: judges written proofs again, from nothing but themselves. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('judge proofs again from their own rows; exit code 1 where one digit was changed')
    .argument('<file...>', 'what "check --proof" wrote')
    .action(async (files: string[]) => {
      const { verify } = await import('../verify-run.ts');
      await verify(files);
    });
}

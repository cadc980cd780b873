import { Command } from 'commander';
import { version } from './version.ts';

type Register = (program: Command) => void;

/** The commands by name; a call loads only its own, all where help is wanted. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  check: async () => (await import('./commands/check.ts')).registerCheck,
  extract: async () => (await import('./commands/extract.ts')).registerExtract,
  verify: async () => (await import('./commands/verify.ts')).registerVerify,
  serve: async () => (await import('./commands/serve.ts')).registerServe,
  ledger: async () => (await import('./commands/ledger.ts')).registerLedger,
  feeds: async () => (await import('./commands/feeds.ts')).registerFeeds,
  import: async () => (await import('./commands/import.ts')).registerImport,
  watch: async () => (await import('./commands/watch.ts')).registerWatch,
  webhooks: async () => (await import('./commands/webhooks.ts')).registerWebhooks,
  export: async () => (await import('./commands/export.ts')).registerExport,
  publish: async () => (await import('./commands/publish.ts')).registerPublish,
  mcp: async () => (await import('./commands/mcp.ts')).registerMcp,
  changes: async () => (await import('./commands/changes.ts')).registerChanges,
  status: async () => (await import('./commands/status.ts')).registerStatus,
  backup: async () => (await import('./commands/backup.ts')).registerBackup,
  rebuild: async () => (await import('./commands/rebuild.ts')).registerRebuild,
};

/** The command line for these arguments. */
export async function buildProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('tradetally')
    .description('Finds every figure about trade in the news and tallies it against the official record.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what the command does')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`) })
    .addHelpText('after', '\nExit codes: 0 done, 1 something failed or --fail-on was hit, 2 the call is wrong.');
  const named = COMMANDS[args[0] ?? ''];
  const chosen = named ? [named] : Object.values(COMMANDS);
  for (const load of chosen) (await load())(program);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

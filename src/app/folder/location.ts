import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** What the location depends on besides the option: passed in by tests. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

const HERE: Surroundings = { env: process.env, platform: process.platform, home: homedir() };

/** The data folder: `--data`, else `TRADETALLY_DATA`, else the platform's place for an application's data. */
export function dataFolder(option?: string, { env, platform, home }: Surroundings = HERE): string {
  const said = option || env['TRADETALLY_DATA'];
  if (said) return resolve(said);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'tradetally');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'tradetally');
  // XDG Base Directory Specification 0.8: a relative address is to be ignored.
  const xdg = env['XDG_DATA_HOME'];
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'tradetally');
}

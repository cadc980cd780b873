import { stat } from 'node:fs/promises';
import { failure } from '../../folder/fault.ts';
import { openFolder, type DataFolder } from '../../folder/folder.ts';
import { dataFolder } from '../../folder/location.ts';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The data folder that the options or the environment name. */
export const dataOf = (options: Values): string =>
  dataFolder(typeof options['data'] === 'string' ? options['data'] : undefined);

/** Tells something on standard error. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs with the data folder open for writing, and closes it whatever happens. */
export async function withFolder<T>(
  options: Values,
  command: string,
  work: (folder: DataFolder) => Promise<T>,
): Promise<T> {
  const folder = await openFolder(dataOf(options), { command: `tradetally ${command}`, tell: say });
  try {
    return await work(folder);
  } finally {
    await folder.close();
  }
}

/** Errors: where there is no data folder yet. */
export async function requireFolder(options: Values): Promise<string> {
  const root = dataOf(options);
  const found = await stat(root).catch(() => null);
  if (!found?.isDirectory()) {
    throw failure(
      'no-folder',
      'There is no data folder here yet: "tradetally import" or "tradetally feeds add" makes one.',
      root,
    );
  }
  return root;
}

/** Ends with the first Ctrl-C or termination; the second one kills as usual. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

/** `1,234 articles`, `1 article`. */
export const counted = (n: number, one: string, many: string = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

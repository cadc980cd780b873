import { RATINGS, type Rating } from '../../../model/verdict.ts';
import { userError } from '../../errors.ts';
import { DISK } from '../../folder/disk.ts';
import { explaining, failure } from '../../folder/fault.ts';
import { EVENTS, loadHooks, newHook, saveHooks, type Hook } from '../../webhooks/hook.ts';
import { requireFolder, type Values } from '../folder/open.ts';
import { print } from '../printer.ts';

/** Adds a hook and prints its id and key: the key is shown this once. */
export async function addHook(url: string, options: Values): Promise<void> {
  if (!URL.canParse(url)) throw userError('bad-address', url);
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw userError('bad-scheme', url, protocol);
  if (username || password) throw userError('address-credentials', url);
  const events = among(EVENTS, String(options['events']), 'event');
  const ratings = among<Rating>(RATINGS, String(options['ratings']), 'rating');
  const root = await requireFolder(options);
  const hook = newHook({ url, events, ratings }, new Date().toISOString());
  await explaining(root, async () => saveHooks(DISK, root, [...(await loadHooks(DISK, root)), hook]));
  await print(`Webhook ${hook.id} is told from now on. Its key, shown this once:\n${hook.secret}\n`);
}

/** Prints who is told, and how it went. */
export async function listHooks(options: Values): Promise<void> {
  const hooks = await loadHooks(DISK, await requireFolder(options));
  if (options['json']) {
    await print(`${JSON.stringify(hooks, (key, value: unknown) => (key === 'secret' ? undefined : value))}\n`);
    return;
  }
  for (const hook of hooks) await print(line(hook));
  if (hooks.length === 0) await print('Nobody is told: "tradetally webhooks add URL" adds a receiver.\n');
}

export async function removeHooks(ids: readonly string[], options: Values): Promise<void> {
  const root = await requireFolder(options);
  const hooks = await loadHooks(DISK, root);
  for (const id of ids) if (!hooks.some((hook) => hook.id === id)) throw unknownHook(id);
  await explaining(root, () =>
    saveHooks(
      DISK,
      root,
      hooks.filter(({ id }) => !ids.includes(id)),
    ),
  );
}

export const unknownHook = (id: string): Error =>
  failure(
    'no-webhook',
    `There is no webhook ${JSON.stringify(id)}: "tradetally webhooks list" shows those there are.`,
    null,
  );

function line(hook: Hook): string {
  const state = hook.gone
    ? 'gone'
    : hook.error !== null
      ? `failed ${hook.failures} times, next try ${hook.notBefore ?? 'now'}: ${hook.error}`
      : hook.taken === null
        ? 'not told yet'
        : `told ${hook.taken}`;
  return `${hook.id}  ${hook.url}  ${hook.events.join(',')}  ${hook.ratings.join(',')}  ${state}\n`;
}

function among<T extends string>(all: readonly T[], list: string, what: string): T[] {
  const names = list.split(',').map((name) => name.trim());
  return names.map((name) => {
    const found = all.find((one) => one === name);
    if (found) return found;
    throw userError('bad-option', null, `${JSON.stringify(name)} is no ${what}: give some of ${all.join(', ')}.`);
  });
}

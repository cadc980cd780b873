import { DISK } from '../../folder/disk.ts';
import { openIndex } from '../../folder/index/read/index.ts';
import { pause } from '../../intake/fetch-feeds.ts';
import type { Hook } from '../../webhooks/hook.ts';
import { loadHooks } from '../../webhooks/hook.ts';
import { deliver, sendNews } from '../../webhooks/send.ts';
import { setExitCode } from '../exit.ts';
import { parseTime } from '../folder/fetch.ts';
import { counted, requireFolder, stopSignal, type Values } from '../folder/open.ts';
import { print, tell } from '../printer.ts';
import { unknownHook } from './list.ts';

/** Sends what is new, once or again and again. A failure is told, and sets the exit code. */
export async function runSend(options: Values): Promise<void> {
  const every = typeof options['every'] === 'string' ? parseTime(options['every']) : null;
  const root = await requireFolder(options);
  const signal = stopSignal();
  const fetch = { allowPrivate: options['allowPrivate'] === true, signal };
  while (!signal.aborted) {
    let messages = 0;
    const index = await openIndex(root);
    try {
      const told = (hook: Hook, sent: number): void => {
        messages += sent;
        if (hook.error !== null) complain(hook, hook.error);
      };
      await sendNews(DISK, root, index, { fetch, force: options['force'] === true, tell: told });
    } finally {
      index.close();
    }
    await print(`${counted(messages, 'message')} taken.\n`);
    if (every === null) return;
    await pause(every, signal);
  }
}

/** Sends one message that says nothing, to see that it is taken. */
export async function runTest(id: string, options: Values): Promise<void> {
  const hook = (await loadHooks(DISK, await requireFolder(options))).find((one) => one.id === id);
  if (!hook) throw unknownHook(id);
  const message = { id: `msg_test_${Date.now()}`, type: 'test', data: {} };
  const fetch = { allowPrivate: options['allowPrivate'] === true };
  const failed = await deliver(hook, message, { now: () => new Date(), options: { fetch, waits: [] } });
  if (failed) complain(hook, failed.error ?? '');
  else await print('The message was taken.\n');
}

function complain({ url }: Hook, message: string): void {
  setExitCode(1);
  tell({ severity: 'error', code: 'webhook', message, file: url, line: null, field: null });
}

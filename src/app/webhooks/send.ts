import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { sendTo, type FetchOptions, type Receipt } from '../fetch.ts';
import type { Disk } from '../folder/disk.ts';
import type { IndexReader } from '../folder/index/read/index.ts';
import { backOff } from '../intake/feed-state.ts';
import { pause } from '../intake/fetch-feeds.ts';
import { EVENTS, loadHooks, saveHooks, type Hook } from './hook.ts';
import { changesOf, nextNews, type Changes, type News } from './news.ts';
import { signedHeaders } from './sign.ts';

export interface SendOptions {
  readonly fetch?: FetchOptions;
  readonly now?: () => Date;
  /** Also hooks that wait after a failure or are gone. */
  readonly force?: boolean;
  /** Waits between the tries of one message. */
  readonly waits?: readonly number[];
  readonly tell?: (hook: Hook, sent: number) => void;
}

/** A message is tried three times at once; after that its hook waits, longer each time, and it is tried again. */
const WAITS_MS = [1000, 5000] as const;
const LIMIT_MS = 15_000;

/**
 * Tells every hook what is new to it, message by message, and keeps how far each was told after every one: a message may
 * come twice after a crash, under the same id, and none is lost.
 */
export async function sendNews(disk: Disk, root: string, index: IndexReader, options: SendOptions = {}): Promise<void> {
  const now = options.now ?? (() => new Date());
  const hooks = await loadHooks(disk, root);
  const changes = changesOf(disk, root);
  for (const [i, hook] of hooks.entries()) {
    const waiting = hook.gone || (hook.notBefore !== null && Date.parse(hook.notBefore) > now().getTime());
    if (waiting && !options.force) continue;
    const keep = async (state: Hook): Promise<void> => {
      hooks[i] = state;
      await saveHooks(disk, root, hooks);
    };
    const sent = await tellHook({ ...hook, gone: false }, { index, changes, keep, now, options });
    options.tell?.(hooks[i]!, sent);
  }
}

interface Errand {
  readonly index: IndexReader;
  readonly changes: Changes;
  readonly keep: (state: Hook) => Promise<void>;
  readonly now: () => Date;
  readonly options: SendOptions;
}

/** Sends until nothing is new or a message fails. Gives how many messages were taken. */
async function tellHook(start: Hook, errand: Errand): Promise<number> {
  let hook = start;
  let sent = 0;
  for (const event of EVENTS.filter((one) => hook.events.includes(one))) {
    for (;;) {
      const news = await nextNews(hook, event, errand.index, errand.changes);
      if (news === null) break;
      const failed = await deliver(hook, messageOf(hook, news), errand);
      if (failed) {
        await errand.keep({ ...hook, ...failed });
        return sent;
      }
      sent++;
      hook = toldUpTo(hook, news, errand.now());
      await errand.keep(hook);
    }
  }
  return sent;
}

const toldUpTo = (hook: Hook, { event, upTo }: News, now: Date): Hook => ({
  ...hook,
  told: { ...hook.told, [event]: upTo },
  taken: now.toISOString(),
  failures: 0,
  error: null,
  notBefore: null,
  gone: false,
});

export interface Message {
  /** The same for the same news to the same hook, however often it is sent. */
  readonly id: string;
  readonly type: string;
  readonly data: object;
}

const messageOf = (hook: Hook, { event, data, upTo }: News): Message => ({
  id: `msg_${createHash('sha256')
    .update(JSON.stringify([hook.id, event, hook.told[event], upTo]))
    .digest('hex')
    .slice(0, 24)}`,
  type: event,
  data,
});

/** Null where the message was taken; else what to remember of the failure. */
export async function deliver(
  hook: Hook,
  message: Message,
  { now, options }: Pick<Errand, 'now' | 'options'>,
): Promise<Pick<Hook, 'failures' | 'error' | 'notBefore' | 'gone'> | null> {
  const waits = options.waits ?? WAITS_MS;
  let failure: { error: string; retryAfter: string | null; gone: boolean } | null = null;
  for (let attempt = 0; attempt <= waits.length; attempt++) {
    if (attempt > 0) await pause(waits[attempt - 1]!, options.fetch?.signal);
    const at = now();
    const body = JSON.stringify({ type: message.type, timestamp: at.toISOString(), data: message.data });
    const receipt = await post(hook, message.id, at, body, options.fetch ?? {});
    if ('error' in receipt) failure = { ...receipt, retryAfter: null, gone: false };
    else if (receipt.status >= 200 && receipt.status < 300) return null;
    else {
      failure = { error: told(receipt), retryAfter: receipt.retryAfter, gone: receipt.status === 410 };
      if (!mayPass(receipt.status)) break;
    }
  }
  const failures = hook.failures + 1;
  const { error, retryAfter, gone } = failure!;
  return { failures, error, gone, notBefore: backOff(failures, retryAfter, now()) };
}

async function post(
  hook: Hook,
  id: string,
  at: Date,
  body: string,
  options: FetchOptions,
): Promise<Receipt | { readonly error: string }> {
  try {
    return await sendTo(hook.url, body, signedHeaders(id, at, body, hook.secret), { limitMs: LIMIT_MS, ...options });
  } catch (fault) {
    if (fault instanceof UserError) return { error: fault.message };
    throw fault;
  }
}

/** Worth a second try at once: the server's own trouble, or too much at a time. */
const mayPass = (status: number): boolean => status >= 500 || status === 408 || status === 429;

const told = ({ status }: Receipt): string =>
  status === 410 ? 'The receiver is gone for good (410).' : `The receiver answered ${status}.`;

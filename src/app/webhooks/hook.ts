import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { RATINGS, type Rating } from '../../model/verdict.ts';
import { readText, writeWhole, type Disk } from '../folder/disk.ts';
import { failure } from '../folder/fault.ts';
import { HOOKS } from '../folder/layout.ts';

/** What can be told: verdicts on articles that came, and verdicts that are others now than they were. */
export const EVENTS = ['verdicts', 'corrections'] as const;
export type Event = (typeof EVENTS)[number];

/** Someone who wants to be told, and how far they were told. */
export interface Hook {
  readonly id: string;
  readonly url: string;
  /** Key of the signatures, as Standard Webhooks writes it: `whsec_` and base64. */
  readonly secret: string;
  readonly events: readonly Event[];
  /** Only findings with one of these verdicts. */
  readonly ratings: readonly Rating[];
  /** Sort keys of what was told last, by event; everything later is news. */
  readonly told: Readonly<Record<Event, readonly [time: string, key: string]>>;
  /** Failures in a row, and what the last one was. */
  readonly failures: number;
  readonly error: string | null;
  /** Not to be tried before. */
  readonly notBefore: string | null;
  /** When it last took a message. */
  readonly taken: string | null;
  /** The receiver said that it is gone for good (410). */
  readonly gone: boolean;
}

const SECRET_BYTES = 24;

/** A hook that is told of whatever comes after `since`, an ISO time. */
export function newHook(wanted: Pick<Hook, 'url' | 'events' | 'ratings'>, since: string): Hook {
  return {
    id: randomBytes(4).toString('hex'),
    secret: `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`,
    ...wanted,
    told: { verdicts: [since, ''], corrections: [since, ''] },
    failures: 0,
    error: null,
    notBefore: null,
    taken: null,
    gone: false,
  };
}

/** The hooks of a data folder; none where it has no list. Errors: a list that cannot be read. */
export async function loadHooks(disk: Disk, root: string): Promise<Hook[]> {
  const path = join(root, HOOKS);
  const text = await readText(disk, path);
  if (text === null) return [];
  try {
    const list = JSON.parse(text) as unknown;
    if (Array.isArray(list) && list.every(isHook)) return list;
  } catch {
    // Told below.
  }
  throw failure('bad-webhooks', 'This list of webhooks is damaged: mend it, or delete it and add them anew.', path);
}

export async function saveHooks(disk: Disk, root: string, hooks: readonly Hook[]): Promise<void> {
  await writeWhole(disk, join(root, HOOKS), `${JSON.stringify(hooks, null, 1)}\n`, OWNER_ALONE);
}

/** Read and write for the owner, nothing for others. */
const OWNER_ALONE = 0o600;

function isHook(value: unknown): value is Hook {
  const hook = value as Partial<Hook> | null;
  return (
    typeof hook?.id === 'string' &&
    typeof hook.url === 'string' &&
    typeof hook.secret === 'string' &&
    Array.isArray(hook.events) &&
    hook.events.every((event) => EVENTS.includes(event)) &&
    Array.isArray(hook.ratings) &&
    hook.ratings.every((rating) => RATINGS.includes(rating)) &&
    EVENTS.every((event) => Array.isArray(hook.told?.[event]))
  );
}

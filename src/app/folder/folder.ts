import { join } from 'node:path';
import type { Database } from '../../ledger/duckdb.ts';
import { openDesk, type Desk } from './desk.ts';
import { DISK, makeFolder, type Disk } from './disk.ts';
import { explaining } from './fault.ts';
import { finishWork, openWork, publishWork, removeIndex } from './index/work.ts';
import { endJournal, recoverJournal } from './journal.ts';
import { nextDoc } from './known.ts';
import { INDEX, WORK } from './layout.ts';
import { takeLock, type Lock } from './lock.ts';
import { rebuildIndex } from './rebuild.ts';
import { adoptArticles } from './store.ts';
import { doTask } from './task.ts';

/** A data folder that is open for writing: nobody else writes in it until it is closed. */
export interface DataFolder {
  readonly root: string;
  readonly disk: Disk;
  readonly now: () => Date;
  readonly db: Database;
  readonly desk: Desk;
  /** A number that no article of the index has. */
  takeDoc(): number;
  /** Told after each batch that is in the index: now and then it is shown to readers. */
  committed(): Promise<void>;
  /** Shows readers what is in the index, if that is more than they see. */
  publish(): Promise<void>;
  /** Shows readers what is in the index and lets others write. */
  close(): Promise<void>;
}

export interface FolderOptions {
  /** What is being done, told to whoever finds the folder taken: `tradetally import`. */
  readonly command: string;
  readonly disk?: Disk;
  readonly now?: () => Date;
  /** Told what happened at opening that a person should know. */
  readonly tell?: (what: string) => void;
  /** Judges articles; opened over the folder's ledger where none is given. */
  readonly desk?: Desk;
}

/**
 * Opens a data folder for writing, making it where there is none: takes the lock, takes up what a crash left, and makes
 * the index anew where it is missing, damaged or of another version. Close it.
 *
 * Errors: a `UserError` where somebody else writes in it, or the disk refuses.
 */
export async function openFolder(root: string, options: FolderOptions): Promise<DataFolder> {
  const { command, disk = DISK, now = () => new Date(), tell = () => {} } = options;
  return explaining(root, async () => {
    await makeFolder(disk, root);
    const lock = await takeLock(disk, root, command);
    try {
      const desk = options.desk ?? (await openDesk(root, undefined, disk));
      return await recover({ root, disk, now, desk, lock, tell });
    } catch (fault) {
      await lock.release();
      throw fault;
    }
  });
}

interface Opening extends Pick<DataFolder, 'root' | 'disk' | 'now' | 'desk'> {
  readonly lock: Lock;
  readonly tell: (what: string) => void;
}

async function recover(opening: Opening): Promise<DataFolder> {
  const { root, disk, tell } = opening;
  const leftover = await recoverJournal(disk, root);
  let opened = await openWork(disk, root);
  if ('broken' in opened) {
    if (opened.broken === 'damaged') tell(`${join(root, INDEX)} is damaged: it is made anew from the article files.`);
    await removeIndex(disk, join(root, WORK));
    await rebuildIndex(opening);
    opened = await openWork(disk, root);
  }
  if ('broken' in opened) throw new Error('The index was made anew and still cannot be opened.');
  const folder = await folderOver(opening, opened.db);
  if (leftover.length > 0) {
    const { tallied } = await doTask(opening.desk, { kind: 'stored', root, paths: leftover });
    await adoptArticles(folder, tallied);
  }
  await endJournal(disk, root);
  return folder;
}

async function folderOver({ root, disk, now, desk, lock }: Opening, db: Database): Promise<DataFolder> {
  let next = await nextDoc(db);
  const shown = showing(() => publishWork(disk, root, db));
  return {
    root,
    disk,
    now,
    desk,
    db,
    takeDoc: () => next++,
    ...shown,
    close: async () => {
      try {
        await explaining(root, () => finishWork(disk, root, db));
      } finally {
        await lock.release();
      }
    },
  };
}

/** Readers wait no longer than this for what is stored, and showing it takes no more than this share of the time. */
const SHOWN_AFTER_MS = 15_000;
const SHARE = 0.03;

function showing(publish: () => Promise<void>): Pick<DataFolder, 'committed' | 'publish'> {
  let changed = false;
  let due = performance.now() + SHOWN_AFTER_MS;
  const show = async (): Promise<void> => {
    if (!changed) return;
    const started = performance.now();
    await publish();
    changed = false;
    const ended = performance.now();
    due = ended + Math.max(SHOWN_AFTER_MS, (ended - started) / SHARE);
  };
  return {
    committed: async () => {
      changed = true;
      if (performance.now() >= due) await show();
    },
    publish: show,
  };
}

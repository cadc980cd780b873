import { join } from 'node:path';
import type { Database } from '../../ledger/duckdb.ts';
import { openDesk, type Desk } from './desk.ts';
import { DISK, type Disk } from './disk.ts';
import { explaining } from './fault.ts';
import { openPatiently } from './index/open.ts';
import { endJournal, recoverJournal } from './journal.ts';
import { nextDoc } from './known.ts';
import { INDEX } from './layout.ts';
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
    await disk.mkdir(root, { recursive: true });
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
  let opened = await openPatiently(disk, root);
  if ('broken' in opened) {
    if (opened.broken === 'damaged') tell(`${join(root, INDEX)} is damaged: it is made anew from the article files.`);
    await rebuildIndex(opening);
    opened = await openPatiently(disk, root);
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
  return {
    root,
    disk,
    now,
    desk,
    db,
    takeDoc: () => next++,
    close: async () => {
      db.close();
      await lock.release();
    },
  };
}

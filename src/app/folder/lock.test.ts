import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK } from './disk.ts';
import { LOCK_EDGE, takeLock, type LockEdge } from './lock.ts';

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'tally-lock-'))));
afterEach(() => rm(root, { recursive: true }));

const holder = (over: object) =>
  writeFile(
    join(root, 'lock'),
    JSON.stringify({
      pid: 999_999,
      host: LOCK_EDGE.host,
      processStarted: null,
      command: 'tradetally import',
      since: 'then',
      ...over,
    }),
  );

describe('the lock of a data folder', () => {
  it('lets one in, tells the second who is there, and lets it in afterwards', async () => {
    const first = await takeLock(DISK, root, 'tradetally import');
    await expect(takeLock(DISK, root, 'tradetally watch')).rejects.toThrow(
      /tradetally import \(process \d+ on .+, since /,
    );
    await first.release();
    await (await takeLock(DISK, root, 'tradetally watch')).release();
  });

  it('is taken over from a process that no longer runs', async () => {
    await holder({ pid: 999_999 });
    const lock = await takeLock(DISK, root, 'tradetally import', { ...LOCK_EDGE, isRunning: () => false });
    expect(await readFile(join(root, 'lock'), 'utf8')).toContain(String(process.pid));
    await lock.release();
  });

  it('is taken over where the pid was given to another process since', async () => {
    await holder({ pid: process.pid, processStarted: 'boot/1' });
    await (await takeLock(DISK, root, 'x', { ...LOCK_EDGE, startOf: () => 'boot/2' })).release();
  });

  it('of another machine counts while it is touched, and no longer', async () => {
    const elsewhere: LockEdge = LOCK_EDGE;
    await holder({ host: 'another-machine' });
    await expect(takeLock(DISK, root, 'x', elsewhere)).rejects.toThrow(/another-machine/);
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(root, 'lock'), longAgo, longAgo);
    await (await takeLock(DISK, root, 'x', elsewhere)).release();
  });

  it('that is torn by a power cut is nobody’s', async () => {
    await writeFile(join(root, 'lock'), '{"pid": 12');
    await (await takeLock(DISK, root, 'x')).release();
  });

  it('goes to exactly one of many that come at once, over a dead one too', async () => {
    await holder({});
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => takeLock(DISK, root, 'x')));
    expect(tries.filter((t) => t.status === 'fulfilled')).toHaveLength(1);
  });
});

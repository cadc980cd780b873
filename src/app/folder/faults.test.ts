import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainDesk } from '../../../test/support/desk.ts';
import { importPaths } from '../intake/import.ts';
import { DISK, type Disk } from './disk.ts';
import { openFolder } from './folder.ts';

let root: string;
let input: string;
const mounted: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tally-faults-'));
  input = await mkdtemp(join(tmpdir(), 'tally-faults-in-'));
});
afterEach(async () => {
  for (const place of mounted.splice(0)) execFileSync('umount', [place]);
  await rm(root, { recursive: true, force: true });
  await rm(input, { recursive: true });
});

const archive = async (count: number, bytes: number) => {
  for (let n = 0; n < count; n++) {
    const text = `<!--${1.69e12 + n * 9e7}-->\n[第${n}篇](https://news.example/${n})\n------\n\n<p>出口${n}亿美元。${'x'.repeat(bytes)}</p>`;
    await writeFile(join(input, `${n}.md`), text);
  }
};
const run = async (disk: Disk = DISK) => {
  const folder = await openFolder(root, { command: 'test', desk: plainDesk(), disk });
  try {
    return await importPaths(folder, [input], { batch: 10 });
  } finally {
    await folder.close();
  }
};
const stored = async () =>
  (await readdir(join(root, 'articles'), { recursive: true })).filter((name) => name.endsWith('.md'));

const denied = () => Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }));

/** A disk on which only so many bytes of articles fit. */
function quota(bytes: number, code = 'ENOSPC'): Disk {
  let left = bytes;
  return {
    ...DISK,
    writeFileSync: (file, content) => {
      left -= Buffer.byteLength(content);
      if (left < 0) throw Object.assign(new Error(`${code}: no space left on device, write`), { code });
      DISK.writeFileSync(file, content);
    },
  };
}

describe('a data folder on a full disk', () => {
  it('says so, loses nothing that is stored, and goes on when there is space', async () => {
    await archive(60, 500);
    await expect(run(quota(25_000))).rejects.toThrow(/disk of the data folder is full.*Free some space/);
    const before = await stored();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length % 10).toBe(0);
    expect(
      (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.tmp') || name === 'lock'),
    ).toEqual([]);
    expect(await run()).toMatchObject({ new: 60 - before.length });
    expect(await stored()).toHaveLength(60);
  });

  it('says so where a quota is used up', async () => {
    await archive(3, 10);
    await expect(run(quota(10, 'EDQUOT'))).rejects.toThrow(/quota of the data folder is used up/);
  });

  it('of a few megabytes, really mounted, ends with a clear error and whole files', async (context) => {
    if (!mount(root, 'size=3m')) return context.skip('no file system can be mounted here');
    await archive(200, 20_000);
    await expect(run()).rejects.toThrow(/disk of the data folder is full/);
    for (const name of await stored()) expect(await readFile(join(root, 'articles', name), 'utf8')).toMatch(/x<\/p>$/);
    execFileSync('mount', ['-o', 'remount,size=64m', root]);
    await run();
    expect(await stored()).toHaveLength(200);
  });
});

describe('a data folder that cannot be written', () => {
  it('says so where the file system is read-only', async (context) => {
    if (!mount(root, 'size=8m')) return context.skip('no file system can be mounted here');
    await archive(2, 10);
    await run();
    execFileSync('mount', ['-o', 'remount,ro', root]);
    await expect(run()).rejects.toThrow(/read-only file system.*--data/);
    expect(await stored()).toHaveLength(2);
  });

  it('says so where permission is denied', async () => {
    await expect(run({ ...DISK, open: denied })).rejects.toThrow(
      /Permission to write in the data folder is denied.*--data/,
    );
  });

  it('says so where it is a file', async () => {
    await rm(root, { recursive: true });
    await writeFile(root, '');
    await expect(run()).rejects.toThrow(/data folder is a file/);
  });
});

function mount(place: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tally', place], { stdio: 'ignore' });
    mounted.push(place);
    return true;
  } catch {
    return false;
  }
}

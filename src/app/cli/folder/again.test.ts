import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI } from '../../../../test/support/cli.ts';
import { feedItem, openNewsroom, type Newsroom } from '../../../../test/support/newsroom.ts';
import { ROOT } from '../../../../test/support/sources.ts';

/** A release of the test's own: China's exports to Qatar, of which the shipped figures have nothing. */
const RELEASE = `reporter,region,partner,flow,commodity,hs,period,value,multiplier,unit,precision,growth_percent,growth_precision,growth_of,adjustment,source,citation,url,released,released_by,released_rule,status,note
CHN,,QAT,export,,,2023-09,3.2,1e8,USD,0.1,,,,,gacc,test release,https://customs.example/q,2023-10-18,,,confirmed,
`;
const QATAR = '海关总署公布，2023年9月，中国对卡塔尔出口3.2亿美元。';
const RUSSIA = '海关总署公布，2023年前三季度，中俄贸易额为1764亿美元。';

let room: Newsroom;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const tradetally: Newsroom['tradetally'] = (...args) => room.tradetally(...args);
const archived = (n: number, text: string): string => {
  const file = join(room.home, `${n}.md`);
  writeFileSync(file, `<!--1697760000000-->\n[第${n}篇](https://archive.example/${n})\n------\n\n<p>${text}</p>`);
  return file;
};

describe('a newer ledger', { timeout: 120_000 }, () => {
  it('has only the articles that it touches judged again, at the next run, and tells which verdicts changed', async () => {
    await tradetally('import', archived(1, QATAR), archived(2, RUSSIA));
    expect((await tradetally('changes')).stdout).toBe('No verdict has changed.\n');
    writeFileSync(join(room.home, 'release.csv'), RELEASE);
    expect((await tradetally('ledger', 'add', 'reference', join(room.home, 'release.csv'))).code).toBe(0);
    expect((await tradetally('status')).stdout).toMatch(/2 articles judged by an older version or ledger/);
    const next = await tradetally('import', archived(3, '没有数字。'));
    expect(next.stderr).toContain('Judged again: 1 article (newer ledger 1): 1 verdict changed');
    const { stdout, stderr } = await tradetally('changes');
    expect(stdout).toMatch(/3\.2亿美元: unverifiable → supported \(ledger\)\n$/);
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
    expect((await tradetally('status')).stdout).not.toMatch(/older version/);
  });
});

describe('feeds fetch --every', { timeout: 120_000 }, () => {
  it('asks again and again, lets others write in between, and ends with Ctrl-C', async () => {
    room.items = [feedItem(1, RUSSIA)];
    await tradetally('feeds', 'add', room.address);
    const child = spawn(process.execPath, [...CLI, 'feeds', 'fetch', '--every', '2s', '--allow-private'], {
      cwd: ROOT,
      env: { ...process.env, TRADETALLY_DATA: room.data },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const said = async (line: RegExp): Promise<void> => {
      while (!line.test(out)) await new Promise((done) => setTimeout(done, 50));
    };
    await said(/1 feed fetched: 1 new article/);
    await said(/\n.*1 feed fetched: 0 new articles/s);
    room.items = [feedItem(2, RUSSIA), feedItem(1, RUSSIA)];
    await said(/\n.*1 feed fetched: 1 new article/s);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
    expect(room.asked).toBeGreaterThanOrEqual(3);
    const status = JSON.parse((await tradetally('status', '--json')).stdout) as Record<string, unknown>;
    expect(status).toMatchObject({ articles: 5, holder: null, cutOff: false, index: 'ready' });
  });
});

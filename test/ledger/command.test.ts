import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../support/cli.ts';

let data: string;
let server: Server;
let env: Record<string, string>;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-command-'));
  server = createServer((request, response) => {
    const period = new URL(request.url ?? '', 'http://x').searchParams.get('period');
    const row = { period, reporterCode: 156, partnerCode: 643, flowCode: 'X', cmdCode: 'TOTAL', primaryValue: 9.6e9 };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ count: 1, data: [row], error: '' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  env = { TRADETALLY_DATA: data, TRADETALLY_COMTRADE_BASE: `http://127.0.0.1:${port}` };
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(data, { recursive: true, force: true });
});

const ledger = (...args: string[]) => call(['ledger', ...args], { env });

describe('tradetally ledger', { timeout: 120_000 }, () => {
  it('asks an office, then answers from what it took, as of a day too', async () => {
    const added = await ledger(
      'add',
      'comtrade',
      '--reporter',
      'chn',
      '--partner',
      'RUS',
      '--from',
      '2023-08',
      '--to',
      '2023-09',
      '--released',
      '2023-12-01',
    );
    expect([added.code, added.stderr]).toEqual([0, '']);
    expect(added.stdout.match(/1 figures taken in/g)).toHaveLength(2);
    const told = await ledger('query', '--source', 'comtrade', '--format', 'csv');
    expect(told.stdout.split('\n')[1]).toMatch(/^CHN,RUS,export,,2023-08,value,9600000000,USD,2023-12-01,comtrade,/);
    const before = await ledger('query', '--source', 'comtrade', '--asof', '2023-11-30', '--format', 'json');
    expect(JSON.parse(before.stdout)).toEqual([]);
  });

  it('takes a file, tells its bad rows, and does the other files of the call', async () => {
    const file = join(data, 'own.csv');
    writeFileSync(
      file,
      'reporter,partner,flow,period,value,unit\nCHN,RUS,export,2031,1,USD\nCHN,XXX,export,2031,1,USD\n',
    );
    const { code, stdout, stderr } = await ledger('add', 'csv', join(data, 'no-such.csv'), file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*no-such\.csv: There is no such file/);
    expect(stdout).toMatch(
      /1 figures taken in, 1 rows rejected, see .*\.rejects\.csv\n {2}.*own\.csv:3: partner: "XXX"/,
    );
  });

  it('audits what it has: the shipped figures are explained', async () => {
    const { code, stdout } = await ledger('audit');
    expect([code, stdout.trim().split('\n').at(-1)]).toEqual([
      0,
      expect.stringMatching(/^\d+ periods missing in \d+ series; 0 open, \d+ explained, 0 exceptions/),
    ]);
  });

  it.each([
    [['query', '--flow', 'sideways'], 2, 'give one of export, import, total, balance'],
    [['query', '--asof', '2023-02-30'], 2, 'is no day'],
    [['add', 'nosuch'], 2, 'There is no source "nosuch"; there are'],
    [['add', 'gacc'], 2, 'gacc reads files'],
    [['add', 'comtrade'], 1, 'Say whose trade'],
    [['mirror', 'CHN', 'USA', '--from', 'soon'], 2, 'is no year or month'],
  ])('%j is told in one line', async (args, exit, text) => {
    const { code, stderr } = await ledger(...args);
    expect([code, stderr.trim().split('\n').length]).toEqual([exit, 1]);
    expect(stderr).toContain(text);
  });

  it('prints mirror data, revisions, coverage and sources', async () => {
    const mirror = await ledger('mirror', 'CHN', 'USA', '--from', '2025');
    expect(mirror.stdout).toMatch(/2025 +CHN +USA/);
    expect((await ledger('diff', '--limit', '3')).stdout.trim().split('\n')).toHaveLength(4);
    expect((await ledger('status', '--source', 'census', '--json')).stdout).toContain('"reporter": "USA"');
    expect((await ledger('sources')).stdout).toMatch(/comtrade: UN Comtrade.*\n.*key: COMTRADE_API_KEY\n {2}terms: /);
  });
});

describe('a data folder with a damaged file', () => {
  it('is told in one line, without a stack', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tradetally-damaged-'));
    const source = join(folder, 'ledger', 'office');
    mkdirSync(source, { recursive: true });
    writeFileSync(join(source, '2023-01-01-0123456789abcdef.parquet'), 'no parquet');
    const { code, stderr } = await call(['ledger', 'query', '--limit', '1'], { env: { TRADETALLY_DATA: folder } });
    rmSync(folder, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*The data folder cannot be used \(.*0123456789abcdef\.parquet.*\)\.\n$/);
  });
});

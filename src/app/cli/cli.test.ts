import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  closeSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, CLI } from '../../../test/support/cli.ts';

/** September 2023 as China's customs published it; the sentence is a test's own. */
const TEXT = '海关总署公布，2023年前三季度，中俄贸易额为1764亿美元，同比增长29.5%。';
const line = (id: string) => `${JSON.stringify({ id, published: '2023-10-20', text: TEXT })}\n`;

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tradetally-cli-'));
  writeFileSync(at('good.txt'), TEXT);
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('picture.txt'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
  writeFileSync(
    at('french.txt'),
    'Les exportations de la Chine vers la Russie ont augmenté de 5,2 % dans les neuf mois.',
  );
  writeFileSync(at('two.ndjson'), line('a') + line('b'));
  writeFileSync(at('broken.ndjson'), `${line('a')}{"id": \n${line('c')}`);
  // GB18030 for 中俄贸易额, which is no UTF-8.
  writeFileSync(at('gb.txt'), Buffer.concat([Buffer.from('d6d0b6edc3b3d2d7b6ee', 'hex'), Buffer.from('1764')]));
  closeSync(openSync(at('huge.txt'), 'w'));
  truncateSync(at('huge.txt'), 200 * 1024 * 1024);
  mkdirSync(at('bare'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** One clear line on standard error that names what it is about. */
function expectOneLine(stderr: string, words: RegExp): void {
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe('a call that is wrong ends with code 2 and one line', () => {
  test.each([
    ['an unknown option', ['check', '--colour'], /unknown option '--colour'/],
    ['an unknown command', ['chekc'], /unknown command 'chekc'.*check/],
    ['a day that does not exist', ['check', 'x', '--published', '2023-02-30'], /"2023-02-30" is no day/],
    ['a language that cannot be read', ['check', 'x', '--lang', 'fr'], /"fr" cannot be read; there are/],
    ['an interface language that there is not', ['check', 'x', '--locale', 'ru'], /it speaks en, zh/],
    ['a verdict that there is not', ['check', 'x', '--fail-on', 'wrong'], /no verdict "wrong"; there are supported/],
    ['a day of the record that does not exist', ['check', 'x', '--asof', 'yesterday'], /"yesterday" is no day/],
    ['a port that there is not', ['serve', '--port', '99999'], /"99999" is no port/],
  ])('%s', async (_, args, words) => {
    const { code, stdout, stderr } = await call(args);
    expectOneLine(stderr, words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('an input that cannot be read ends with code 1 and one line, and the others are still done', () => {
  test.each([
    ['a missing file', 'missing.txt', /missing\.txt: There is no such file/],
    ['an empty file', 'empty.txt', /empty\.txt: The input is empty/],
    ['a picture', 'picture.txt', /picture\.txt: This is .*not text/],
    ['a file of 200 MB', 'huge.txt', /huge\.txt: It holds 200 MiB/],
    ['a folder without articles', 'bare', /bare: No article was found in this folder/],
  ])('%s', async (_, name, words) => {
    const { code, stdout, stderr } = await call(['check', at(name), at('good.txt'), '--published', '2023-10-20']);
    expectOneLine(stderr, words);
    expect(code).toBe(1);
    expect(stdout).toContain('1764亿美元');
  });

  test.each([
    ['http://127.0.0.1/', /127\.0\.0\.1.*no public address/],
    ['http://[::1]:9/', /no public address/],
    ['ftp://example.org/x', /Only http and https/],
    ['http://user:secret@example.org/', /user name or password/],
  ])('the address %s', async (address, words) => {
    const { code, stderr } = await call(['check', address]);
    expectOneLine(stderr, words);
    expect(code).toBe(1);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file that may not be read (skipped for root, who may read all)',
    async () => {
      writeFileSync(at('secret.txt'), TEXT);
      chmodSync(at('secret.txt'), 0);
      const { code, stderr } = await call(['check', at('secret.txt')]);
      expectOneLine(stderr, /permission denied/);
      expect(code).toBe(1);
    },
  );

  test('a language that cannot be read', async () => {
    const { code, stdout, stderr } = await call(['check', at('french.txt'), '--published', '2023-10-20']);
    expectOneLine(stderr, /French/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('a broken line of NDJSON is named by its number', async () => {
    const { code, stdout, stderr } = await call(['extract', at('broken.ndjson')]);
    expectOneLine(stderr, /broken\.ndjson:2: This line is not one JSON object/);
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((l) => (JSON.parse(l) as { doc: string }).doc),
    ).toEqual(['a', 'c']);
  });
});

describe('an article that is odd but readable is done, with a warning', () => {
  test('without a date', async () => {
    const { code, stdout, stderr } = await call(['check', at('good.txt')]);
    expectOneLine(stderr, /warning: .*good\.txt.*No publication date/);
    expect(code).toBe(0);
    expect(stdout).toContain('1764亿美元');
  });
  test('in GB18030 it is read as what it says', async () => {
    const { code, stdout } = await call(['extract', at('gb.txt')]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ doc: 'gb' });
  });
});

describe('tradetally check', () => {
  test('prints the figure, its verdict and the official row with source and release date', async () => {
    const { code, stdout } = await call(['check', at('good.txt'), '--published', '2023-10-20', '--locale', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/✓ supported · 1764亿美元/);
    expect(stdout).toMatch(/official USD 176\.4 billion \(GACC.*released 2023-10-13\)/);
    expect(stdout).toMatch(/2 trade figures: 2 supported\n$/);
  });
  test('answers in Chinese where the environment does', async () => {
    const args = ['check', at('good.txt'), '--published', '2023-10-20'];
    const { stdout } = await call(args, { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(stdout).toMatch(/✓ 相符 · 1764亿美元/);
    expect(stdout).toMatch(/贸易数字共2处：相符2处\n$/);
  });
  test('reads standard input', async () => {
    const { stdout } = await call(['check', '-', '--published', '2023-10-20', '--locale', 'en'], { stdin: TEXT });
    expect(stdout).toContain('✓ supported · 1764亿美元');
  });
  test('prints one JSON object an article, as NDJSON', async () => {
    const { stdout } = await call(['check', '--json', at('two.ndjson')]);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as { doc: string; claims: { verdict: { rating: string } }[] });
    expect(reports.map(({ doc }) => doc)).toEqual(['a', 'b']);
    expect(reports[0]!.claims[0]!.verdict.rating).toBe('supported');
  });
  test('ends with code 1 where --fail-on names a verdict that was given', async () => {
    const wrong = TEXT.replace('1764', '1964');
    const args = ['check', '-', '--published', '2023-10-20', '--fail-on'];
    expect((await call([...args, 'refuted,inconsistent'], { stdin: wrong })).code).toBe(1);
    expect((await call([...args, 'refuted,inconsistent'], { stdin: TEXT })).code).toBe(0);
  });
  test('judges by what was public on the day of --asof', async () => {
    const { stdout } = await call([
      'check',
      at('good.txt'),
      '--published',
      '2023-10-20',
      '--asof',
      '2023-01-01',
      '--json',
    ]);
    const { claims } = JSON.parse(stdout) as { claims: { verdict: { rating: string } }[] };
    expect(claims[0]!.verdict.rating).toBe('unverifiable');
  });
});

describe('a proof', () => {
  test('is written, judged again, and fails where one digit was changed', async () => {
    const args = ['check', at('good.txt'), '--published', '2023-10-20', '--proof', at('proof.json')];
    expect((await call(args)).code).toBe(0);
    expect(await call(['verify', at('proof.json')])).toMatchObject({
      code: 0,
      stdout: `${at('proof.json')}: the proof holds\n`,
    });
    const proof = readFileSync(at('proof.json'), 'utf8');
    writeFileSync(at('forged.json'), proof.replace('176400000000', '176500000000'));
    const forged = await call(['verify', at('forged.json'), at('proof.json'), at('missing.json')]);
    expect(forged.code).toBe(1);
    expect(forged.stdout).toContain('proof.json: the proof holds');
    expect(forged.stderr).toMatch(/forged\.json: .*hash/);
    expect(forged.stderr).toMatch(/missing\.json: There is no such file/);
  });
  test('is of one article', async () => {
    const { code, stderr } = await call(['check', at('two.ndjson'), '--proof', at('none.json')]);
    expectOneLine(stderr, /one article/);
    expect(code).toBe(2);
  });
});

test('a shopping list names the table that would decide what is unverifiable', async () => {
  const stdin = '海关总署公布，2016年，中国对巴西出口219亿美元。';
  const args = ['check', '-', '--published', '2017-01-20', '--shopping-list', '--locale', 'en'];
  const { stdout } = await call(args, { stdin });
  expect(stdout).toMatch(
    /These would decide what is unverifiable:\n {2}1 × .*China’s exports to Brazil, 2016 \(219亿美元\)/,
  );
});

describe('a pipe', () => {
  test('that closes early is quiet', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => line(String(i))).join('');
    writeFileSync(at('many.ndjson'), many);
    const child = spawn(process.execPath, [...CLI, 'extract', at('many.ndjson')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, told }).toEqual({ code: 0, told: '' });
  });
  test('an interrupt ends the server cleanly', async () => {
    const child = spawn(process.execPath, [...CLI, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+\//);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

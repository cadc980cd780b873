import { describe, expect, test } from 'vitest';
import { call } from '../../../test/support/cli.ts';

const article = (id: string, text: string): string => JSON.stringify({ id, published: '2023-10-20', text });
const LINES = [
  article('a', '2023年前三季度，中俄贸易额为1764亿美元。'),
  '{broken',
  article('b', '9月中俄贸易额达211.8亿美元。'),
  '[1]',
  article('c', 'China’s exports to Russia rose 5% in 2023.'),
];
const stream = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
/** Where a line stood in its part is another place than in the whole. */
const place = (text: string) => text.replaceAll(/"line":\d+/g, '"line":0');
const outOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { doc: string | null; error?: { code: string; line: number } });

describe.each([
  ['extract', ['extract', '--lines']],
  ['check', ['check', '--json', '--lines']],
])('%s as a filter', (_, args) => {
  test('gives one line for each, in order, and a bad one stops nothing', async () => {
    const { code, stdout, stderr } = await call(args, { stdin: stream(LINES) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const told = outOf(stdout);
    expect(told.map(({ doc }) => doc)).toEqual(['a', null, 'b', null, 'c']);
    expect(told[1]!.error).toMatchObject({ code: 'bad-line', line: 2 });
  });
  test('goes on where it was cut: the rest of the lines gives the rest of the output', async () => {
    const whole = (await call(args, { stdin: stream(LINES) })).stdout;
    const done = (await call(args, { stdin: stream(LINES.slice(0, 3)) })).stdout;
    const rest = (await call(args, { stdin: stream(LINES.slice(done.trimEnd().split('\n').length)) })).stdout;
    expect(place(done + rest)).toBe(place(whole));
  });
});

test('lines that begin with a broken one are lines all the same', async () => {
  const { stdout } = await call(['extract', '--lines'], { stdin: stream(LINES.slice(1)) });
  expect(outOf(stdout).map(({ doc }) => doc)).toEqual([null, 'b', null, 'c']);
});

test('lines of anything but JSON are refused', async () => {
  const { code, stderr } = await call(['check', '--lines'], { stdin: '' });
  expect([code, stderr]).toEqual([2, expect.stringContaining('--json')]);
});

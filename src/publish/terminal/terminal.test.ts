import { expect, test } from 'vitest';
import { reportOf, SAMPLE } from '../../../test/support/report.ts';
import { terminal } from './index.ts';

const en = terminal.render(SAMPLE, { locale: 'en', colour: false });
const zh = terminal.render(SAMPLE, { locale: 'zh', colour: false });

test('each figure is marked in its sentence', () => {
  expect(en).toContain('其中，对俄出口[? 96亿美元]，自俄进口[✗ 150.3亿美元]。');
});
test('the official figure stands beside it, with source, release date and difference', () => {
  expect(en).toContain(
    'official USD 11.53 billion (GACC via TASS, released 2023-10-13) · difference +USD 3.5 billion (+30.36%)',
  );
  expect(zh).toContain('官方数字 115.3亿美元（GACC via TASS，2023-10-13公布） · 相差 +35亿美元（+30.36%）');
});
test('nothing is told by colour alone: without the colours it is the same text', () => {
  const coloured = terminal.render(SAMPLE, { locale: 'en', colour: true });
  expect(coloured).toContain('\u001b[31m');
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(en);
});
test('an article cannot drive the terminal', () => {
  const text = '\u001b]0;owned\u0007贸易额\u202e\u009b31m很高';
  const shown = terminal.render(reportOf({ text, title: text }), { locale: 'zh', colour: false });
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
test('an article without figures says so', () => {
  expect(terminal.render(reportOf({ text: '天气很好。' }), { locale: 'zh', colour: false })).toContain(
    '没有找到贸易数字',
  );
});

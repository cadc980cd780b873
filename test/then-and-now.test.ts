import { expect, test } from 'vitest';
import { checkClaims } from '../src/check/index.ts';
import { OUTPUTS } from '../src/publish/index.ts';
import { reportOf } from './support/report.ts';
import { article, book, claim, row } from './support/specimen.ts';

const RECORD = book([
  row('USA CHN imports 2025-11', '$20950.7mn', '2026-01-29'),
  row('USA CHN imports 2025-11', '$20641.4mn', '2026-06-04'),
]);

/** What each output shows of one figure, told on 10 February 2026. */
async function shown(figure: string, locale: 'en' | 'zh'): Promise<readonly string[]> {
  const published = '2026-02-10';
  const told = { ...claim('USA CHN imports 2025-11', figure), quote: figure, at: 0 };
  const { claims } = checkClaims(article([told]), { published }, RECORD);
  const report = { ...reportOf({ text: `${figure}.`, published }), claims, superlatives: [] };
  const outputs = await Promise.all(Object.values(OUTPUTS).map((load) => load()));
  return outputs.map((output) => output.render(report, { locale, colour: false }));
}

test('every output says in one line what was right when written and has been revised since', async () => {
  const line =
    'Right when written, revised since: $20.951 billion then (29 January 2026), $20.641 billion now (4 June 2026).';
  const all = await shown('$20.95bn', 'en');
  expect(all).toHaveLength(3);
  for (const text of all) expect(text.split('\n').some((l) => l.includes(line))).toBe(true);
});

test('every output says in one line what was wrong when written and is right by today’s record', async () => {
  const line = '当时有误，如今碰巧相符：当时为209.507亿美元（2026年1月29日），现为206.414亿美元（2026年6月4日）。';
  for (const text of await shown('$20.641bn', 'zh')) expect(text.split('\n').some((l) => l.includes(line))).toBe(true);
});

test('no output speaks of then and now where both say the same', async () => {
  for (const text of await shown('$25.95bn', 'en')) expect(text).not.toContain('when written');
});

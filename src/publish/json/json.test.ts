import { expect, test } from 'vitest';
import { SAMPLE } from '../../../test/support/report.ts';
import { json, reportJson } from './index.ts';
import { claimJson } from './shape.ts';

const shown = json.render(SAMPLE, { locale: 'en', colour: false });

test('a report is one line', () => {
  expect(shown.endsWith('}\n')).toBe(true);
  expect(shown.trimEnd()).not.toContain('\n');
});
test('nothing of a claim is lost, and its keys stand in the order of the design', () => {
  const { claim } = SAMPLE.claims[0]!;
  expect(claimJson(claim)).toEqual(claim);
  expect(Object.keys(claimJson(claim)).slice(0, 9)).toEqual([
    'quote',
    'at',
    'reporter',
    'region',
    'partner',
    'flow',
    'commodity',
    'hs',
    'actor',
  ]);
});
test('keys stand in one order, whatever order they were made in', () => {
  const shuffled = SAMPLE.claims.map(({ claim, verdict }) => ({
    verdict,
    claim: Object.fromEntries(Object.entries(claim).toReversed()) as unknown as typeof claim,
  }));
  expect(JSON.stringify(reportJson({ ...SAMPLE, claims: shuffled }))).toBe(shown.trimEnd());
});
test('offsets point at the quotes in the text that goes with them', () => {
  const { text, claims } = JSON.parse(shown) as { text: string; claims: { at: number; quote: string }[] };
  for (const { at, quote } of claims) expect(text.slice(at, at + quote.length)).toBe(quote);
});

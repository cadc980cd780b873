import { describe, expect, it } from 'vitest';
import { article, book, claim, rate, row, superlative } from '../../../test/support/specimen.ts';
import { checkSums } from '../../../test/support/sums.ts';
import type { Verdict } from '../../model/verdict.ts';
import { checkClaims } from '../check.ts';
import { verifyProof, writeProof } from '../proof.ts';
import { REASONS } from '../reasons.ts';
import type { Case } from './case.ts';
import { CASES } from './index.ts';

function judge(c: Case) {
  const rows = c.rows.map(([about, number, released, more]) => row(about, number, released ?? null, more));
  const rates = (c.rates ?? []).map(([month, base, quote, value]) => rate(month, base, quote, value));
  const told = article(
    (c.claims ?? []).map(([about, number, , more]) => claim(about, number, more)),
    (c.superlatives ?? []).map(([about, kind, , more]) => superlative(about, kind, more)),
  );
  const last =
    rows
      .map((r) => r.released ?? '')
      .toSorted()
      .at(-1) || null;
  const published = c.published === undefined ? last : c.published;
  const dated = { published, ...(c.totals && { totals: c.totals }) };
  const options = c.today ? { today: c.today } : {};
  const ledger = book(rows, rates);
  const report = checkClaims(told, dated, ledger, options);
  const verdicts = [...report.claims, ...report.superlatives].map((x) => x.verdict);
  return { verdicts, proof: writeProof(told, dated, ledger, options) };
}

const expectedOf = (c: Case): readonly string[] => [...(c.claims ?? []), ...(c.superlatives ?? [])].map((x) => x[2]);

/** Expected rating and reasons as one line, with what came instead where they differ. */
function meets(verdict: Verdict | undefined, expected: string): string {
  const [rating = '', list = ''] = expected.split(': ');
  const wanted = list.split(', ').filter((r) => r !== '');
  const reasons = new Set<string>(verdict?.reasons);
  const right =
    verdict?.rating === rating && wanted.every((r) => (r.startsWith('-') ? !reasons.has(r.slice(1)) : reasons.has(r)));
  return right ? expected : `${verdict?.rating}: ${verdict?.reasons.join(', ')}`;
}

/** One or two plain sentences, the number first. */
const ENGLISH = /^(About )?[-$€£¥\d(]|^A (forecast|target)|^No figure|^A forecast or a target/;

describe.each(CASES)('$topic', ({ cases }) => {
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
    expect(checkSums(c.arithmetic)).toEqual([]);
    const { verdicts, proof } = judge(c);
    expect(expectedOf(c).map((e, i) => meets(verdicts[i], e))).toEqual(expectedOf(c));
    expect(verifyProof(proof)).toEqual({ ok: true, problems: [] });
    for (const v of verdicts) {
      expect(v.reasons.filter((r) => !(r in REASONS))).toEqual([]);
      expect(v.explanation.en).toMatch(ENGLISH);
      expect(v.explanation.en).toMatch(/\.$/);
      expect(v.explanation.en).not.toMatch(/undefined|NaN|null|\s{2}|\.\./);
      expect(v.explanation.en.match(/[^.\d]\. [A-Z]/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(v.explanation.zh).toMatch(/。$/);
      expect(v.explanation.zh).not.toMatch(/undefined|NaN|null|。。/);
    }
  });
});

it('the table holds at least two hundred cases', () => {
  expect(CASES.reduce((n, { cases }) => n + cases.length, 0)).toBeGreaterThanOrEqual(200);
});

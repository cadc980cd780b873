import { describe, expect, it } from 'vitest';
import { article, book, claim, rate, row, superlative } from '../../test/support/specimen.ts';
import { verifyProof, writeProof } from './proof.ts';
import { shoppingList } from './shopping-list.ts';
import { checkClaims } from './check.ts';

const RECORD = book(
  [
    row('CHN RUS total 2022', '$190.271bn', '2023-01-13'),
    row('CHN RUS total 2023', '$240.11bn', '2024-01-12'),
    row('CHN RUS total 2023', '26.3% USD', '2024-01-12'),
    row('CHN USA total 2023', '¥4.67tn', '2024-01-12'),
    row('CHN KOR total 2023', '$310bn', '2024-01-12'),
  ],
  Array.from({ length: 12 }, (_, i) => rate(`2023-${String(i + 1).padStart(2, '0')}`, 'USD', 'CNY', 7.05)),
);
const TOLD = article(
  [
    claim('CHN RUS total 2023', '$240.11bn'),
    claim('CHN RUS total 2023', '26.1%'),
    claim('CHN USA total 2023', '$664bn'),
    claim('CHN RUS exports 2023-12', '$9.9bn'),
  ],
  [
    superlative('CHN RUS total 2023', 'rank', { n: 2 }),
    superlative('CHN RUS total 2023', 'record_high', { since: '2021' }),
  ],
);
const PROOF = writeProof(TOLD, { published: '2024-01-13' }, RECORD, { today: '2026-11-20' });

describe('a proof', () => {
  it('is judged again to the same verdicts from its own rows alone', () => {
    expect(verifyProof(PROOF)).toEqual({ ok: true, problems: [] });
  });

  it('holds the rows, their hashes, the intervals and the rules applied', () => {
    const proof = JSON.parse(PROOF);
    expect(proof.rows[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(proof.steps[0]).toMatchObject({ quote: '$240.11bn', claimed: [240.105e9, 240.115e9], rating: 'supported' });
    expect(proof.steps[1].rules[0]).toContain('no_base_fits');
  });

  it('fails where any one digit is changed', () => {
    const digits = [...PROOF.matchAll(/\d/g)].map((m) => m.index);
    for (let i = 0; i < digits.length; i += Math.ceil(digits.length / 200)) {
      const at = digits[i] as number;
      const other = PROOF[at] === '7' ? '3' : '7';
      expect(verifyProof(PROOF.slice(0, at) + other + PROOF.slice(at + 1)).ok).toBe(false);
    }
  });

  it('says which verdict its rows do not bear out', () => {
    const proof = JSON.parse(PROOF);
    proof.rows.find((r: { row: { value: number } }) => r.row.value === 240.11e9).row.value = 250.11e9;
    const { ok, problems } = verifyProof(JSON.stringify(proof));
    expect(ok).toBe(false);
    expect(problems.join('\n')).toContain('the proof says supported, its rows say refuted');
  });

  it('does not fall over what is no proof', () => {
    for (const text of ['', 'null', '[]', '{}', '{"format":"tradetally-proof/1"}', PROOF.replace('"CHN"', '{}')]) {
      expect(verifyProof(text).ok).toBe(false);
    }
  });
});

describe('a shopping list', () => {
  it('gathers what unverifiable claims wait for, the most wanted first', () => {
    const one = checkClaims(TOLD, { published: '2024-01-13' }, RECORD);
    const december = checkClaims(
      article([claim('CHN RUS exports 2023-12', '8.1%')]),
      { published: '2024-01-13' },
      RECORD,
    );
    const [first] = shoppingList([one, december]);
    expect(first).toMatchObject({
      claims: 2,
      quotes: ['$9.9bn', '8.1%'],
      wanted: { source: 'gacc', partner: 'RUS', flow: 'export' },
    });
  });
});

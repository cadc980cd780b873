import { describe, expect, it } from 'vitest';
import { article, book, claim, rate, row, superlative } from '../../test/support/specimen.ts';
import type { Claim } from '../model/claim.ts';
import type { Observation } from '../model/observation.ts';
import { checkClaims } from './check.ts';

const RECORD: readonly Observation[] = [
  row('CHN RUS total 2022', '$190.271bn', '2023-01-13'),
  row('CHN RUS total 2023', '$240.11bn', '2024-01-12'),
  row('CHN RUS total 2023', '26.3% USD', '2024-01-12'),
  row('CHN RUS exports ytd 2023-09', '$81.4bn', '2023-10-13'),
  row('CHN RUS imports ytd 2023-09', '$94.9bn', '2023-10-13'),
  row('CHN RUS total ytd 2023-09', '$176.4bn', '2023-10-13'),
  row('CHN RUS exports 2025', '-10.4% USD', '2026-01-14'),
  row('CHN RUS exports 2025', '-9.9% CNY', '2026-01-14'),
  row('CHN USA total 2025', '$559.747bn', '2026-01-14'),
];

const verdictsOf = (claims: readonly Claim[], published: string | null = '2024-01-13', rows = RECORD) =>
  checkClaims(article(claims), { published }, book(rows)).claims.map((c) => c.verdict);
const ratingOf = (c: Claim, published?: string | null, rows?: readonly Observation[]) =>
  verdictsOf([c], published, rows)[0]?.rating;

describe('a claim against the record', () => {
  it('is supported where an official figure lies in what the written digits allow', () => {
    expect(ratingOf(claim('CHN RUS total 2023', '$240.1bn'))).toBe('supported');
    expect(ratingOf(claim('CHN RUS total 2023', '$240bn', { approx: 'about' }))).toBe('supported');
  });

  it('is close within one percent of a value', () => {
    expect(ratingOf(claim('CHN RUS total 2023', '$242.0bn'))).toBe('close');
  });

  it('is refuted where the very thing was measured and no version is near', () => {
    const [v] = verdictsOf([claim('CHN RUS total 2023', '$204.11bn')]);
    expect(v?.rating).toBe('refuted');
    expect(v?.reasons[0]).toBe('every_vintage_off');
    expect(v?.difference?.absolute).toBeCloseTo(-36e9);
  });

  it('calls digits that were cut truncated, not wrong', () => {
    const [v] = verdictsOf([claim('CHN USA total 2025', '$559.74bn')], '2026-01-15');
    expect([v?.rating, v?.reasons[0]]).toEqual(['supported', 'truncated']);
  });

  it('does not compare a year to date with a single month', () => {
    expect(ratingOf(claim('CHN RUS total 2023-09', '$176.4bn'))).toBe('unverifiable');
  });

  it('is never refuted where a slot is open', () => {
    for (const slot of ['reporter', 'partner', 'flow', 'period'] as const) {
      expect(ratingOf({ ...claim('CHN RUS total 2023', '$999bn'), [slot]: null })).toBe('unverifiable');
    }
  });

  it('names the series and release that would decide where the record is silent', () => {
    const [v] = verdictsOf([claim('CHN RUS exports 2023-12', '$9.9bn')]);
    expect(v?.rating).toBe('unverifiable');
    expect(v?.wanted).toMatchObject({ source: 'gacc', partner: 'RUS', flow: 'export', unit: 'USD' });
    expect(v?.explanation.en).toContain('release of January 2024');
  });

  it('wants January from the release of March, in which China tells it with February', () => {
    const [china, states] = ['CHN', 'USA'].map(
      (reporter) => verdictsOf([claim(`${reporter} VNM total 2023-01`, '$17bn')])[0]?.wanted?.table,
    );
    expect(china?.en).toContain('(release of March 2023)');
    expect(china?.zh).toContain('（2023年3月发布）');
    expect(states?.en).toContain('(release of February 2023)');
  });

  it('does not check a forecast, and says what the record says now', () => {
    const [v] = verdictsOf([claim('CHN RUS total 2023', '$200bn', { modality: 'forecast' })]);
    expect(v?.rating).toBe('not_checked');
    expect(v?.explanation.en).toContain('$240.11 billion');
  });

  it('notes that customs count goods only', () => {
    const [v] = verdictsOf([claim('CHN RUS total 2023', '$240.1bn', { scope: 'goods_and_services' })]);
    expect(v?.reasons).toContain('goods_only');
  });
});

describe('a growth', () => {
  it('is held against the published rate and shows the revised base', () => {
    const [, v] = verdictsOf([claim('CHN RUS total 2023', '$240.11bn'), claim('CHN RUS total 2023', '26.3%')]);
    expect(v?.rating).toBe('supported');
    expect(v?.reasons).toContain('revised_base');
    expect(v?.evidence.map((e) => e.role)).toContain('base');
  });

  it('is refuted where, with its level beside it, it fits no published base', () => {
    const [, v] = verdictsOf([claim('CHN RUS total 2023', '$240.11bn'), claim('CHN RUS total 2023', '26.1%')]);
    expect([v?.rating, v?.reasons[0]]).toEqual(['refuted', 'no_base_fits']);
  });

  it('counts in the currency of the value beside it', () => {
    const dollars = claim('CHN RUS exports 2025', '$103.3bn');
    const [, right] = verdictsOf([dollars, claim('CHN RUS exports 2025', '-10.4%')], '2026-01-15');
    const [, other] = verdictsOf([dollars, claim('CHN RUS exports 2025', '-9.9%')], '2026-01-15');
    expect(right?.rating).toBe('supported');
    expect([other?.rating, other?.reasons[0]]).toEqual(['close', 'growth_of_other_currency']);
  });
});

const sum = (a: string, b: string, c: string) =>
  verdictsOf([
    claim('CHN RUS exports 2021-03', a),
    claim('CHN RUS imports 2021-03', b),
    claim('CHN RUS total 2021-03', c),
  ]).map((v) => v.rating);

describe('the article’s own arithmetic', () => {
  it('agrees where rounding allows it', () => {
    expect(sum('$81.4bn', '$94.9bn', '$176.4bn')).not.toContain('inconsistent');
    expect(sum('$96亿', '$115.3亿', '$211.8亿')).not.toContain('inconsistent');
    expect(sum('$81.4bn', '$94.9bn', '$178.4bn')).toEqual(['inconsistent', 'inconsistent', 'inconsistent']);
  });

  it('suggests the smallest change that mends it', () => {
    const [, m] = verdictsOf([
      claim('CHN RUS exports 2021-06', '$11.28bn'),
      claim('CHN RUS imports 2021-06', '$9.551'),
      claim('CHN RUS total 2021-06', '$20.831bn'),
    ]);
    expect(m?.rating).toBe('inconsistent');
    expect(m?.suggestion).toMatchObject({ reason: 'unit_slip', to: '9551000000' });
  });

  it('leaves alone an amount converted at the rate of the article’s day', () => {
    const rates = [rate('2022-01', 'USD', 'CNY', 6.36), rate('2023-10', 'USD', 'CNY', 7.3)];
    const yuan = claim('CHN RUS exports 2022-01', '¥42.64bn', { region: 'CN-LN', at: 5 });
    const dollars = claim('CHN RUS exports 2022-01', '$5.83bn', {
      region: 'CN-LN',
      at: 9,
      converts: 5,
      approx: 'about',
    });
    const checked = checkClaims(article([yuan, dollars]), { published: '2023-10-23' }, book(RECORD, rates)).claims;
    expect(checked.map((c) => c.verdict.rating)).toEqual(['unverifiable', 'unverifiable']);
    expect(checked[1]?.verdict.reasons).toContain('conversion_day_rate');
  });
});

const yearly = ['110.8', '107.8', '146.9', '190.3', '240.1'].map((v, i) => row(`CHN RUS total ${2019 + i}`, `$${v}bn`));
const judge = (s: ReturnType<typeof superlative>, rows: readonly Observation[]) =>
  checkClaims(article([claim('CHN RUS total 2023', '$240bn')], [s]), { published: '2024-01-13' }, book(rows))
    .superlatives[0]?.verdict;

describe('a superlative', () => {
  it('holds as a record over every year at hand', () => {
    const v = judge(superlative('CHN RUS total 2023', 'record_high'), yearly);
    expect([v?.rating, v?.table?.length]).toEqual(['supported', 5]);
  });

  it('is refuted by one higher year', () => {
    expect(
      judge(superlative('CHN RUS total 2022', 'record_high', { since: '2018' }), [
        ...yearly,
        row('CHN RUS total 2021', '$290bn', '2022-02-01'),
      ])?.rating,
    ).toBe('refuted');
  });

  it('is open where the ledger has a gap in the span', () => {
    const v = judge(superlative('CHN RUS total 2023', 'record_high', { since: '2016' }), yearly);
    expect([v?.rating, v?.reasons[0]]).toEqual(['unverifiable', 'coverage_gap']);
  });
});

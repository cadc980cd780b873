import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { article, claim } from '../../test/support/specimen.ts';
import type { Book } from '../ledger/book.ts';
import { openLedger } from '../ledger/ledger.ts';
import type { Claim } from '../model/claim.ts';
import { checkClaims } from './check.ts';

type Told = readonly [about: string, number: string, expected: string, more?: Partial<Claim>];

interface Misreport {
  /** How the optional conformance data calls the kind, and a piece of its paraphrase. */
  readonly kind: string;
  readonly says: string;
  readonly published: string;
  readonly told: readonly Told[];
}

const MOSCOW = { source: 'Russian Export Center', attribution: ['Russian Export Center'] };

/** Real published statements that disagree with the record, or only seem to, told as claims. */
const MISREPORTS: readonly Misreport[] = [
  {
    kind: 'swapped_flows',
    says: 'June 2023',
    published: '2023-07-13',
    told: [
      ['CHN RUS exports 2023-06', '$11.28bn', 'refuted: flow_swapped'],
      ['CHN RUS imports 2023-06', '$9.551bn', 'refuted: flow_swapped'],
      ['CHN RUS total 2023-06', '$20.831bn', 'supported'],
    ],
  },
  {
    kind: 'direction_wording',
    says: 'Jan-Feb 2024',
    published: '2024-03-07',
    told: [
      ['CHN RUS imports ytd 2024-02', '$16.808bn', 'refuted: flow_swapped'],
      ['CHN RUS imports ytd 2024-02', '$20.202bn', 'supported'],
    ],
  },
  {
    kind: 'basis_mix_components',
    says: 'China-Russia 2025',
    published: '2026-01-14',
    told: [
      ['CHN RUS total 2025', '$228.1bn', 'supported'],
      ['CHN RUS total 2025', '-6.9%', 'supported: growth_in_usd'],
      ['CHN RUS exports 2025', '-9.9%', 'close: growth_of_other_currency'],
      ['CHN RUS imports 2025', '-3.4%', 'close: growth_of_other_currency'],
    ],
  },
  {
    kind: 'unit_error',
    says: '1.7 billion yuan',
    published: '2026-01-14',
    told: [['CHN RUS total 2024', '¥1.7bn', 'refuted: unit_slip']],
  },
  {
    kind: 'typo_digit',
    says: 'Jan-May 2023',
    published: '2023-06-07',
    told: [['CHN RUS exports ytd 2023-05', '$42.96bn', 'close: within_tolerance']],
  },
  {
    kind: 'wrong_year_label',
    says: '(2024)',
    published: '2025-10-13',
    told: [
      ['CHN RUS total 2024', '$240.11bn', 'refuted: year_off'],
      ['CHN RUS exports 2024', '46.9%', 'refuted'],
    ],
  },
  {
    kind: 'period_label',
    says: 'full-year 2021',
    published: '2022-05-09',
    told: [
      ['CHN RUS total 2021', '$130.428bn', 'refuted: period_kind'],
      ['CHN RUS total 2021', '33.6%', 'refuted: period_kind'],
    ],
  },
  {
    kind: 'mom_as_yoy',
    says: 'June 2025',
    published: '2025-07-14',
    told: [
      ['CHN RUS exports 2025-06', '2.2%', 'refuted: month_on_month'],
      ['CHN RUS imports 2025-06', '-2.9%', 'refuted'],
    ],
  },
  {
    kind: 'fabricated',
    says: '258.05',
    published: '2025-06-20',
    told: [
      ['CHN RUS total ytd 2024-11', '$258.05bn', 'refuted'],
      ['CHN RUS total ytd 2025-05', '$145bn', 'refuted', { approx: 'about' }],
    ],
  },
  {
    kind: 'truncation',
    says: '559.74',
    published: '2026-01-14',
    told: [
      ['CHN USA total 2025', '$559.74bn', 'supported: truncated'],
      ['CHN USA imports 2025', '$139.69bn', 'supported: truncated'],
    ],
  },
  {
    kind: 'truncation',
    says: '18.656',
    published: '2022-10-24',
    told: [
      ['CHN RUS imports 2022-09', '$10.656bn', 'supported'],
      ['CHN RUS exports 2022-09', '$7.99bn', 'supported'],
      ['CHN RUS total 2022-09', '$18.656bn', 'supported'],
    ],
  },
  {
    kind: 'mirror_statistics',
    says: 'Jan-Aug 2021',
    published: '2021-10-11',
    told: [
      ['RUS CHN total ytd 2021-08', '$86bn', 'unverifiable: mirror_gap', { ...MOSCOW, symmetric: true }],
      ['RUS CHN exports ytd 2021-08', '$42.3bn', 'unverifiable: mirror_gap', MOSCOW],
      ['RUS CHN imports ytd 2021-08', '$43.5bn', 'unverifiable: mirror_gap', MOSCOW],
    ],
  },
  {
    kind: 'mirror_statistics',
    says: 'Jan-Oct 2025',
    published: '2026-01-14',
    told: [
      ['USA CHN total ytd 2025-10', '$373.64bn', 'unverifiable', { source: '美国统计', symmetric: true }],
      ['CHN USA total 2025', '¥4.01tn', 'supported', { source: '中国海关总署', symmetric: true }],
    ],
  },
  {
    kind: 'machine_translation',
    says: '311.3 bn in EU exports',
    published: '2025-07-24',
    told: [
      ['EU27_2020 CHN exports 2024', '€311.3bn', 'refuted'],
      ['EU27_2020 CHN imports 2024', '€442bn', 'refuted'],
    ],
  },
  {
    kind: 'basis_unstated',
    says: '2019: trade with the US',
    published: '2020-01-14',
    told: [
      ['CHN USA total 2019', '-14.6%', 'unverifiable'],
      ['CHN USA balance 2019', '$295.8bn', 'unverifiable'],
    ],
  },
];

let book: Book;
beforeAll(async () => {
  const ledger = await openLedger();
  book = await ledger.book().finally(() => ledger.close());
});

describe('a published misreport, against the shipped record', () => {
  it.each(MISREPORTS.map((m) => [`${m.kind}: ${m.says}`, m] as const))('%s', (_, m) => {
    const claims = m.told.map(([about, number, , more]) => claim(about, number, more));
    const checked = checkClaims(article(claims), { published: m.published }, book).claims;
    checked.forEach(({ verdict }, i) => {
      const [rating, ...reasons] = (m.told[i]?.[2] ?? '').split(/: |, /);
      expect([claims[i]?.quote, verdict.rating, verdict.reasons.join(', ')]).toEqual([
        claims[i]?.quote,
        rating,
        verdict.reasons.join(', '),
      ]);
      for (const reason of reasons) expect(verdict.reasons).toContain(reason);
    });
  });
});

const FILE = fileURLToPath(new URL('../../../shared/data/misreports.csv', import.meta.url));

describe.skipIf(!existsSync(FILE))('the optional conformance data (skipped where it is not here)', () => {
  it('holds no misreport of a claim that is not told above', () => {
    const lines = readFileSync(FILE, 'utf8').trim().split('\n').slice(1);
    const claims = lines.filter((line) => !line.startsWith('unit_trap_in_dataset'));
    const missing = claims.filter((line) => !MISREPORTS.some((m) => line.startsWith(m.kind) && line.includes(m.says)));
    expect(missing).toEqual([]);
  });
});

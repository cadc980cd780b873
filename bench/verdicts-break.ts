import type { Book } from '../src/ledger/book.ts';
import type { Claim, Flow } from '../src/model/claim.ts';
import { shares } from '../src/check/compare.ts';
import { around, tidy, type Interval } from '../src/model/interval.ts';
import { isYearToDate, monthOf, months, shiftMonths, yearOf, type Period } from '../src/model/period.ts';
import { pick, type Random } from './verdicts-sample.ts';

/** One way in which newsrooms get a figure wrong. */
export type Break = 'digit' | 'unit' | 'sign' | 'period' | 'partner' | 'flow' | 'currency';

export const BREAKS: readonly Break[] = ['digit', 'unit', 'sign', 'period', 'partner', 'flow', 'currency'];

/** The claim broken in one way; null where that way does not apply to it. */
export function broken(claim: Claim, kind: Break, book: Book, random: Random): Claim | null {
  switch (kind) {
    case 'digit':
      return wrongDigit(claim, random);
    case 'unit':
      return claim.measure === 'value' ? scaled(claim, pick([1e3, 1e-3, 1e2, 1e-2, 1e4, 1e-4, 10, 0.1], random)) : null;
    case 'sign':
      return claim.measure === 'growth' ? scaled(claim, -1) : null;
    case 'period':
      return { ...claim, period: wrongPeriod(claim.period as Period, random) };
    case 'partner':
      return { ...claim, partner: pick(partnersOf(claim, book), random) };
    case 'flow':
      return {
        ...claim,
        flow: pick(
          FLOWS.filter((f) => f !== claim.flow),
          random,
        ),
        symmetric: false,
      };
    case 'currency':
      return claim.measure === 'value' ? { ...claim, unit: claim.unit === 'USD' ? 'CNY' : 'USD' } : null;
  }
}

const FLOWS: readonly Flow[] = ['export', 'import', 'total'];

function partnersOf(claim: Claim, book: Book): readonly string[] {
  const all = book
    .keys()
    .filter((k) => k.reporter === claim.reporter && k.partner !== claim.partner && k.region === null);
  return [...new Set(all.map((k) => k.partner))];
}

function wrongDigit(claim: Claim, random: Random): Claim | null {
  const text = String(Math.abs(claim.value));
  const places = [...text].flatMap((c, i) => (/[1-9]/.test(c) ? [i] : []));
  if (places.length === 0 || text.includes('e')) return null;
  const at = pick(places, random);
  const digit = pick(
    [...'0123456789'].filter((d) => d !== text[at]),
    random,
  );
  const value = Number(text.slice(0, at) + digit + text.slice(at + 1)) * Math.sign(claim.value);
  return moved(claim, value);
}

function moved(claim: Claim, value: number): Claim {
  const shift = value - claim.value;
  return { ...claim, value, interval: [tidy(claim.interval[0] + shift), tidy(claim.interval[1] + shift)] };
}

function scaled(claim: Claim, factor: number): Claim {
  const ends = claim.interval.map((x) => tidy(x * factor)).toSorted((a, b) => a - b);
  return { ...claim, value: tidy(claim.value * factor), interval: [ends[0] as number, ends[1] as number] };
}

function wrongPeriod(period: Period, random: Random): Period {
  const year = yearOf(period[1]);
  const month = monthOf(period[1]);
  const month1 = months(year, month);
  const ways: Period[] = [shiftMonths(period, -12), shiftMonths(period, 12)];
  if (isYearToDate(period) && month > 1) ways.push(month1, months(year, 1, year, month - 1));
  else ways.push(shiftMonths(month1, -1), months(year, 1, year, month));
  return pick(ways, random);
}

/** How the record stands to a broken claim: `inside` some interval, within what is `close`, or `outside` of all. */
export type Standing = 'silent' | 'inside' | 'close' | 'outside';

/** Looks at every official row for the claim's slots, in its unit; a growth in every currency. */
export function standing(claim: Claim, book: Book): Standing {
  const key = {
    reporter: claim.reporter as string,
    region: null,
    partner: claim.partner as string,
    flow: claim.flow as Flow,
    commodity: null,
  };
  const rows = book
    .at(key, claim.period as Period)
    .filter((o) => o.measure === claim.measure && o.unit === claim.unit && !o.adjustment);
  if (rows.length === 0) return 'silent';
  const near = (room: (value: number) => number): boolean =>
    rows.some((o) => {
      const official = around(o.value, o.precision);
      const cut: Interval = o.measure === 'value' ? [official[0], o.value + o.precision] : official;
      return shares(claim.interval, [cut[0] - room(o.value), cut[1] + room(o.value)]);
    });
  if (near(() => 0)) return 'inside';
  return near((value) => (claim.measure === 'growth' ? 0.3 : Math.abs(value) * 0.01)) ? 'close' : 'outside';
}

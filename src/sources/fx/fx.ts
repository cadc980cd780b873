import type { Reading, Reject } from '../../model/layout.ts';
import { tidy } from '../../model/interval.ts';
import { months } from '../../model/period.ts';
import type { Rate } from '../../model/rate.ts';
import { rowsOf } from '../../text/delimited.ts';
import { headerOf } from '../delimited.ts';
import { getPolitely, looksLikeCsv } from '../http.ts';
import type { Inquiry, Outside, Portion, Source } from '../source.ts';
import { SourceError } from '../source.ts';
import { monthsBetween } from '../span.ts';

const BASE = 'https://data-api.ecb.europa.eu/service/data/EXR';
const CITATION = 'ECB, euro foreign exchange reference rates, monthly averages';

/** One request: monthly averages of each currency against the euro. Currencies stand where partners do. */
function discover(inquiry: Inquiry, outside: Outside): Portion[] {
  const span = monthsBetween(inquiry.from, inquiry.to);
  const currencies = inquiry.partners.length === 0 ? ['USD', 'CNY'] : inquiry.partners;
  for (const c of currencies) {
    if (!/^[A-Z]{3}$/.test(c)) throw new SourceError('no-currency', `${c} is no currency: give --partner USD,CNY.`);
  }
  const query = new URLSearchParams({ startPeriod: span[0] ?? '', endPeriod: span.at(-1) ?? '', format: 'csvdata' });
  const url = `${outside.base ?? BASE}/M.${currencies.join('+')}.EUR.SP00.A?${query}`;
  return [{ name: `${currencies.join('+')} ${span[0]}-${span.at(-1)}`, url, accept: 'text/csv' }];
}

/** The columns of the two forms: the ECB's own, and that of `data/fx-monthly.csv`. */
const FORMS = [
  { base: 'CURRENCY_DENOM', quote: 'CURRENCY', period: 'TIME_PERIOD', rate: 'OBS_VALUE' },
  { base: 'base', quote: 'quote', period: 'period', rate: 'rate' },
] as const;

function parseRates(text: string, name: string, url: string | null, today: string): Reading {
  const { header, delimiter } = headerOf(text);
  const form = FORMS.find((f) => Object.values(f).every((column) => header.includes(column)));
  if (!form)
    throw new SourceError(
      'missing-column',
      `${name}: it needs the columns base, quote, period and rate, or those of the ECB.`,
    );
  const rates: Rate[] = [];
  const rejects: Reject[] = [];
  const [, ...rows] = rowsOf(text, delimiter);
  for (const { cells, line } of rows) {
    const cell = (column: string): string => cells[header.indexOf(column)] ?? '';
    const [year, month] = cell(form.period).split('-').map(Number);
    const rate = Number(cell(form.rate));
    const bad = !/^\d{4}-(0[1-9]|1[0-2])$/.test(cell(form.period))
      ? form.period
      : !(rate > 0) || !Number.isFinite(rate)
        ? form.rate
        : null;
    if (bad || !year || !month) {
      const column = bad ?? form.period;
      rejects.push({ file: name, line, column, text: cell(column), reason: `${column} is missing or cannot be read` });
      continue;
    }
    const places = cell(form.rate).split('.')[1]?.length ?? 0;
    rates.push({
      base: cell(form.base),
      quote: cell(form.quote),
      period: months(year, month),
      rate,
      precision: Number(cell('precision')) || tidy(10 ** -Math.min(places, 6)),
      method: cell('method') || 'period average',
      source: cell('source') || 'ecb',
      citation: cell('citation') || `${CITATION}, retrieved ${today}`,
      url: cell('url') || (url ?? name),
      status: 'confirmed',
    });
  }
  return { kind: 'rates', rates, rejects };
}

/** Monthly average exchange rates, from the ECB or a CSV. */
export const fx: Source = {
  describe: () => ({
    id: 'fx',
    title: 'Exchange rates: monthly averages against the euro from the ECB, or any pair from a CSV',
    homepage: 'https://data.ecb.europa.eu',
    terms: 'Free to use with the source stated (ECB); a CSV as its office says.',
    citation: CITATION,
    input: 'both',
    key: null,
    files: 'CSV as the ECB gives it, or with the columns of data/fx-monthly.csv',
  }),
  discover,
  fetch: (portion, outside) => getPolitely(portion.url, { accept: portion.accept }, outside, looksLikeCsv),
  parse: async (document, { today }) =>
    parseRates(new TextDecoder().decode(await document.bytes()), document.name, document.url, today),
};

import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { reportJson } from '../../publish/json/index.ts';
import { diagnosticSchema, reportSchema } from '../../publish/json/schema.ts';
import { diagnosticJson } from '../../publish/json/shape.ts';
import type { Hints } from '../../reader/index.ts';
import { describe } from '../errors.ts';
import { itemsOf, readAddress } from '../inputs.ts';
import { endpoint } from './endpoint.ts';
import { day, told } from './question.ts';
import { Unanswerable, type Stock } from './stock.ts';

/** Articles that one call may bring. */
const MOST_ARTICLES = 50;
/** Of a text; the server's own limit counts bytes. */
const MOST_CHARACTERS = 15_000_000;

export const checkBody = z
  .strictObject({
    text: z.string().min(1).max(MOST_CHARACTERS).optional().describe('An article in any format that a file may have'),
    address: z.string().min(1).max(4000).optional().describe('A public web address'),
    published: day.optional().describe('When it was published, where it does not say'),
    lang: z.enum(['zh', 'en', 'ru']).optional().describe('The language of the text, where it is not found'),
  })
  .refine(({ text, address }) => (text === undefined) !== (address === undefined), {
    error: 'give either text or address',
  })
  .meta({ id: 'CheckRequest' });

/** Reads and checks a text or what is at an address: the same reports as `check --json`. */
export const check = endpoint({
  name: 'check',
  path: '/check',
  summary: 'Check an article: its text, or the address of it',
  body: checkBody,
  answer: z
    .strictObject({ reports: z.array(reportSchema), diagnostics: z.array(diagnosticSchema) })
    .meta({ id: 'CheckAnswer' }),
  run: (stock, { body }) => checkGiven(stock, body),
});

/** Errors: `Unanswerable` where there is no article in it. */
async function checkGiven({ checker, fetch }: Stock, given: z.output<typeof checkBody>) {
  const hints: Hints = told({ published: given.published, lang: given.lang });
  const items =
    given.text === undefined
      ? readAddress(given.address ?? '', fetch, hints)
      : itemsOf(new TextEncoder().encode(given.text), hints);
  const reports: ReturnType<typeof reportJson>[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const item of items) {
    if ('severity' in item) diagnostics.push(item);
    else reports.push(reportJson(checker.check(item.article, item.diagnostics)));
    if (reports.length === MOST_ARTICLES) break;
  }
  if (reports.length === 0) throw new Unanswerable('no-article', diagnostics.map(describe).join(' ') || undefined);
  return { reports, diagnostics: diagnostics.map(diagnosticJson) };
}

import type { HonoRequest } from 'hono';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Report } from '../../../model/report.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Hints } from '../../../reader/index.ts';
import type { Checker } from '../../check.ts';
import { describe } from '../../errors.ts';
import type { FetchOptions } from '../../fetch.ts';
import { itemsOf, readAddress, type Item } from '../../inputs.ts';
import type { Given } from './home.tsx';

/** What the form brought: one of a text, a file, an address. */
export interface Submission {
  readonly given: Given;
  readonly bytes: Uint8Array | null;
  readonly hints: Hints;
}

/** Many articles in one file: as many as a page can show. */
const MOST_ARTICLES = 50;

/** The form's content; null where nothing was given. A file comes before an address, an address before a text. */
export async function readSubmission(request: HonoRequest): Promise<Submission | null> {
  const form = await request.parseBody();
  const field = (name: string): string => (typeof form[name] === 'string' ? form[name].trim() : '');
  const given = { text: field('text'), address: field('address'), published: field('published'), lang: field('lang') };
  const hints = {
    ...(given.published ? { published: given.published } : {}),
    ...(given.lang ? { lang: given.lang } : {}),
  };
  const file = form['file'];
  if (file instanceof File && file.size > 0) {
    const contentType = file.type === 'application/octet-stream' ? null : file.type;
    return { given, bytes: await file.bytes(), hints: { ...hints, name: file.name, contentType } };
  }
  if (given.address !== '') return { given, bytes: null, hints };
  return given.text === '' ? null : { given, bytes: new TextEncoder().encode(given.text), hints };
}

/** What came of an input. */
export interface Outcome {
  readonly reports: readonly Report[];
  /** What there is to say about the input. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks what was given. */
export async function checkSubmission(
  submission: Submission,
  { checker, fetch }: { readonly checker: Checker; readonly fetch: FetchOptions },
): Promise<Outcome> {
  const reports: Report[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const item of itemsIn(submission, fetch)) {
    if (reports.length === MOST_ARTICLES) break;
    diagnostics.push(...('severity' in item ? [item] : item.diagnostics));
    if (!('severity' in item)) reports.push(checker.check(item.article, item.diagnostics));
  }
  return { reports, diagnostics };
}

/** A diagnostic in a page's own words; its own sentence where there are none. */
export function remark(diagnostic: Diagnostic, locale: Locale): string {
  const own: Readonly<Record<string, string>> = WORDING[locale].remarks;
  return own[diagnostic.code] ?? describe(diagnostic);
}

async function* itemsIn({ bytes, given, hints }: Submission, fetch: FetchOptions): AsyncGenerator<Item> {
  if (bytes !== null) {
    yield* itemsOf(bytes, hints);
    return;
  }
  const address = given.address ?? '';
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  yield* readAddress(full, fetch, hints);
}

import type { Diagnostic } from '../model/diagnostic.ts';

/** Every code a reader can give, with what is wrong and what to do. `{}` is filled with the detail. */
const CATALOGUE = {
  'empty-file': ['error', 'The input is empty: there is nothing to read.'],
  binary: ['error', 'This is {}, not text: give the article as text, HTML, Markdown, NDJSON or a feed.'],
  'too-large': [
    'error',
    'The input is over the limit of {}: split it, or give many articles as NDJSON, which streams.',
  ],
  'unknown-format': ['error', 'There is no format {}.'],
  'no-text': ['error', 'No article text was found in it: give the article itself, or its text.'],
  'bad-line': ['error', 'This line is not one JSON object ({}): it was skipped.'],
  'bad-field': ['error', 'The field must be {}: the line was skipped.'],
  'no-feed': ['error', 'This is no feed: its root is not RSS, RDF, Atom or JSON Feed.'],
  'empty-feed': ['warning', 'The feed has no items.'],
  'broken-feed': ['warning', 'The feed is broken XML: it was read as far as it goes, {} items.'],
  'odd-bytes': ['warning', 'Some bytes fit no encoding (read as {}): they are shown as �. Save the file as UTF-8.'],
  'bad-date': ['warning', 'The date {} does not exist or cannot be read: it was not used. Give it as YYYY-MM-DD.'],
  'no-date': ['warning', 'No publication date was found: relative periods stay open. Give it with --published DATE.'],
  'unknown-language': [
    'warning',
    'The language is {}: figures are read in Chinese, English and Russian. Give --lang zh, en or ru if it is one of these.',
  ],
} as const satisfies Record<string, readonly [Diagnostic['severity'], string]>;

export type DiagnosticCode = keyof typeof CATALOGUE;

export interface Place {
  readonly file?: string | null | undefined;
  readonly line?: number | null;
  readonly field?: string | null;
}

/** The diagnostic of a code at a place; `detail` fills the gap in its sentence. */
export function diagnostic(code: DiagnosticCode, place: Place, detail = ''): Diagnostic {
  const [severity, message] = CATALOGUE[code];
  return {
    severity,
    code,
    message: message.replace('{}', () => detail),
    file: place.file ?? null,
    line: place.line ?? null,
    field: place.field ?? null,
  };
}

/** A text as quoted in a message: on one line and short. */
export function quoted(text: string): string {
  const line = text.slice(0, 80).replace(/\s+/g, ' ').trim();
  return JSON.stringify(text.length > 80 ? `${line}…` : line);
}

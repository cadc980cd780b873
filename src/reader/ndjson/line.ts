import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnostic } from '../diagnostics.ts';
import { draftOf, type Draft } from '../format.ts';

export type Line = { readonly draft: Draft } | { readonly diagnostic: Diagnostic };

/** Fields besides `id` and `text`; each is a string, null or absent. */
const OPTIONAL = ['published', 'lang', 'title', 'url', 'publisher'] as const;

/** The article of one line, or what is wrong with it; null for an empty line. */
export function readLine(line: string, number: number, file: string | null): Line | null {
  const trimmed = line.trim();
  if (trimmed === '') return null;
  const place = { file, line: number };
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (error) {
    return { diagnostic: diagnostic('bad-line', place, error instanceof Error ? reason(error.message) : 'no JSON') };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { diagnostic: diagnostic('bad-line', place, 'another value') };
  }
  return draftOfRecord(value as Record<string, unknown>, number, file);
}

/** The engine's message quotes the input: kept short and on one line. */
const reason = (message: string): string => message.replace(/\s+/g, ' ').slice(0, 120);

function draftOfRecord(record: Record<string, unknown>, line: number, file: string | null): Line {
  const wrong = (field: string, expected: string): Line => ({
    diagnostic: diagnostic('bad-field', { file, line, field }, expected),
  });
  const { id, text } = record;
  if (typeof text !== 'string') return wrong('text', 'a string');
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number')
    return wrong('id', 'a string');
  const said: Record<string, string | null> = {};
  for (const field of OPTIONAL) {
    const value = record[field] ?? null;
    if (value !== null && typeof value !== 'string') return wrong(field, 'a string or null');
    said[field] = value === '' ? null : value;
  }
  const dates = said['published'] ? [said['published']] : [];
  const { lang = null, title = null, url = null, publisher = null } = said;
  return {
    draft: draftOf(text, {
      id: id === undefined || id === null || id === '' ? null : String(id),
      dates,
      lang,
      title,
      url,
      publisher,
      line,
    }),
  };
}

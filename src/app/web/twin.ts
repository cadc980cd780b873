import type { Context } from 'hono';
import { drawPng } from './picture.ts';

/** What an address asks for by its ending: the page itself, or a twin of it. */
export type Twin = 'html' | 'json' | 'csv' | 'svg' | 'png';

const TYPES: Readonly<Record<Twin, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

/** `RUS.csv` is `RUS` as CSV. */
export function twinOf(name: string): { readonly name: string; readonly twin: Twin } {
  const found = /^(.+)\.(json|csv|svg|png)$/.exec(name);
  return found ? { name: found[1]!, twin: found[2] as Twin } : { name, twin: 'html' };
}

/** Answers with what a page or a twin of it is, in its own type. */
export const answer = (c: Context, twin: Twin, body: string): Response =>
  c.body(body, 200, { 'content-type': TYPES[twin] });

/** Answers with a picture: as it was drawn, or as points. */
export const picture = (c: Context, twin: 'svg' | 'png', svg: string): Response =>
  twin === 'svg' ? answer(c, twin, svg) : c.body(drawPng(svg), 200, { 'content-type': TYPES.png });

/** The address of a twin of this page, with the same choices. */
export function twinAddress(locale: string, path: string, query: Readonly<Record<string, string>>, twin: Twin): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `/${locale}${path}${twin === 'html' ? '' : `.${twin}`}${search ? `?${search}` : ''}`;
}

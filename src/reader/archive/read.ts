import { hostOf } from '../address.ts';
import { readBlocks } from '../blocks.ts';
import { draftOf, type Drafts } from '../format.ts';
import { composeText, trimBlocks } from '../trim.ts';
import { readComment } from './comment.ts';

interface Parts {
  readonly comment: string;
  readonly headline: string;
  readonly address: string;
  readonly body: string;
}

/**
 * The one article of an archive file. [`<!--1698082744000-->`, `[headline](address)`, `------`, HTML.] The comment's epoch
 * counts before a date line in the text; front matter in the comment counts before both.
 */
export function readArchive(text: string): Drafts {
  const { comment, headline, address, body } = partsOf(text);
  const known = readComment(comment);
  const url = known.fields.get('url') ?? (address === '' ? null : address);
  const title = known.fields.get('title') ?? (headline === '' ? null : headline);
  const said = {
    id: known.fields.get('id') ?? null,
    url,
    title,
    publisher: known.fields.get('publisher') ?? null,
    lang: known.fields.get('lang') ?? null,
  };
  const dates = [known.fields.get('published'), known.epoch].filter((date) => date !== undefined && date !== null);
  if (known.fields.get('body') === 'text') return { drafts: [draftOf(body, { ...said, dates })], diagnostics: [] };
  if (known.fields.get('body') === 'page') {
    const told = Object.fromEntries(Object.entries({ ...said, dates }).filter(([, value]) => value !== null));
    return { drafts: [], diagnostics: [], wrapped: { format: 'html', text: body, known: told } };
  }
  const trimmed = trimBlocks(readBlocks(body, hostOf(url)), title);
  const allDates = trimmed.dateLine === null ? dates : [...dates, trimmed.dateLine];
  return { drafts: [draftOf(composeText(title, trimmed.lines), { ...said, dates: allDates })], diagnostics: [] };
}

/** By position, not by pattern: the headline may hold brackets, the address parentheses, and each part may be missing. */
function partsOf(text: string): Parts {
  const start = text.indexOf('<!--');
  const end = text.indexOf('-->', start + 4);
  const comment = start === -1 || end === -1 ? '' : text.slice(start + 4, end);
  const after = comment === '' && end === -1 ? text : text.slice(end + 3);
  const link = after.trimStart();
  const [line, rest] = splitLine(link);
  const middle = line.lastIndexOf('](');
  if (!line.startsWith('[') || middle === -1) return { comment, headline: '', address: '', body: link };
  const close = line.lastIndexOf(')');
  const address = line.slice(middle + 2, close > middle ? close : undefined).trim();
  return { comment, headline: line.slice(1, middle).trim(), address, body: withoutRule(rest) };
}

function splitLine(text: string): readonly [line: string, rest: string] {
  const end = text.indexOf('\n');
  return end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

/** The body after a line of dashes and the empty line that follows it. */
function withoutRule(text: string): string {
  const [line, rest] = splitLine(text);
  if (!/^-{3,200}\s{0,9}$/.test(line)) return text;
  const [next, body] = splitLine(rest);
  return next.trim() === '' ? body : rest;
}

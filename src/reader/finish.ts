import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { hostOf } from './address.ts';
import { readDate } from './date.ts';
import { diagnostic, quoted, type Place } from './diagnostics.ts';
import type { Draft, Hints } from './format.ts';
import { detectLanguage } from './language.ts';

export interface Finished {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
}

const READ_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'en', 'ru']);

/**
 * The article of a draft: dates read, language detected, id made.
 * `many`: the input holds many articles, so that hints only fill gaps and its name is nobody's id.
 */
export function finishArticle(draft: Draft, hints: Hints, many: boolean): Finished {
  const place = { file: hints.name, line: draft.line };
  const dated = published(draft, hints, many, place);
  const spoken = language(draft, hints, many, place);
  const url = draft.url ?? hints.url ?? null;
  const article = {
    id: draft.id ?? (many ? null : idByName(hints.name)) ?? idByContent(url, draft.text),
    url,
    publisher: draft.publisher ?? hostOf(url),
    title: draft.title,
    published: dated.value,
    lang: spoken.value,
    text: draft.text,
  };
  return { article, diagnostics: [...dated.diagnostics, ...spoken.diagnostics] };
}

interface Found {
  readonly value: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

function published(draft: Draft, hints: Hints, many: boolean, place: Place): Found {
  const given = hints.published ? [hints.published] : [];
  const candidates = many ? [...draft.dates, ...given] : [...given, ...draft.dates];
  for (const [i, written] of candidates.entries()) {
    const value = readDate(written);
    if (value === null) continue;
    // A date that cannot be read is told where it was the most trustworthy one.
    const wrong = i > 0 ? [diagnostic('bad-date', { ...place, field: 'published' }, quoted(candidates[0]!))] : [];
    return { value, diagnostics: wrong };
  }
  const first = candidates[0];
  const code = first === undefined ? 'no-date' : 'bad-date';
  return { value: null, diagnostics: [diagnostic(code, { ...place, field: 'published' }, quoted(first ?? ''))] };
}

function language(draft: Draft, hints: Hints, many: boolean, place: Place): Found {
  const given = primaryTag(hints.lang);
  const declared = primaryTag(draft.lang);
  // What a record of many declares was set for it alone; a page's declaration is often its template's.
  const told = many ? (declared ?? given) : given;
  if (told !== null && READ_LANGUAGES.has(told)) return { value: told, diagnostics: [] };
  const detected = told === null ? detectLanguage(draft.text) : { lang: null, name: told };
  if (detected.lang !== null) return { value: detected.lang, diagnostics: [] };
  const fallback = detected.name === 'not clear' ? (declared ?? given) : null;
  if (fallback !== null && READ_LANGUAGES.has(fallback)) return { value: fallback, diagnostics: [] };
  return { value: null, diagnostics: [diagnostic('unknown-language', { ...place, field: 'lang' }, detected.name)] };
}

/** `zh-Hans-CN` and `ZH_cn` are `zh`. */
function primaryTag(tag: string | null | undefined): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec((tag ?? '').trim().toLowerCase())?.[1] ?? null;
}

/** A file's name without folders and ending. */
function idByName(name: string | null | undefined): string | null {
  const base = (name ?? '').split(/[/\\]/).pop()!;
  if (base === '' || base === '-') return null;
  return base.replace(/(?<=.)\.\w{1,8}$/, '');
}

function idByContent(url: string | null, text: string): string {
  return createHash('sha256')
    .update(`${url ?? ''}\n${text}`)
    .digest('hex')
    .slice(0, 16);
}

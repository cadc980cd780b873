import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/claim.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import type { Discourse, Findings } from './locale.ts';
import { LOCALES } from './locales/index.ts';
import { scan } from './scanner.ts';
import { openScripts } from './script.ts';

/** What extraction needs of an article. */
export type Readable = Pick<Article, 'text'> & Partial<Pick<Article, 'published' | 'lang' | 'title'>>;

/**
 * Every claim, superlative and figure of an article's text, in order of place.
 * Pure: the same answer for the same input, no clock (relative periods count from `published`), never throws.
 * Offsets are UTF-16 units of `article.text`.
 */
export function extractClaims(article: Readable): Extraction {
  const { text } = article;
  const findings: Findings = { claims: [], superlatives: [], figures: [] };
  const discourse = startDiscourse(article);
  const lexicon = sharedLexicon();
  let headline = true;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const locale = localeOf(text, start, end, article.lang ?? null);
    if (locale) {
      const mentions = scan(text, lexicon, start, end);
      const rescan = (from: number, to: number, line = text) => scan(line, lexicon, from, to);
      locale.read({ text, start, end, headline, mentions, rescan }, discourse, findings);
      headline = false;
    }
    start = end + 1;
  }
  return findings;
}

function startDiscourse(article: Readable): Discourse {
  return {
    published: article.published ?? null,
    title: article.title ?? null,
    period: null,
    reporter: null,
    region: null,
    partner: null,
    pair: null,
    source: null,
    attribution: [],
    currency: null,
    memory: new Map(),
  };
}

const localeOf = openScripts(LOCALES);

let lexicon: Lexicon | null = null;

/** One lexicon of all languages, compiled at first use. */
function sharedLexicon(): Lexicon {
  return (lexicon ??= compileLexicon(LOCALES.flatMap((l) => l.lexicon())));
}

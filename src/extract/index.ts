import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/claim.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import type { Discourse, Findings } from './locale.ts';
import { LOCALES } from './locales/index.ts';
import { secondLook, type ScannedLine } from './overlooked.ts';
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
  const lexicon = lexiconFor(text);
  const told: ScannedLine[] = [];
  let headline = true;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const locale = localeOf(text, start, end, article.lang ?? null);
    if (locale) {
      const mentions = scan(text, lexicon, start, end);
      const rescan = (from: number, to: number, line = text) => scan(line, lexicon, from, to);
      const count = findings.claims.length + findings.superlatives.length;
      locale.read({ text, start, end, headline, mentions, rescan }, discourse, findings);
      if (findings.claims.length + findings.superlatives.length > count) told.push({ text, start, end, mentions });
      headline = false;
    }
    start = end + 1;
  }
  return withDoubts(findings, told);
}

/** Each reading with what a second look at its words leaves in doubt: a claim keeps its confidence, a superlative has none else. */
function withDoubts({ claims, superlatives, figures }: Findings, lines: readonly ScannedLine[]): Extraction {
  const doubts = new Map<object, readonly string[]>();
  const inLines = perLine([...claims, ...superlatives], lines);
  for (const [line, told] of inLines) for (const [one, list] of secondLook(told, line)) doubts.set(one, list);
  return {
    claims: claims.map((c) => {
      const more = doubts.get(c);
      return more ? { ...c, doubts: [...new Set([...c.doubts, ...more])] } : c;
    }),
    superlatives: superlatives.map((s) => ({ ...s, confidence: doubts.has(s) ? 'low' : 'high' })),
    figures,
  };
}

function perLine<T extends { readonly at: number }>(
  told: readonly T[],
  lines: readonly ScannedLine[],
): ReadonlyMap<ScannedLine, readonly T[]> {
  const sorted = told.toSorted((a, b) => a.at - b.at);
  const out = new Map<ScannedLine, T[]>();
  let k = 0;
  for (const line of lines) {
    while (k < sorted.length && (sorted[k] as T).at < line.start) k++;
    const first = k;
    while (k < sorted.length && (sorted[k] as T).at < line.end) k++;
    if (k > first) out.set(line, sorted.slice(first, k));
  }
  return out;
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

const { localeOf, ownersIn } = openScripts(LOCALES);

const ALL = (1 << LOCALES.length) - 1;
/** The languages that some text had characters of: the lexicon has all their forms, of the others the loans. */
let covered = 0;
let lexicon: Lexicon | null = null;

/** One lexicon for all texts. It grows by a language when a text first holds that language's characters. */
function lexiconFor(text: string): Lexicon {
  const wanted = covered === ALL ? ALL : covered | ownersIn(text);
  if (lexicon === null || wanted !== covered) {
    covered = wanted;
    lexicon = compileLexicon(LOCALES.flatMap((locale, k) => (covered & (1 << k) ? locale.lexicon() : locale.loans())));
  }
  return lexicon;
}

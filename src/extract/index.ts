import type { Article } from '../model/article.ts';
import type { Claim, Extraction, Superlative } from '../model/claim.ts';
import { withConfidence, type Writable } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { compileLexicon } from './lexicon-build.ts';
import { shippedLexicon } from './lexicon-file.ts';
import type { Discourse, Findings } from './locale.ts';
import { LOCALES } from './locales/index.ts';
import { overlooked, type ScannedLine } from './overlooked.ts';
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
  const lexicon = lexiconOfAll();
  const told: ReadLine[] = [];
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
      if (findings.claims.length + findings.superlatives.length > count)
        told.push({ text, start, end, mentions, distrusts: locale.distrusts });
      headline = false;
    }
    start = end + 1;
  }
  return withDoubts(findings, told);
}

/** A line with the doubts that lower confidence in its language. */
interface ReadLine extends ScannedLine {
  readonly distrusts: readonly string[] | undefined;
}

/**
 * Each reading with what a second look at its words leaves in doubt: a claim keeps its confidence but for the doubts
 * that its language distrusts, a superlative has none else.
 */
function withDoubts({ claims, superlatives, figures }: Findings, lines: readonly ReadLine[]): Extraction {
  const doubts = doubtsOf([...claims, ...superlatives], lines);
  return {
    claims: claims.map((c) => {
      const more = doubts.get(c);
      if (!more) return c;
      const doubted: Writable<Claim> = { ...c };
      if (more.distrusted) doubted.confidence = 'low';
      doubted.doubts = c.doubts.length > 0 ? [...new Set([...c.doubts, ...more.codes])] : more.codes;
      return doubted;
    }),
    superlatives: superlatives.map((s) => withConfidence(s, doubts.has(s) ? 'low' : 'high')),
    figures,
  };
}

/** What a second look leaves in doubt, and whether the language of the line distrusts a claim for it. */
interface Doubts {
  readonly codes: readonly string[];
  readonly distrusted: boolean;
}

/** The doubts of every claim and superlative that has some: of each line in order of place. */
function doubtsOf<T extends Claim | Superlative>(told: T[], lines: readonly ReadLine[]): ReadonlyMap<T, Doubts> {
  const out = new Map<T, Doubts>();
  told.sort((a, b) => a.at - b.at);
  let k = 0;
  for (const line of lines) {
    while (k < told.length && told[k]!.at < line.start) k++;
    for (let from = line.start; k < told.length && told[k]!.at < line.end; k++) {
      const one = told[k]!;
      const codes = overlooked(one, line, from);
      if (codes.length > 0) out.set(one, { codes, distrusted: codes.some((code) => line.distrusts?.includes(code)) });
      from = one.at + one.quote.length;
    }
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

const localeOf = openScripts(LOCALES);

let lexicon: Lexicon | null = null;

/** One lexicon for all texts: what the package ships, else built at first use. */
const lexiconOfAll = (): Lexicon =>
  (lexicon ??= shippedLexicon() ?? compileLexicon(LOCALES.flatMap((locale) => locale.lexicon())));

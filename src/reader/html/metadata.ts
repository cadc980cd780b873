import { collapse } from '../blocks.ts';
import { walk, type Attributes, type Visitor } from '../walk.ts';
import { readJsonLd } from './json-ld.ts';

/** What a page says about itself, and how large it is. */
export interface Metadata {
  readonly title: string | null;
  /** The one main heading, else the page's title without the name of the site. */
  readonly heading: string | null;
  /** As written, the most trustworthy first. */
  readonly dates: readonly string[];
  readonly publisher: string | null;
  readonly lang: string | null;
  /** The canonical address, as written. */
  readonly url: string | null;
  readonly author: string | null;
  /** True where it is a page, not a fragment of one. */
  readonly isPage: boolean;
  readonly elements: number;
  readonly depth: number;
}

/** Names of `meta` elements (name, property or itemprop), the most trustworthy first. */
const META = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'dc:title', 'dcterm:title', 'headline', 'title'],
  date: [
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish_date',
    'publication_date',
    'apub:time',
    'dc.date.issued',
    'dc:date',
    'dcterms.created',
    'dcterms.date',
    'weibo:article:create_at',
    'date',
  ],
  publisher: ['og:site_name', 'publisher', 'dc:publisher', 'application-name'],
  url: ['og:url'],
  author: ['author', 'article:author', 'parsely-author', 'dc:creator', 'byl'],
  lang: ['content-language', 'og:locale'],
} as const;

/** JSON-LD counts first, then `meta`, then `<time>` and headings. Linear in the page, whatever it holds. */
export function readMetadata(html: string): Metadata {
  const seen = new MetadataVisitor();
  walk(html, seen);
  const data = readJsonLd(seen.jsonLd);
  const meta = (kind: keyof typeof META) =>
    META[kind].map((name) => seen.meta.get(name)).filter((value) => value !== undefined);
  const heading = seen.headline();
  const title = data.headline ?? meta('title')[0] ?? heading;
  return {
    title: title === null ? null : collapse(title) || null,
    heading,
    dates: [data.published ?? '', ...meta('date'), ...seen.times].filter((date) => date !== ''),
    publisher: data.publisher ?? meta('publisher')[0] ?? null,
    lang: seen.lang ?? data.lang ?? meta('lang')[0] ?? null,
    url: seen.canonical ?? meta('url')[0] ?? data.url,
    author: data.author ?? meta('author')[0] ?? null,
    isPage: seen.isPage,
    elements: seen.elements,
    depth: seen.depth,
  };
}

const PAGE_TAGS = new Set(['html', 'head', 'body', 'article', 'main']);
const MOST_TIMES = 3;
const LONGEST_VALUE = 2000;

class MetadataVisitor implements Visitor {
  readonly meta = new Map<string, string>();
  readonly jsonLd: string[] = [];
  readonly times: string[] = [];
  lang: string | null = null;
  canonical: string | null = null;
  isPage = false;
  elements = 0;
  depth = 0;
  readonly #headings: string[] = [];
  #title = '';
  #into: 'title' | 'h1' | 'ld' | null = null;
  #at = 0;
  #collected = '';

  open(name: string, attributes: Attributes, depth: number): void {
    this.elements++;
    this.depth = Math.max(this.depth, depth);
    if (PAGE_TAGS.has(name)) this.isPage = true;
    if (name === 'html') this.lang ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
    else if (name === 'meta') this.#readMeta(attributes);
    else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      this.canonical ??= attributes.get('href') ?? null;
    else if (name === 'time') this.#readTime(attributes);
    else if (this.#into === null) this.#collect(name, attributes, depth);
  }

  close(_name: string, depth: number): void {
    if (this.#into === null || depth !== this.#at) return;
    if (this.#into === 'title') this.#title ||= this.#collected;
    else if (this.#into === 'h1') this.#headings.push(this.#collected);
    else this.jsonLd.push(this.#collected);
    this.#into = null;
  }

  text(data: string): void {
    if (this.#into !== null) this.#collected += data;
  }

  /** The one main heading, else the page's title without the site's name. */
  headline(): string | null {
    const only = this.#headings.length === 1 ? collapse(this.#headings[0]!) : '';
    if (only !== '') return only;
    const title = collapse(this.#title);
    const parts = title.split(/ [|\-–—_»·:] |[|_]/);
    const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '').trim();
    return (longest.length * 2 > title.length ? longest : title) || null;
  }

  #collect(name: string, attributes: Attributes, depth: number): void {
    const isLd = name === 'script' && (attributes.get('type') ?? '').toLowerCase().includes('ld+json');
    const into = isLd ? 'ld' : name === 'h1' ? 'h1' : name === 'title' ? 'title' : null;
    if (into === null) return;
    this.#into = into;
    this.#at = depth;
    this.#collected = '';
  }

  #readMeta(attributes: Attributes): void {
    const content = attributes.get('content')?.trim();
    if (!content || content.length > LONGEST_VALUE) return;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (attributes.get(key) ?? '').toLowerCase().split(/\s+/, 8)) {
        if (name !== '' && !this.meta.has(name)) this.meta.set(name, content);
      }
    }
  }

  #readTime(attributes: Attributes): void {
    const written = attributes.get('datetime')?.trim();
    if (written && this.times.length < MOST_TIMES) this.times.push(written);
  }
}

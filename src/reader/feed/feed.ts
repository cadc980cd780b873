/** A piece of text in a feed: what it says, how it is to be read, and in what language. */
export interface FeedText {
  /** HTML where `kind` is `html`, with its relative addresses made absolute; else plain. */
  readonly value: string;
  readonly kind: 'text' | 'html';
  /** MIME type as declared or implied. */
  readonly type: string;
  readonly language: string | null;
  /** What relative addresses in it stand against. */
  readonly base: string | null;
}

export interface FeedPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface FeedLink {
  readonly href: string;
  readonly rel: string;
  readonly type: string | null;
  readonly title: string | null;
  readonly hreflang: string | null;
  readonly length: string | null;
}

/** What a channel and its items have alike. Dates are as written. */
export interface FeedEntry {
  readonly id: string | null;
  /** The page: the alternate link, else a permanent id. */
  readonly link: string | null;
  readonly links: readonly FeedLink[];
  readonly title: FeedText | null;
  readonly summary: FeedText | null;
  readonly authors: readonly FeedPerson[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly created: string | null;
  readonly language: string | null;
  readonly base: string | null;
}

export interface FeedItem extends FeedEntry {
  readonly contents: readonly FeedText[];
  /** True where the id is the page's address. */
  readonly idIsLink: boolean;
}

export interface Feed extends FeedEntry {
  readonly format: 'rss' | 'atom' | 'rdf' | 'cdf' | 'json';
  readonly items: readonly FeedItem[];
  /** True where it breaks off, its tags do not match, or it is too deep or too long: it was read as far as it goes. */
  readonly damaged: boolean;
}

/** What the transport knows about a feed. */
export interface FeedContext {
  /** Where it was fetched from, or what the `Content-Location` header says. */
  readonly url?: string | null | undefined;
  /** The `Content-Language` header. */
  readonly language?: string | null | undefined;
}

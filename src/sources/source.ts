import type { Reading } from '../model/layout.ts';

/** What a person needs to know of a source before using it. */
export interface SourceDescription {
  readonly id: string;
  /** The office, and what it gives. */
  readonly title: string;
  readonly homepage: string;
  /** Terms of use in one or two sentences, and the citation they ask for. */
  readonly terms: string;
  readonly citation: string;
  /** `files`: what the user downloaded; `network`: the office is asked; `both`. */
  readonly input: 'files' | 'network' | 'both';
  /** The environment variable that holds a key, where one helps. */
  readonly key: string | null;
  /** What files it reads, for the list. */
  readonly files: string;
}

/** What the user wants to have from an office. */
export interface Inquiry {
  /** ISO alpha-3 or group codes. */
  readonly reporters: readonly string[];
  readonly partners: readonly string[];
  /** A year or month: `2023`, `2023-09`. */
  readonly from: string | null;
  readonly to: string | null;
  /** HS codes; empty for all goods. */
  readonly hs: readonly string[];
  /** Whole files of a reporter and period instead of a choice of rows, where the office has such. */
  readonly bulk?: boolean;
}

/** One request of an inquiry: small enough to be asked at once, and to be repeated alone. */
export interface Portion {
  /** Stable name of what is asked: the same inquiry gives the same names, so that a broken run can go on. */
  readonly name: string;
  /** Address without any key: it is cited and may be shown. */
  readonly url: string;
  readonly accept: string;
}

/** The outside world of a source: passed in, so that tests have their own. */
export interface Outside {
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Addresses to use instead of the office's own, by source; for mirrors and tests. */
  readonly base: string | null;
}

/** An input to read: a file of the user's, or an answer. */
export interface SourceDocument {
  /** As the user named it, or the address. */
  readonly name: string;
  /** Where a person finds it; null for a file without an address. */
  readonly url: string | null;
  /** The first bytes decoded as UTF-8, for a look at the header. */
  readonly head: () => Promise<string>;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface ParseSettings {
  /** Today, ISO: the day of retrieval in citations. */
  readonly today: string;
  readonly released: string | null;
  /** Text of the mapping file, where one is given. */
  readonly map: string | null;
  /** Flow of a file that does not say it. */
  readonly flow: 'export' | 'import' | 'total' | null;
  /** A month (`2023-09`) that a file without one is about. */
  readonly month: string | null;
}

/**
 * One source of official figures.
 *
 * Errors of every method: `SourceError`, told to the user in one line.
 */
export interface Source {
  describe(): SourceDescription;
  /** The requests that an inquiry needs; empty where only files are read. */
  discover(inquiry: Inquiry, outside: Outside): readonly Portion[];
  fetch(portion: Portion, outside: Outside): Promise<Uint8Array>;
  parse(document: SourceDocument, settings: ParseSettings): Promise<Reading>;
}

/** Something that the user can mend, or that the office did wrong. */
export class SourceError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'SourceError';
    this.code = code;
  }
}

/** For sources that read files only. */
export const filesOnly = {
  discover: (): readonly Portion[] => [],
  fetch: async (): Promise<Uint8Array> => {
    throw new SourceError(
      'files-only',
      'This source cannot be asked over the network: download its files and give them.',
    );
  },
};

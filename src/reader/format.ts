import type { Diagnostic } from '../model/diagnostic.ts';

/** What the caller knows about an input besides its bytes. */
export interface Hints {
  /** The file's name or path: gives the id, the format by its ending, and the place in diagnostics. */
  readonly name?: string | null | undefined;
  /** Where it was fetched from: relative addresses are resolved against it. */
  readonly url?: string | null | undefined;
  /** The HTTP header, charset and all: `text/html; charset=gb2312`. */
  readonly contentType?: string | null | undefined;
  /** A date in any common form. It wins over what one document says; in a file of many it fills the gaps. */
  readonly published?: string | null | undefined;
  /** BCP 47; only the primary tag is kept. */
  readonly lang?: string | null | undefined;
  /** A registered format's name; found from content and name where not given. */
  readonly format?: string | null | undefined;
  /** Largest single document in bytes (64 MiB where not given); for NDJSON the largest line. */
  readonly limitBytes?: number | undefined;
}

/** What a format found out by itself, before dates are read, the language is detected and the id is made. */
export interface Draft {
  readonly id: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** As written, the most trustworthy first. */
  readonly dates: readonly string[];
  /** As declared; what the text itself shows counts more. */
  readonly lang: string | null;
  readonly text: string;
  /** Line of the input it starts at, for files that hold many. */
  readonly line: number | null;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrapped in the input and is for another format to read; what the wrapping knows counts more. */
  readonly wrapped?: { readonly format: string; readonly text: string; readonly known: Partial<Draft> };
}

/** One article format: a folder of its own and one line in the registry. */
export interface Format {
  readonly name: string;
  /** Endings of file names, without the dot. */
  readonly endings: readonly string[];
  readonly mediaTypes: readonly string[];
  /** True where one input holds many articles, each with an id of its own. */
  readonly many: boolean;
  /** True where the first characters of a text are of this format, whatever its name says. */
  readonly recognises: (opening: string) => boolean;
  /** Drafts of the articles in a decoded text. Heavy libraries are loaded here, so that starting up stays cheap. */
  readonly read: (text: string, hints: Hints) => Promise<Drafts>;
}

/** A draft that says nothing but its text. */
export const draftOf = (text: string, known: Partial<Draft> = {}): Draft => ({
  id: null,
  url: null,
  publisher: null,
  title: null,
  dates: [],
  lang: null,
  line: null,
  ...known,
  text,
});

/** The largest single document that is read where the caller sets no limit. */
export const LIMIT_BYTES = 64 * 1024 * 1024;

/** A format's reading function out of a module that is loaded at its first use, once. */
export function loadedOnce(
  load: () => Promise<Format['read'] | ((text: string, hints: Hints) => Drafts)>,
): Format['read'] {
  let loading: ReturnType<typeof load> | null = null;
  return async (text, hints) => (await (loading ??= load()))(text, hints);
}

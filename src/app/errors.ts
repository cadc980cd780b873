import type { Diagnostic } from '../model/diagnostic.ts';

/** `usage`: the call itself is wrong (exit code 2). `failure`: the call was right and could not be done (exit code 1). */
export type Blame = 'usage' | 'failure';

/** Every problem that the app tells a user: what is wrong and what to do. `{}` is filled with the detail. */
const CATALOGUE = {
  'missing-file': ['failure', 'There is no such file or folder: check the path.'],
  'unreadable-file': ['failure', 'It cannot be read ({}): check its permissions.'],
  'unwritable-file': ['failure', 'It cannot be written ({}).'],
  'not-a-file': ['failure', 'It is neither a file nor a folder.'],
  'empty-folder': ['failure', 'No article was found in this folder: files ending in {} are read.'],
  'too-large-file': [
    'failure',
    'It holds {}, and one article may hold 64 MiB: split it, or give many articles as NDJSON, which streams.',
  ],
  'bad-address': ['failure', 'This is no web address: give one like https://example.org/news.'],
  'bad-scheme': ['failure', 'Only http and https addresses are fetched, not {}.'],
  'address-credentials': ['failure', 'The address holds a user name or password: leave them out.'],
  'private-address': [
    'failure',
    'It leads to {}, which is no public address: give --allow-private to fetch from your own network.',
  ],
  'unknown-host': ['failure', 'There is no host called {}: check the address and the connection.'],
  'no-connection': ['failure', 'The connection failed ({}): try again later.'],
  'too-slow': ['failure', 'It did not answer within {} seconds: try again later, or save the page and give the file.'],
  'too-large-page': ['failure', 'It is larger than {} MiB: save the article alone and give the file.'],
  'too-many-redirects': ['failure', 'It redirects more than {} times.'],
  'bad-redirect': ['failure', 'It redirects without saying where to.'],
  'http-status': ['failure', 'The server answered {}.'],
  'bad-encoding': ['failure', 'The server sent a compression that is not read or is broken ({}).'],
  'bad-option': ['usage', '{}'],
  'bad-day': ['usage', '{} is no day: give it as YYYY-MM-DD.'],
  'bad-language': ['usage', '{}'],
  'bad-rating': ['usage', '{}'],
  'one-proof': ['usage', 'A proof holds the judgement of one article: give one.'],
  'cannot-write': ['failure', 'It cannot be written ({}).'],
  'false-proof': ['failure', '{}'],
  'bad-port': ['usage', '{} is no port: give a number from 0 to 65535.'],
  'port-taken': ['failure', 'Another program listens on {} already: give another --port.'],
  'cannot-listen': ['failure', 'It cannot listen on {}.'],
  'no-article': ['failure', 'No article was found in it.'],
  'bad-source': ['usage', '{}'],
  'bad-figures': ['failure', '{}'],
  'no-input': ['usage', 'Nothing was given: name a file, a folder or an address, or - for standard input.'],
  'bad-data': ['failure', 'The data folder cannot be used ({}).'],
} as const satisfies Record<string, readonly [Blame, string]>;

export type ErrorCode = keyof typeof CATALOGUE;

/** Something the user can mend: told in one line, without a stack trace. */
export class UserError extends Error {
  readonly diagnostic: Diagnostic;
  readonly exitCode: 1 | 2;

  constructor(diagnostic: Diagnostic, exitCode: 1 | 2) {
    super(diagnostic.message);
    this.name = 'UserError';
    this.diagnostic = diagnostic;
    this.exitCode = exitCode;
  }
}

/** The error of a code; `file` is the input it is about, `detail` fills the gap in its sentence. */
export function userError(code: ErrorCode, file: string | null = null, detail = ''): UserError {
  const [blame, message] = CATALOGUE[code];
  const told = message.replace('{}', () => detail);
  const diagnostic: Diagnostic = { severity: 'error', code, message: told, file, line: null, field: null };
  return new UserError(diagnostic, blame === 'usage' ? 2 : 1);
}

/** `error: samples/x.txt:12: title: The field must be a string.`, on one line whatever the input holds. */
export function describe({ severity, file, line, field, message }: Diagnostic): string {
  const place = [file, line].filter((part) => part !== null).join(':');
  const told = [severity, place, field, message].filter(Boolean).join(': ');
  return told.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
}

/** What a system error is called in plain words; its code where there are none. */
export function systemReason(error: unknown): string {
  const { code, message = 'unknown reason' } = (error ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? message.split('\n')[0]! : (REASONS[code] ?? code);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection cut',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  UND_ERR_SOCKET: 'connection cut',
  UND_ERR_CONNECT_TIMEOUT: 'no answer',
};

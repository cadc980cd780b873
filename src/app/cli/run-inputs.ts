import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Hints } from '../../reader/index.ts';
import { userError } from '../errors.ts';
import { expandInputs } from '../inputs.ts';
import { setExitCode } from './exit.ts';
import { parseDay, parseLanguage } from './options.ts';
import { tell } from './printer.ts';
import { openProgress } from './progress.ts';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What comes of an input that cannot be read. */
type Refuse = (diagnostic: Diagnostic) => Promise<void> | void;

type Handle = (article: Article, diagnostics: readonly Diagnostic[]) => Promise<void>;

/** What the options say about the inputs. Errors: `bad-day`, `bad-language`. */
export async function hintsOf(options: Options): Promise<Hints> {
  const { published, lang } = options;
  return {
    ...(options['lines'] === true ? { format: 'ndjson' } : {}),
    ...(typeof published === 'string' ? { published: parseDay(published) } : {}),
    ...(typeof lang === 'string' ? { lang: parseLanguage(lang, await languages()) } : {}),
  };
}

/** The languages that can be read; loaded only where they are asked about. */
async function languages(): Promise<string[]> {
  const { LOCALES } = await import('../../extract/locales/index.ts');
  return LOCALES.map(({ code }) => code);
}

/**
 * Gives every article of the inputs to `handle`, in order. What is wrong with one input goes to `refuse`, which tells it
 * and makes the exit code 1; the others are still done.
 */
export async function runInputs(
  given: readonly string[],
  options: Options,
  hints: Hints,
  handle: Handle,
  refuse: Refuse = fail,
): Promise<void> {
  const named = given.length === 0 && !process.stdin.isTTY ? ['-'] : given;
  if (named.length === 0) throw userError('no-input');
  const fetch = { allowPrivate: options['allowPrivate'] === true };
  const inputs = await expandInputs(named, { stdin: process.stdin, fetch });
  const progress = await openProgress(inputs.length);
  try {
    for (const input of inputs) {
      if ('severity' in input) await refuse(input);
      else
        for await (const item of input.read(hints)) {
          if ('severity' in item) await refuse(item);
          else await handle(item.article, item.diagnostics);
        }
      progress.step();
    }
  } finally {
    progress.stop();
  }
}

/** Tells a diagnostic; an error makes the exit code 1. */
export function fail(diagnostic: Diagnostic): void {
  tell(diagnostic);
  if (diagnostic.severity === 'error') setExitCode(1);
}

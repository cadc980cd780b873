import { LOCALES } from '../../../extract/locales/index.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { importPaths, type Imported } from '../../intake/import.ts';
import { setExitCode } from '../exit.ts';
import { parseDay, parseLanguage } from '../options.ts';
import { print, tell } from '../printer.ts';
import { judgeAgain } from './again.ts';
import { openBar } from './bar.ts';
import { counted, stopSignal, withFolder, type Values } from './open.ts';

/** Takes archives in, with a bar, and prints what came of it. What cannot be read is told, and the rest is done. */
export async function runImport(paths: readonly string[], options: Values): Promise<void> {
  const { published, lang, json } = options;
  const hints = {
    ...(typeof published === 'string' ? { published: parseDay(published) } : {}),
    ...(typeof lang === 'string'
      ? {
          lang: parseLanguage(
            lang,
            LOCALES.map(({ code }) => code),
          ),
        }
      : {}),
  };
  const signal = stopSignal();
  await withFolder(options, 'import', async (folder) => {
    const bar = await openBar();
    const started = Date.now();
    const imported = await importPaths(folder, paths, {
      hints,
      signal,
      tell: tellProblem,
      progress: ({ bytes, totalBytes, articles, claims }) =>
        bar.update({ done: bytes, total: totalBytes, articles, claims }),
    }).finally(() => bar.stop());
    await print(json ? `${JSON.stringify(imported)}\n` : `${summary(imported, (Date.now() - started) / 1000)}\n`);
    if (signal.aborted) await print('Stopped: run the same again to go on from here.\n');
    else await judgeAgain(folder, signal);
  });
}

/** Warnings of an archive are as many as its articles: only what is missing in the end is told. */
export function tellProblem(diagnostic: Diagnostic): void {
  if (diagnostic.severity === 'error') setExitCode(1);
  if (diagnostic.severity === 'error' || diagnostic.code === 'unjudged') tell(diagnostic);
}

export function summary(done: Imported, seconds: number): string {
  const { files, passedBy, articles, claims } = done;
  const rate =
    articles > 0 ? ` in ${seconds.toFixed(1)} s (${Math.round(articles / Math.max(seconds, 0.001))} a second)` : '';
  const before = passedBy > 0 ? `, ${passedBy.toLocaleString('en-US')} of them done before` : '';
  return (
    `${counted(files, 'file')}${before}: ${counted(articles, 'article')} with ${counted(claims, 'claim')} read${rate}. ` +
    `${done.new} new, ${done.revised} changed, ${done.known} already there.`
  );
}

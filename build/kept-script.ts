/**
 * Extraction for the command line as one script, with the code that V8 compiled of it when the package was built: most of
 * what the first article costs in a fresh process is compiling. Another version of V8 refuses that code, and compiles.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build, type Plugin } from 'esbuild';
import { NURSERY } from '../src/app/cli/nursery.ts';
import { runScript } from './run-script.ts';

type Extraction = typeof import('../src/extract/index.ts');

const RUNNER = fileURLToPath(new URL('run-script.ts', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

/** The script beside the bundle's files, and the module that it is made of. */
const SCRIPT = 'extract.cjs';
const MODULE = 'extract/index.js';

/** Hands extraction to the script wherever the bundle of the compiled modules in `dist` imports it. */
export const useKeptScript = (dist: string): Plugin => ({
  name: 'use-kept-script',
  setup: (bundle) =>
    bundle.onLoad({ filter: /index\.js$/ }, async ({ path }) => {
      if (path !== join(dist, MODULE)) return undefined;
      const names = Object.keys((await import(pathToFileURL(path).href)) as object).join(', ');
      const contents = `import { runScript } from ${JSON.stringify(RUNNER)};
const at = (file) => new URL(file, import.meta.url);
export const { ${names} } = runScript(at('${SCRIPT}'), at('../${MODULE}')).exported;`;
      return { contents, resolveDir: dist };
    }),
});

/** Writes the script into `bin`, and beside it what V8 compiles of it to read the samples of every language. */
export async function writeKeptScript(dist: string, bin: string): Promise<void> {
  const outfile = join(bin, SCRIPT);
  await build({
    entryPoints: [join(dist, MODULE)],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    minifyWhitespace: true,
    define: { 'import.meta.url': '__place' },
  });
  setFlagsFromString(NURSERY);
  const place = pathToFileURL(join(dist, MODULE));
  const { exported, script } = runScript<Extraction>(pathToFileURL(outfile), place);
  for (const name of readdirSync(SAMPLES))
    exported.extractClaims({ text: readFileSync(join(SAMPLES, name), 'utf8'), published: '2025-01-13' });
  writeFileSync(`${outfile}.code`, script.createCachedData());
}

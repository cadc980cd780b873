import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = fileURLToPath(new URL('../src/app/static/client/search.js', import.meta.url));

/** Writes the search that runs in the readers' browsers: it takes words apart with the index's own code. */
export async function writeSearch(outfile: string): Promise<void> {
  await build({
    entryPoints: [ENTRY],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
  });
}

/**
 * Joins the command line's modules into few files, `dist/bin`: opening some five hundred small ones takes a third of the
 * time to the first verdict. Runs after the compiler, on what it wrote; the modules stay beside it for the library, the
 * worker threads and the hash of the code.
 */
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { useKeptScript, writeKeptScript } from './kept-script.ts';
import { writeLexicon } from './lexicon.ts';
import { writeSearch } from './search.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const BIN = join(DIST, 'bin');

/** Libraries on the way to the first verdict. Every other stays a package of its own, loaded where it is used. */
const JOINED = ['@duckdb/node-api', 'commander', 'htmlparser2', 'picocolors'] as const;

/** A module goes on finding its data and its workers from where it was: its address is not its bundle's. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup: (bundle) =>
    bundle.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(DIST + sep)) return undefined;
      const place = JSON.stringify(relative(BIN, path).split(sep).join('/'));
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`) };
    }),
};

/** Leaves packages where they are but for the joined; one in CommonJS keeps its names where it is imported on demand. */
const joinPackages: Plugin = {
  name: 'join-packages',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, namespace }) => {
      if (path === '@duckdb/node-bindings') return { path, namespace: 'native' };
      if (namespace !== 'file' || !importer.startsWith(DIST + sep)) return null;
      if (!JOINED.some((name) => name === path)) return { path, external: true };
      return kind === 'dynamic-import' ? { path, namespace: 'named' } : null;
    });
    // The native module is the library's dependency, not ours: it is looked for from where the library stands.
    bundle.onLoad({ filter: /.*/, namespace: 'native' }, ({ path }) => ({
      contents: `module.exports = requireFrom(require.resolve('@duckdb/node-api'))(${JSON.stringify(path)});`,
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'named' }, async ({ path }) => {
      const exported = Object.keys((await import(path)) as object).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
      const names = exported.filter((name) => name !== 'default').join(', ');
      return {
        contents: `import all from ${JSON.stringify(path)};\nexport const { ${names} } = all;`,
        resolveDir: ROOT,
      };
    });
  },
};

/** CommonJS inside asks for `require`, which a module has not. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);`;

await rm(BIN, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: [join(DIST, 'app/cli/main.js')],
  entryNames: 'tradetally',
  outdir: BIN,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minifyWhitespace: true,
  metafile: true,
  banner: { js: REQUIRE },
  plugins: [useKeptScript(DIST), keepPlaces, joinPackages],
});
await writeLexicon(DIST);
await writeKeptScript(DIST, BIN);
await writeSearch(join(DIST, 'app/static/assets/search.js'));
await writeLicences(Object.keys(metafile.inputs));

/** The licences of the joined packages go with their code. */
async function writeLicences(inputs: readonly string[]): Promise<void> {
  const homes = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  await mkdir(join(BIN, 'licences'));
  for (const home of homes) {
    const name = home.split('node_modules/').at(-1)!.replace('/', '-');
    await cp(join(ROOT, home, 'LICENSE'), join(BIN, 'licences', `${name}.txt`));
  }
}

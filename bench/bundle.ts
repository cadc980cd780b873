/**
 * Bundles extraction for a browser and says what it weighs: `tsx bench/bundle.ts`. Fails where a module of Node is in its
 * graph, or where it is over its limit, naming the largest parts.
 */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Gzipped, all languages. */
export const LIMIT_BYTES = 300_000;

export interface Bundle {
  readonly code: string;
  readonly gzippedBytes: number;
  /** Files by what they add to the bundle, the heaviest first. */
  readonly parts: readonly (readonly [file: string, bytes: number])[];
}

/**
 * The bundle of `tradetally/extract`: a module, or a script that leaves it in the global `tradetally`. Errors: esbuild's
 * own, as for a module of Node.
 */
export async function bundleExtract(format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/extract/index.ts'],
    bundle: true,
    minify: true,
    format,
    ...(format === 'iife' ? { globalName: 'tradetally' } : {}),
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    outdir: 'bundle',
    metafile: true,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output?.inputs ?? {}).map(([name, { bytesInOutput }]) => [name, bytesInOutput] as const);
  const code = file!.text;
  return {
    code,
    gzippedBytes: gzipSync(code, { level: 9 }).length,
    parts: parts.toSorted((a, b) => b[1] - a[1]),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { gzippedBytes, code, parts } = await bundleExtract();
  console.log(
    `extraction for a browser: ${code.length} characters, ${gzippedBytes} bytes gzipped (limit ${LIMIT_BYTES})`,
  );
  for (const [file, bytes] of parts.slice(0, 10)) console.log(`  ${String(bytes).padStart(8)}  ${file}`);
  if (gzippedBytes > LIMIT_BYTES) process.exitCode = 1;
}

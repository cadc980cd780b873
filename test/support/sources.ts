import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One import of a source file: of a value or a type, static, dynamic or handed on. */
export interface Import {
  /** The file that imports, from the repository's root. */
  readonly from: string;
  /** As written: `./x.ts`, `node:fs`, `hono`. */
  readonly specifier: string;
  /** The imported file from the repository's root; null for a package. */
  readonly to: string | null;
}

/** All source files below a folder, from the repository's root, in order. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .toSorted();
}

export const isTest = (file: string): boolean => /\.(test|corpus|contract|cases)\.tsx?$/.test(file);

/** Every import of a file, found by a real parser: comments and strings that look like one are none. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const { module, program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]!.message}`);
  const specifiers = [
    ...module.staticImports.map((i) => i.moduleRequest.value),
    ...module.staticExports.flatMap((e) => e.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((i) => literal(source.slice(i.moduleRequest.start, i.moduleRequest.end), file)),
    ...typeImports(program),
  ];
  return [...new Set(specifiers)].map((specifier) => ({ from: file, specifier, to: resolve(file, specifier) }));
}

/** What is imported dynamically must be written out, else nobody can see where it leads. */
function literal(written: string, file: string): string {
  const found = /^['"]([^'"]+)['"]$/.exec(written);
  if (!found) throw new Error(`${file} imports ${written}, which is no literal`);
  return found[1]!;
}

/** `import('./x.ts').X` in a type. */
function typeImports(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(typeImports);
  const { type, source } = node as { type?: string; source?: { value?: string } };
  return type === 'TSImportType' && source?.value ? [source.value, ...inner] : inner;
}

const resolve = (file: string, specifier: string): string | null =>
  specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)) : null;

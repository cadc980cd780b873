import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the module of a name beside another in a thread of its own. Out of the package it is JavaScript. Out of the
 * sources it is TypeScript, which tsx has to be told of within the thread: Node 20 heeds no `--import` there (seen in
 * 20.20).
 */
export function startThread(beside: string, name: string, options: WorkerOptions = {}): Worker {
  const own = { ...options, execArgv: [] };
  if (!beside.endsWith('.ts')) return new Worker(new URL(`${name}.js`, beside), own);
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/cjs$/, 'mjs');
  const [api, module] = [pathToFileURL(tsx).href, new URL(`${name}.ts`, beside).href].map((url) => JSON.stringify(url));
  return new Worker(`import(${api}).then((t) => (t.register(), import(${module})))`, { ...own, eval: true });
}

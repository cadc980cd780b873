import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runScript } from '../build/run-script.ts';
import { NURSERY } from '../src/app/cli/nursery.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = new URL('file:///somewhere/else.js');

/** A script of its own for each test: V8 remembers one of the same text that this process ran before. */
function write(name: string): string {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, `module.exports = { twice: (n) => n * 2, place: __place }; // ${name}`);
  return file;
}

interface Twice {
  readonly twice: (n: number) => number;
  readonly place: string;
}
const run = (file: string) => runScript<Twice>(pathToFileURL(file), place);

/** Whether V8 refused the code, and what the script says to `ask`, where nothing of it was run before. */
function inFreshProcess(file: URL, ask: string, flag = ''): string {
  const runner = new URL('../build/run-script.ts', import.meta.url).href;
  const program = `import { setFlagsFromString } from 'node:v8';
    import { runScript } from ${JSON.stringify(runner)};
    if (${JSON.stringify(flag)}) setFlagsFromString(${JSON.stringify(flag)});
    const { exported, script } = runScript(new URL(${JSON.stringify(file.href)}), new URL('../extract/index.js', ${JSON.stringify(file.href)}));
    console.log(script.cachedDataRejected, ${ask});`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', program];
  return execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim();
}

describe('a script whose compiled code is kept', () => {
  it('runs where there is none yet, at the place that it is told', () => {
    const { exported } = run(write('new'));
    expect([exported.twice(4), exported.place]).toEqual([8, place.href]);
  });

  it('runs with the code that was kept', () => {
    const file = write('kept');
    const first = run(file);
    first.exported.twice(1);
    writeFileSync(`${file}.code`, first.script.createCachedData());
    expect(inFreshProcess(pathToFileURL(file), 'exported.twice(5)')).toBe('false 10');
  });

  it('runs where the code is another V8’s', () => {
    const [file, other] = [write('odd'), write('new')];
    const code = run(other).script.createCachedData();
    code.writeUInt32LE(code.readUInt32LE(4) ^ 1, 4);
    writeFileSync(`${file}.code`, code);
    const { exported, script } = run(file);
    expect([script.cachedDataRejected, exported.twice(6)]).toEqual([true, 12]);
  });

  it('is what the package ships, made with the flags of the command', () => {
    const shipped = new URL('../dist/bin/extract.cjs', import.meta.url);
    const ask = `exported.extractClaims({ text: '2023年中国出口增长5.2%。', published: '2024-01-13' }).claims.length`;
    expect(inFreshProcess(shipped, ask, NURSERY)).toBe('false 1');
  });
});

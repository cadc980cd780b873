import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { listImports } from '../../src/ledger/store/files.ts';

/** How many imports are killed: 20 in every run, 100 where the environment asks for it. */
const KILLS = Number(process.env['TRADETALLY_KILLS'] ?? 20);
const ROWS = 60_000;
const CHILD = new URL('import-child.ts', import.meta.url).pathname;

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tradetally-kill-'));
  file = join(folder, 'release.csv');
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `CHN,${['RUS', 'USA', 'JPN', 'KOR'][i % 4]},${i % 2 ? 'export' : 'import'},good ${i >> 6},20${10 + (i % 14)}-${month},${i},USD`;
  });
  writeFileSync(file, ['reporter,partner,flow,commodity,period,value,unit', ...rows, ''].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the import and kills it after so many milliseconds from its first word; null lets it end. */
function run(data: string, killAfterMs: number | null): Promise<{ killed: boolean; tookMs: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, data, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let begun = 0;
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on('data', () => {
      if (begun > 0) return;
      begun = performance.now();
      if (killAfterMs !== null) timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === 'SIGKILL', tookMs: performance.now() - begun });
    });
  });
}

async function rowsIn(data: string): Promise<number> {
  const ledger = await openLedger({ data, reference: false });
  try {
    return (await ledger.coverage()).reduce((sum, c) => sum + c.observations, 0);
  } finally {
    ledger.close();
  }
}

describe('killing an import', () => {
  it(
    `leaves the whole release or none of it, ${KILLS} times at random moments, and the next run works`,
    { timeout: 60_000 + KILLS * 15_000 },
    async () => {
      const whole = join(folder, 'whole');
      const { tookMs } = await run(whole, null);
      expect(await rowsIn(whole)).toBe(ROWS);
      let killed = 0;
      for (let i = 0; i < KILLS; i++) {
        const data = join(folder, `data-${i}`);
        const outcome = await run(data, Math.random() * tookMs * 1.05);
        if (outcome.killed) killed++;
        const rows = await rowsIn(data);
        expect([0, ROWS]).toContain(rows);
        expect(listImports(data)).toHaveLength(rows === 0 ? 0 : 1);
        if (i % 5 === 0) {
          await run(data, null);
          expect(await rowsIn(data)).toBe(ROWS);
          const left = readdirSync(join(data, 'ledger', 'csv')).filter((name) => name.startsWith('.tmp-'));
          expect(rows === ROWS ? [] : left).toEqual([]);
        }
        rmSync(data, { recursive: true, force: true });
      }
      expect(killed).toBeGreaterThan(KILLS / 4);
    },
  );
});

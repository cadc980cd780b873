import type { SingleBar } from 'cli-progress';

/** How far a run over many articles has come. */
export interface Advance {
  readonly done: number;
  readonly total: number;
  readonly articles: number;
  readonly claims: number;
}

export interface Bar {
  update(advance: Advance): void;
  stop(): void;
}

const FORMAT = '{bar} {percentage}% · {articles} articles · {claims} claims · {rate} a second · {left} left';

/** A bar on standard error where a person looks on, else nothing. */
export async function openBar(now: () => number = Date.now): Promise<Bar> {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const { default: progress } = await import('cli-progress');
  const started = now();
  let bar: SingleBar | null = null;
  return {
    update: ({ done, total, articles, claims }) => {
      const seconds = Math.max(0.001, (now() - started) / 1000);
      const told = { articles, claims, rate: Math.round(articles / seconds), left: timeLeft(done, total, seconds) };
      if (bar) bar.update(done, told);
      else {
        const options = { format: FORMAT, stream: process.stderr, clearOnComplete: true, hideCursor: true };
        bar = new progress.SingleBar(options, progress.Presets.shades_classic);
        bar.start(total, done, told);
      }
    },
    stop: () => bar?.stop(),
  };
}

/** `2:05`; `?` while nothing is known. */
export function timeLeft(done: number, total: number, seconds: number): string {
  if (done <= 0) return '?';
  const left = Math.round(((total - done) / done) * seconds);
  const minutes = Math.floor(left / 60);
  return `${minutes}:${String(left % 60).padStart(2, '0')}`;
}

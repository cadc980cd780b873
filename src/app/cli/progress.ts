/** How far a run over many inputs has come. */
export interface Progress {
  step(): void;
  stop(): void;
}

const SILENT: Progress = { step: () => {}, stop: () => {} };

/** A bar on standard error where a person looks on and the results go elsewhere; else nothing. */
export async function openProgress(total: number): Promise<Progress> {
  if (total < 2 || !process.stderr.isTTY || process.stdout.isTTY) return SILENT;
  const { SingleBar, Presets } = (await import('cli-progress')).default;
  const format = '{bar} {value}/{total} · {duration_formatted} · {eta_formatted} left';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

import { openCrew, TASK_FILES, type Result, type Task } from './crew.ts';
import type { DataFolder } from './folder.ts';
import { doTask } from './task.ts';

/** From how many files on a crew is worth its start. */
const WORTH_A_CREW = 400;

/** Article files read and judged, by a crew where there are many. */
export async function* tallyStored(
  { root, desk }: Pick<DataFolder, 'root' | 'desk'>,
  paths: readonly string[],
): AsyncGenerator<Result> {
  if (paths.length < WORTH_A_CREW) {
    for (const task of tasksOf(root, paths)) yield await doTask(desk, task);
    return;
  }
  const crew = openCrew({ root, versions: desk.versions });
  try {
    for await (const { result } of crew.run(tasksOf(root, paths))) yield result;
  } finally {
    await crew.close();
  }
}

function* tasksOf(root: string, paths: readonly string[]): Generator<Task> {
  for (let i = 0; i < paths.length; i += TASK_FILES)
    yield { kind: 'stored', root, paths: paths.slice(i, i + TASK_FILES) };
}

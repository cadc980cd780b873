import type { Hand } from './hand.ts';

/** Tasks that a thread has at hand where nobody says, so that it never waits for the next. */
const AHEAD = 2;

/**
 * Results in the order of the tasks, each done by the thread that has least to do; no more are begun than are soon
 * wanted, so memory stays flat.
 */
export async function* runInOrder<Task, Result>(
  hands: readonly Hand<Task, Result>[],
  tasks: AsyncIterable<Task> | Iterable<Task>,
  ahead: number = AHEAD,
): AsyncGenerator<{ readonly task: Task; readonly result: Result }> {
  const underway: { readonly task: Task; readonly result: Promise<Result> }[] = [];
  const take = async () => {
    const { task, result } = underway.shift()!;
    return { task, result: await result };
  };
  try {
    for await (const task of tasks) {
      const idlest = hands.reduce((a, b) => (b.waiting < a.waiting ? b : a));
      const result = idlest.do(task);
      // It is awaited in its turn; until then a failure is not unhandled.
      result.catch(() => undefined);
      underway.push({ task, result });
      if (underway.length >= hands.length * ahead) yield await take();
    }
    while (underway.length > 0) yield await take();
  } finally {
    underway.length = 0;
  }
}

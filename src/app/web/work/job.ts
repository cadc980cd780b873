import type { Diagnostic } from '../../../model/diagnostic.ts';

/** How far something has come. */
export interface Step {
  readonly done: number;
  readonly total: number;
  readonly articles: number;
  readonly claims: number;
}

export interface Outcome {
  readonly articles: number;
  readonly claims: number;
  readonly new: number;
  readonly revised: number;
}

/** Long work that was started from a page: what it is, how far it has come, how it ended. */
export interface Job {
  readonly id: string;
  readonly kind: 'import' | 'fetch';
  /** What was given: paths or names of files. */
  readonly given: string;
  readonly started: Date;
  readonly state: () => 'running' | 'done' | 'failed';
  readonly step: () => Step;
  readonly outcome: () => Outcome | null;
  /** What could not be taken in; the last one says why it failed, where it did. */
  readonly problems: () => readonly Diagnostic[];
  /** Called at every step and at the end, until the returned function is called. */
  readonly listen: (listener: () => void) => () => void;
}

/** A job from the inside. */
export interface Running {
  readonly signal: AbortSignal;
  readonly step: (step: Step) => void;
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (why: Diagnostic) => void;
}

/** Problems of one job that are remembered. */
const MOST_PROBLEMS = 100;

export function openJob(
  id: string,
  kind: Job['kind'],
  given: string,
  signal: AbortSignal,
): { readonly job: Job; readonly running: Running } {
  let state: ReturnType<Job['state']> = 'running';
  let step: Step = { done: 0, total: 0, articles: 0, claims: 0 };
  let outcome: Outcome | null = null;
  const problems: Diagnostic[] = [];
  const listeners = new Set<() => void>();
  const tellAll = (): void => listeners.forEach((listener) => listener());
  const tell = (diagnostic: Diagnostic): void => {
    if (diagnostic.severity === 'error' && problems.length < MOST_PROBLEMS) problems.push(diagnostic);
  };
  const end = (how: 'done' | 'failed'): void => {
    state = how;
    tellAll();
    listeners.clear();
  };
  return {
    job: {
      id,
      kind,
      given,
      started: new Date(),
      state: () => state,
      step: () => step,
      outcome: () => outcome,
      problems: () => problems,
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    running: {
      signal,
      tell,
      step: (next) => {
        step = next;
        tellAll();
      },
      done: (result) => {
        outcome = result;
        end('done');
      },
      failed: (why) => {
        tell(why);
        end('failed');
      },
    },
  };
}

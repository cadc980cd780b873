import { join } from 'node:path';
import { storedOf, type Tallied } from './desk.ts';
import { readText } from './disk.ts';
import type { DataFolder } from './folder.ts';
import type { Known } from './known.ts';
import { articlePath } from './layout.ts';
import { reread } from './reread.ts';

/** What became of one article that was to be stored. */
export interface Outcome {
  readonly id: string;
  readonly what: 'new' | 'revised' | 'known';
  readonly path: string;
}

/** An article with the place of its file. */
export type Ready = Tallied & { readonly path: string };

export interface Decided {
  readonly outcomes: Outcome[];
  /** New states by article, oldest first. */
  readonly files: Map<string, Ready[]>;
}

/** Which articles are new, which are a new state of one that is there, and which are there already. */
export function decide(
  arrivals: readonly Tallied[],
  known: ReadonlyMap<string, Known>,
  texts: Compared,
  now: string,
): Decided {
  const files = new Map<string, (Ready & { readonly arrival: Tallied })[]>();
  const outcomes = arrivals.map((arrival): Outcome => {
    const { id } = arrival.stored;
    const there = known.get(id);
    const states = files.get(id) ?? [];
    const last = states.at(-1);
    const seen =
      there?.textHashes.has(arrival.entry.textHash) || states.some((s) => s.entry.textHash === arrival.entry.textHash);
    // A feed's summary of an article that is there in full says nothing new.
    const before = (last && texts.arriving.get(last.arrival)) ?? texts.current.get(id) ?? '';
    if (seen || isExcerpt(texts.arriving.get(arrival) ?? '', before))
      return { id, what: 'known', path: last?.path ?? there?.path ?? '' };
    const revision = (last?.stored.revision ?? there?.revision ?? 0) + 1;
    const stored = { ...arrival.stored, revision, stored: now };
    const path = articlePath(id, stored.published, stored.title, revision);
    files.set(id, [...states, { ...arrival, stored, path, arrival }]);
    return { id, what: revision > 1 ? 'revised' : 'new', path };
  });
  return { outcomes, files };
}

/** What a person reads of the articles that are to be compared. */
export interface Compared {
  /** Of arrivals whose article is there already, or comes more than once. */
  readonly arriving: ReadonlyMap<Tallied, string>;
  /** As they lie in the folder, by id. */
  readonly current: ReadonlyMap<string, string>;
}

/** Texts of articles of which something else has come: few, so they are read again here and not carried along by all. */
export async function textsToCompare(
  { disk, root }: DataFolder,
  arrivals: readonly Tallied[],
  known: ReadonlyMap<string, Known>,
): Promise<Compared> {
  const arriving = new Map<Tallied, string>();
  const current = new Map<string, string>();
  const first = new Map<string, Tallied>();
  for (const arrival of arrivals) {
    const { stored, entry } = arrival;
    const there = known.get(stored.id);
    const before = first.get(stored.id);
    if (!before) first.set(stored.id, arrival);
    if (there?.textHashes.has(entry.textHash) || (!there && !before)) continue;
    for (const one of before ? [before, arrival] : [arrival]) {
      if (!arriving.has(one)) arriving.set(one, (await reread(one.stored))?.text ?? '');
    }
    if (!there || current.has(stored.id)) continue;
    const file = await readText(disk, join(root, there.path));
    const state = file === null ? null : storedOf(file, { id: stored.id, revision: there.revision });
    current.set(stored.id, (state && (await reread(state)))?.text ?? '');
  }
  return { arriving, current };
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** True where one text is a part of the other, whatever the spaces and the dots at its end. */
function isExcerpt(part: string, whole: string): boolean {
  const start = bare(part).replace(/(?:…|\.\.\.|\[…\])$/, '');
  return start.length < whole.length && bare(whole).includes(start);
}

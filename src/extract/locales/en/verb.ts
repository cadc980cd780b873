import { memoryOf } from './memory.ts';
import type { Item } from './item.ts';
import { bindTimes } from './multiple.ts';
import { type State, setSubject } from './state.ts';

/** A verb or noun of change: the verb governs what follows, a noun behind the subject tells its growth. */
export function meetChange(s: State, i: number): void {
  const item = s.items[i]!;
  if (item.times !== undefined) bindTimes(s, i);
  if (item.noun) {
    const before = s.items[i - 1];
    if (before?.k === 'head' && s.subject) s.growth = item.dir ?? null;
    return;
  }
  const before = s.items[i - 1];
  const infinitive = before?.k === 'mark' && before.m === 'to';
  if (s.verb !== null || !infinitive) calm(s, i, infinitive);
  s.verb = item;
}

/** A finite verb of a new clause tells a fact again after a forecast. */
function calm(s: State, i: number, infinitive: boolean): void {
  if (infinitive || s.modality === 'actual') return;
  const word = s.text.slice(s.items[i]!.start, s.items[i]!.end).toLowerCase();
  if (
    /^(is|are|was|were|accounts for|accounted for|makes up|made up|represents|represented|hit|reached|totalled|totaled|amounted to|stood at|came to|rose|fell|grew|shrank|jumped|dropped|climbed|slumped|surged|declined|soared|sank|slid|gained|contracted|plunged|tumbled|increased|decreased|expanded)$/.test(
      word,
    ) &&
    !modalBefore(s, i)
  )
    s.modality = 'actual';
}

function modalBefore(s: State, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 4; k--) if (s.items[k]!.k === 'modality') return true;
  return false;
}

/** `these shares`, `the share`: those told before. */
const isShares = (s: State, item: Item): boolean => /^shares?$/i.test(s.text.slice(item.start, item.end));

/** `stood at`, `accounts for`, `posted`: a verb that tells a level or a share. */
export function meetLevel(s: State, i: number): void {
  const item = s.items[i]!;
  if (item.m === 'share') {
    const told = memoryOf(s.discourse).shares[0];
    if (told && s.subject === null && item.det && isShares(s, item)) setSubject(s, told);
    s.share = true;
  } else if (item.m === 'have' && s.subject === null) {
    s.blocked = false;
  }
  calm(s, i, s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === 'to');
  if (s.verb === null || s.verb.k === 'change') s.verb = s.verb ?? item;
}

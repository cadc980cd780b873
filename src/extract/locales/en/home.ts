import type { Discourse, Findings } from '../../locale.ts';
import { homeOf, likelyHome } from './currency.ts';
import { DATELINES } from './datelines.ts';
import type { Item } from './item.ts';
import { type Memory, memoryOf } from './memory.ts';
import { renameReporter } from './repeat.ts';
import { as, isMark, type Token } from './token.ts';

/** Amounts in the money of one country, in a text that has not said whose trade it is: that country's. */
export function nameByMoney(text: string, items: readonly Item[], discourse: Discourse): void {
  const fig = items.find((it) => it.fig?.kind === 'money')?.fig;
  if (!fig) return;
  const word = text.slice(fig.start, fig.end);
  const home = homeOf(fig.unit, word);
  if (home !== null) memoryOf(discourse).firstEconomy = home;
  else if (!isHeadline(text, fig.start, fig.end)) guess(memoryOf(discourse), likelyHome(fig.unit, word));
}

/** Where it was only guessed whose trade it is, amounts in the money of one country say it: what was told so far is that country's. */
export function nameAnew(text: string, items: readonly Item[], discourse: Discourse, findings: Findings): void {
  const memory = memoryOf(discourse);
  const fig = items.find((it) => it.fig?.kind === 'money')?.fig;
  const home = fig ? homeOf(fig.unit, text.slice(fig.start, fig.end)) : null;
  const guessed = discourse.reporter!;
  if (home === null || home === guessed) return;
  renameReporter(findings, guessed, home);
  discourse.reporter = home;
  discourse.pair = null;
  memory.firstEconomy = home;
  memory.guessed = false;
  memory.nameless = false;
  memory.lead = null;
  memory.last = null;
  memory.recent = [];
}

/** A headline leaves it to the lines below to say whose trade it is. */
const isHeadline = (text: string, start: number, end: number): boolean =>
  text.lastIndexOf('\n', start) < 0 && text.includes('\n', end);

/** An office that measures its country's trade, in a text that has not said whose trade it is. */
export function nameByOffice(tokens: readonly Token[], office: string | null, discourse: Discourse): void {
  const memory = memoryOf(discourse);
  if (office !== null) memory.firstEconomy ??= office;
  else guess(memory, as(tokens.find((t) => as(t, 'source')?.weak) ?? undefined, 'source')?.code ?? null);
}

/** `KARACHI: …`, `Ho Chi Minh City (VNS) - …`: where the piece was written, in a text that has named nobody. */
export function nameByLine(text: string, start: number, end: number, discourse: Discourse): void {
  const memory = memoryOf(discourse);
  if (memory.firstEconomy !== null) return;
  const lead = text.slice(start, Math.min(end, start + 48));
  const stop = lead.search(/[:(,–—/]| -/);
  if (stop < 3 || stop > 24) return;
  guess(memory, DATELINES[lead.slice(0, stop).trim().toLowerCase()] ?? null);
}

/** Whose trade it is for want of better: anything that the text says overrules it. */
function guess(memory: Memory, code: string | null): void {
  if (code === null || memory.firstEconomy !== null) return;
  memory.firstEconomy = code;
  memory.nameless = true;
}

const OFFICE =
  /^(?:ministry|bureau|agency|office|customs|bank|department|committee|service|institute|authority|statistics)$/i;

/** The country of the office that a sentence cites: by its name, or told behind it (`the commerce ministry of India`). */
export function officeOf(text: string, tokens: readonly Token[]): string | null {
  const known = tokens.find((t) => as(t, 'source') !== undefined && !as(t, 'source')!.weak);
  if (known) return as(known, 'source')!.code ?? null;
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!isMark(tokens[i], 'of')) continue;
    const word = text.slice(tokens[i - 1]!.start, tokens[i - 1]!.end);
    if (!OFFICE.test(word.slice(word.lastIndexOf(' ') + 1))) continue;
    const code = as(tokens[isMark(tokens[i + 1], 'the') ? i + 2 : i + 1], 'economy')?.code;
    if (code !== undefined && code !== 'WLD') return code;
  }
  return null;
}

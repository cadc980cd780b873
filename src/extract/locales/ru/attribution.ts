import type { Discourse } from '../../locale.ts';
import type { Context } from './context.ts';
import { meaning, type Token } from './token.ts';

/** Takes up the sources that a sentence names: whose statistics, and through whom they came. */
export function attribute(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  discourse: Discourse,
  context: Context,
): void {
  let measured: string | null = null;
  let told: string | null = null;
  for (let i = from; i < to; i++) {
    const source = meaning(tokens[i], 'source');
    if (!source) {
      context.sourceEconomy = officeOf(tokens, i) ?? context.sourceEconomy;
      continue;
    }
    const name = text.slice(tokens[i]!.start, tokens[i]!.end);
    if (source.code) {
      measured ??= name;
      context.sourceEconomy = source.code;
    } else told ??= name;
  }
  if (measured === null && told === null) return;
  const earlier = discourse.attribution[0] ?? null;
  discourse.source = measured ?? (discourse.source && discourse.source === earlier ? discourse.source : told);
  discourse.attribution = [discourse.source!, ...(told !== null && told !== discourse.source ? [told] : [])];
}

/** `по данным индийского министерства торговли`: whose office it is. */
function officeOf(tokens: readonly Token[], i: number): string | null {
  const economy = meaning(tokens[i], 'economy');
  if (!economy?.adjective || meaning(tokens[i - 1], 'by data') === undefined) return null;
  return meaning(tokens[i + 1], 'office') || meaning(tokens[i + 1], 'ministry') ? economy.code! : null;
}

/** Tokens before the first sentence: `ПЕКИН, 13 октября. /ТАСС/.`, `Москва. 22 июля. INTERFAX.RU -`. */
export function afterDateline(tokens: readonly Token[]): number {
  let slash = false;
  for (let i = 1; i < tokens.length && i < 16; i++) {
    const token = tokens[i]!;
    if (token.mark === '/') {
      if (slash) return datelineEnd(tokens, i + 1);
      slash = true;
    }
    const agency = meaning(token, 'source') !== undefined || (token.capital && token.words.length === 0);
    const dash = tokens[i + 1]?.mark === '-' || tokens[i + 1]?.mark === '.';
    if (!slash && agency && dash && hasDay(tokens, i)) return datelineEnd(tokens, i + 1);
  }
  return 0;
}

function hasDay(tokens: readonly Token[], to: number): boolean {
  for (let i = 0; i + 1 < to; i++) if (tokens[i]!.literal && meaning(tokens[i + 1], 'month')) return true;
  return false;
}

/** Behind the agency, its desk too: `ИНТЕРФАКС - ДАЛЬНИЙ ВОСТОК -`. */
function datelineEnd(tokens: readonly Token[], at: number): number {
  let end = skipMarks(tokens, at);
  for (let i = end; i < tokens.length && i < end + 4 && (tokens[i]!.capital || tokens[i]!.mark === '-'); i++) {
    if (tokens[i]!.mark === '-' && i > end) {
      end = i + 1;
      break;
    }
  }
  return end;
}

function skipMarks(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && (tokens[i]!.mark === '.' || tokens[i]!.mark === '-' || tokens[i]!.mark === ',')) i++;
  return i;
}

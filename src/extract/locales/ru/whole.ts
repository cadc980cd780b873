import type { Amount } from './amounts.ts';
import type { Clause } from './clauses.ts';
import { isFlowVerb } from './cues.ts';
import type { Head } from './heads.ts';
import { formOf, has, meaning, type Token } from './token.ts';

/** The whole of a share in the text's words, with its flow where the share's own clause tells another. */
export interface Whole {
  readonly text: string;
  readonly flow: 'export' | 'import' | null;
}

/** Of what a share is told, as written: `российского экспорта`, `от общего объёма торговли`, else the clause's own flow. */
export function wholeOf(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  { from, to, head }: Clause & { readonly head: Head },
): Whole | null {
  let start = amount.to;
  while (start < to && formOf(tokens[start]) !== '') start++;
  for (let i = start; i < to && i < start + 6; i++) {
    if (tokens[i]!.literal || tokens[i]!.mark !== '' || isFlowVerb(tokens[i]!) || has(tokens[i], 'falls to')) break;
    const flow = meaning(tokens[i], 'flow')?.code;
    if (flow)
      return {
        text: text.slice(tokens[start]!.start, tokens[i]!.end),
        flow: flow === 'export' || flow === 'import' ? flow : null,
      };
  }
  const own = head.at >= from && head.at < to && !head.verb ? tokens[head.at] : undefined;
  return own ? { text: text.slice(own.start, own.end), flow: null } : null;
}

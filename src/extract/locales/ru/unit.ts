import type { Amount } from './amounts.ts';
import type { Context } from './context.ts';
import { isAside } from './moments.ts';
import type { Token } from './token.ts';

/**
 * A scaled number without a unit of its own counts what the one before it counts, or the one right behind (`с 285 до 299
 * млрд долларов`), else what the last figure of the article counts.
 */
export function withUnits(tokens: readonly Token[], amounts: readonly Amount[], context: Context): Amount[] {
  const out: Amount[] = [];
  amounts.forEach((amount, i) => {
    const next = amounts[i + 1];
    const bracketed = isAside(tokens, amount.from);
    if (counts(amount) && !bracketed) context.unit = { kind: amount.kind, unit: amount.unit } as Context['unit'];
    const outside = out.findLast((a) => counts(a) && !isAside(tokens, a.from));
    const like = outside ?? out.findLast(counts) ?? (next && counts(next) ? next : context.unit);
    out.push(amount.kind === 'bare' && like ? Object.assign({}, amount, { kind: like.kind, unit: like.unit }) : amount);
  });
  return out;
}

const counts = ({ kind }: Amount): boolean => kind === 'money' || kind === 'quantity';

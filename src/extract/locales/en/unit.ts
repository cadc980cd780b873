import { isLetter } from '../../scanner.ts';
import type { Fig } from './figure.ts';
import { governorOf } from './governor.ts';
import type { State } from './state.ts';

/** `40 million Fijian dollars`: a currency that has no code here. */
const OTHERS_MONEY =
  /^ (?:[A-Z][A-Za-z.]+ ){1,2}(?:dollars?|pounds?|rupees?|francs?|dinars?|pesos?|rials?|shillings?|crowns?|kron[ae]r?|cedis?|kwacha|birr|shekels?|dongs?|lari|drams?|manats?|soms?)\b/;

/** A number without its own unit takes that of the figure before it, where it is plainly one of a row. */
export function withUnit(s: State, i: number, fig: Fig): Fig | null {
  if (fig.kind !== 'bare') return fig;
  const ahead = unitAhead(s, i, fig.range);
  const last = s.bounds.at(-1)?.fig ?? null;
  const amount = s.bounds.findLast((b) => b.fig.kind === 'money' || b.fig.kind === 'quantity')?.fig ?? null;
  if (fig.scaled) {
    const model = amount ?? (ahead?.kind === 'money' || ahead?.kind === 'quantity' ? ahead : null);
    if (model)
      return {
        ...fig,
        number: sized(fig, model),
        kind: model.kind,
        unit: model.unit,
        factor: model.factor,
        plainDollar: model.plainDollar,
        per: fig.per ?? null,
        goods: model.goods,
      };
    if (isLetter(s.text.charCodeAt(fig.start - 1)) || OTHERS_MONEY.test(s.text.slice(fig.end, fig.end + 40)))
      return null;
    const iso = s.discourse.currency;
    return { ...fig, kind: 'money', unit: iso ?? 'USD' };
  }
  if (ahead && !ahead.fraction)
    return {
      ...fig,
      kind: ahead.kind,
      unit: ahead.unit,
      number: ahead.scaled && fig.number.value < 1000 ? sameScale(fig, ahead) : sized(fig, ahead),
      factor: ahead.factor,
      goods: ahead.goods,
    };
  const p = s.items[i - 1];
  const compared =
    (p?.k === 'mark' && (p.m === 'compared' || p.m === 'from')) || governorIsCompared(s, i) || isForNext(s, i, last);
  if (!compared || last === null || last.kind === 'times') return null;
  if (last.kind === 'percent' || last.kind === 'point') return null;
  const number = last.scaled && fig.number.value < 1000 ? sameScale(fig, last) : sized(fig, last);
  return { ...fig, kind: last.kind, unit: last.unit, factor: last.factor, number, goods: last.goods };
}

/** `1.2 mln tonnes to the Soviet Union and to Egypt 800,000`: as much to the next one. */
function isForNext({ items }: State, i: number, last: Fig | null): boolean {
  const owner = items[i - 1];
  if (last?.kind !== 'quantity' && last?.kind !== 'money') return false;
  return (
    owner?.k === 'econ' &&
    !owner.adj &&
    !owner.poss &&
    ['to', 'from', 'with'].includes(items[i - 2]?.m ?? '') &&
    (items[i - 3]?.m === 'and' || items[i - 3]?.m === ',')
  );
}

function governorIsCompared(s: State, i: number): boolean {
  const g = governorOf(s, i);
  return g.kind === 'base' || ((g.kind === 'of' || g.kind === 'row') && g.base);
}

/** The number in the unit of the claim, where it is written in that of the model: `214 mln` behind `203 mln kilos`. */
const sized = ({ number }: Fig, { factor }: Fig): Fig['number'] =>
  factor === 1 ? number : { value: number.value * factor, lastPlace: number.lastPlace * factor };

function sameScale(fig: Fig, model: Fig): Fig['number'] {
  const factor = model.number.value === 0 ? model.factor : scaleOf(model) * model.factor;
  return { value: fig.number.value * factor, lastPlace: fig.number.lastPlace * factor };
}

function scaleOf({ number, factor }: Fig): number {
  const value = number.value / factor;
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;
}

/** The unit of the row's last figure: `41,607 and 15,045 tonnes`, `15.2, 9 and 8 percent`, `3.57 trillion and 3.14 trillion yuan`. */
function unitAhead(s: State, i: number, isRange: boolean): Fig | null {
  for (let k = i + 1; k < s.items.length && k < i + 12; k++) {
    const it = s.items[k]!;
    if (it.k === 'fig') {
      if (it.fig!.kind !== 'bare') return it.fig!;
      continue;
    }
    const joint = it.k === 'mark' && (it.m === ',' || it.m === 'and');
    if (!joint && !(isRange && it.k === 'mark' && ['to', '-', '–', '—'].includes(it.m!))) return null;
  }
  return null;
}

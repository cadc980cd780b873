import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';
import type { Governor } from './govern.ts';
import type { Item } from './item.ts';
import { type Reading, amountMeasure } from './reading.ts';
import { economyShares } from './share.ts';
import type { State } from './state.ts';

export function readBeforeFigure(s: State, i: number, fig: Fig, g: Governor): Reading | null {
  const frame = subjectFor(s, i, g);
  if (frame === null || g.kind === 'despite' || g.kind === 'other') return null;
  if (fig.kind === 'times')
    return g.kind === 'change' || g.kind === 'by' || g.kind === 'level' ? { frame, measure: 'multiple', dir: 0 } : null;
  if (fig.kind === 'point') return readPoints(s, frame, g);
  if (fig.kind === 'percent') return readPercent(s, i, fig, frame, g);
  return readAmount(s, i, fig, frame, g);
}

/** The frame of the clause; an economy directly before the figure in a list is its partner. */
function subjectFor(s: State, i: number, g: Governor): Frame | null {
  const left = s.items[i - 1];
  const base = g.frame ?? (g.kind === 'base' ? lastFrame(s, i) : null) ?? s.subject;
  if (base === null || s.blocked) return g.frame ?? null;
  const grown = g.kind === 'to' ? grownGoods(s, i) : null;
  if (grown) return grown;
  const listed = listedBefore(s, i);
  if (listed && listed !== base.reporter)
    return { ...base, partner: listed, partners: [], symmetric: base.flow === 'total' };
  const byOwner = grownBy(s, i, base);
  if (byOwner) return { ...base, partner: byOwner, partners: [], symmetric: base.flow === 'total' };
  if (left?.k === 'econ' && !left.adj && left.codes!.length === 1 && left.codes![0] !== base.reporter && !left.poss) {
    const symmetric = base.flow === 'total';
    const home = s.discourse.reporter;
    const turned = base.symmetric && symmetric && base.partner === home && left.codes![0] !== home;
    if (turned) return { ...base, reporter: home, partner: left.codes![0]!, partners: [] };
    return { ...base, partner: left.codes![0]!, symmetric, doubts: base.doubts };
  }
  return base;
}

/** `a 7.3% increase in energy products to $3.9 billion`: the level is of the goods that grew. */
function grownGoods(s: State, i: number): Frame | null {
  const last = s.bounds.at(-1);
  if (last?.measure !== 'growth' || last.frame.goods.length === 0 || i - last.item > 6) return null;
  const between = s.items.slice(last.item + 1, i);
  const plainly = between.every((it) => it.k === 'change' || it.k === 'goods' || it.m === 'in' || it.m === 'to');
  return plainly && between.some((it) => it.k === 'goods') ? last.frame : null;
}

/** `ASEAN markets expanded by 7.8%, South Asia by 8.7%`: each growth with its own partner. */
function grownBy(s: State, i: number, base: Frame): string | null {
  const owner = s.items[i - 2];
  const row = s.items[i - 3]?.m === ',' || s.items[i - 3]?.m === 'and';
  if (s.items[i - 1]?.m !== 'by' || owner?.k !== 'econ' || owner.adj || owner.poss || !row) return null;
  const grown = s.bounds.at(-1)?.measure === 'growth' && base.partner !== 'WLD' && base.partner !== null;
  return grown && owner.codes![0] !== base.reporter ? owner.codes![0]! : null;
}

/** `with China ($30.2bn), Mexico ($9.2bn)`: each figure in brackets has the economy before it. */
function listedBefore(s: State, i: number): string | null {
  const at = s.items[i - 1]?.k === 'change' && s.items[i - 1]!.adj ? i - 2 : i - 1;
  const paren = s.items[at];
  const owner = s.items[at - 1];
  const joint = s.items[at - 2];
  const named =
    paren?.k === 'mark' && paren.m === '(' && owner?.k === 'econ' && !owner.adj && owner.codes!.length === 1;
  return named && joint?.k === 'mark' && [',', 'and', 'with', 'to', 'from', 'by', 'despite'].includes(joint.m!)
    ? owner.codes![0]!
    : null;
}

/** A base figure is told of what the figure before it is told of, where no other noun stands between. */
function lastFrame(s: State, i: number): Frame | null {
  const last = s.bounds.at(-1);
  if (!last || s.subject === null) return null;
  for (let k = last.item + 1; k < i; k++) if (s.items[k]!.k === 'head') return null;
  return last.frame;
}

function readPoints(s: State, frame: Frame, g: Governor): Reading | null {
  const dir = g.dir ?? s.verb?.dir ?? 0;
  if (g.kind !== 'change' && g.kind !== 'by' && g.kind !== 'changeOf') return null;
  const last = s.bounds.at(-1);
  return {
    frame: last?.measure === 'share' ? last.frame : frame,
    measure: 'rate_change',
    dir,
    of: s.share ? 'share' : null,
    ...(g.item >= 0 ? { quoteFrom: g.item } : {}),
  };
}

function readPercent(s: State, i: number, fig: Fig, frame: Frame, g: Governor): Reading | null {
  const growing = (dir: number, more: Partial<Reading> = {}): Reading => ({ frame, measure: 'growth', dir, ...more });
  const last = s.bounds.findLast((b) => b.fig.kind === 'percent');
  const owner = s.items[i - 1];
  if (owner?.k === 'econ' && owner.poss && last?.measure === 'share')
    return { frame: { ...last.frame, partner: owner.codes![0]! }, measure: 'share', dir: 0, shareOf: last.shareOf };
  const buyer = s.items[i - 2];
  const bought = owner?.k === 'head' && owner.head!.verb && owner.head!.flow === 'import' && buyer?.k === 'econ';
  if (bought && last?.measure === 'share' && last.frame.flow === 'export')
    return { frame: { ...last.frame, partner: buyer.codes![0]! }, measure: 'share', dir: 0, shareOf: last.shareOf };
  const told = s.bounds.at(-1);
  if (g.kind === 'or' && told?.measure === 'change')
    return {
      frame: told.frame,
      measure: 'growth',
      dir: told.value * (told.frame.flow === 'balance' && told.frame.sign < 0 ? -1 : 1) < 0 ? -1 : 1,
    };
  if (told?.measure === 'change' && told.item === i - 2 && isDashed(s, i))
    return growing((told.value < 0 ? -1 : 1) * (told.frame.flow === 'balance' && told.frame.sign < 0 ? -1 : 1));
  const side = sideBefore(s, i);
  if (side && last?.measure === 'growth' && frame.flow !== 'balance')
    return {
      frame: { ...frame, partner: side, symmetric: frame.flow === 'total' },
      measure: 'growth',
      dir: last.value < 0 ? -1 : 1,
    };
  if (g.kind === 'change' && s.items[g.item]?.adj && isThreshold(s.items[i + 1]))
    return s.share ? { frame, measure: 'share', dir: 0, shareOf: null } : null;
  if (g.kind === 'change' || g.kind === 'changeOf')
    return growing(g.dir ?? 0, g.kind === 'change' && g.item >= 0 ? { quoteFrom: g.item } : {});
  if (g.kind === 'by') return growing(g.dir ?? s.verb?.dir ?? lastDir(s), g.item >= 0 ? { quoteFrom: g.item } : {});
  if (fig.sign !== 0 && g.kind !== 'of') return growing(fig.sign);
  const changed = s.bounds.at(-1);
  if (g.kind === 'paren' && changed?.measure === 'change' && changed.item === i - 2 && s.items[i + 1]?.m === ')')
    return growing((changed.value < 0 ? -1 : 1) * (frame.flow === 'balance' && frame.sign < 0 ? -1 : 1));
  if (g.kind === 'at' && last?.measure === 'share' && s.growth === null)
    return { frame, measure: 'share', dir: 0, shareOf: last.shareOf };
  if (g.kind === 'base' || g.kind === 'baseChange') {
    if (g.dir) return growing(g.dir, { role: 'base' });
    if (last?.measure === 'share')
      return { frame: last.frame, measure: 'share', dir: 0, shareOf: last.shareOf, role: 'base' };
    if (s.share && last === undefined) return { frame, measure: 'share', dir: 0, shareOf: null, role: 'base' };
    if (s.growth !== null && told === undefined && g.kind === 'base') return growing(s.growth);
    if (last?.measure === 'growth' && g.kind === 'base')
      return growing(last.value < 0 ? -1 : 1, { role: 'base', doubts: ['growth_sign'] });
    return null;
  }
  if (s.share && (g.kind === 'to' || g.kind === 'level' || g.kind === 'of'))
    return { frame, measure: 'share', dir: 0, shareOf: null };
  if (
    s.growth !== null &&
    (g.kind === 'to' || g.kind === 'level' || g.kind === 'of' || g.kind === 'at' || g.kind === 'head')
  )
    return growing(s.growth);
  if (g.kind === 'share' && s.share && fig.unit === 'percent')
    return { frame: economyShares(s, frame), measure: 'share', dir: 0, shareOf: null };
  if (g.kind === 'row' && !fig.fraction && last && (last.measure === 'growth' || last.measure === 'share')) {
    const dir = last.value < 0 ? -1 : 1;
    return {
      frame,
      measure: last.measure,
      dir: last.measure === 'share' ? 0 : dir,
      shareOf: last.shareOf,
      role: last.role,
    };
  }
  if (g.kind === 'modality' && s.verb?.k === 'change') return growing(s.verb.dir ?? 0);
  if (s.items[i + 1]?.k === 'basis')
    return growing(g.dir ?? s.verb?.dir ?? 1, g.dir || s.verb?.dir ? {} : { doubts: ['growth_sign'] });
  return null;
}

/** `fell by £5.6 billion – 19.3 per cent –`: the same change, set off as a percentage. */
const isDashed = ({ items }: State, i: number): boolean =>
  ['–', '—', '-'].includes(items[i - 1]?.m ?? '') && (items[i + 1] === undefined || items[i + 1]!.k === 'mark');

/** `below the 2% mark`. */
const isThreshold = (item: Item | undefined): boolean =>
  item?.k === 'word' && ['mark', 'threshold', 'line'].includes(item.m ?? '');

/** `to the European Union 8 percent and to Latin America, 7 percent`: each figure with its own partner. */
function sideBefore(s: State, i: number): string | null {
  const k = s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === ',' ? i - 2 : i - 1;
  const economy = s.items[k];
  const joint = s.items[k - 1];
  if (economy?.k !== 'econ' || joint?.k !== 'mark' || !['to', 'from', 'with'].includes(joint.m!)) return null;
  return s.items[k - 2]?.k === 'mark' ? economy.codes![0]! : null;
}

const lastDir = (s: State): number => {
  const last = s.bounds.findLast((b) => b.measure === 'growth');
  return last && last.value < 0 ? -1 : 1;
};

function readAmount(s: State, i: number, fig: Fig, frame: Frame, g: Governor): Reading | null {
  const measure = amountMeasure(fig);
  const is = (more: Partial<Reading> = {}): Reading => ({ frame, measure, dir: 0, ...more });
  const last = s.bounds.at(-1);
  switch (g.kind) {
    case 'change':
      return g.gapless || isCrossed(s, i, fig)
        ? is()
        : { frame, measure: 'change', dir: g.dir ?? 0, ...(g.item >= 0 ? { quoteFrom: g.item } : {}) };
    case 'changeOf':
    case 'by':
      return {
        frame,
        measure: 'change',
        dir: g.dir ?? s.verb?.dir ?? 0,
        ...(g.kind === 'by' && g.item >= 0 ? { quoteFrom: g.item } : {}),
      };
    case 'base':
      if (fig.kind === 'quantity' && last?.fig.kind === 'money' && last.role === 'main') return is({ role: 'main' });
      return is({ role: 'base' });
    case 'baseChange':
      return null;
    case 'row':
      if (last && (last.measure === 'value' || last.measure === 'quantity' || last.measure === 'change'))
        return is({
          role: last.role,
          ...(last.measure === 'change' ? { measure: 'change' as const, dir: last.value < 0 ? -1 : 1 } : {}),
        });
      return is(last?.measure === 'growth' && last.role === 'base' ? { role: 'base' } : {});
    case 'paren':
      return is(last && periodBefore(s) && listedBefore(s, i) === null ? { role: 'base' } : {});
    case 'none':
    case 'share':
    case 'despite':
    case 'other':
      return g.kind === 'share' && frame ? is() : null;
    default:
      return is();
  }
}

/** `rebounded above $17.5 billion`, `climbed past $5 billion`: the level reached. */
const isCrossed = (s: State, i: number, fig: Fig): boolean =>
  /(?:above|past|beyond|below) ?$/i.test(s.text.slice(Math.max(0, fig.start - 7), fig.start)) &&
  s.items[i - 1]?.k === 'change' &&
  s.items[i - 1]!.adj !== true;

const periodBefore = (s: State): boolean => s.bounds.length > 0;

/**
 * Which predictions are wholly right: the matching rules of the conformance set, written independently of its scorer.
 * `"?"` in a gold slot agrees with everything; a slot left out counts as null.
 */
export interface Gold {
  readonly doc: string;
  readonly lang: string;
  readonly published: string;
  readonly where: { readonly text: string };
  readonly claims: readonly Slots[];
}

/** A claim's slots as JSON: a gold label, or a prediction. */
export interface Slots {
  readonly quote: string;
  readonly at: number;
  readonly measure: string;
  readonly unit: string;
  readonly value: number;
  readonly confidence?: string;
  readonly alt?: readonly { readonly measure?: string; readonly unit?: string; readonly value?: number }[];
  readonly [slot: string]: unknown;
}

const SCORED = ['reporter', 'region', 'partner', 'flow', 'commodity', 'period', 'modality'] as const;
const CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const MIRRORED: Readonly<Record<string, string>> = { export: 'import', import: 'export' };

/** For each prediction, whether a gold claim of its own agrees with it in figure and every scored slot. */
export function whollyRight(gold: readonly Slots[], predicted: readonly Slots[]): boolean[] {
  const choices = predicted.map((p) => gold.flatMap((g, i) => (sameFigure(g, p) && sameSlots(g, p) ? [i] : [])));
  const holder = new Map<number, number>();
  const place = (p: number, tried: Set<number>): boolean =>
    choices[p]!.some((g) => {
      if (tried.has(g)) return false;
      tried.add(g);
      const other = holder.get(g);
      if (other !== undefined && !place(other, tried)) return false;
      holder.set(g, p);
      return true;
    });
  predicted.forEach((_, p) => place(p, new Set()));
  const right = new Set(holder.values());
  return predicted.map((_, p) => right.has(p));
}

function sameFigure(g: Slots, p: Slots): boolean {
  if (p.at >= g.at + g.quote.length || g.at >= p.at + p.quote.length) return false;
  return [{}, ...(g.alt ?? [])].some((reading) => {
    const { measure = g.measure, unit = g.unit, value = g.value } = reading as Partial<Slots>;
    return (
      measure === p.measure && unit === p.unit && Math.abs(p.value - value) <= 0.0005 * Math.abs(value) * (1 + 1e-9)
    );
  });
}

/** Trade of two named parties may be told from either side, except a balance or a region's. */
function sameSlots(g: Slots, p: Slots): boolean {
  if (sameAsTold(g, p)) return true;
  const named = (code: unknown) => !absent(code) && code !== 'WLD' && code !== '?';
  if (!named(g['reporter']) || !named(g['partner']) || g['flow'] === 'balance' || !absent(g['region'])) return false;
  const flow = MIRRORED[String(g['flow'])] ?? g['flow'];
  return sameAsTold({ ...g, reporter: g['partner'], partner: g['reporter'], flow }, p);
}

const sameAsTold = (g: Slots, p: Slots): boolean =>
  SCORED.every((slot) => g[slot] === '?' || sameSlot(slot, g[slot], p[slot]));

function sameSlot(slot: (typeof SCORED)[number], g: unknown, p: unknown): boolean {
  if (absent(g) || absent(p)) return absent(g) && absent(p);
  if (slot === 'commodity') return true;
  if (slot === 'period') return JSON.stringify(g) === JSON.stringify(p);
  return g === p || (slot === 'region' && sameName(String(g), String(p)));
}

/** A region's name as written agrees with a longer or shorter form of it; a code does not. */
function sameName(g: string, p: string): boolean {
  if (CODE.test(g) || CODE.test(p)) return false;
  const [short = '', long = ''] = [g, p]
    .map((name) => name.replaceAll(/\s/g, ''))
    .toSorted((a, b) => a.length - b.length);
  return short.length >= 2 && !['中国', '我国', '全国'].includes(short) && long.includes(short);
}

const absent = (value: unknown): boolean => value === undefined || value === null || value === '';

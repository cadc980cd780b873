import { z } from 'zod';
import type { LayoutMeasure, LayoutSlots, TableLayout, TextRule } from '../model/layout.ts';
import { nothing } from '../model/layout.ts';
import { COMTRADE_CODES, ECONOMY_CODES, FLOW_CODES, HS_CODES, HS_NAMES } from './codes.ts';
import { layoutOf } from './layout.ts';
import { SourceError } from './source.ts';

/** Code lists that a mapping file may name. */
const LISTS: TableLayout['codes'] = {
  economy: ECONOMY_CODES,
  comtrade: COMTRADE_CODES,
  flow: FLOW_CODES,
  hs: HS_CODES,
  'hs-name': HS_NAMES,
};

const rule = z.union([
  z.string(),
  z.strictObject({ constant: z.string().nullable() }),
  z.strictObject({
    column: z.string(),
    codes: z
      .union([z.enum(['economy', 'comtrade', 'flow', 'hs', 'hs-name']), z.record(z.string(), z.string())])
      .optional(),
    otherwise: z.enum(['reject', 'keep', 'null']).optional(),
  }),
]);
const number = z.union([z.number(), z.strictObject({ column: z.string() }), z.strictObject({ power: z.string() })]);
const slot = rule.optional();

/** A mapping file: which column of a file holds what. `docs` of it: the `csv` section of the handbook. */
const mapping = z.strictObject({
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  skip: z.number().int().min(0).max(1000).optional(),
  decimal: z.enum(['.', ',']).optional(),
  source: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  citation: z.string().min(1),
  url: z.string(),
  columns: z.strictObject({
    reporter: rule,
    region: slot,
    partner: rule,
    flow: rule,
    commodity: slot,
    hs: slot,
    period: rule,
    adjustment: slot,
    released: slot,
    note: slot,
  }),
  values: z
    .array(
      z.strictObject({
        column: z.string(),
        measure: z.enum(['value', 'growth', 'quantity']).default('value'),
        unit: rule,
        growth_of: slot,
        multiplier: number.default(1),
        precision: z
          .union([z.number().positive(), z.literal('as-written'), z.strictObject({ column: z.string() })])
          .default('as-written'),
      }),
    )
    .min(1),
  keep: z.array(z.strictObject({ column: z.string(), values: z.array(z.string()).min(1) })).default([]),
});

type Rule = z.infer<typeof rule>;

/** Code lists that a slot uses where the mapping names none. */
const USUAL: Readonly<Record<string, string>> = { reporter: 'economy', partner: 'economy', flow: 'flow' };

/** What a file looks like, for what a mapping leaves out. */
export type FileShape = Pick<TableLayout, 'header' | 'delimiter' | 'decimal' | 'keep'> & {
  readonly labelled?: boolean;
};

/** A layout out of a mapping file and the header of a file. Errors: `SourceError` with the place in the mapping file. */
export function layoutByMap(text: string, shape: FileShape): { layout: TableLayout; source: string } {
  const told = mapping.safeParse(parsed(text));
  if (!told.success) {
    const [issue] = told.error.issues;
    throw new SourceError(
      'bad-map',
      `The mapping file is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? ''}.`,
    );
  }
  const map = told.data;
  const codes: Record<string, Readonly<Record<string, string>>> = { ...LISTS };
  const rules = new Rules(shape, codes);
  const slots: Partial<LayoutSlots> = {
    ...Object.fromEntries(Object.entries(map.columns).map(([name, r]) => [name, rules.text(r, USUAL[name])])),
    source: { constant: map.source },
    citation: { constant: map.citation },
    url: { constant: map.url },
    status: { constant: 'confirmed' },
  };
  const measures = map.values.map((v): LayoutMeasure => ({
    measure: v.measure,
    column: rules.column(v.column),
    unit: rules.constantOrColumn(v.unit),
    growthOf: v.growth_of === undefined ? nothing : rules.constantOrColumn(v.growth_of),
    multiplier: rules.number(v.multiplier),
    precision: typeof v.precision === 'object' ? { column: rules.column(v.precision.column) } : v.precision,
  }));
  const keep = [...shape.keep, ...map.keep.map((k) => ({ column: rules.column(k.column), values: k.values }))];
  const { header, delimiter, decimal } = shape;
  const layout = layoutOf({
    header,
    delimiter,
    decimal: map.decimal ?? decimal,
    skip: map.skip ?? 0,
    slots,
    measures,
    keep,
    codes,
  });
  return { layout, source: map.source };
}

/** Settings that decide how the header itself is read. */
export function readingOf(text: string): { delimiter: TableLayout['delimiter'] | null; skip: number } {
  const raw = parsed(text) as { delimiter?: unknown; skip?: unknown } | null;
  const delimiter = [',', ';', '\t', '|'].find((d) => d === raw?.delimiter) as TableLayout['delimiter'] | undefined;
  return {
    delimiter: delimiter ?? null,
    skip: typeof raw?.skip === 'number' && raw.skip >= 0 ? Math.trunc(raw.skip) : 0,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SourceError('bad-map', 'The mapping file is no JSON.');
  }
}

/** Rules of a mapping made into rules of a layout; own code lists are numbered. */
class Rules {
  private readonly shape: FileShape;
  private readonly codes: Record<string, Readonly<Record<string, string>>>;
  constructor(shape: FileShape, codes: Record<string, Readonly<Record<string, string>>>) {
    this.shape = shape;
    this.codes = codes;
  }

  column(name: string): string {
    if (this.shape.header.includes(name)) return name;
    throw new SourceError(
      'missing-column',
      `There is no column "${name}"; the file has ${this.shape.header.join(', ')}.`,
    );
  }

  text(r: Rule | undefined, usual?: string): TextRule {
    if (r === undefined) return nothing;
    const labelled = this.shape.labelled === true;
    if (typeof r === 'string') return { column: this.column(r), ...(usual ? { codes: usual } : {}), labelled };
    if ('constant' in r) return r;
    const codes = typeof r.codes === 'object' ? this.own(r.codes) : (r.codes ?? usual);
    const otherwise = r.otherwise ? { otherwise: r.otherwise } : {};
    return { column: this.column(r.column), ...(codes ? { codes } : {}), ...otherwise, labelled };
  }

  /** Units: a bare word is a unit unless the file has such a column. */
  constantOrColumn(r: Rule): TextRule {
    return typeof r === 'string' && !this.shape.header.includes(r) ? { constant: r } : this.text(r);
  }

  number(n: z.infer<typeof number>): LayoutMeasure['multiplier'] {
    if (typeof n === 'number') return n;
    return 'column' in n ? { column: this.column(n.column) } : { power: this.column(n.power) };
  }

  private own(list: Readonly<Record<string, string>>): string {
    const name = `own-${Object.keys(this.codes).length}`;
    this.codes[name] = list;
    return name;
  }
}

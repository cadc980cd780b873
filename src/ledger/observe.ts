import type { Flow, Scope } from '../model/claim.ts';
import { tidy } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Cell } from './duckdb.ts';
import { COLUMNS } from './schema.ts';

const INDEX: Readonly<Record<string, number>> = Object.fromEntries(COLUMNS.map((c, i) => [c.name, i]));

/** Observations out of query columns, which have the order of `COLUMNS`. */
export function observationsOf(columns: readonly (readonly Cell[])[]): Observation[] {
  const count = columns[0]?.length ?? 0;
  const at = (name: string) => columns[INDEX[name] ?? -1] ?? [];
  const c = Object.fromEntries(COLUMNS.map((x) => [x.name, at(x.name)])) as Record<string, readonly Cell[]>;
  const text = (name: string, i: number): string => (c[name]?.[i] ?? '') as string;
  const orNull = (name: string, i: number): string | null => (c[name]?.[i] ?? null) as string | null;
  const number = (name: string, i: number): number => tidy((c[name]?.[i] ?? Number.NaN) as number);
  const result: Observation[] = [];
  for (let i = 0; i < count; i++) {
    result.push({
      reporter: text('reporter', i),
      region: orNull('region', i),
      partner: text('partner', i),
      flow: text('flow', i) as Flow,
      commodity: orNull('commodity', i),
      hs: orNull('hs', i),
      scope: text('scope', i) as Scope,
      period: [text('first_day', i), text('last_day', i)],
      measure: text('measure', i) as Observation['measure'],
      value: number('value', i),
      precision: number('precision', i),
      unit: text('unit', i),
      growthCurrency: orNull('growth_of', i),
      source: text('source', i),
      citation: text('citation', i),
      url: text('url', i),
      released: orNull('released', i),
      releasedBy: orNull('released_by', i),
      releasedRule: orNull('released_rule', i),
      adjustment: orNull('adjustment', i) as 'sa' | 'swda' | null,
      status: text('status', i) === 'confirmed' ? 'confirmed' : 'single',
      note: orNull('note', i),
    });
  }
  return result;
}

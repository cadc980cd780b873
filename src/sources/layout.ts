import type { LayoutMeasure, LayoutSlots, TableLayout, TextRule } from '../model/layout.ts';
import { nothing } from '../model/layout.ts';

/** A layout out of what differs from the usual: UTF-8 commas, no skipped line, everything else unknown. */
export function layoutOf(
  given: Pick<TableLayout, 'header' | 'measures'> & { slots: Partial<LayoutSlots> } & Partial<
      Omit<TableLayout, 'slots'>
    >,
): TableLayout {
  return {
    delimiter: ',',
    skip: 0,
    decimal: '.',
    keep: [],
    codes: {},
    ...given,
    slots: { ...NO_SLOTS, ...given.slots },
  };
}

const NO_SLOTS: LayoutSlots = {
  reporter: nothing,
  region: nothing,
  partner: nothing,
  flow: nothing,
  commodity: nothing,
  hs: nothing,
  period: nothing,
  adjustment: nothing,
  source: nothing,
  citation: nothing,
  url: nothing,
  released: nothing,
  releasedBy: nothing,
  releasedRule: nothing,
  status: nothing,
  note: nothing,
};

export const constant = (text: string | null): TextRule => ({ constant: text });

/** A column of amounts in one unit. */
export const amounts = (column: string, unit: string, more: Partial<LayoutMeasure> = {}): LayoutMeasure => ({
  measure: 'value',
  column,
  unit: constant(unit),
  growthOf: nothing,
  multiplier: 1,
  precision: 'as-written',
  ...more,
});

import type { Measure } from '../../../model/claim.ts';
import type { Fig } from './figure.ts';
import { type Frame, frameOf } from './frame.ts';
import type { State } from './state.ts';

/** What a figure turned out to be. */
export interface Reading {
  readonly frame: Frame;
  readonly measure: Measure;
  /** Direction of a change: -1, 1; 0 where none is told. */
  readonly dir: number;
  readonly shareOf?: string | null;
  readonly of?: string | null;
  readonly doubts?: readonly string[];
  /** The figure's quote begins at this item (a verb of change before it). */
  readonly quoteFrom?: number;
  readonly quoteTo?: number;
  readonly role?: 'main' | 'base';
}

/** The figure is told of something else than trade. */
export const NOTHING: Reading = { frame: null as unknown as Frame, measure: 'value', dir: 0 };

export const isAmount = (fig: Fig): boolean => fig.kind === 'money' || fig.kind === 'quantity' || fig.kind === 'bare';

export const amountMeasure = (fig: Fig): Measure => (fig.kind === 'quantity' ? 'quantity' : 'value');

/** `1.2 million tonnes of soybeans were imported from Brazil`: the verb behind tells the flow. */
export function passiveVerb(s: State, at: number): Frame | null {
  for (let k = at + 1; k < s.items.length && k < at + 8; k++) {
    const it = s.items[k]!;
    if (it.k === 'head')
      return it.head!.verb ? frameOf(it.head!, { subject: null, before: null, region: null }, s.discourse) : null;
    if (it.k === 'fig' || it.k === 'other') return null;
  }
  return null;
}

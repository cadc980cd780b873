import type { Flow, Measure, Modality } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';

/** A figure bound to what it is told of, before its period is known. */
export interface Bound {
  /** Its item; for a verb of multiple (`doubled`) the verb's. */
  readonly item: number;
  readonly start: number;
  readonly end: number;
  readonly fig: Fig;
  readonly frame: Frame;
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  /** `base`: what the main figure is compared with. */
  readonly role: 'main' | 'base';
  readonly modality: Modality;
  readonly clause: number;
  readonly shareOf: string | null;
  readonly of: string | null;
  /** The bound that it repeats in another currency. */
  readonly converts: number | null;
  readonly doubts: readonly string[];
  readonly flow: Flow;
  period: Period | null;
  basis: string | null;
  periodDoubt: string | null;
}

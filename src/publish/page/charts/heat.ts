import { cell } from '@observablehq/plot';
import { draw, type Told } from './draw.ts';

/** One field of a heat map. */
export interface Field {
  readonly row: string;
  readonly column: string;
  /** 0 to 1. */
  readonly fullness: number;
  readonly label: string;
}

export interface HeatChart extends Told {
  readonly fields: readonly Field[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The columns that are named below the map. */
  readonly ticks: readonly string[];
}

/** A heat map: the fuller, the darker. */
export function heatChart({ fields, rows, columns, ticks, ...told }: HeatChart): string {
  return draw(
    {
      width: 900,
      height: 70 + rows.length * 20,
      marginLeft: 130,
      marginBottom: 34,
      x: { domain: columns, label: null, ticks: [...ticks], tickSize: 4, tickFormat: (c: string) => c.slice(0, 4) },
      y: { domain: rows, label: null, tickSize: 0 },
      marks: [
        cell(fields, {
          x: 'column',
          y: 'row',
          fill: 'var(--chart-export, #0b5c6b)',
          fillOpacity: (f: Field) => 0.18 + 0.82 * f.fullness,
          inset: 0.5,
          title: 'label',
        }),
      ],
    },
    told,
  );
}

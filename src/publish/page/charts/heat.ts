import { barX, ruleX } from '@observablehq/plot';
import { draw, type Told } from './draw.ts';

/** Fields of a row that are alike and follow one another, as one. */
export interface Run {
  readonly row: string;
  /** The first column and the one after the last, as numbers. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly fullness: number;
  readonly label: string;
}

export interface HeatChart extends Told {
  readonly runs: readonly Run[];
  readonly rows: readonly string[];
  /** Where columns are named below the map, and parted by a line: number and name. */
  readonly ticks: readonly (readonly [at: number, name: string])[];
}

/** A heat map: the fuller, the darker. What goes on for years is one shape, or a large record would not fit in a page. */
export function heatChart({ runs, rows, ticks, ...told }: HeatChart): string {
  const names = new Map(ticks);
  return draw(
    {
      width: 900,
      height: 70 + rows.length * 20,
      marginLeft: 130,
      marginBottom: 34,
      x: {
        type: 'linear',
        label: null,
        ticks: ticks.map(([at]) => at),
        tickSize: 4,
        tickFormat: (at: number) => names.get(at) ?? '',
      },
      y: { domain: rows, label: null, tickSize: 0 },
      marks: [
        barX(runs, {
          x1: 'from',
          x2: 'to',
          y: 'row',
          fill: 'var(--chart-export, #0b5c6b)',
          fillOpacity: (run: Run) => 0.18 + 0.82 * run.fullness,
          inset: 0.5,
          title: 'label',
        }),
        ruleX(
          ticks.map(([at]) => at),
          { stroke: 'var(--panel, #ffffff)', strokeWidth: 1.5 },
        ),
      ],
    },
    told,
  );
}

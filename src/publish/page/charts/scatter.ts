import { dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { Locale } from '../../output.ts';
import { COLOURS, draw, type Told } from './draw.ts';
import { scaleOf } from './series.ts';

/** One thing with its size and its growth. */
export interface Spot {
  readonly name: string;
  /** In base units, more than 0. */
  readonly size: number;
  readonly growthPercent: number;
  readonly label: string;
}

export interface ScatterChart extends Told {
  readonly locale: Locale;
  readonly spots: readonly Spot[];
  /** Of the sizes: ISO 4217. */
  readonly unit: string;
  readonly sizeLabel: string;
  readonly growthLabel: string;
  readonly width?: number;
}

const HEIGHT = 400;
const MARGIN = { marginLeft: 56, marginRight: 90, marginTop: 30, marginBottom: 44 };

/** Growth against size, sizes on a logarithmic axis: who is large and who gains, at one glance. */
export function scatterChart(chart: ScatterChart): string {
  const { locale, spots, unit, sizeLabel, growthLabel, width = 600, ...told } = chart;
  const [scale, word] = scaleOf(unit, locale);
  const rows = spots.map(({ name, label, size, growthPercent: growth }) => ({
    name,
    label,
    size: size / scale,
    growth,
  }));
  const named = withRoom(rows, width);
  const at = { x: 'size', y: 'growth' } as const;
  return draw(
    {
      width,
      height: HEIGHT,
      ...MARGIN,
      x: {
        type: 'log',
        label: `${sizeLabel} (${word})`,
        labelArrow: 'none',
        ticks: ticksOf(rows.map(({ size }) => size)),
        tickFormat: (n: number) => n.toLocaleString(locale),
      },
      y: { label: growthLabel, labelArrow: 'none', nice: true, grid: true, tickFormat: (n: number) => `${n}%` },
      marks: [
        ruleY([0], { strokeOpacity: 0.6 }),
        ruleX([Math.min(...rows.map(({ size }) => size))], { strokeOpacity: 0 }),
        dot(rows, { ...at, r: 5, fill, fillOpacity: 0.85, title: 'label' }),
        text(named, { ...at, text: 'name', dx: 8, textAnchor: 'start', fontSize: 11, fill: 'currentColor' }),
      ],
    },
    told,
  );
}

const fill = (row: { readonly growth: number }): string => (row.growth < 0 ? COLOURS.import : COLOURS.export);

/** 1, 2 and 5 of each power of ten between the least and the most. */
function ticksOf(sizes: readonly number[]): number[] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++)
    for (const step of [1, 2, 5]) ticks.push(Number((step * 10 ** power).toPrecision(1)));
  return ticks.filter((tick) => tick >= least * 0.8 && tick <= most * 1.2);
}

type Row = { readonly name: string; readonly size: number; readonly growth: number };

/** Those whose names cover no other name, the largest first; the others are told by the table. */
function withRoom<T extends Row>(rows: readonly T[], width: number): T[] {
  const logs = rows.map(({ size }) => Math.log(size));
  const growths = rows.map(({ growth }) => growth);
  const [left, right] = [Math.min(...logs), Math.max(...logs)];
  const [low, high] = [Math.min(0, ...growths), Math.max(0, ...growths)];
  const placed: { x: number; y: number; end: number }[] = [];
  return rows
    .toSorted((a, b) => b.size - a.size)
    .filter((row) => {
      const x = ((Math.log(row.size) - left) / (right - left || 1)) * (width - 146);
      const y = ((row.growth - low) / (high - low || 1)) * (HEIGHT - 74);
      const end = x + 10 + widthOf(row.name);
      if (placed.some((other) => Math.abs(other.y - y) < 13 && x < other.end && other.x < end)) return false;
      placed.push({ x, y, end });
      return true;
    });
}

/** About how wide a name is at 11 points: a Chinese character is as wide as it is high. */
const widthOf = (name: string): number => [...name].reduce((sum, letter) => sum + (letter > '\u2E80' ? 11 : 6), 0);

import { barX, ruleX, text } from '@observablehq/plot';
import type { Locale } from '../../output.ts';
import { COLOURS, draw, type Told } from './draw.ts';
import { scaleOf } from './series.ts';

export interface Bar {
  readonly name: string;
  /** In base units. */
  readonly value: number;
  /** Stands behind the bar: the number in words. */
  readonly label: string;
}

export interface BarsChart extends Told {
  readonly locale: Locale;
  readonly bars: readonly Bar[];
  readonly unit: string;
  readonly width?: number;
}

/** Narrower than this a picture is for a phone. */
const SMALL = 500;

/** Bars in the order given, rises and falls apart by colour and side, each with its number. */
export function barsChart({ locale, bars, unit, width = 600, ...told }: BarsChart): string {
  const [size, word] = scaleOf(unit, locale);
  const rows = bars.map((bar) => ({ ...bar, value: bar.value / size }));
  const end = { y: 'name', text: 'label', x: 'value', fill: 'currentColor' } as const;
  return draw(
    {
      width,
      height: 60 + rows.length * 26,
      ...(width < SMALL ? { marginLeft: 104, marginRight: 116 } : { marginLeft: 130, marginRight: 150 }),
      x: {
        label: word,
        labelArrow: 'none',
        nice: true,
        grid: true,
        ...(width < SMALL ? { ticks: 4 } : {}),
        tickFormat: (n: number) => n.toLocaleString(locale),
      },
      y: { label: null, domain: rows.map(({ name }) => name) },
      marks: [
        barX(rows, {
          x: 'value',
          y: 'name',
          fill: (row: Bar) => (row.value < 0 ? COLOURS.import : COLOURS.export),
          rx: 2,
        }),
        ruleX([0]),
        text(
          rows.filter(({ value }) => value >= 0),
          { ...end, textAnchor: 'start', dx: 6 },
        ),
        text(
          rows.filter(({ value }) => value < 0),
          { ...end, x: 0, textAnchor: 'start', dx: 6 },
        ),
      ],
    },
    told,
  );
}

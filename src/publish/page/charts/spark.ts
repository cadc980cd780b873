import { dot, line, ruleY, text } from '@observablehq/plot';
import type { Rating } from '../../../model/verdict.ts';
import { MARKS } from '../../mark.ts';
import type { Locale } from '../../output.ts';
import { COLOURS, draw, type Told } from './draw.ts';
import { scaleOf, type Point } from './series.ts';

export interface SparkChart extends Told {
  readonly locale: Locale;
  /** The official figures around the claim, the oldest first. */
  readonly points: readonly Point[];
  /** Where the claim stands. */
  readonly claim: { readonly day: string; readonly value: number; readonly rating: Rating };
  readonly unit: string;
  readonly width?: number;
  readonly height?: number;
}

/** A small picture for a card: the official series, and where the article's figure lies beside it. */
export function sparkChart({ locale, points, claim, unit, width = 420, height = 150, ...told }: SparkChart): string {
  const [size, word] = scaleOf(unit, locale);
  const rows = points.map(({ day, value }) => ({
    day: new Date(day),
    value: value === null ? Number.NaN : value / size,
  }));
  const known = rows.filter(({ value }) => Number.isFinite(value));
  const own = [{ day: new Date(claim.day), value: claim.value / size }];
  const at = { x: 'day', y: 'value' } as const;
  const format = (n: number): string => n.toLocaleString(locale);
  return draw(
    {
      width,
      height,
      marginLeft: 48,
      marginRight: 18,
      marginTop: 26,
      marginBottom: 24,
      x: { type: 'utc', label: null, ticks: 4 },
      y: { label: word, nice: true, labelArrow: 'none', ticks: 3, tickFormat: format },
      marks: [
        ...([...known, ...own].some(({ value }) => value < 0) ? [ruleY([0], { strokeOpacity: 0.5 })] : []),
        line(rows, { ...at, stroke: COLOURS.soft, strokeWidth: 1.6 }),
        dot(known, { ...at, r: 1.8, fill: COLOURS.soft }),
        dot(own, { ...at, r: 8, fill: 'var(--panel, #ffffff)', stroke: `var(--${claim.rating}, #222222)` }),
        text(own, {
          ...at,
          text: () => MARKS[claim.rating],
          fill: `var(--${claim.rating}, #222222)`,
          fontSize: 13,
          fontWeight: 700,
        }),
      ],
    },
    told,
  );
}

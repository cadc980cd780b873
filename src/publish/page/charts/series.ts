import { dot, gridY, line, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { Rating } from '../../../model/verdict.ts';
import { isMoney, unitWord } from '../../amount.ts';
import { MARKS } from '../../mark.ts';
import type { Locale } from '../../output.ts';
import { COLOURS, draw, type Told } from './draw.ts';

export interface Point {
  /** The day that the point stands at. */
  readonly day: string;
  /** In base units; null leaves a gap. */
  readonly value: number | null;
}

export interface Line {
  readonly name: string;
  readonly colour: keyof typeof COLOURS;
  readonly dashed?: boolean;
  readonly points: readonly Point[];
}

/** A figure of an article, put where it claims to belong. */
export interface Dot {
  readonly day: string;
  readonly value: number;
  readonly rating: Rating;
  readonly label: string;
}

/** A point that is pointed out, with a word above it. */
export interface Flag {
  readonly day: string;
  readonly value: number;
  readonly label: string;
}

/** An amount to be reached, as a line across. */
export interface Goal {
  readonly value: number;
  readonly label: string;
}

/** A day on which something happened, as a line from top to bottom with a short sign. */
export interface Moment {
  readonly day: string;
  readonly label: string;
}

export interface SeriesChart extends Told {
  readonly locale: Locale;
  readonly lines: readonly Line[];
  readonly dots?: readonly Dot[];
  readonly flags?: readonly Flag[];
  readonly goals?: readonly Goal[];
  readonly moments?: readonly Moment[];
  /** ISO 4217, or `percent`. */
  readonly unit: string;
  /** In points; as wide as a page where nothing is said. */
  readonly width?: number;
}

/** Narrower than this a picture is for a phone: names are nearer, and of points only those are drawn that no line joins. */
const SMALL = 500;
/** Stands for a goal where there is no room for words. */
const GOAL = '◎';
/** More points than this are a line, and each a number that the table tells. */
const MOST_POINTS = 150;

const stroke = (row: { readonly colour: keyof typeof COLOURS }): string => COLOURS[row.colour];

/** Lines over time, each with its name at its end; articles' figures as signs on them. */
export function seriesChart(chart: SeriesChart): string {
  const { locale, lines, dots = [], flags = [], goals = [], moments = [], unit, title, description } = chart;
  const { width = 760 } = chart;
  const small = width < SMALL;
  const [size, word] = scaleOf(unit, locale);
  const rows = lines.flatMap(({ name, colour, dashed = false, points }) =>
    points.map(({ day, value }) => ({
      name,
      colour,
      dashed,
      day: new Date(day),
      value: value === null ? Number.NaN : value / size,
    })),
  );
  const known = rows.filter(({ value }) => Number.isFinite(value));
  const few = !small && known.length <= MOST_POINTS;
  const alone = new Set(rows.filter((row, i) => !joins(row, rows[i - 1]) && !joins(row, rows[i + 1])));
  const isAlone = (row: (typeof rows)[number]): boolean => alone.has(row);
  const ends = apart(
    lines.flatMap(({ name }) => known.findLast((row) => row.name === name) ?? []),
    known,
  );
  const marks = lines.map(({ name, colour, dashed = false }) =>
    line(
      rows.filter((row) => row.name === name),
      { x: 'day', y: 'value', stroke: COLOURS[colour], strokeWidth: 2, ...(dashed ? { strokeDasharray: '5 4' } : {}) },
    ),
  );
  return draw(
    {
      width,
      ...(small ? { height: 300, marginRight: 112, marginLeft: 44 } : { marginRight: 150, marginLeft: 56 }),
      marginTop: moments.length > 0 ? 52 : 28,
      insetTop: flags.length > 0 ? 14 : 0,
      x: { type: 'utc', label: null, ...(small ? { ticks: 4 } : {}) },
      y: { label: word, nice: true, labelArrow: 'none', tickFormat: (n: number) => n.toLocaleString(locale) },
      marks: [
        gridY({ strokeOpacity: 0.15 }),
        ruleY([0], { strokeOpacity: 0.5 }),
        ...momentMarks(moments, chart),
        ...goalMarks(small ? goals.map((goal) => ({ ...goal, label: GOAL })) : goals, size),
        ...marks,
        dot(few ? known : known.filter(isAlone), {
          x: 'day',
          y: 'value',
          fill: stroke,
          r: 2.2,
          ...(few ? { title: (row: (typeof rows)[number]) => `${row.name} ${row.value.toLocaleString(locale)}` } : {}),
        }),
        text(ends, { x: 'day', y: 'at', text: 'name', fill: stroke, dx: 13, textAnchor: 'start', fontWeight: 600 }),
        dot(dots, {
          x: (d: Dot) => new Date(d.day),
          y: (d: Dot) => d.value / size,
          r: 8,
          fill: 'var(--panel, #ffffff)',
          stroke: (d: Dot) => `var(--${d.rating}, #222222)`,
        }),
        text(dots, {
          x: (d: Dot) => new Date(d.day),
          y: (d: Dot) => d.value / size,
          text: (d: Dot) => MARKS[d.rating],
          fill: (d: Dot) => `var(--${d.rating}, #222)`,
          fontSize: 12,
          fontWeight: 700,
          title: (d: Dot) => d.label,
        }),
        ...flagMarks(flags, size),
      ],
    },
    { title, description },
  );
}

/** True where a line goes from one point to the other. */
const joins = (
  a: { readonly name: string },
  b: { readonly name: string; readonly value: number } | undefined,
): boolean => b !== undefined && a.name === b.name && Number.isFinite(b.value);

/** Words that stay legible across lines. */
const HALO = { fill: 'currentColor', stroke: 'var(--panel, #ffffff)', strokeWidth: 4 } as const;

function flagMarks(flags: readonly Flag[], size: number): Markish[] {
  const at = { x: (f: Flag) => new Date(f.day), y: (f: Flag) => f.value / size };
  return [
    dot(flags, { ...at, r: 6, stroke: 'currentColor', strokeWidth: 1.5 }),
    text(flags, { ...at, text: 'label', dy: -14, fontWeight: 600, ...HALO }),
  ];
}

function goalMarks(goals: readonly Goal[], size: number): Markish[] {
  return [
    ruleY(goals, { y: (g: Goal) => g.value / size, stroke: 'currentColor', strokeDasharray: '2 4' }),
    text(goals, {
      y: (g: Goal) => g.value / size,
      text: 'label',
      frameAnchor: 'left',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dx: 6,
      dy: -4,
      ...HALO,
    }),
  ];
}

/** Signs that would cover one another stand in two rows. */
function momentMarks(moments: readonly Moment[], { lines }: SeriesChart): Markish[] {
  const days = lines.flatMap(({ points }) => points.map(({ day }) => Date.parse(day)));
  const close = (Math.max(...days) - Math.min(...days)) / 30;
  const sorted = moments.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const rows: boolean[] = [];
  sorted.forEach((moment, i) => {
    const before = sorted[i - 1];
    rows.push(before !== undefined && Date.parse(moment.day) - Date.parse(before.day) < close && !rows[i - 1]);
  });
  const sign = (second: boolean): Markish =>
    text(
      sorted.filter((_, i) => rows[i] === second),
      {
        x: (m: Moment) => new Date(m.day),
        text: 'label',
        frameAnchor: 'top',
        dy: second ? -22 : -8,
        fontWeight: 700,
        fill: COLOURS.soft,
      },
    );
  return [
    ruleX(sorted, {
      x: (m: Moment) => new Date(m.day),
      stroke: COLOURS.soft,
      strokeOpacity: 0.7,
      strokeDasharray: '3 3',
    }),
    sign(false),
    sign(true),
  ];
}

/** Lines of text that fit one above another in the picture's height. */
const LABELS_IN_HEIGHT = 17;

/** The last points with a place for each name, moved apart where they would cover one another. */
function apart<T extends { readonly value: number }>(
  ends: readonly T[],
  known: readonly T[],
): (T & { readonly at: number })[] {
  const values = known.map(({ value }) => value);
  const least = (Math.max(0, ...values) - Math.min(0, ...values)) / LABELS_IN_HEIGHT;
  let below = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => a.value - b.value)
    .map((end) => {
      below = Math.max(end.value, below + least);
      return Object.assign({ at: below }, end);
    });
}

/** How large numbers are told on an axis, and the words for it; quantities are smaller numbers than money. */
export function scaleOf(unit: string, locale: Locale): readonly [size: number, word: string] {
  if (unit === 'percent') return [1, '%'];
  const word = unitWord(unit, locale);
  if (locale === 'en') return isMoney(unit) ? [1e9, `${word} billion`] : [1e6, `million ${word}`];
  return isMoney(unit) ? [1e8, `亿${word}`] : [1e4, `万${word}`];
}

import { displayName } from '../../../model/codes/display.ts';
import { shiftMonths } from '../../../model/period.ts';
import type { Observation } from '../../../model/observation.ts';
import { amount } from '../../../publish/amount.ts';
import { csvLine, type Cell } from '../../../publish/csv-line.ts';
import type { Locale } from '../../../publish/output.ts';
import { seriesChart, type Dot, type Line, type Point } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { pairJson as answerJson } from '../../answers/series.ts';
import { dayOf, type Choice, type View } from './choice.ts';
import { marksOn, type Marks } from './marks.ts';
import type { PairRow } from './pair-rows.ts';

export interface Pair {
  readonly reporter: string;
  readonly partner: string;
  readonly choice: Choice;
  readonly rows: readonly PairRow[];
  /** The same trade as the partner records it: its imports are the reporter's exports. */
  readonly mirror: readonly PairRow[];
  readonly dots: readonly Dot[];
  /** What a reader should see on the lines: a record, a target and when it was passed, events. */
  readonly marks: Marks;
}

/** Every figure behind the picture, one a line, with its source; the partner's own record too. */
export function pairCsv({ rows, mirror }: Pair): string {
  const head = ['reporter', 'partner', 'first_day', 'last_day', 'flow', 'measure', 'value', 'unit', 'source'];
  const lines = [...rows, ...mirror]
    .flatMap((row) => [row.export, row.import, row.total])
    .flatMap((o) => (o === null ? [] : [csvLine([...slots(o), o.citation, o.url, o.released, o.releasedBy ?? null])]));
  return csvLine([...head, 'citation', 'url', 'released', 'public_by']) + lines.join('');
}

const slots = (o: Observation): Cell[] => [
  o.reporter,
  o.partner,
  ...o.period,
  o.flow,
  o.measure,
  o.value,
  o.unit,
  o.source,
];

/** The answer that the API gives to the same question. */
export const pairJson = (pair: Pair): string => `${JSON.stringify(answerJson(pair))}\n`;

/** The flows over time, articles' figures on them. */
export function pairSvg(pair: Pair, locale: Locale, width?: number): string {
  const { choice, rows } = pair;
  const growth = choice.view === 'growth';
  const { flows } = WORDING[locale];
  const own = (['total', 'export', 'import'] as const).map((flow) => ({
    name: flows[flow],
    colour: flow,
    points: gapped(rows, (row) => row[flow]?.value ?? null, choice.view),
  }));
  const others = (
    [
      ['export', 'import'],
      ['import', 'export'],
    ] as const
  ).map(([flow, theirs]) => ({
    name: WORDING[locale].flows[flow] + WORDING[locale].aside(displayName(pair.partner, locale)),
    colour: flow,
    dashed: true,
    points: gapped(pair.mirror, (row) => row[theirs]?.value ?? null, choice.view),
  }));
  const lines: Line[] = [...own, ...others].filter(({ points }) => points.some(({ value }) => value !== null));
  return seriesChart({
    locale,
    ...(width === undefined ? {} : { width }),
    lines,
    dots: pair.dots,
    ...marksOn(pair.marks, choice.view, locale),
    unit: growth ? 'percent' : choice.unit,
    title: pairTitle(pair, locale),
    description: describe(pair, locale),
  });
}

export const pairTitle = ({ reporter, partner, choice }: Pair, locale: Locale): string =>
  WORDING[locale].pages.pairTitle(
    displayName(reporter, locale),
    displayName(partner, locale),
    WORDING[locale].pages.views[choice.view],
  );

/** What the picture shows, in one sentence made from its data. */
function describe({ rows, choice }: Pair, locale: Locale): string {
  const { pages, period } = WORDING[locale];
  const known = rows.filter((row) => row.total ?? row.export ?? row.import);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return pages.noFigures;
  const told = (row: PairRow): string => {
    const o = (row.total ?? row.export ?? row.import)!;
    return `${WORDING[locale].flows[o.flow]} ${amount(o.value, o.unit, locale, o.precision, choice.view === 'growth')}`;
  };
  return pages.fromTo(period(first.period), told(first), period(last.period), told(last));
}

/** Points in order, with a gap wherever a period is missing, so that no line pretends to know. */
function gapped(rows: readonly PairRow[], value: (row: PairRow) => number | null, view: View): Point[] {
  const points: Point[] = [];
  let expected: string | null = null;
  for (const row of rows) {
    const day = dayOf(row.period, view);
    if (expected !== null && expected < day) points.push({ day: expected, value: null });
    points.push({ day, value: value(row) });
    expected = shiftMonths([day, day], view === 'year' ? 12 : 1)[0];
  }
  return points;
}

import type { Observation } from '../../model/observation.ts';
import { describeExport, fieldOf } from './describe.ts';
import { parquetSink } from './parquet-sink.ts';
import type { Sink } from './sink.ts';
import type { Exported } from './table.ts';
import { csvSink, ndjsonSink, sdmxSink } from './text-sink.ts';
import { fileOut, printOut } from './text-out.ts';

export const KINDS = ['claims', 'verdicts', 'observations', 'articles'] as const;
export type Kind = (typeof KINDS)[number];

/** What each format is called in a description. */
export const FORMATS = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  'sdmx-csv': 'application/vnd.sdmx.data+csv;version=2.0.0',
} as const;
export type Format = keyof typeof FORMATS;

export interface ExportPlan {
  readonly kind: Kind;
  readonly format: Format;
  /** Null for standard output. */
  readonly output: string | null;
  /** Parquet in folders by day and language. */
  readonly parted: boolean;
  /** What was asked for, for the description. */
  readonly filter: Readonly<Record<string, string | boolean>>;
  readonly print: (text: string) => Promise<void>;
}

/** Writes rows as they come and describes the file beside it. Gives how many rows there were. */
export async function writeExport<T>(plan: ExportPlan, exported: Exported<T>): Promise<number> {
  const { kind, format, output, parted, filter } = plan;
  const sink = await sinkOf(plan, exported);
  const offices = new Set<string>();
  let rows = 0;
  try {
    for await (const batch of exported.rows) {
      rows += batch.length;
      for (const row of batch) for (const office of exported.offices(row)) offices.add(office);
      await sink.add(batch);
    }
  } catch (error) {
    await sink.drop();
    throw error;
  }
  await sink.finish();
  if (output !== null) {
    await describeExport({
      file: output,
      offices,
      description: DESCRIPTIONS[kind],
      format,
      mediatype: FORMATS[format],
      rows,
      filter,
      fields: format === 'ndjson' || format === 'sdmx-csv' ? null : exported.columns.map(fieldOf),
      ...(parted ? { partitions: ['date', 'lang'] } : {}),
    });
  }
  return rows;
}

const DESCRIPTIONS: Readonly<Record<Kind, string>> = {
  claims: 'Trade figures told in articles, each with the verdict on it',
  verdicts: 'Verdicts on trade figures, records, ranks and streaks told in articles',
  observations: 'Official trade figures, every vintage',
  articles: 'Articles with how many of their figures hold',
};

async function sinkOf<T>({ format, output, parted, print }: ExportPlan, exported: Exported<T>): Promise<Sink<T>> {
  if (format === 'parquet') return parquetSink(output ?? '', exported, parted);
  const out = output === null ? printOut(print) : await fileOut(output);
  if (format === 'csv') return csvSink(out, exported);
  if (format === 'ndjson') return ndjsonSink(out, exported);
  // Only observations have this format; the command refuses the others.
  return sdmxSink(out) as unknown as Sink<T & Observation> as Sink<T>;
}

import type { Observation } from '../../model/observation.ts';
import { csvLine } from '../../publish/csv-line.ts';
import { sdmxHeader, sdmxLine } from '../../publish/sdmx-csv/line.ts';
import type { Shape, Sink, TextOut } from './sink.ts';

/** Rows as lines: memory holds no more than one batch. */
function lines<T>(out: TextOut, header: string, line: (row: T) => string): Sink<T> {
  let begun = false;
  const begin = async (): Promise<void> => {
    if (!begun && header !== '') await out.write(header);
    begun = true;
  };
  return {
    add: async (rows) => {
      await begin();
      if (rows.length > 0) await out.write(rows.map(line).join(''));
    },
    finish: async () => {
      await begin();
      await out.finish();
    },
    drop: () => out.drop(),
  };
}

/** CSV by RFC 4180; a text that a spreadsheet would run is kept from it, numbers stay numbers. */
export const csvSink = <T>(out: TextOut, { columns }: Shape<T>): Sink<T> =>
  lines(out, csvLine(columns.map(({ name }) => name)), (row) => csvLine(columns.map(({ cell }) => cell(row))));

/** One JSON object a line, as the API gives it. */
export const ndjsonSink = <T>(out: TextOut, { json }: Shape<T>): Sink<T> =>
  lines(out, '', (row) => `${JSON.stringify(json(row))}\n`);

export const sdmxSink = (out: TextOut): Sink<Observation> => lines(out, sdmxHeader(), sdmxLine);

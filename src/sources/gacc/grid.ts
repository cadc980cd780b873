import { Parser } from 'htmlparser2';
import { rowsOf } from '../../text/delimited.ts';

/** A table as rows of texts, spanned cells repeated, so that a column has its heads above it. */
export interface Grid {
  /** The page's or file's text before and in the table, where month and unit are told. */
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** No table of a statistics office is wider or longer; a page that claims so is hostile. */
const WIDEST = 200;
const LONGEST = 20_000;

interface Cell {
  text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The largest table of an HTML page, with what stands in its title. Linear in the page's length. */
export function htmlGrid(html: string): Grid {
  let title = '';
  let inTitle = false;
  let skip = 0;
  const tables: Cell[][][] = [];
  let table: Cell[][] | null = null;
  let cell: Cell | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'script' || name === 'style') skip++;
      if (name === 'title') inTitle = true;
      if (name === 'table') tables.push((table = []));
      if (name === 'tr') table?.push([]);
      if (name === 'td' || name === 'th') {
        cell = { text: '', colspan: span(attributes['colspan']), rowspan: span(attributes['rowspan']) };
        table?.at(-1)?.push(cell);
      }
    },
    ontext: (text) => {
      if (skip > 0) return;
      if (inTitle) title += text;
      if (cell) cell.text += text;
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') skip = Math.max(0, skip - 1);
      if (name === 'title') inTitle = false;
      if (name === 'td' || name === 'th') cell = null;
    },
  });
  parser.end(html);
  const largest = tables.reduce<Cell[][]>((a, b) => (b.length > a.length ? b : a), []);
  return { title, rows: spread(largest.slice(0, LONGEST)) };
}

const span = (text: string | undefined): number => Math.min(WIDEST, Math.max(1, Math.trunc(Number(text ?? 1)) || 1));

/** Cells at the places where they are seen: spans are filled with the text of their cell. */
function spread(table: readonly Cell[][]): string[][] {
  const rows: string[][] = table.map(() => []);
  table.forEach((cells, r) => {
    let c = 0;
    for (const cell of cells) {
      while (rows[r]?.[c] !== undefined) c++;
      const text = cell.text.replaceAll(/\s+/g, ' ').trim();
      for (let dr = 0; dr < cell.rowspan && r + dr < rows.length; dr++) {
        for (let dc = 0; dc < cell.colspan && c + dc < WIDEST; dc++) rows[r + dr]![c + dc] = text;
      }
      c += cell.colspan;
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** A table saved as CSV: heads whose cell is empty take the text to their left, as spreadsheets write merged cells. */
export function csvGrid(text: string): Grid {
  const rows: string[][] = [];
  for (const { cells } of rowsOf(text)) {
    rows.push(cells.slice(0, WIDEST).map((c) => c.replaceAll(/\s+/g, ' ').trim()));
    if (rows.length >= LONGEST) break;
  }
  return { title: '', rows };
}

/** A row of a delimited text, with the line (from 1) on which it begins. */
export interface DelimitedRow {
  readonly cells: string[];
  readonly line: number;
}

/**
 * Rows of a delimited text by RFC 4180, quotes and line breaks in quotes included; empty lines are left out. Takes time in
 * proportion to the text, whatever is in it.
 */
export function* rowsOf(text: string, delimiter: ',' | ';' | '\t' | '|' = ','): Generator<DelimitedRow> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const plain = withoutReturn(text.slice(at, end));
    if (plain.includes('"')) {
      const row = quotedRow(text, at, end, delimiter);
      yield { cells: row.cells, line };
      at = row.next;
      line += row.lines;
    } else {
      if (plain !== '') yield { cells: plain.split(delimiter), line };
      at = end + 1;
      line++;
    }
  }
}

/** A row with a quotation mark somewhere; `end` is the end of its first line. */
function quotedRow(text: string, start: number, end: number, delimiter: string) {
  const cells: string[] = [];
  let [at, stop, lines] = [start, end, 1];
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = quotedText(text, at + 1);
      cell = quoted.text;
      at = quoted.next;
      for (; stop < at && stop < text.length; lines++) stop = endOfLine(text, stop + 1);
    }
    const width = text.slice(at, stop).indexOf(delimiter);
    if (width < 0) {
      cells.push(withoutReturn(cell + text.slice(at, stop)));
      return { cells, next: stop + 1, lines };
    }
    cells.push(cell + text.slice(at, at + width));
    at += width + 1;
  }
}

/** What stands from here to the closing mark; a doubled one is one. */
function quotedText(text: string, start: number): { text: string; next: number } {
  let found = '';
  let from = start;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { text: found + text.slice(from), next: text.length };
    if (text[mark + 1] !== '"') return { text: found + text.slice(from, mark), next: mark + 1 };
    found += text.slice(from, mark + 1);
    from = mark + 2;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const withoutReturn = (cell: string): string => (cell.endsWith('\r') ? cell.slice(0, -1) : cell);

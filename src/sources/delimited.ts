/** Separators that a header may use, tried in this order where several fit. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows of a delimited text by RFC 4180, quotes and line breaks in quotes included; empty lines are left out. */
export function* rowsOf(text: string, delimiter: Delimiter = ','): Generator<{ cells: string[]; line: number }> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i] ?? '';
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n') {
      cells.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell);
      if (cells.length > 1 || cells[0] !== '') yield { cells, line: start };
      cells = [];
      cell = '';
      start = line;
    } else cell += c;
  }
  if (cell !== '' || cells.length > 0) yield { cells: [...cells, cell], line: start };
}

/** The header of a delimited text: its cells and the separator that cuts it into most of them. */
export function headerOf(head: string, skip = 0): { header: string[]; delimiter: Delimiter } {
  const lines = head.replace(/^\uFEFF/, '').split('\n');
  const line = lines[skip]?.replace(/\r$/, '') ?? '';
  let best: { header: string[]; delimiter: Delimiter } = { header: [line], delimiter: ',' };
  for (const delimiter of DELIMITERS) {
    const [first] = rowsOf(`${line}\n`, delimiter);
    if (first && first.cells.length > best.header.length)
      best = { header: first.cells.map((c) => c.trim()), delimiter };
  }
  return best;
}

import { inPieces } from '../output/in-pieces.js';

/** How a CSV file is written: for a spreadsheet program of a Polish office, or for programs (RFC 4180). */
export type CsvFor = 'office' | 'programs';

/** Rows as CSV, in UTF-8. Excel knows UTF-8 by the byte order mark, and in Poland parts columns by semicolons. */
export function writeCsv(headings: readonly string[], rows: Iterable<readonly string[]>, readers: CsvFor): Buffer {
  const separator = readers === 'office' ? ';' : ',';
  const quoted = (cell: string) => (/[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const line = (row: readonly string[]) => `${row.map(quoted).join(separator)}\r\n`;
  const first = (readers === 'office' ? '\ufeff' : '') + line(headings);
  return inPieces(first, rows, (some) => some.map(line).join(''), '');
}

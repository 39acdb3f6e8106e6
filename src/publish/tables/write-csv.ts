/** How a CSV file is written: for a spreadsheet program of a Polish office, or for programs (RFC 4180). */
export type CsvFor = 'office' | 'programs';

/** Rows as CSV, in UTF-8. Excel knows UTF-8 by the byte order mark, and in Poland parts columns by semicolons. */
export function writeCsv(rows: readonly (readonly string[])[], readers: CsvFor): string {
  const separator = readers === 'office' ? ';' : ',';
  const quoted = (cell: string) => (/[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => `${row.map(quoted).join(separator)}\r\n`);
  return `${readers === 'office' ? '\ufeff' : ''}${lines.join('')}`;
}

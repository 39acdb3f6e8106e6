import { readTables, tableFiles } from '../publish/read/read-tables.js';
import { columnName } from '../publish/read/table.js';
import { understandSheet, type Sheet } from '../publish/records/headings.js';
import type { Reading } from '../publish/records/reading.js';
import type { Language } from '../text/language.js';
import type { ConfigFile } from './config.js';

/** The sheets that are understood. */
function understood(paths: readonly string[], reading: Reading): Sheet[] {
  const { tables } = readTables(tableFiles(paths));
  return tables.flatMap((table) => {
    const isOnlySheet = tables.filter(({ file }) => file === table.file).length === 1;
    return understandSheet(table, isOnlySheet, reading).sheet ?? [];
  });
}

/** What was understood of sheets, as a configuration lays it down. */
export function asConfig(paths: readonly string[], reading: Reading): Pick<ConfigFile, 'sheets'> {
  const sheets = understood(paths, reading).map(({ name, table, headings, headingRows: [first, last] }) => [
    table.sheet ?? table.file,
    {
      table: name,
      headings: first === last ? first : [first, last],
      columns: Object.fromEntries(
        headings.map(({ column, written, language }) => [
          written,
          language ? `${column.field} (${language})` : column.field,
        ]),
      ),
    },
  ]);
  return { sheets: Object.fromEntries(sheets) as ConfigFile['sheets'] };
}

/** What was understood of each sheet: `kluby.xlsx, Kluby: C nazwa → name`. */
export function explain(paths: readonly string[], language: Language, reading: Reading): string {
  return understood(paths, reading)
    .flatMap((sheet) => {
      const { table } = sheet;
      const columns = sheet.headings.map(({ column, index, language: own }) => {
        const said = `${column.names[language][0]}${own ? ` (${own})` : ''}`;
        return `  ${columnName(index)}  ${said} → ${sheet.name}.${column.field}${own ? `.${own}` : ''}`;
      });
      return [[table.file, table.sheet].filter(Boolean).join(', '), ...columns];
    })
    .join('\n');
}

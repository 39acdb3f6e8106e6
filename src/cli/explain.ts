import type { TableName } from '../publish/columns/column.js';
import { readTables, tableFiles } from '../publish/read/read-tables.js';
import { columnName } from '../publish/read/table.js';
import { understandSheet } from '../publish/records/headings.js';
import type { Language } from '../text/language.js';

/** What was understood of each sheet: `kluby.xlsx, Kluby: C nazwa → name`. */
export function explain(paths: readonly string[], language: Language, as?: TableName): string {
  const { tables } = readTables(tableFiles(paths));
  return tables
    .flatMap((table) => {
      const isOnlySheet = tables.filter(({ file }) => file === table.file).length === 1;
      const { sheet } = understandSheet(table, isOnlySheet, as);
      if (!sheet) return [];
      const columns = sheet.headings.map(({ column, index, language: own }) => {
        const said = `${column.names[language][0]}${own ? ` (${own})` : ''}`;
        return `  ${columnName(index)}  ${said} → ${sheet.name}.${column.field}${own ? `.${own}` : ''}`;
      });
      return [[table.file, table.sheet].filter(Boolean).join(', '), ...columns];
    })
    .join('\n');
}

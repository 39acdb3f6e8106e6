import type { Language } from '../../text/language.js';
import { tableNames, type Column, type TableName } from '../columns/column.js';
import { forms } from '../columns/forms.js';

/** The table, and the column in it, that a place of the feed is about: `clubs[12].contact.phone`. */
export function columnAt(place: string): { table: TableName; column?: Column | undefined } | undefined {
  const steps = place.replace(/\[\d+\]/g, '').split('.');
  const isTable = tableNames.includes(steps[0] as TableName);
  let table = (isTable ? steps[0] : 'feed') as TableName;
  let path = isTable ? steps.slice(1).join('.') : steps.join('.');
  const inner = tableNames.find(
    (name) => forms[name].within?.table === table && path.startsWith(`${forms[name].within.field}.`),
  );
  if (inner) [table, path] = [inner, path.slice(forms[inner].within!.field.length + 1)];
  const fits = ({ field }: Column) => path === field || path.startsWith(`${field}.`);
  return { table, column: forms[table].columns.find((column) => !column.aid && fits(column)) };
}

/** What people call a field; the field itself where no table has it. */
export function fieldLabel(field: string, place: string, language: Language): string {
  const { table, column } = columnAt(place || field) ?? {};
  const said = column ?? (table && forms[table].columns.find((one) => one.field === field));
  return said?.names[language][0] ?? field;
}

/** What people call a table. */
export const tableLabel = (name: string, language: Language): string =>
  tableNames.includes(name as TableName) ? forms[name as TableName].names[language][0]! : name;

/** The words that a column allows, as people say them. */
export function choiceLabels(place: string, words: readonly string[], language: Language): string {
  const choices = columnAt(place)?.column?.choices;
  return words.map((word) => choices?.[word]?.[language][0] ?? word).join(', ');
}

import { fold } from '../../text/fold.js';
import type { TableName } from '../columns/column.js';
import type { Table } from '../read/table.js';

/** What an office has laid down of one sheet, or of one CSV file. */
export interface SheetRule {
  readonly table: TableName;
  /** The first and the last row of the names of columns, from 1. */
  readonly headings?: readonly [first: number, last: number];
  /** By the folded heading: the column as a template names it, or null for one that is to be left out. */
  readonly columns?: ReadonlyMap<string, string | null>;
}

/** How tables are read, where they do not say it themselves. */
export interface Reading {
  /** The table that a file holds which says nothing of it. */
  readonly as?: TableName | undefined;
  /** By the folded name of the sheet or file. */
  readonly sheets?: ReadonlyMap<string, SheetRule>;
  /** Further words that an office writes where there is nothing to write, folded. */
  readonly nothing?: ReadonlySet<string>;
  /** `5/31/2004` is a day in May. */
  readonly isMonthFirst?: boolean;
  /** The languages that texts are wanted in, where the tables name none. */
  readonly languages?: readonly string[];
}

/** What is laid down of a sheet, by its name, or of a file that has only one. */
export const ruleOf = ({ sheets }: Reading, { file, sheet }: Table): SheetRule | undefined =>
  sheets?.get(fold(sheet ?? file)) ?? sheets?.get(fold(sheet ?? file.replace(/\.[^.]*$/, '')));

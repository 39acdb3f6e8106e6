/** One row of a table as text, with where it stands. */
export interface Row {
  /** In a spreadsheet the number of the row; in a CSV file the number of its first line. From 1. */
  readonly number: number;
  /** The cells from the first column on; missing ones are ''. */
  readonly cells: readonly string[];
}

/**
 * A sheet, or a CSV file, as people see it: every cell is a text. Dates are ISO 8601, cut as short as the cell shows them;
 * numbers have a decimal point; an error of a formula is what the cell shows (`#DIV/0!`).
 */
export interface Table {
  readonly file: string;
  /** Undefined for a CSV file. */
  readonly sheet?: string | undefined;
  readonly rows: readonly Row[];
  /** Ranges of merged cells: `B3:C3`. */
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
  /** Numbers that are kept as texts in columns where others are numbers: the rows, by column. Absent in a file that knows only texts. */
  readonly textNumbers?: ReadonlyMap<number, ReadonlySet<number>>;
}

/** How many texts of a column are known again. */
const mostKnown = 5000;

/** Of texts that come again in a column one is kept: a large table has a few words a thousand times each. */
export function onlyOnce(): (text: string, column: number) => string {
  const columns: Map<string, string>[] = [];
  return (text, column) => {
    const known = (columns[column] ??= new Map());
    const same = known.get(text);
    if (same === undefined && known.size < mostKnown) known.set(text, text);
    return same ?? text;
  };
}

/** Notes which cells are numbers, and which are texts that look like some, while a sheet is read. */
export class NumberCells {
  readonly #columns = new Set<number>();
  readonly #texts = new Map<number, number[]>();

  note(row: number, column: number, isNumber: boolean, text: string): void {
    if (isNumber) this.#columns.add(column);
    else if (looksLikeNumber(text)) {
      const rows = this.#texts.get(column);
      if (rows) rows.push(row);
      else this.#texts.set(column, [row]);
    }
  }

  /** The texts in columns that hold numbers. */
  get texts(): ReadonlyMap<number, ReadonlySet<number>> {
    const mixed = [...this.#texts].filter(([column]) => this.#columns.has(column));
    return new Map(mixed.map(([column, rows]) => [column, new Set(rows)]));
  }
}

/** Whether a text is a number as people write it. */
const looksLikeNumber = (text: string): boolean => /^[+-]?\d[\d ]*([.,]\d+)?$/.test(text.trim());

/** What files may hold. Beyond it, reading ends with a finding instead of eating the computer's memory. */
export const limits = {
  /** Bytes of one file. */
  file: 50e6,
  /** Bytes of an XLSX or ODS file when unpacked. */
  unpacked: 500e6,
  /** Cells with content in one sheet. */
  cells: 5e6,
};

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column of a cell: 27 for `AB12`. */
export function columnIndex(cell: string): number {
  let index = 0;
  for (const letter of /^[A-Z]*/.exec(cell)![0]) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

import { fold } from '../../text/fold.js';
import { nearestName } from '../../text/nearest-name.js';
import type { Column, TableForm, TableName } from '../columns/column.js';
import { forms } from '../columns/forms.js';
import { tableNames } from '../columns/column.js';
import { found, type Finding } from '../findings/finding.js';
import { columnName, type Row, type Table } from '../read/table.js';
import { ruleOf, type Reading, type SheetRule } from './reading.js';

/** A column of a sheet that is understood. */
export interface Heading {
  readonly column: Column;
  /** Where it stands, from 0. */
  readonly index: number;
  /** For a text in a further language: `en` for `nazwa (en)`. */
  readonly language?: string | undefined;
  /** What stands above it. */
  readonly written: string;
}

/** A sheet whose columns are understood. */
export interface Sheet {
  readonly name: TableName;
  readonly form: TableForm;
  readonly table: Table;
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
  /** The first and the last row of the names of columns, as the spreadsheet numbers them. */
  readonly headingRows: readonly [first: number, last: number];
  /** How many columns the heading row has. */
  readonly width: number;
}

/** Sheets that are for people alone. */
const forPeople = [
  'instrukcja',
  'objaśnienia',
  'pomoc',
  'listy',
  'słownik',
  'instructions',
  'help',
  'lists',
  'інструкція',
  'довідка',
  'списки',
].map(fold);
/** Columns that only number the rows. */
const rowNumbers = new Set(['lp', 'l p', 'nr', 'no', '№', 'n', 'пп', 'з п'].map(fold));
/** How far down a heading row is looked for, and how many rows it may take. */
const [deepest, highest] = [30, 3];

const foldedNames = new Map(
  tableNames.map((name) => [name, new Set([name, ...Object.values(forms[name].names).flat()].map(fold))] as const),
);

/** What a sheet or file says it holds: `Kluby`, `1. Kluby 2026`, `kluby-2026-11`. */
const saidBy = (said: string): TableName | undefined => {
  const bare = fold(said).replace(/^[\d ]+|[\d ]+$/g, '');
  return tableNames.find((name) => foldedNames.get(name)!.has(bare));
};

/** What the name of a CSV file says: spreadsheet programs save each sheet of a workbook as `workbook-sheet.csv`. */
const saidByFile = (said: string): TableName | undefined => saidBy(said) ?? saidBy(said.replace(/^.*[-_]/, ''));

const baseName = (file: string) => file.replace(/\.[^.]*$/, '');

/** `nazwa (en)`, `nazwa_en`, `name [uk]` → the heading and the language. */
const withLanguage = /^(.+?)[\s_-]*[([]?[\s_-](?:([a-z]{2})|\(([a-z]{2})\)|\[([a-z]{2})\])[)\]]?\s*\*?$/i;

const columnsByName = new Map(
  tableNames.map((name) => {
    const columns = new Map<string, Column>();
    for (const column of forms[name].columns) {
      for (const said of [column.field, ...Object.values(column.names).flat()]) {
        if (!columns.has(fold(said))) columns.set(fold(said), column);
      }
    }
    return [name, columns] as const;
  }),
);

/** The column that a heading means. */
export function understand(written: string, name: TableName): Pick<Heading, 'column' | 'language'> | undefined {
  const columns = columnsByName.get(name)!;
  const whole = columns.get(fold(written));
  if (whole) return { column: whole };
  const [, said, ...tags] = withLanguage.exec(written) ?? [];
  const language = tags.find((tag) => tag !== undefined)?.toLowerCase();
  const column = language && columns.get(fold(said));
  return column && (column.kind === 'text' || column.kind === 'texts') ? { column, language } : undefined;
}

interface Attempt {
  readonly headings: readonly Heading[];
  readonly unknown: readonly { written: string; index: number }[];
  readonly twice: readonly { written: string; other: string; index: number }[];
  /** The first and the last row that belong to the heading, from 0. */
  readonly from: number;
  readonly at: number;
}

/** Reads some rows as the heading of a table: of each column the lowest cell that is filled, or all of them together. */
function attempt(
  rows: readonly Row[],
  at: number,
  height: number,
  name: TableName,
  columns?: SheetRule['columns'],
): Attempt {
  const parts = rows.slice(at, at + height);
  const width = Math.max(0, ...parts.map(({ cells }) => cells.length));
  const headings: Heading[] = [];
  const unknown: { written: string; index: number }[] = [];
  const twice: { written: string; other: string; index: number }[] = [];
  const taken = new Map<string, string>();
  for (let index = 0; index < width; index++) {
    const filled = parts.map(({ cells }) => (cells[index] ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
    const written = filled.at(-1);
    if (!written || rowNumbers.has(fold(written))) continue;
    const whole = filled.join(' ');
    const laidDown = [written, whole].map((said) => columns?.get(fold(said))).find((said) => said !== undefined);
    if (laidDown === null) continue;
    const meant = understand(laidDown ?? written, name) ?? understand(whole, name);
    const key = meant && `${meant.column.field} ${meant.language ?? ''}`;
    if (!meant || !key) unknown.push({ written, index });
    else if (taken.has(key)) twice.push({ written, other: taken.get(key)!, index });
    else {
      headings.push({ ...meant, index, written });
      taken.set(key, written);
    }
  }
  return { headings, unknown, twice, from: at, at: at + height - 1 };
}

const score = ({ headings, unknown }: Attempt) => headings.length - unknown.length / 100;

/** The best reading of a sheet's first rows as the heading of a table. */
function bestAttempt(
  rows: readonly Row[],
  name: TableName,
  { headings, columns }: Partial<SheetRule> = {},
): Attempt | undefined {
  if (headings) {
    const at = rows.findIndex(({ number }) => number >= headings[0]);
    const height = rows.filter(({ number }) => number >= headings[0] && number <= headings[1]).length;
    const only = height ? attempt(rows, at, height, name, columns) : undefined;
    return only?.headings.length ? only : undefined;
  }
  let best: Attempt | undefined;
  for (let at = 0; at < Math.min(deepest, rows.length); at++) {
    for (let height = 1; height <= Math.min(highest, rows.length - at); height++) {
      const now = attempt(rows, at, height, name, columns);
      const better = best ? score(now) - score(best) : 1;
      // A title above the names of columns is none of them.
      if (better > 0 || (better === 0 && now.from > best!.from && now.at === best!.at)) best = now;
    }
  }
  return best?.headings.length ? best : undefined;
}

/** Without a name a sheet is known by its headings, when they leave no doubt: most are understood, and no other table fits as well. */
function guess(rows: readonly Row[]): { name: TableName; best: Attempt } | undefined {
  const all = tableNames
    .flatMap((name) => {
      const best = bestAttempt(rows, name);
      const written = best && best.headings.length + best.unknown.length + best.twice.length;
      return best && best.headings.length >= 3 && best.headings.length >= written! * 0.6 ? [{ name, best }] : [];
    })
    .sort((a, b) => score(b.best) - score(a.best));
  const [first, second] = all;
  return first && (!second || score(first.best) > score(second.best)) ? first : undefined;
}

/** What a sheet is found to be; undefined for one that is to be left out. */
export interface Understood {
  readonly sheet?: Sheet;
  readonly findings: readonly Finding[];
}

/**
 * Which table a sheet holds, and which of its columns is what: by what the office has laid down, then the sheet's name, the
 * file's, and the headings.
 */
export function understandSheet(table: Table, isOnlySheet: boolean, reading: Reading): Understood {
  const { file, sheet, rows, merged = [], isHidden } = table;
  const said = sheet ?? baseName(file);
  const where = { file, sheet };
  const isLeftOut =
    said.startsWith('_') ||
    forPeople.includes(fold(said)) ||
    !rows.some(({ cells }) => cells.some((cell) => cell.trim()));
  const rule = ruleOf(reading, table);
  if (isLeftOut && !saidBy(said) && !rule) return { findings: [] };
  if (isHidden && !rule) return { findings: [found('hidden-sheet', { ...where, value: said })] };

  const byName =
    sheet === undefined ? saidByFile(said) : (saidBy(said) ?? (isOnlySheet ? saidBy(baseName(file)) : undefined));
  const named = rule?.table ?? byName ?? reading.as;
  const guessed = named ? undefined : guess(rows);
  const name = named ?? guessed?.name;
  if (!name) {
    const expected = tableNames.map((one) => forms[one].names.pl[0]).join(', ');
    return {
      findings: [
        found('sheet-unknown', {
          ...where,
          value: said,
          named: { expected },
          suggestion: nearestName(
            said,
            tableNames.map((one) => forms[one].names.pl[0]!),
          ),
        }),
      ],
    };
  }
  const form = forms[name];
  const best = guessed?.best ?? bestAttempt(rows, name, rule);
  const needed = form.columns.filter(({ required }) => required).map(({ names }) => names.pl[0]);
  if (!best || (best.headings.length < 2 && form.columns.length > 1 && !guessed)) {
    return { findings: [found('header-missing', { ...where, named: { expected: needed.join(', ') } })] };
  }
  const at = rows[best.at]!.number;
  const isCsv = sheet === undefined;
  const place = (index: number) => (isCsv ? { line: at, column: index + 1 } : { cell: `${columnName(index)}${at}` });
  const known = form.columns.flatMap(({ names }) => Object.values(names).map(([first]) => first!));
  const findings = [
    ...best.unknown.map(({ written, index }) =>
      found('field-unknown', { ...where, ...place(index), value: written, suggestion: nearestName(written, known) }),
    ),
    ...best.twice.map(({ written, other, index }) =>
      found('header-twice', { ...where, ...place(index), value: written, named: { other } }),
    ),
    ...merged
      .filter((range) => Number(/\d+/.exec(range)?.[0]) > at)
      .map((range) => found('merged', { ...where, cell: range.split(':')[0]!, value: range })),
  ];
  return {
    sheet: {
      name,
      form,
      table,
      headings: best.headings,
      rows: rows.slice(best.at + 1),
      headingRows: [rows[best.from]!.number, at],
      width: rows[best.at]!.cells.length,
    },
    findings,
  };
}

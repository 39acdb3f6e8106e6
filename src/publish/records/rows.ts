import { bind } from '../../text/typography.js';
import { fold } from '../../text/fold.js';
import type { NamedCounty } from '../../places/territory.js';
import type { Kind, TableForm } from '../columns/column.js';
import { found, type Finding, type Where } from '../findings/finding.js';
import { columnName, type Row } from '../read/table.js';
import { clean, garbledText, isFormulaError } from './cell.js';
import { areSwapped } from './coordinates.js';
import type { Heading, Sheet } from './headings.js';
import type { Reading } from './reading.js';
import { readCounty, readValue, type Read } from './values.js';

export type Fields = Record<string, unknown>;

/** A row of a sheet as a record, and how to find its cells again. */
export interface RowRecord {
  fields: Fields;
  readonly sheet: Sheet;
  readonly row: Row;
  /** Fields of which something is said already, so that the check need not say it again. */
  readonly reported: string[];
}

/** What rows are read with. */
export interface Context {
  /** The language of texts whose column names none. */
  readonly language: string;
  readonly counties: readonly NamedCounty[];
  readonly reading: Reading;
}

/** How sums among the entries are called. */
const totals = /^(razem|ogolem|suma|lacznie|w sumie|caly kraj|polska|total|sum|разом|усього)( |$)/;
const figures = /^[\d\s.,%+-]*$/;

const ofNumbers: ReadonlySet<Kind> = new Set<Kind>(['number', 'year', 'latitude', 'longitude']);

/** What is not read into anything else, and hardly ever twice the same. */
const asItStands: ReadonlySet<Kind> = new Set<Kind>(['id', 'text', 'string', 'email', 'phone', 'address', 'image']);
const noAids: ReadonlyMap<string, string> = new Map();

const wholeCountry = /^\s*ca[lł]y\s+kraj\s*$/i;

/** Where a cell stands, in the words of its program. */
export function whereOf({ table, name }: Sheet, row: Row, index: number | undefined): Where {
  const { file, sheet } = table;
  if (sheet === undefined) return { file, line: row.number, column: index === undefined ? undefined : index + 1 };
  return { file, sheet: sheet || name, cell: `${columnName(index ?? 0)}${row.number}` };
}

/** Puts a value at a path: `contact.phone`. */
export function put(fields: Fields, path: string, value: unknown): void {
  const end = path.indexOf('.');
  if (end < 0) fields[path] = value;
  else put((fields[path.slice(0, end)] ??= {}) as Fields, path.slice(end + 1), value);
}

/** The value at a path; undefined where there is none. */
export const take = (fields: Fields, path: string): unknown =>
  path.includes('.')
    ? path.split('.').reduce<unknown>((value, step) => (value as Fields | undefined)?.[step], fields)
    : fields[path];

const remember = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      // Names of counties and words come again and again; a table of other things must not fill the memory.
      if (known.size < 5000) known.set(text, value);
    }
    return value;
  };
};

/** Reads the rows of a sheet. What a cell means nothing is left in the record as it stands, for the check to refuse. */
export function readRows(
  sheet: Sheet,
  { language, counties, reading }: Context,
): { records: RowRecord[]; findings: Finding[] } {
  const { headings, rows, form } = sheet;
  const findings: Finding[] = [];
  const records: RowRecord[] = [];
  const width = Math.max(-1, ...headings.map(({ index }) => index)) + 1;
  const county = remember((text) => {
    const [name = '', voivodeship] = text.split('\n');
    return readCounty(name, voivodeship, counties);
  });
  const readers = new Map(
    headings.map(({ column }) => {
      const read = (text: string) => readValue(column, text, reading.isMonthFirst);
      return [column, asItStands.has(column.kind) ? read : remember(read)];
    }),
  );

  const cellText = (row: Row, heading: Heading, reported: string[]): string => {
    const written = row.cells[heading.index] ?? '';
    if (written === '') return '';
    const where = () => whereOf(sheet, row, heading.index);
    const { text, hadUnseen, wasDecomposed } = clean(written, reading.nothing);
    if (isFormulaError(text)) {
      findings.push(found('formula-error', { ...where(), value: text }));
      reported.push(heading.column.field);
      return '';
    }
    if (hadUnseen) findings.push(found('invisible', { ...where(), value: text }));
    if (wasDecomposed) findings.push(found('nfd', { ...where(), value: text }));
    if (isNumberAsText(row, heading))
      findings.push(
        found('number-as-text', {
          ...where(),
          value: text,
          named: { field: heading.column.field },
          about: `${sheet.name}.${heading.column.field}`,
        }),
      );
    const garbled = garbledText(text);
    if (garbled) findings.push(found('mojibake', { ...where(), value: text, suggestion: garbled.repaired }));
    return text;
  };

  /** Kept as a text where other cells of the column are numbers. */
  const isNumberAsText = (row: Row, { index, column }: Heading): boolean =>
    ofNumbers.has(column.kind) && sheet.table.textNumbers?.get(index)?.has(row.number) === true;

  const addText = (fields: Fields, { column, language: own }: Heading, value: unknown) => {
    const said = own ?? language;
    const bound =
      said !== 'pl' ? value : value instanceof Array ? (value as string[]).map(bind) : bind(value as string);
    const key = column.field;
    const others = take(fields, key);
    if (own === undefined) return put(fields, key, bound);
    if (bound instanceof Array) {
      const before: unknown[] = others instanceof Array ? others : [];
      const all = bound.map((text: string, at) => withLanguage(before[at], text, own));
      return put(fields, key, [...all, ...before.slice(all.length)]);
    }
    put(fields, key, withLanguage(others, bound as string, own));
  };
  const withLanguage = (before: unknown, text: string, own: string): Fields =>
    typeof before === 'object' && before !== null
      ? { ...before, [own]: text }
      : { ...(typeof before === 'string' && { [language]: before }), [own]: text };

  const add = (fields: Fields, heading: Heading, text: string, aids: ReadonlyMap<string, string>): Read | undefined => {
    const { column } = heading;
    if (column.aid) return undefined;
    if (column.kind === 'county') {
      // The code may stand in two columns, WOJ and POW.
      const half = aids.get('countyCode');
      const whole = half && /^\d{1,2}$/.test(text) ? text.padStart(2, '0') + half.padStart(2, '0') : text;
      const read = county(`${whole}\n${aids.get('voivodeship') ?? ''}`);
      put(fields, column.field, read.value);
      return read;
    }
    const read = readers.get(column)!(text);
    if (column.kind === 'text' || column.kind === 'texts') addText(fields, heading, read.value);
    else put(fields, column.field, read.value);
    return read;
  };

  const aidHeadings = headings.filter(({ column }) => column.aid);
  for (const row of rows) {
    if (!row.cells.some((cell) => cell.trim() !== '')) continue;
    const reported: string[] = [];
    const aids = aidHeadings.length
      ? new Map(aidHeadings.map((heading) => [heading.column.field, cellText(row, heading, reported)]))
      : noAids;
    const first = row.cells.find((cell) => cell.trim() !== '') ?? '';
    const isTotal = row.cells.every((cell) => cell === first || figures.test(cell)) && totals.test(fold(first));
    if (isTotal || (form.columns.length > 3 && row.cells.some((cell) => wholeCountry.test(cell)))) {
      findings.push(found('row-total', { ...whereOf(sheet, row, row.cells.indexOf(first)), value: first }));
      continue;
    }
    const extra =
      sheet.table.sheet === undefined
        ? row.cells.slice(Math.max(width, sheet.width)).filter((cell) => cell.trim())
        : [];
    if (extra.length) {
      const named = { count: row.cells.length, expected: sheet.width };
      findings.push(found('csv-columns', { ...whereOf(sheet, row, sheet.width), value: extra.join(' '), named }));
    }
    const fields: Fields = {};
    for (const heading of headings) {
      const text = cellText(row, heading, reported);
      if (text === '') continue;
      const read = add(fields, heading, text, aids);
      if (!read?.code) continue;
      reported.push(heading.column.field);
      const where = whereOf(sheet, row, heading.index);
      findings.push(
        found(read.code, {
          ...where,
          value: text,
          about: `${sheet.name}.${heading.column.field}`,
          suggestion: read.suggestion,
          named: { field: heading.column.field, ...read.named },
        }),
      );
    }
    if (fields['county'] === undefined) addSplitCode(fields, aids, form);
    finishRow(fields, aids, sheet, row, findings);
    if (Object.keys(fields).length) records.push({ fields, sheet, row, reported });
  }
  return { records, findings };
}

/** The county's code where it stands in two columns and in no other: WOJ and POW of the official lists. */
function addSplitCode(fields: Fields, aids: ReadonlyMap<string, string>, { columns }: TableForm): void {
  const [voivodeship = '', county = ''] = [aids.get('voivodeship'), aids.get('countyCode')];
  const areCodes = /^\d{1,2}$/.test(voivodeship) && /^\d{1,2}$/.test(county);
  if (!areCodes || !columns.some(({ field }) => field === 'county')) return;
  fields['county'] = voivodeship.padStart(2, '0') + county.padStart(2, '0');
}

/** What two cells say together. */
function finishRow(
  fields: Fields,
  aids: ReadonlyMap<string, string>,
  sheet: Sheet,
  row: Row,
  findings: Finding[],
): void {
  const { lat, lon } = fields;
  if (areSwapped(lat, lon)) {
    const index = sheet.headings.find(({ column }) => column.field === 'lat')?.index;
    const value = `${String(lat)}, ${String(lon)}`;
    findings.push(
      found('swapped', {
        ...whereOf(sheet, row, index),
        severity: 'warning',
        value,
        suggestion: `${String(lon)}, ${String(lat)}`,
      }),
    );
    [fields['lat'], fields['lon']] = [lon, lat];
  }
  const postcode = readPostcode(aids.get('postcode'), sheet, row, findings);
  const address = take(fields, 'contact.address');
  if (postcode && typeof address === 'string') {
    const place = typeof fields['place'] === 'string' ? ` ${fields['place']}` : '';
    put(fields, 'contact.address', `${address.replace(/\n/g, ' ')}, ${postcode}${place}`);
  }
}

/** A postcode as it is written; a program that took it for a number ate the zeros at its beginning. */
function readPostcode(written: string | undefined, sheet: Sheet, row: Row, findings: Finding[]): string | undefined {
  if (!written) return undefined;
  const digits = written.padStart(5, '0');
  if (!/^\d{5}$/.test(digits)) return written;
  const postcode = `${digits.slice(0, 2)}-${digits.slice(2)}`;
  if (written.length < digits.length) {
    const index = sheet.headings.find(({ column }) => column.field === 'postcode')?.index;
    findings.push(found('postcode-number', { ...whereOf(sheet, row, index), value: written, suggestion: postcode }));
  }
  return postcode;
}

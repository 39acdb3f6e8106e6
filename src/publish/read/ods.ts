import { found } from '../findings/finding.js';
import { openArchive, readXml, Refused } from './archive.js';
import { columnName, limits, NumberCells, onlyOnce, type Row, type Table } from './table.js';

/** How exactly a cell style shows its date: the number of letters of an ISO date. */
type Exactness = 4 | 7 | 10;

type Attributes = Readonly<Record<string, string>>;

/** What a cell shows, from what it keeps. A number is shown with a point; one with leading zeros or a mask as it stands there. */
function shown(attributes: Attributes, text: string, exactness: Exactness): string {
  const value = attributes['office:value'] ?? '';
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return /^0\d|^\d+[-/]\d/.test(text) ? text : String(parseFloat(Number(value).toPrecision(15)));
    case 'date':
      return (attributes['office:date-value'] ?? '').slice(0, exactness);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true' ? 'tak' : 'nie';
    default:
      return text;
  }
}

const isNumber = (attributes: Attributes) =>
  /^(float|currency|percentage)$/.test(attributes['office:value-type'] ?? '');

/** What is learnt of the styles before the tables come. */
class Styles {
  readonly hidden = new Set<string>();
  readonly #exactness = new Map<string, Exactness>();
  readonly #dates = new Map<string, Set<string>>();
  #date: Set<string> | undefined;
  #table = '';

  open(tag: string, attributes: Attributes): void {
    const name = attributes['style:name'] ?? '';
    if (tag === 'number:date-style') this.#dates.set(name, (this.#date = new Set()));
    else if (tag.startsWith('number:')) this.#date?.add(tag.slice('number:'.length));
    if (tag === 'style:style') {
      this.#table = name;
      const shows = this.#dates.get(attributes['style:data-style-name'] ?? '');
      const inherited = this.#exactness.get(attributes['style:parent-style-name'] ?? '');
      if (shows) this.#exactness.set(name, shows.has('day') ? 10 : shows.has('month') ? 7 : 4);
      else if (inherited) this.#exactness.set(name, inherited);
    }
    if (tag === 'style:table-properties' && attributes['table:display'] === 'false') this.hidden.add(this.#table);
  }

  exactness(style: string | undefined): Exactness {
    return this.#exactness.get(style ?? '') ?? 10;
  }
}

/** The sheets of an OpenDocument spreadsheet, with what the cells show. @throws {Refused} */
export function readOds(bytes: Uint8Array, file: string): Table[] {
  const archive = openArchive(bytes, file);
  const [common, content] = [archive.read('styles.xml'), archive.read('content.xml')];
  if (!content) throw new Refused(found('file-damaged', { file, value: 'content.xml' }));
  const tables: Table[] = [];
  const styles = new Styles();
  let rows: Row[] = [];
  let merged: string[] = [];
  let numbers = new NumberCells();
  const once = onlyOnce();
  let cells: string[] = [];
  let [sheet, isHidden] = ['', false];
  let [number, repeatedRows, count, column] = [0, 1, 0, 0];
  let cell: Attributes | undefined;
  let [text, paragraphs, isParagraph, notes] = ['', 0, false, 0];

  const tally = (more: number) => {
    count += Math.max(0, more);
    if (count <= limits.cells) return;
    const named = { limit: `${limits.cells}` };
    throw new Refused(found('too-large', { file, sheet, value: `> ${limits.cells}`, named }));
  };
  const put = (value: string, times: number) => {
    tally(times);
    while (cells.length < column) cells.push('');
    for (let time = 0; time < times; time++) cells.push(value);
  };

  // LibreOffice keeps the formats of its own list there.
  if (common) readXml(common, file, { open: (tag, attributes) => styles.open(tag, attributes) });
  readXml(content, file, {
    open: (tag, attributes) => {
      styles.open(tag, attributes);
      switch (tag) {
        case 'table:table':
          sheet = attributes['table:name'] ?? '';
          isHidden = styles.hidden.has(attributes['table:style-name'] ?? '');
          [rows, merged, numbers, number, count] = [[], [], new NumberCells(), 0, 0];
          break;
        case 'table:table-row':
          [cells, column] = [[], 0];
          repeatedRows = Number(attributes['table:number-rows-repeated'] ?? 1);
          break;
        case 'table:table-cell':
        case 'table:covered-table-cell':
          [cell, text, paragraphs] = [attributes, '', 0];
          break;
        case 'office:annotation':
          notes++;
          break;
        case 'text:p':
          if (!notes && paragraphs++) text += '\n';
          isParagraph = !notes;
          break;
        case 'text:line-break':
          if (isParagraph) text += '\n';
          break;
        case 'text:s':
        case 'text:tab':
          if (isParagraph) text += ' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1)));
      }
    },
    text: (more) => {
      if (isParagraph && cell) text += more;
    },
    close: (tag) => {
      switch (tag) {
        case 'office:annotation':
          notes--;
          break;
        case 'text:p':
          isParagraph = false;
          break;
        case 'table:table-cell':
        case 'table:covered-table-cell': {
          if (!cell) break;
          const times = Number(cell['table:number-columns-repeated'] ?? 1);
          const value = once(shown(cell, text, styles.exactness(cell['table:style-name'])), column);
          if (value !== '') put(value, times);
          if (value !== '') numbers.note(number + 1, column, isNumber(cell), value);
          const [wide, high] = ['columns', 'rows'].map((way) => Number(cell?.[`table:number-${way}-spanned`] ?? 1));
          if (wide! > 1 || high! > 1) {
            const from = `${columnName(column)}${number + 1}`;
            merged.push(`${from}:${columnName(column + wide! - 1)}${number + high!}`);
          }
          column += times;
          cell = undefined;
          break;
        }
        case 'table:table-row': {
          const times = cells.length ? repeatedRows : 0;
          tally((times - 1) * cells.length);
          for (let time = 0; time < times; time++) rows.push({ number: number + time + 1, cells });
          number += repeatedRows;
          break;
        }
        case 'table:table':
          tables.push({ file, sheet, rows, merged, isHidden, textNumbers: numbers.texts });
      }
    },
  });
  return tables;
}

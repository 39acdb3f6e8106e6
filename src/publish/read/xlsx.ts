import { found } from '../findings/finding.js';
import { openArchive, readXml, Refused, type Archive } from './archive.js';
import { formatNumber, numberFormat, type NumberFormat } from './number-format.js';
import { columnIndex, limits, NumberCells, onlyOnce, type Row, type Table } from './table.js';

interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly is1904: boolean;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function readWorkbook({ read, file }: Archive): Workbook {
  const path = 'xl/workbook.xml';
  const [workbook, links] = [read(path), read('xl/_rels/workbook.xml.rels')];
  if (!workbook || !links) throw new Refused(found('file-damaged', { file, value: path }));
  const targets = new Map<string, string>();
  readXml(links, file, {
    open: (name, { Id = '', Target = '' }) => {
      if (local(name) === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  let is1904 = false;
  readXml(workbook, file, {
    open: (name, attributes) => {
      if (local(name) === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (local(name) !== 'sheet') return;
      const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', path: targets.get(link) ?? '', isHidden });
    },
  });
  return { sheets, is1904 };
}

/** The format of each cell style, by its number. */
function readFormats({ read, file }: Archive): NumberFormat[] {
  const styles = read('xl/styles.xml');
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  if (styles) {
    readXml(styles, file, {
      open: (name, { numFmtId = '0', formatCode }) => {
        if (local(name) === 'numFmt') codes.set(+numFmtId, formatCode ?? '');
        if (local(name) === 'cellXfs') isInCells = true;
        if (local(name) === 'xf' && isInCells) formats.push(numberFormat(+numFmtId, codes.get(+numFmtId)));
      },
      close: (name) => {
        if (local(name) === 'cellXfs') isInCells = false;
      },
    });
  }
  return formats;
}

/** The texts that cells share. What tells how a text is spoken is no part of it. */
function readStrings({ read, file }: Archive): string[] {
  const pieces = read('xl/sharedStrings.xml');
  const strings: string[] = [];
  let [text, isText, isSpoken] = ['', false, false];
  if (pieces) {
    readXml(pieces, file, {
      open: (name) => {
        if (local(name) === 'si') text = '';
        if (local(name) === 'rPh') isSpoken = true;
        isText = local(name) === 't' && !isSpoken;
      },
      text: (more) => {
        if (isText) text += more;
      },
      close: (name) => {
        if (local(name) === 'rPh') isSpoken = false;
        if (local(name) === 'si') strings.push(text);
        isText = false;
      },
    });
  }
  return strings;
}

/** The text of a cell as people see it. */
type ToText = (kind: string, value: string, style: number) => string;

function toText(strings: readonly string[], formats: readonly NumberFormat[], is1904: boolean): ToText {
  return (kind, value, style) => {
    if (value === '') return '';
    if (kind === 's') return strings[+value] ?? '';
    if (kind === 'b') return value === '1' ? 'tak' : 'nie';
    if (kind === 'd') return value.slice(0, 10);
    if (kind === '' || kind === 'n') return formatNumber(+value, formats[style] ?? 'general', is1904);
    return value;
  };
}

function readSheet(archive: Archive, { name, path, isHidden }: Sheet, asText: ToText): Table {
  const { file } = archive;
  const pieces = archive.read(path);
  const rows: Row[] = [];
  const merged: string[] = [];
  const numbers = new NumberCells();
  const once = onlyOnce();
  let cells: string[] = [];
  let [number, column, count] = [0, 0, 0];
  let [kind, style, value, isValue] = ['', 0, '', false];
  const listen = {
    open: (tag: string, attributes: Readonly<Record<string, string>>) => {
      switch (local(tag)) {
        case 'row':
          number = Number(attributes['r'] ?? number + 1);
          [cells, column] = [[], 0];
          break;
        case 'c':
          if (attributes['r']) column = columnIndex(attributes['r']);
          [kind, style, value] = [attributes['t'] ?? '', Number(attributes['s'] ?? 0), ''];
          break;
        case 'v':
        case 't':
          isValue = true;
          break;
        case 'mergeCell':
          merged.push(attributes['ref'] ?? '');
      }
    },
    text: (more: string) => {
      if (isValue) value += more;
    },
    close: (tag: string) => {
      switch (local(tag)) {
        case 'v':
        case 't':
          isValue = false;
          break;
        case 'c': {
          const text = once(asText(kind, value, style), column);
          if (text !== '') {
            if (++count > limits.cells) {
              const named = { limit: `${limits.cells}` };
              throw new Refused(found('too-large', { file, sheet: name, value: `> ${limits.cells}`, named }));
            }
            while (cells.length < column) cells.push('');
            cells[column] = text;
            numbers.note(number, column, kind === '' || kind === 'n', text);
          }
          column++;
          break;
        }
        case 'row':
          if (cells.length) rows.push({ number, cells });
      }
    },
  };
  if (pieces) readXml(pieces, file, listen);
  return { file, sheet: name, rows, merged, isHidden, textNumbers: numbers.texts };
}

/** The sheets of an Excel workbook, with what the cells show: of a formula its stored result. @throws {Refused} */
export function readXlsx(bytes: Uint8Array, file: string): Table[] {
  const archive = openArchive(bytes, file);
  const { sheets, is1904 } = readWorkbook(archive);
  const asText = toText(readStrings(archive), readFormats(archive), is1904);
  return sheets.map((sheet) => readSheet(archive, sheet, asText));
}

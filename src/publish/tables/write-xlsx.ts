import { zipSync, strToU8 } from 'fflate';
import { columnName } from '../read/table.js';

/** One column of a sheet to be written. */
export interface XlsxColumn {
  readonly heading: string;
  /** In characters. */
  readonly width?: number;
  /** Said when a cell of the column is chosen. */
  readonly note?: { readonly title: string; readonly text: string };
  /** The words that a cell may have. */
  readonly words?: readonly string[];
  readonly isRequired?: boolean;
}

export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly string[])[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};
// Control characters: XML has no place for them.
const escape = (text: string) =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"\n]/g, (sign) => escapes[sign]!);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeLinks = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles: 0 as usual, 1 text (codes keep their zeros, dates stay as they are typed), 2 a heading, 3 a heading that must be filled in. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFE9B8"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="1" fillId="3" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`;

/** As far down as cells are prepared for typing. */
const lastRow = 5000;
/** Excel takes no more, in one text of a note and in one list. */
const longest = 250;

function sheetXml({ columns, rows }: XlsxSheet): string {
  const cell = (text: string, index: number, row: number, style: number) =>
    text === ''
      ? ''
      : `<c r="${columnName(index)}${row}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
  const head = columns.map(({ heading, isRequired }, index) => cell(heading, index, 1, isRequired ? 3 : 2)).join('');
  const body = rows.map(
    (row, at) => `<row r="${at + 2}">${row.map((text, index) => cell(text, index, at + 2, 1)).join('')}</row>`,
  );
  const widths = columns.map(
    ({ width = 18 }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="1" customWidth="1"/>`,
  );
  const checks = columns.flatMap(({ words = [], note }, index) => {
    const list = words.join(',');
    const isList = words.length > 0 && list.length <= longest && !words.some((word) => word.includes(','));
    if (!isList && !note) return [];
    const said = note
      ? ` showInputMessage="1" promptTitle="${escape(note.title.slice(0, 32))}" prompt="${escape(note.text.slice(0, longest))}"`
      : '';
    const range = `${columnName(index)}2:${columnName(index)}${lastRow}`;
    const kind = isList ? ' type="list" allowBlank="1"' : '';
    return [
      `<dataValidation${kind}${said} sqref="${range}">${isList ? `<formula1>"${escape(list)}"</formula1>` : ''}</dataValidation>`,
    ];
  });
  return [
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData>`,
    checks.length ? `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>` : '',
    '</worksheet>',
  ].join('');
}

/** A workbook of texts, the same bytes for the same sheets. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }));
  const type = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/styles.xml', 'styles')}${numbered.map(({ number }) => type(`/xl/worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageLinks}"><Relationship Id="rId1" Type="${officeLinks}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${officeLinks}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${escape(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageLinks}">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${officeLinks}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${officeLinks}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
  for (const { sheet, number } of numbered) files[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet);
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  // The first day that a zip knows: the same sheets make the same bytes on any day.
  return zipSync(bytes, { mtime: new Date(1980, 0, 1) });
}

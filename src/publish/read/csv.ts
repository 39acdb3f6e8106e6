import { CsvError, parse } from 'csv-parse/sync';
import { found, type Finding } from '../findings/finding.js';
import { encodingOf } from './encoding.js';
import { onlyOnce, type Row, type Table } from './table.js';

interface Read {
  readonly table?: Table;
  readonly findings: readonly Finding[];
}

const separators = [';', ',', '\t'] as const;
const lineEnd = /\r\n|\r|\n/g;
/** The line with which some programs say the separator. */
const saidSeparator = /^sep=(.)(?=\r|\n)/;

/** How many bytes the separator is told by. */
const beginning = 20_000;

/** The separator by evidence: the one that parts the most lines into the same number of cells, more than one; quoted cells count as one. */
function separatorOf(text: string): string {
  const said = saidSeparator.exec(text)?.[1];
  if (said) return said;
  const lines = text.split(lineEnd, 60).filter((line) => line.trim() !== '');
  let best: { separator: string; score: number } = { separator: ';', score: 0 };
  for (const separator of separators) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = line.replace(/"[^"]*"/g, '').split(separator).length;
      if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    const score = Math.max(0, ...counts.values());
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** `="0012"`, with which some programs keep the zeros of a code. */
const asFormula = /^="(.*)"$/s;
const isFormula = (cell: string) => cell.startsWith('="');
const unwrapped = (cell: string) => asFormula.exec(cell)?.[1] ?? cell;

/** A CSV or TSV file as an office's program writes it. */
export function readCsv(bytes: Uint8Array, file: string): Read {
  const { encoding, findings } = encodingOf(bytes, file);
  if (!encoding) return { findings };
  const utf8 = encoding === 'utf-8' ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes));
  const start = new TextDecoder().decode(utf8.subarray(0, beginning), { stream: true });
  const rows: Row[] = [];
  const once = onlyOnce();
  let number = 1;
  try {
    parse(Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length), {
      bom: true,
      delimiter: separatorOf(start),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (cells: string[]) => {
        rows.push({ number, cells: (cells.some(isFormula) ? cells.map(unwrapped) : cells).map(once) });
        number++;
        for (const cell of cells) if (/[\r\n]/.test(cell)) number += cell.match(lineEnd)!.length;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { findings: [...findings, found('csv-quotes', { file, line: Math.max(number, 1) })] };
  }
  if (saidSeparator.test(start)) rows.shift();
  return { table: { file, rows }, findings };
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { found, type Finding } from '../findings/finding.js';
import { Refused } from './archive.js';
import { readCsv } from './csv.js';
import { readOds } from './ods.js';
import { limits, type Table } from './table.js';
import { readXlsx } from './xlsx.js';

export interface Tables {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

const text = /^\.(csv|tsv|txt)$/;
const tableFile = /\.(csv|tsv|txt|xlsx|ods|xls|xlsm)$/i;

/** The files named, and those of the folders named that hold tables, in the order of their names. */
export function tableFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => tableFile.test(name) && !/^[.~_]/.test(name))
      .sort()
      .map((name) => join(path, name));
  });
}

/** Where an office keeps its tables: what goes with them stands beside them, never in what is published. */
export const besideTables = (input: string): string =>
  statSync(input, { throwIfNoEntry: false })?.isDirectory() ? input : dirname(input);

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldExcel = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

function readFile(path: string): Tables {
  const file = basename(path);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  const refuse = (finding: Finding): Tables => ({ tables: [], findings: [finding] });
  if (size === undefined) return refuse(found('file-missing', { file: path }));
  if (size > limits.file) {
    const [value, limit] = [size, limits.file].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
    return refuse(found('too-large', { file, value, named: { limit: limit! } }));
  }
  const bytes = readFileSync(path);
  const extension = extname(path).toLowerCase();
  // The bytes decide, not the name: offices rename files.
  if (isOldExcel(bytes)) return refuse(found('file-format', { file, value: 'XLS' }));
  if (!isZip(bytes)) {
    if (!text.test(extension)) return refuse(found('file-format', { file, value: extension || '?' }));
    const { table, findings } = readCsv(bytes, file);
    return { tables: table ? [table] : [], findings };
  }
  try {
    return {
      tables: bytes.includes('opendocument.spreadsheet') ? readOds(bytes, file) : readXlsx(bytes, file),
      findings: [],
    };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.finding);
    throw error;
  }
}

/** The tables of the files, as far as they can be read, and what is wrong with the others. */
export function readTables(files: readonly string[]): Tables {
  const read = files.map(readFile);
  return { tables: read.flatMap(({ tables }) => tables), findings: read.flatMap(({ findings }) => findings) };
}

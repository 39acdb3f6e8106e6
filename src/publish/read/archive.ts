import { Inflate } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { found, type Finding } from '../findings/finding.js';
import { limits } from './table.js';

/** The file is refused; says why. */
export class Refused extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** The files inside an XLSX or ODS file. */
export interface Archive {
  readonly file: string;
  /** The bytes of a file inside, piece by piece; undefined when there is no such file. */
  readonly read: (name: string) => Iterable<Uint8Array> | undefined;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** A file inside a zip, as the zip's directory tells of it. */
interface Entry {
  /** As they stand in the zip. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** Bytes when unpacked. */
  readonly size: number;
}

/** The signatures of a zip's directory, of its end, and of a file. */
const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };

/** The directory of a zip. @throws when it is none, or cut short */
function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const expect = (signature: number, at: number) => {
    if (view.getUint32(at, true) !== signature) throw new RangeError('invalid zip data');
  };
  // A comment may follow.
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== signatures.end) end--;
  expect(signatures.end, end);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    expect(signatures.entry, at);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!));
    const from = view.getUint32(at + 42, true);
    expect(signatures.file, from);
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    entries.set(name, {
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

/** How many packed bytes are unpacked at once: a large sheet as a whole would fill the memory. */
const step = 1 << 16;

/** @throws {Refused} when it unpacks to more than is declared, or not at all */
function* unpacked({ packed, isDeflated, size }: Entry, file: string): Generator<Uint8Array> {
  if (!isDeflated) {
    yield packed;
    return;
  }
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  let length = 0;
  for (let at = 0; at < packed.length; at += step) {
    orDamaged(file, () => inflate.push(packed.subarray(at, at + step), at + step >= packed.length));
    for (const piece of ready.splice(0)) {
      length += piece.length;
      if (length > size) throw new Refused(found('file-damaged', { file, value: `> ${megabytes(size)}` }));
      yield piece;
    }
  }
}

/**
 * Opens a zip. The sizes that it declares are added up before anything is unpacked, and nothing unpacks to more than declared, so
 * that a small file which would fill the memory is refused at once.
 * @throws {Refused}
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const entries = orDamaged(file, () => entriesOf(bytes));
  const size = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.unpacked) {
    const named = { limit: megabytes(limits.unpacked) };
    throw new Refused(found('too-large', { file, value: megabytes(size), named }));
  }
  return {
    file,
    read: (name) => {
      const entry = entries.get(name);
      return entry && unpacked(entry, file);
    },
  };
}

/** @throws {Refused} for whatever a damaged file makes fail */
function orDamaged<T>(file: string, unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw new Refused(found('file-damaged', { file, value: error instanceof Error ? error.message : '' }));
  }
}

/** What is heard of an XML text while it is read. */
export interface Listener {
  open?: (name: string, attributes: Readonly<Record<string, string>>, isSelfClosing: boolean) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Reads an XML text piece by piece. @throws {Refused} when it is no XML, or cannot be unpacked */
export function readXml(pieces: Iterable<Uint8Array>, file: string, listener: Listener): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Refused(found('file-damaged', { file, value: error.message }));
  });
  const { open, close, text } = listener;
  if (open) parser.on('opentag', (tag: SaxesTagPlain) => open(tag.name, tag.attributes, tag.isSelfClosing));
  if (close) parser.on('closetag', ({ name }) => close(name));
  if (text) {
    // A piece of a long text keeps all of it in memory: 90 MB of XML for a few letters of each cell.
    const alone = (part: string) => text(` ${part}`.slice(1));
    parser.on('text', alone);
    parser.on('cdata', alone);
  }
  const decoder = new TextDecoder();
  for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
  parser.close();
}

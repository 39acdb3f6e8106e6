import { unzipSync } from 'fflate';
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
  /** Undefined when there is no such file inside. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/**
 * Opens a zip. The sizes that it declares are added up before anything is unpacked, and nothing unpacks to more than declared, so
 * that a small file which would fill the memory is refused at once.
 * @throws {Refused}
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  let unpacked = 0;
  const inside = (wanted?: string) => {
    try {
      return unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (wanted === undefined) unpacked += originalSize;
          return name === wanted;
        },
      });
    } catch (error) {
      throw new Refused(found('file-damaged', { file, value: error instanceof Error ? error.message : '' }));
    }
  };
  inside();
  if (unpacked > limits.unpacked) {
    const named = { limit: megabytes(limits.unpacked) };
    throw new Refused(found('too-large', { file, value: megabytes(unpacked), named }));
  }
  return { file, read: (name) => inside(name)[name] };
}

/** What is heard of an XML text while it is read. */
export interface Listener {
  open?: (name: string, attributes: Readonly<Record<string, string>>, isSelfClosing: boolean) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** How much is turned from bytes into text at once. */
const piece = 1 << 20;

/** Reads an XML text piece by piece. @throws {Refused} when it is no XML */
export function readXml(bytes: Uint8Array, file: string, listener: Listener): void {
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
  for (let at = 0; at < bytes.length; at += piece) {
    parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
  }
  parser.close();
}

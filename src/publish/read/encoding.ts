import { isUtf8 } from 'node:buffer';
import { oldEncodingOf, utf16Of } from '../../text/old-encodings.js';
import { found, type Finding } from '../findings/finding.js';

/** Where the first byte stands that no UTF-8 has. */
function firstWrong(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  // Halving finds it: a beginning that ends within a letter is not yet wrong, so a stream decodes it.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** The lines of a file that has some in UTF-8 and some in another encoding; numbers from 1. */
function linesOfOtherKind(bytes: Uint8Array): { utf8: number[]; other: number[] } {
  const lines = { utf8: [] as number[], other: [] as number[] };
  let [start, number] = [0, 1];
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    const line = bytes.subarray(start, at);
    if (line.some((byte) => byte > 0x7f)) (isUtf8(line) ? lines.utf8 : lines.other).push(number);
    [start, number] = [at + 1, number + 1];
  }
  return lines;
}

export interface Encoded {
  /** As `TextDecoder` names it. Undefined when nothing certain can be said: a text with � in it is never passed on. */
  readonly encoding?: string;
  readonly findings: readonly Finding[];
}

/**
 * Whether a file is in UTF-8, UTF-16, windows-1250 or ISO-8859-2. Known by evidence: the byte order mark, then whether it is UTF-8,
 * then the letters that tell the old encodings apart.
 */
export function encodingOf(bytes: Uint8Array, file: string): Encoded {
  const read = (encoding: string): Encoded => ({ encoding, findings: [] });
  const utf16 = utf16Of(bytes);
  if (utf16) return read(utf16);
  if (isUtf8(bytes)) {
    // Every second byte is 0: UTF-16 whose mark got lost.
    const sample = bytes.subarray(0, 200);
    const zeros = [0, 1].map((odd) => sample.filter((byte, at) => at % 2 === odd && byte === 0).length);
    if (zeros[1]! > sample.length / 4) return read('utf-16le');
    if (zeros[0]! > sample.length / 4) return read('utf-16be');
    return read('utf-8');
  }
  const lines = linesOfOtherKind(bytes);
  if (lines.utf8.length && lines.other.length) {
    const findings = lines.other.map((line) => found('mixed-encoding', { file, line }));
    return { findings };
  }
  const encoding = oldEncodingOf(bytes);
  if (encoding) return read(encoding);
  return { findings: [found('encoding', { file, value: String(firstWrong(bytes) + 1) })] };
}

export interface Decoded extends Encoded {
  /** Without the byte order mark. */
  readonly text?: string;
}

/** The text of a file. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const encoded = encodingOf(bytes, file);
  const { encoding } = encoded;
  return encoding ? { ...encoded, text: new TextDecoder(encoding).decode(bytes) } : encoded;
}

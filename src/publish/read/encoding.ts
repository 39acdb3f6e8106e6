import { found, type Finding } from '../findings/finding.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The Polish letters whose bytes differ between the two old encodings: ą ś ź Ą Ś Ź. The other twelve are the same in both. */
const onlyWindows = new Set([0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f]);
const onlyLatin2 = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);
/** ó, ę, ł, ż, ć, ń and their capitals, the same in both. */
const inBoth = new Set([0xf3, 0xea, 0xb3, 0xbf, 0xe6, 0xf1, 0xd3, 0xca, 0xa3, 0xaf, 0xc6, 0xd1]);
/** What an office's text in windows-1250 may have beside letters: quotation marks, dashes, …, §, °, no-break space, é, ü, ö, ä. */
const windowsMarks = new Set([
  0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xad, 0xb0, 0xbb, 0xe9, 0xfc, 0xf6, 0xe4, 0xdc,
  0xd6, 0xc4,
]);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

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

export interface Decoded {
  /** Undefined when nothing certain can be said: a text with � in it is never passed on. */
  readonly text?: string;
  /** As `TextDecoder` names it. */
  readonly encoding?: string;
  readonly findings: readonly Finding[];
}

/**
 * The text of a file in UTF-8, UTF-16, windows-1250 or ISO-8859-2, without its byte order mark. Known by evidence: the mark, then
 * whether it is UTF-8, then the letters that tell the old encodings apart.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const read = (encoding: string): Decoded => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    findings: [],
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16be');
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
  let [windows, latin2, unknown] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte < 0x80 || inBoth.has(byte)) continue;
    if (onlyWindows.has(byte)) windows++;
    else if (onlyLatin2.has(byte)) latin2++;
    else if (!windowsMarks.has(byte)) unknown++;
  }
  // A byte that is a letter in one is a mark in the other: what has letters of both is neither.
  const isEither = unknown === 0 && (windows === 0 || latin2 === 0);
  if (!isEither) return { findings: [found('encoding', { file, value: String(firstWrong(bytes) + 1) })] };
  return read(latin2 > 0 ? 'iso-8859-2' : 'windows-1250');
}

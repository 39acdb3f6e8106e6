/*
 * What a text is written in, when it is not UTF-8: the encodings that Polish spreadsheet programs save.
 */

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

/** By its mark of the byte order. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * The encoding of bytes that are no UTF-8, as `TextDecoder` names it, by the letters that tell the two apart. Undefined where
 * nothing certain can be said.
 */
export function oldEncodingOf(bytes: Uint8Array): 'windows-1250' | 'iso-8859-2' | undefined {
  let [windows, latin2] = [0, 0];
  for (const byte of bytes) {
    if (byte < 0x80 || inBoth.has(byte)) continue;
    if (onlyWindows.has(byte)) windows++;
    else if (onlyLatin2.has(byte)) latin2++;
    else if (!windowsMarks.has(byte)) return undefined;
  }
  // A byte that is a letter in one is a mark in the other: what has letters of both is neither.
  if (windows > 0 && latin2 > 0) return undefined;
  return latin2 > 0 ? 'iso-8859-2' : 'windows-1250';
}

// Texts as older spreadsheet programs save them. Only the Polish letters differ from ASCII there.

const letters = 'ĄąĆćĘęŁłŃńÓóŚśŹźŻż';

const encoder = (bytes: readonly number[]) => {
  const byLetter = new Map([...letters].map((letter, at) => [letter, bytes[at]!]));
  return (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from([...text].map((letter) => byLetter.get(letter) ?? letter.charCodeAt(0)));
};

export const inWindows1250 = encoder([
  0xa5, 0xb9, 0xc6, 0xe6, 0xca, 0xea, 0xa3, 0xb3, 0xd1, 0xf1, 0xd3, 0xf3, 0x8c, 0x9c, 0x8f, 0x9f, 0xaf, 0xbf,
]);

export const inIso88592 = encoder([
  0xa1, 0xb1, 0xc6, 0xe6, 0xca, 0xea, 0xa3, 0xb3, 0xd1, 0xf1, 0xd3, 0xf3, 0xa6, 0xb6, 0xac, 0xbc, 0xaf, 0xbf,
]);

/** With its mark of the byte order. */
export const inUtf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from([...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0))).buffer);

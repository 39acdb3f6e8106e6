/** Letters that lie beside each other on the keyboard, row by row; a key touches those beside it and half above and below. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighboursOf(letter: string): string {
  const row = rows.findIndex((keys) => keys.includes(letter));
  const at = rows[row]?.indexOf(letter) ?? 0;
  const beside = (line: number, from: number, to: number) =>
    row < 0 ? '' : (rows[line]?.slice(Math.max(0, from), to) ?? '');
  const keys =
    beside(row, at - 1, at) +
    beside(row, at + 1, at + 2) +
    beside(row - 1, at, at + 2) +
    beside(row + 1, at - 1, at + 1);
  // ó is said like u, so it is written like it.
  return keys + (letter === 'u' ? 'o' : letter === 'o' ? 'u' : '');
}

const letters = 'abcdefghijklmnopqrstuvwxyz ';

/**
 * What may have been meant by a folded text with one slip: two letters swapped, one left out, one doubled, or the key beside it.
 * None for a text under five letters, where a slip makes one name another.
 */
export function meantBy(text: string): readonly string[] {
  const found = new Set<string>();
  if (text.length < 5 || text.length > 40) return [];
  for (let at = 0; at <= text.length; at++) {
    const [before, letter = '', next = '', after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)];
    if (letter === next) found.add(before + next + after);
    if (next) found.add(before + next + letter + after);
    for (const key of neighboursOf(letter)) found.add(before + key + next + after);
    for (const missing of letters) found.add(before + missing + text.slice(at));
  }
  found.delete(text);
  // The first letter may be left out, but is hardly ever another one: there most slips are other names.
  return [...found].filter((meant) => meant.startsWith(text[0]!) || meant.slice(1) === text);
}

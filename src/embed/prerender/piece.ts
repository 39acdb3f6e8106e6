/** A piece of a document: an element, or a text as it is read. */
export type Piece = string | ElementPiece;

export interface ElementPiece {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Piece[];
}

export const voidElements = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** White space as a browser shows it; no-break spaces stay. */
export const spaced = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');

/** The text of the first element of a name, in reading order; empty where there is none. */
export function textOf(pieces: readonly Piece[], name: RegExp): string {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    const found = name.test(piece.name) ? words(piece.children) : textOf(piece.children, name);
    if (found) return found;
  }
  return '';
}

export const words = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : words(piece.children)))
    .join('')
    .trim();

import { voidElements, type Piece } from './piece.js';

/** What stands on lines of its own. */
const blocks = new Set(
  'address article blockquote caption dd div dl dt figure h2 h3 h4 h5 h6 li ol p section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = (piece: Piece): boolean => typeof piece !== 'string' && blocks.has(piece.name);

export const escapeText = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');

export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** Attributes as they stand in a start tag, each with a space before it. */
export const attributesMarkup = (attributes: Iterable<readonly [string, string]>): string =>
  [...attributes].map(([name, value]) => (value ? ` ${name}="${escapeAttribute(value)}"` : ` ${name}`)).join('');

/** HTML in one line, for machines. */
export function compact(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeText(piece);
      const start = `<${piece.name}${attributesMarkup(piece.attributes)}>`;
      return voidElements.has(piece.name) ? start : `${start}${compact(piece.children)}</${piece.name}>`;
    })
    .join('');
}

/** A line's worth, with single spaces. */
const inline = (pieces: readonly Piece[]): string =>
  compact(pieces)
    .replace(/ +/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();

/** HTML for people to read and to edit: a line a block, by their depth. */
export function readable(pieces: readonly Piece[], indent = ''): string {
  const lines: string[] = [];
  let line: Piece[] = [];
  const flush = () => {
    const text = inline(line);
    if (text) lines.push(indent + text);
    line = [];
  };
  for (const piece of pieces) {
    if (typeof piece === 'string' || !isBlock(piece)) {
      line.push(piece);
      continue;
    }
    flush();
    const start = `${indent}<${piece.name}${attributesMarkup(piece.attributes)}>`;
    const inside = piece.children.some(isBlock)
      ? `\n${readable(piece.children, `${indent}  `)}\n${indent}`
      : inline(piece.children);
    lines.push(`${start}${inside}</${piece.name}>`);
  }
  flush();
  return lines.join('\n');
}

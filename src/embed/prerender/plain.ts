import { safeUrl } from '../../feed/safe-url.js';
import { isBlock } from './markup.js';
import { words, type ElementPiece, type Piece } from './piece.js';

/** Controls do nothing without the script. */
const controls = new Set(['button', 'fieldset', 'input', 'label', 'select', 'slot', 'svg', 'textarea']);
const silentRoles = new Set(['combobox', 'listbox', 'tablist']);
/** By class: what stands apart by its place alone. Without it brackets part it from what is before it. */
const asides = new Set(['count', 'details']);
/** Boxes that are there for the look. */
const boxes = new Set(['div', 'section', 'span']);
const keptAttributes = ['datetime', 'scope', 'colspan', 'alt', 'width', 'height', 'loading'];

/**
 * Of what an element shows the part that needs neither its script nor its styles: headings, lists, tables, texts, links
 * and times, for a page of anybody. What only serves the look or the hand is left out, and so is an address that `safeUrl`
 * does not let pass.
 * @param language of the words around it
 * @param url the feed's address, to which that of a picture may be relative
 */
export function plainTree(pieces: readonly Piece[], language: string, url: string): Piece[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : plainElement(piece, language, url)));
}

function plainElement({ name, attributes, children }: ElementPiece, language: string, url: string): Piece[] {
  if (controls.has(name) || isSilent(attributes)) return [];
  const lang = attributes.get('lang') ?? language;
  const inside = plainTree(name === 'th' ? children.flatMap(freed) : children, lang, url);
  const kept = new Map(lang === language ? [] : [['lang', lang]]);
  for (const key of keptAttributes) {
    const value = attributes.get(key);
    if (value !== undefined) kept.set(key, value);
  }
  if (name === 'img') {
    const src = safeUrl(attributes.get('src') ?? '', url);
    return src ? [{ name, attributes: new Map([['src', src], ...kept]), children: [] }] : [];
  }
  if (!inside.some((piece) => typeof piece !== 'string' || piece.trim())) return name === 'td' ? [cell(kept)] : [];
  if (name === 'a') {
    const href = safeUrl(attributes.get('href') ?? '');
    return href ? [{ name, attributes: new Map([['href', href], ...kept]), children: inside }] : inside;
  }
  // The number of a note is no raised text there: a page's own styles would set it among the letters.
  if (name === 'sup') return [` (${words(inside).replace(/^[\s,]+/, '')})`];
  if (!boxes.has(name)) {
    const found: ElementPiece = { name, attributes: kept, children: inside };
    const label = attributes.get('aria-label');
    return label && isList.has(name) ? [{ name: 'p', attributes: new Map(), children: [`${label}:`] }, found] : [found];
  }
  if (name === 'span') {
    const said = asides.has(attributes.get('class') ?? '') ? [' (', ...inside, ')'] : inside;
    return kept.size ? [{ name, attributes: kept, children: said }] : said;
  }
  return paragraphs(inside);
}

const isList = new Set(['ol', 'ul']);

const cell = (attributes: ReadonlyMap<string, string>): ElementPiece => ({ name: 'td', attributes, children: [] });

/**
 * By class: what is for paper (the address and the day of printing), what is for the page's editor, and the ways through a
 * widget, which its script finds.
 */
const forOthers = new Set(['print-line', 'debug', 'contents']);

/** Decoration, the code for other pages (the script writes it), what only speaks when something changes, and what is not for readers. */
const isSilent = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get('aria-hidden') === 'true' ||
  attributes.get('part') === 'embed' ||
  attributes
    .get('class')
    ?.split(' ')
    .some((one) => forOthers.has(one)) === true ||
  silentRoles.has(attributes.get('role') ?? '') ||
  (attributes.get('role') === 'status' && attributes.get('class') === 'hidden');

/** The head of a column says what its button says. */
const freed = (piece: Piece): readonly Piece[] =>
  typeof piece !== 'string' && piece.name === 'button' ? piece.children : [piece];

/** Without its box a text would run into the next one: it becomes a paragraph. */
function paragraphs(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let line: Piece[] = [];
  const flush = () => {
    if (line.some((piece) => typeof piece !== 'string' || piece.trim())) {
      found.push({ name: 'p', attributes: new Map(), children: line });
    }
    line = [];
  };
  for (const piece of pieces) {
    if (isBlock(piece) || (typeof piece !== 'string' && piece.name === 'img')) {
      flush();
      found.push(piece);
    } else line.push(piece);
  }
  flush();
  return found;
}

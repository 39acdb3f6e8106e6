/** How browsers put a translation into a page, shadow roots included. */
export type Translation = 'font' | 'merge';

const [start, end] = ['⟦', '⟧'];

/** The words without the marks of the translation. */
export const untranslated = (text: string): string => text.replaceAll(start, '').replaceAll(end, '');

const translated = (text: string): string => (text.trim() ? `${start}${untranslated(text)}${end}` : text);

const isSkipped = (node: Node): boolean => /^(?:STYLE|SCRIPT|FONT)$/i.test(node.nodeName) || node instanceof SVGElement;

const isTranslated = (text: string): boolean => text.trim().startsWith(start);

/** What translators write, though nobody else does any more. */
const tag = 'font' as string;

/** Chrome, Edge and the translator of Google's for sites: two `<font>` in the place of each text node. */
function intoFonts(parent: ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (isSkipped(node)) continue;
    if (node instanceof Text && node.data.trim()) {
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      inner.textContent = translated(node.data);
      outer.append(inner);
      node.replaceWith(outer);
    } else if (node instanceof Element) intoFonts(node);
  }
}

/**
 * Firefox: a block that is text alone gets another text; in others the elements and texts are put in again, the texts
 * changed in place. No comment survives in either.
 */
function merge(parent: ParentNode): void {
  const children = [...parent.childNodes];
  const hasWords = children.some((node) => node instanceof Text && node.data.trim() && !isTranslated(node.data));
  for (const node of children) if (node instanceof Element && !isSkipped(node)) merge(node);
  if (!hasWords) return;
  if (parent instanceof Element && !parent.firstElementChild) parent.textContent = translated(parent.textContent ?? '');
  else {
    const kept = children.filter((node) => !(node instanceof Comment));
    for (const node of kept) if (node instanceof Text) node.data = translated(node.data);
    // What has the focus is let be.
    if (kept.some((node) => node.contains(document.activeElement?.shadowRoot?.activeElement ?? null))) {
      for (const node of children) if (node instanceof Comment) node.remove();
    } else parent.replaceChildren(...kept);
  }
}

/** Translates all that is in a tree and has not been translated yet. */
export function translate(tree: ParentNode, translation: Translation): void {
  if (translation === 'font') intoFonts(tree);
  else merge(tree);
}

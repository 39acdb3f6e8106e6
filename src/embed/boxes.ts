// Makes an element in each `<div data-ppl="…">`. The loader loads it with the element's code, where a page has such a box.
import { nameOf } from './element-name.js';
import { applyLook, look } from './look.js';

/** What scripts that build pages call on a box whose content they own. */
const childMethods = ['appendChild', 'insertBefore', 'removeChild', 'replaceChild'] as const;

/**
 * Puts the element into each box that waits for it. The box stays, for it is the page's own: its id, classes, language
 * and styles hold on. Its children become the element's fallback.
 */
export function fillBoxes(name: string): void {
  // While the parser is inside a box, its children are not all there.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => fillBoxes(name), { once: true });
    return;
  }
  const tag = `ppl-${name}`;
  const known = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes;
  // A page may have given our tag to an element of its own, which is not for us to create.
  if (!known?.includes('feed')) return;
  for (const box of document.querySelectorAll<HTMLElement>('[data-ppl]')) {
    // What an editor has open must not be changed: it would be saved.
    if (nameOf(box) !== name || isFull(box, tag) || box.isContentEditable) continue;
    const element = document.createElement(tag);
    for (const { name: dataName, value } of box.attributes) {
      const attribute = /^data-([a-z-]+)$/.exec(dataName)?.[1];
      if (attribute && attribute !== 'ppl' && !(attribute in look) && isSafe(attribute, known))
        element.setAttribute(attribute, value);
    }
    applyLook(element, (one) => box.getAttribute(`data-${one}`));
    put(element, box);
    passOn(box, element);
    // Who writes another text into the box has changed the fallback: it is still a box for this widget.
    new MutationObserver(() => {
      if (nameOf(box) === name && box.hasChildNodes() && !isFull(box, tag)) put(element, box);
    }).observe(box, { childList: true });
  }
}

const isFull = (box: HTMLElement, tag: string): boolean => [...box.children].some(({ localName }) => localName === tag);

function put(element: HTMLElement, box: HTMLElement): void {
  element.replaceChildren(...box.childNodes);
  box.append(element);
}

/**
 * Who made the box's children (React, Vue, jQuery) goes on to add and remove them there, and would throw where they are
 * no longer. What is called on the box is done where its children are.
 */
function passOn(box: HTMLElement, element: HTMLElement): void {
  for (const method of childMethods) {
    Object.defineProperty(box, method, {
      configurable: true,
      writable: true,
      value: (...nodes: [Node, Node]) => {
        // A box that has been emptied, or filled anew, has its children itself.
        const at = element.parentNode === box ? element : box;
        return (Node.prototype[method] as (...all: [Node, Node]) => Node).apply(at, nodes);
      },
    });
  }
}

/**
 * A CMS that lets `data-onclick` or `data-style` pass has not allowed what these names would do without `data-`. Names
 * that mean nothing to HTML pass, so that the element can tell an editor about a misspelt one.
 */
function isSafe(attribute: string, known: readonly string[]): boolean {
  return attribute === 'lang' || known.includes(attribute) || !(attribute in HTMLElement.prototype);
}

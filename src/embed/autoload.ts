import { applyLook, look } from './look.js';

/** Loads and registers one element. What it is given is appended to the module's address (see `retryQuery` below). */
export type LoadElement = (retryQuery: string) => Promise<unknown>;

/** After so many failures only the network's return is a reason to ask again. */
const failureLimit = 5;

/**
 * Loads an element's code when its tag is on the page or is added to it, and makes elements of `<div data-ppl="…">`.
 *
 * Looks at the document alone: tags inside the shadow roots of others are theirs to load.
 * May run any number of times on a page, at any time: it keeps nothing outside this call, and asks the page itself
 * what there is still to do.
 * @param elements by name, without the prefix `ppl-`
 * @returns what watches the page, for a test to end it
 */
export function autoload(elements: ReadonlyMap<string, LoadElement>): MutationObserver {
  const selector = ['[data-ppl]', ...[...elements.keys()].map((name) => `ppl-${name}`)].join();
  const loading = new Set<string>();
  const failures = new Map<string, number>();
  const warned = new Set<string>();
  let retryQuery = '';

  function warn(name: string, message: string, cause: unknown = ''): void {
    if (warned.has(name)) return;
    warned.add(name);
    console.warn(`ppl-widgets: ${message}`, cause);
  }

  function loadWithin(root: ParentNode): void {
    for (const element of root.querySelectorAll(selector)) loadFor(element);
  }

  function loadFor(element: Element): void {
    const name = nameOf(element);
    const load = elements.get(name);
    if (!load) return warn(name, `there is no widget "${name}"`);
    if (customElements.get(`ppl-${name}`)) return fillBoxes(name);
    if (loading.has(name) || (failures.get(name) ?? 0) >= failureLimit) return;
    loading.add(name);
    void load(retryQuery).then(
      () => {
        loading.delete(name);
        fillBoxes(name);
      },
      (error: unknown) => {
        loading.delete(name);
        failures.set(name, (failures.get(name) ?? 0) + 1);
        // Firefox keeps a failed module for the life of the page: only another address asks the network again.
        retryQuery = `?${Date.now()}`;
        warn(name, `"${name}" could not be loaded, its fallback stays`, error);
        addEventListener('online', retry, { once: true });
      },
    );
  }

  function retry(): void {
    failures.clear();
    loadWithin(document);
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // An element; it may be of another window's making.
        if (node.nodeType !== 1) continue;
        const element = node as Element;
        if (element.matches(selector)) loadFor(element);
        loadWithin(element);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  loadWithin(document);
  return observer;
}

function nameOf(element: Element): string {
  const name = element.getAttribute('data-ppl') ?? element.localName;
  return name.trim().toLowerCase().replace(/^ppl-/, '');
}

/**
 * Puts the element into each box that waits for it. The box stays, for it is the page's own: its id, classes, language
 * and styles hold on. Its children become the element's fallback.
 */
function fillBoxes(name: string): void {
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
    const isFull = [...box.children].some(({ localName }) => localName === tag);
    // What an editor has open must not be changed: it would be saved.
    if (nameOf(box) !== name || isFull || box.isContentEditable) continue;
    const element = document.createElement(tag);
    for (const { name: dataName, value } of box.attributes) {
      const attribute = /^data-([a-z-]+)$/.exec(dataName)?.[1];
      if (attribute && attribute !== 'ppl' && !(attribute in look) && isSafe(attribute, known))
        element.setAttribute(attribute, value);
    }
    applyLook(element, (one) => box.getAttribute(`data-${one}`));
    element.append(...box.childNodes);
    box.append(element);
  }
}

/**
 * A CMS that lets `data-onclick` or `data-style` pass has not allowed what these names would do without `data-`. Names
 * that mean nothing to HTML pass, so that the element can tell an editor about a misspelt one.
 */
function isSafe(attribute: string, known: readonly string[]): boolean {
  return attribute === 'lang' || known.includes(attribute) || !(attribute in HTMLElement.prototype);
}

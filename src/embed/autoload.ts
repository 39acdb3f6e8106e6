import type { fillBoxes } from './boxes.js';
import { nameOf } from './element-name.js';

/** Loads and registers one element. What it is given is appended to the module's address (see `retryQuery` below). */
export type LoadElement = (retryQuery: string) => Promise<unknown>;

/** Loads what makes elements of boxes. */
export type LoadBoxes = (retryQuery: string) => Promise<{ readonly fillBoxes: typeof fillBoxes }>;

/** After so many failures only the network's return is a reason to ask again. */
const failureLimit = 5;

/** What a webmaster can do where the files are out of reach: a script optimiser may have copied the loader away from them. */
const advice = 'Is ppl.js a copy? Exclude it, or add <link rel="ppl-widgets" href="[its folder]/">';

/**
 * Loads an element's code when its tag is on the page or is added to it, and makes elements of `<div data-ppl="…">`.
 *
 * Looks at the document alone: tags inside the shadow roots of others are theirs to load.
 * May run any number of times on a page, at any time: it keeps nothing outside this call, and asks the page itself
 * what there is still to do.
 * @param elements by name, without the prefix `ppl-`
 * @param loadBoxes is called where there is a box
 * @returns what watches the page, for a test to end it
 */
export function autoload(elements: ReadonlyMap<string, LoadElement>, loadBoxes: LoadBoxes): MutationObserver {
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
    const isBox = element.hasAttribute('data-ppl');
    const isDefined = customElements.get(`ppl-${name}`);
    const wanted = isBox ? `box of ${name}` : name;
    if ((isDefined && !isBox) || loading.has(wanted) || (failures.get(wanted) ?? 0) >= failureLimit) return;
    loading.add(wanted);
    void Promise.all([isBox && loadBoxes(retryQuery), isDefined ?? load(retryQuery)]).then(
      ([boxes]) => {
        loading.delete(wanted);
        if (boxes) boxes.fillBoxes(name);
      },
      (error: unknown) => {
        loading.delete(wanted);
        failures.set(wanted, (failures.get(wanted) ?? 0) + 1);
        // Firefox keeps a failed module for the life of the page: only another address asks the network again.
        retryQuery = `?${Date.now()}`;
        warn(name, `"${name}" could not be loaded, its fallback stays. ${advice}`, error);
        addEventListener('online', retry, { once: true });
      },
    );
  }

  function retry(): void {
    failures.clear();
    loadWithin(document);
  }

  const observer = new MutationObserver((records) => {
    // Each place once, however many elements were added there.
    for (const place of new Set(records.map(({ target }) => target))) loadWithin(place as Element);
  });
  observer.observe(document, { childList: true, subtree: true });
  loadWithin(document);
  return observer;
}

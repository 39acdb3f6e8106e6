/** Told when something of the page may have changed that an element goes by: a language, or what is painted behind it. */
export type Watcher = (change: unknown) => void;

const dark = '(prefers-color-scheme: dark)';
const moreContrast = '(prefers-contrast: more)';

export const prefersDark = () => matchMedia(dark).matches;
export const prefersContrast = () => matchMedia(moreContrast).matches;

const watchers = new Set<Watcher>();
let observer: MutationObserver | undefined;
let queries: MediaQueryList[] | undefined;

const tell: Watcher = (change) => {
  for (const watcher of watchers) watcher(change);
};

function listen(change: 'addEventListener' | 'removeEventListener'): void {
  queries ??= [dark, moreContrast].map((query) => matchMedia(query));
  for (const query of queries) query[change]('change', tell);
  // A page that changes its colours may do it slowly.
  document[change]('transitionend', tell);
}

/**
 * Watches the page for an element: `lang` anywhere around it, all attributes of root and body (where pages say that they
 * have turned dark), and the reader's settings. One observer serves all elements.
 * @param root where the element stands: the document, or a shadow root in it
 */
export function watchPage(watcher: Watcher, root: Node): void {
  observer ??= new MutationObserver(tell);
  if (!watchers.size) listen('addEventListener');
  // Again for each, as the body may be another than before: scripts that change pages without loading swap it.
  for (const node of [document.documentElement, document.body ?? root]) observer.observe(node, { attributes: true });
  for (const node of [document, root]) {
    observer.observe(node, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  watchers.add(watcher);
}

export function unwatchPage(watcher: Watcher): void {
  watchers.delete(watcher);
  if (watchers.size) return;
  observer?.disconnect();
  listen('removeEventListener');
}

/** Under way, or done, once somebody else has changed an element's tree. */
let restoring: Promise<unknown> | undefined;

let observer: MutationObserver | undefined;

/**
 * Watches an element's tree for what others do to it: a browser that translates the page takes away the text nodes and the
 * marks that lit writes at. To be called after each update, for what the element itself has done until then is no change.
 * One observer serves all elements.
 */
export function watchTree(tree: Node): void {
  observer ??= new MutationObserver((changes) => {
    restoring = import('./restored-tree.js').then(
      ({ restore }) => restore(changes),
      // Where it does not arrive, the next change asks for it again.
      () => undefined,
    );
  });
  observer.takeRecords();
  observer.observe(tree, { childList: true, subtree: true });
}

/** Runs an update, once the tree is whole again. */
export const whenWhole = (update: () => unknown): Promise<unknown> | undefined =>
  restoring ? restoring.then(update) : void update();
